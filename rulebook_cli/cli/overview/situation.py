"""Where the user stands: the book, the round, their own amendments, the next steps."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from rulebook_cli.cli.book.meeting_days import by_meeting
from rulebook_cli.cli.commenting.own_said import OwnSaid, own_said, own_said_lines
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.overview.in_brief import InBrief, in_brief
from rulebook_cli.cli.overview.listing import rows_text
from rulebook_cli.cli.overview.overview import overview
from rulebook_cli.cli.overview.own_next import own_next_lines
from rulebook_cli.cli.overview.round_today import OPEN, round_lines
from rulebook_cli.cli.overview.rows import Row
from rulebook_cli.cli.overview.sent_back import sent_back_lines
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say
from rulebook_cli.store.branches import REFS, id_of_branch
from rulebook_cli.store.decided_refs import DECIDED
from rulebook_cli.store.git_answers import read_refs
from rulebook_cli.store.history import Ref

_WIDTH = 80


class Situation(NamedTuple):
    """What `status` tells. `phase` is that of the round, empty without one. `waiting` are the
    user's own amendments that were sent and have been changed or withdrawn here since. `joined`:
    there is a shared rulebook to send to."""

    folder: str
    book: InBrief
    decided: tuple[str, ...]
    rows: tuple[Row, ...]
    waiting: tuple[str, ...] = ()
    said: OwnSaid = OwnSaid()
    phase: str = ""
    joined: bool = True

    @property
    def alone(self) -> bool:
        """A coordinator's book that nobody shares: nothing is sent from it."""
        return self.book.is_coordinator and not self.joined

    @property
    def own(self) -> tuple[Row, ...]:
        """The user's own amendments."""
        return tuple(row for row in self.rows if row.association == self.book.who)


def look_around(desk: Desk, at: datetime) -> Situation:
    """Read what `status` tells of a moment: two git processes where the cache is warm."""
    answer = desk.repository.refs_answer(*REFS, with_settings=True)
    seen, refs = overview(desk, answer), read_refs(answer)
    prefix = DECIDED.removesuffix("**")
    tags = [ref for ref in refs if ref.name.startswith(prefix)]
    book = in_brief(desk, seen.main, at.date())
    return Situation(
        folder=str(desk.repository.folder),
        book=book,
        decided=tuple(tag.name.removeprefix(prefix) for tag in reversed(by_meeting(desk, tags))),
        rows=seen.rows,
        waiting=tuple(_waiting(desk, refs)),
        said=own_said(desk, seen.main, refs, desk.association) if desk.association else OwnSaid(),
        phase=book.round.phase(at) if book.round else "",
        joined=any(ref.name.startswith("refs/remotes/") for ref in refs),
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
    """The situation in sentences, none longer than a screen is wide."""
    lines = (line for lines in _lines(situation) for line in lines.split("\n"))
    return "\n".join(_fitted(line) for line in lines)


def _fitted(line: str) -> str:
    """A line that fits: a command is moved to a line of its own, words are broken between."""
    if len(line) <= _WIDTH:
        return line
    indent = " " * (len(line) - len(line.lstrip()))
    before, _, command = line.partition(": rulebook ")
    if command:
        return f"{before}:\n{indent}    rulebook {command}"
    from textwrap import fill

    return fill(
        line, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def _lines(now: Situation) -> Iterator[str]:
    title, county = Text(dict(now.book.title)), Text(dict(now.book.county))
    yield phrase("status.book", title=title, county=county)
    if now.decided:
        yield phrase("status.decided", id=now.decided[-1])
    else:
        yield phrase("status.undecided")
    if now.book.who:
        yield phrase("status.who", name=Text(dict(now.book.name)), id=now.book.who)
    else:
        yield phrase("status.nobody")
    yield from round_lines(now.book.round, now.phase, now.book.who)
    round_id = now.book.round.id if now.book.round else ""
    told = (round_id, now.phase, now.book.who, now.book.is_coordinator)
    yield from sent_back_lines(now.book.back, *told)
    open_rows = [row for row in now.rows if row.base]
    yield phrase("status.open", count=len(open_rows))
    if now.own:
        yield ""
        yield phrase("status.own")
        yield rows_text(now.own, everything=True)
        yield from own_next_lines(now.own, now.phase, now.alone)
        if now.waiting:
            yield phrase("status.changed-since", ids=list(now.waiting))
    if any(now.said):
        yield ""
        yield from own_said_lines(now.said)
        yield say(current_language(), "round_today", "comments.next")
    yield ""
    yield phrase("status.next")
    yield from (f"  {step}" for step in next_steps(now))


def next_steps(now: Situation) -> list[str]:
    """What can be done now, the most pressing first."""
    if not now.book.who:
        return [phrase("step.join"), phrase("step.read")]
    steps = []
    unsent = now.waiting or now.said.unsent or any(row.status == "proposed" for row in now.own)
    if unsent and not now.alone:
        steps.append(phrase("step.submit"))
    if any(row.base in ("clash", "gone") for row in now.own):
        steps.append(phrase("step.look"))
    if now.book.is_coordinator:
        return [*steps, *_round_steps(now), *_answering_steps(now), phrase("step.memo")]
    takes_part = [phrase("step.propose")] if now.phase in ("amendments", "") else []
    return [*steps, phrase("step.read"), *takes_part, *_said_steps()]


def _round_steps(now: Situation) -> list[str]:
    """What a coordinator can do with the round itself."""
    round_, language = now.book.round, current_language()
    if round_ is None:
        return [say(language, "round_today", "step.open")]
    key = now.phase
    if key == "closed":
        key = "after" if round_.closed else "closed"
    return [say(language, "round_today", f"step.{key}", id=round_.id)]


def _answering_steps(now: Situation) -> list[str]:
    """What a coordinator can answer: open amendments, and statements that have arrived."""
    keys = ("step.amendments", "step.merge") if any(row.base for row in now.rows) else ()
    arrived = [say(current_language(), "round_today", "step.statements")] if now.book.round else []
    return [*map(phrase, keys), *arrived]


def _said_steps() -> list[str]:
    return [phrase("step.comment"), phrase("step.statement")]


def situation_json(now: Situation) -> dict[str, Any]:
    """The situation for other programs."""
    return {
        "folder": now.folder,
        "association": now.book.who or None,
        "round": now.book.round.id if now.book.round and now.phase in OPEN else None,
        "phase": now.phase or None,
        "until": _until(now),
        "decided": list(now.decided),
        "returned": now.book.back.id if now.book.back else None,
        "open": sum(bool(row.base) for row in now.rows),
        "own": [{"id": row.id, "status": row.status} for row in now.own],
        "changed_since_sent": list(now.waiting),
        "comments": {
            "count": now.said.many,
            "unsent": list(now.said.unsent),
            "answered": [{"id": id_, "taken": taken} for id_, taken, _ in now.said.answers],
        },
    }


def _until(now: Situation) -> dict[str, str | None]:
    """Until when the user can propose and comment in the round that is open."""
    round_ = now.book.round if now.phase in OPEN else None
    ends = (round_.own_amendments, round_.own_comments) if round_ else (None, None)
    told = [one.isoformat(timespec="minutes") if one else None for one in ends]
    return {"amendments": told[0] if now.phase == "amendments" else None, "comments": told[1]}
