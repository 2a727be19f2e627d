"""A matter that the body sent back: what that means for whoever asks how things stand."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from rulebook_cli.cli.overview.round_today import OPEN
from rulebook_cli.cli.overview.rows import Words
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say

if TYPE_CHECKING:
    from rulebook_cli.cli.desk.desk import Desk


class SentBack(NamedTuple):
    """The last decision, where by it the matter was returned: its id, the body, the day of the
    meeting and the body's reason. In nothing but words, so that it can be kept."""

    id: str
    body: Words
    on: str
    because: Words


def sent_back(desk: "Desk", main: str) -> SentBack | None:
    """The last decision on record, where it returned the matter; None where it did not."""
    from rulebook_cli.store.decisions import read_decisions
    from rulebook_cli.store.trees import tree_at

    recorded = read_decisions(desk.repository, tree_at(desk.repository, main, desk.cache))
    last = recorded.decisions[-1] if recorded.decisions else None
    if last is None or last.outcome != "returned":
        return None
    words = (tuple(last.body.words.items()), tuple(last.because.words.items()))
    return SentBack(last.id, words[0], last.meeting.isoformat(), words[1])


def sent_back_lines(
    back: SentBack | None, round_id: str, phase: str, who: str, coordinator: bool
) -> Iterator[str]:
    """What happened, why, and what the reader can do now: `who` is empty for somebody unknown."""
    if back is None:
        return
    from datetime import date

    meeting = date.fromisoformat(back.on)
    yield _word("sent-back", body=Text(dict(back.body)), on=meeting, id=back.id)
    if back.because:
        yield "  " + _word("because", because=Text(dict(back.because)))
    role = "coordinator" if coordinator else "member" if who else "outside"
    yield _word(f"{role}.{'open' if phase in OPEN else 'closed'}", round=round_id)


def _word(key: str, **values: object) -> str:
    return say(current_language(), "sent_back", key, **values)
