"""The days on which bodies decided the decided versions: their meetings, not their recording."""

from collections.abc import Iterable
from datetime import date

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.store.decided_refs import latest_first
from rulebook_cli.store.history import Ref
from rulebook_cli.store.trees import tree_at

_TAG = "refs/tags/decided/"


def meeting_days(desk: Desk, tags: Iterable[Ref]) -> dict[str, date]:
    """The day of each decided version, by the tag's name: the meeting's, since minutes come days
    later; where no record tells, the day of the tag itself. One reading as a rule: a later
    version holds the records of the earlier ones."""
    days: dict[str, date] = {}
    known: dict[str, date] = {}
    for ref in latest_first(tags):
        id_ = ref.name.removeprefix(_TAG)
        if id_ not in known:
            known = _recorded(desk, ref.commit) | known
        days[ref.name] = known.get(id_, ref.author.date.date())
    return days


def by_meeting(desk: Desk, tags: Iterable[Ref]) -> list[Ref]:
    """Decided versions, that of the last meeting first; of one day's, what was recorded last. A
    single one is read from nowhere."""
    ordered = latest_first(tags)
    if len(ordered) < 2:
        return ordered
    days = meeting_days(desk, ordered)
    return sorted(ordered, key=lambda ref: days[ref.name], reverse=True)


def _recorded(desk: Desk, commit: str) -> dict[str, date]:
    """The meetings in the records of a commit, by decision; kept, since a commit never changes."""
    key = f"meetings:{commit}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, dict):
        return kept
    from rulebook_cli.store.decisions import read_decisions  # reads YAML, which costs start-up time

    recorded = read_decisions(desk.repository, tree_at(desk.repository, commit, desk.cache))
    days = {one.id: one.meeting for one in recorded.decisions}
    desk.cache.keep({key: days})
    return days
