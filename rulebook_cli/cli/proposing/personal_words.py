"""A proposal looked at for personal data, before it is written into a history kept for ever."""

from collections.abc import Iterable

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.personal_gate import refuse_in_files, refuse_personal_data
from rulebook_cli.cli.proposing.filing_amendments import Ready
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.render.speech import say


def refuse_personal(desk: Desk, ready: Ready, despite: Iterable[str]) -> None:
    """Refuse a proposal whose files, title or reason hold personal data that the book does not
    hold already. Raises `RulebookError("personal-data-found")`."""
    named = tuple(despite)
    proposal, language = ready.proposal, current_language()
    refuse_in_files(desk, proposal.base.files, proposal.files, named)
    texts = {
        say(language, "evidence", f"part.{part}"): "\n\n".join(text.words.values())
        for part, text in (("title", ready.amendment.title), ("reason", ready.amendment.reason))
    }
    refuse_personal_data(desk, texts, named)
