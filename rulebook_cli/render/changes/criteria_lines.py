"""Criteria before and after a change, line by line."""

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from rulebook_cli.model.address import Address
from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.leave import Leave
from rulebook_cli.model.paper import Mark
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.showing import Line, Showing, valued_line
from rulebook_cli.render.words.criteria_sentences import Point, criteria_points


def criteria_at(book: Rulebook, address: Address, key: str) -> Criteria | None:
    """The criteria under a key of a row: a tier's, a table's, a reduction's, a leave's."""
    section = book.section(address.section)
    if section is None:
        return None
    for table in section.tiers:
        if address.block == "eligible" and table.id == address.row:
            return table.eligible
        for tier in table.tiers if address.block == "tier" else ():
            if tier.id == address.row:
                return tier.guide if key == "guide" else tier.criteria
    if address.block == "reduction" and section.fees:
        for reduction in section.fees.reductions:
            if reduction.id == address.row:
                return reduction.when
    for leave in section.leave if address.block == "leave" else ():
        if (",".join(leave.tiers), _leave_at(leave)) == (address.row, address.at):
            return leave.lost_when if key == "lost_when" else leave.when
    return None


def _leave_at(leave: Leave) -> str:
    """What tells a row of leave apart in its address: its kind, and that it has a condition."""
    kind = "" if leave.kind == "statutory" else leave.kind
    return "+".join(part for part in (kind, "when" if leave.when else "") if part)


def criteria_lines(before: Criteria | None, after: Criteria | None, showing: Showing) -> list[Line]:
    """Both trees as one list of lines, the changed ones marked."""
    old = _points(before, showing.before, showing)
    new = _points(after, showing.after, showing)
    lines: list[Line] = []
    for _, a1, a2, b1, b2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        lines.extend(_between(old[a1:a2], new[b1:b2], showing))
    return lines


def _points(criteria: Criteria | None, book: Rulebook, showing: Showing) -> list[Point]:
    return list(criteria_points(criteria, book, showing.language)) if criteria else []


def _between(gone: list[Point], come: list[Point], showing: Showing) -> Iterator[Line]:
    """Lines that stayed; a fact whose answer alone changed; lines that went and came."""
    if gone == come:
        yield from (_line(point, Mark.PLAIN, showing) for point in come)
        return
    waiting = list(gone)
    for point in come:
        same = next((g for g in waiting if g.answer and g.words == point.words), None)
        if same is None:
            yield _line(point, Mark.INSERTED, showing)
            continue
        for earlier in waiting[: waiting.index(same)]:
            yield _line(earlier, Mark.DELETED, showing)
        waiting = waiting[waiting.index(same) + 1 :]
        yield _line(point, Mark.PLAIN, showing, same.answer)
    for earlier in waiting:
        yield _line(earlier, Mark.DELETED, showing)


def _line(point: Point, mark: Mark, showing: Showing, earlier: str = "") -> Line:
    """A point as a line; with an `earlier` answer, that one against the point's own."""
    if earlier in ("", point.answer):
        whole = showing.run(f"{point.words} {point.answer}".strip(), mark)
        return Line((whole,), point.depth, item=True)
    answers = valued_line("", earlier, point.answer, showing)
    return replace(answers.behind(f"{point.words} "), depth=point.depth, item=True)
