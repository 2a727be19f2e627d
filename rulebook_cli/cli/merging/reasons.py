"""The gate before a reason is written: no personal data goes into the history of the draft."""

from collections.abc import Iterable

from rulebook_cli.cli.amendments.rewording import Reworded
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.merging.taking import Step
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.decision import Decision
from rulebook_cli.render.speech import say


def refuse_in_reason(desk: Desk, because: str, despite: Iterable[str] = ()) -> None:
    """Refuse to go on where a reason holds personal data. Raises
    `RulebookError("personal-data-found")`."""
    where = say(current_language(), "evidence", "part.reason")
    refuse_personal_data(desk, {where: because}, despite)


def refuse_in_decision(desk: Desk, decision: Decision, despite: Iterable[str] = ()) -> None:
    """The same for a decision: its reasons, what the body ordered to be looked at again, the
    body, the diary number and whose proposals there were. How it may be appealed is the county's
    own contact and not looked at."""
    texts = [decision.because, *([decision.review.what] if decision.review else [])]
    refuse_in_reason(desk, "\n".join(w for text in texts for w in text.words.values()), despite)
    named = [*decision.body.words.values(), decision.diary, decision.section]
    named += [proposal.by for proposal in decision.proposals]
    where = say(current_language(), "evidence", "part.decision")
    refuse_personal_data(desk, {where: "\n".join(one for one in named if one)}, despite)


def refuse_in_words(desk: Desk, reworded: Reworded, step: Step, despite: Iterable[str]) -> None:
    """The same for a coordinator's own words for an amendment: what the draft or the amendment
    says already may stand there on. Raises `RulebookError("personal-data-found")`."""
    files = {**desk.book_files(desk.main), **step.chosen.opened.files}
    known = [data.decode(errors="replace") for data in files.values()]
    texts = {reworded.path: reworded.data.decode(errors="replace")}
    refuse_personal_data(desk, texts, despite, known)
