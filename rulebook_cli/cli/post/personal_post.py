"""What arrived by mail, looked at for personal data before it is registered."""

from collections.abc import Iterable

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.post.returned_by_mail import Contents
from rulebook_cli.cli.proposing.filing_amendments import Ready
from rulebook_cli.cli.proposing.personal_words import refuse_personal
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.render.speech import say


def refuse_personal_post(
    desk: Desk, ready: Ready | None, contents: Contents, despite: Iterable[str]
) -> None:
    """Refuse to register what holds personal data in its proposals or remarks. The file itself is
    kept apart, where it can be removed. Raises `RulebookError("personal-data-found")`."""
    named = tuple(despite)
    if ready:
        refuse_personal(desk, ready, named)
    language = current_language()
    texts: dict[str, str] = {}
    for point in contents.points:
        where = say(language, "evidence", "part.received", place=point.on or point.answers)
        words = "\n".join(point.text.words.values())
        texts[where] = f"{texts[where]}\n{words}" if where in texts else words
    refuse_personal_data(desk, texts, named)
