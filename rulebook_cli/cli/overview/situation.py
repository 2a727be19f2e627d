"""Where the user stands: the book, the round, their own amendments, the next steps."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.overview.listing import rows_text
from rulebook_cli.cli.overview.overview import overview
from rulebook_cli.cli.overview.rows import Row
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.settings import Association, Coordinator, Round, Settings
from rulebook_cli.render.figures import moment
from rulebook_cli.store.book_settings import read_settings_at
from rulebook_cli.store.branches import REFS, id_of_branch
from rulebook_cli.store.decided_refs import DECIDED, latest_first
from rulebook_cli.store.git_answers import read_refs
from rulebook_cli.store.history import Ref


class Situation(NamedTuple):
    """What `status` tells. `waiting` are the user's own amendments that were sent and have been
    changed or withdrawn here since."""

    folder: str
    settings: Settings
    who: Association | Coordinator | None
    round: Round | None
    decided: tuple[str, ...]
    rows: tuple[Row, ...]
    waiting: tuple[str, ...] = ()

    @property
    def own(self) -> tuple[Row, ...]:
        """The user's own amendments."""
        mine = self.who.id if self.who else ""
        return tuple(row for row in self.rows if row.association == mine)


def look_around(desk: Desk, day: date) -> Situation:
    """Read what `status` tells: two git processes where the cache is warm."""
    answer = desk.repository.refs_answer(*REFS)
    seen, refs = overview(desk, answer), read_refs(answer)
    settings = read_settings_at(desk.repository, seen.main, desk.cache)
    prefix = DECIDED.removesuffix("**")
    tags = [ref for ref in refs if ref.name.startswith(prefix)]
    return Situation(
        folder=str(desk.repository.folder),
        settings=settings,
        who=settings.proposer(desk.association) if desk.association else None,
        round=settings.open_round(day),
        decided=tuple(tag.name.removeprefix(prefix) for tag in reversed(latest_first(tags))),
        rows=seen.rows,
        waiting=tuple(_waiting(desk, refs)),
    )


def _waiting(desk: Desk, refs: Iterable[Ref]) -> Iterator[str]:
    """One's own amendments that have more here than where they were sent to."""
    there: dict[str, list[str]] = {}
    here: dict[str, str] = {}
    for ref in refs:
        id_ = id_of_branch(ref.name)
        if not id_ or id_.rpartition("-")[0] != desk.association:
            continue
        if ref.name.startswith("refs/heads/"):
            here[id_] = ref.commit
        else:
            there.setdefault(id_, []).append(ref.commit)
    for id_, commit in here.items():
        known = there.get(id_, [commit])
        if commit in known:
            continue
        from rulebook_cli.store.amendments import repository_has

        if not any(repository_has(desk.repository, other, commit, desk.cache) for other in known):
            yield id_


def situation_text(situation: Situation) -> str:
    """The situation in sentences."""
    return "\n".join(_lines(situation))


def _lines(now: Situation) -> Iterator[str]:
    language = current_language()
    yield phrase("status.book", title=now.settings.title, county=now.settings.county)
    if now.decided:
        yield phrase("status.decided", id=now.decided[-1])
    else:
        yield phrase("status.undecided")
    if now.who:
        yield phrase("status.who", name=now.who.name, id=now.who.id)
    else:
        yield phrase("status.nobody")
    yield from _round_lines(now.round, language)
    open_rows = [row for row in now.rows if row.base]
    yield phrase("status.open", count=len(open_rows))
    if now.own:
        yield ""
        yield phrase("status.own")
        yield rows_text(now.own, everything=True)
        if now.waiting:
            yield phrase("status.changed-since", ids=list(now.waiting))
    yield ""
    yield phrase("status.next")
    yield from (f"  {step}" for step in _next_steps(now))


def _round_lines(round_: Round | None, language: str) -> Iterator[str]:
    if round_ is None:
        yield phrase("status.no-round")
        return
    key = "status.round" if round_.diary else "status.round-plain"
    yield phrase(key, id=round_.id, diary=round_.diary)
    for key, when in (
        ("status.amendments-close", round_.amendments_close),
        ("status.comments-close", round_.comments_close),
    ):
        if when:
            yield "  " + phrase(key, when=moment(when, language))


def _next_steps(now: Situation) -> list[str]:
    """What can be done now, the most pressing first."""
    if now.who is None:
        return [phrase("step.join"), phrase("step.read")]
    steps = []
    if now.waiting or any(row.status == "proposed" for row in now.own):
        steps.append(phrase("step.submit"))
    if any(row.base in ("clash", "gone") for row in now.own):
        steps.append(phrase("step.look"))
    if isinstance(now.who, Coordinator):
        return [*steps, phrase("step.amendments"), phrase("step.merge"), phrase("step.memo")]
    return [*steps, phrase("step.read"), phrase("step.propose"), phrase("step.statement")]


def situation_json(now: Situation) -> dict[str, Any]:
    """The situation for other programs."""
    return {
        "folder": now.folder,
        "association": now.who.id if now.who else None,
        "round": now.round.id if now.round else None,
        "decided": list(now.decided),
        "open": sum(bool(row.base) for row in now.rows),
        "own": [{"id": row.id, "status": row.status} for row in now.own],
        "changed_since_sent": list(now.waiting),
    }
