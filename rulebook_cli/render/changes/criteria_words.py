"""Criteria in words: one line a condition, with the fact's question and the answer asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from difflib import SequenceMatcher

from rulebook_cli.model.address import Address
from rulebook_cli.model.criteria import (
    All,
    Any,
    Anything,
    AtLeast,
    Condition,
    Criteria,
    Equal,
    Not,
    NotKnown,
    OneOf,
    Range,
    Test,
    Unlike,
)
from rulebook_cli.model.fact import Choice, Fact, Number
from rulebook_cli.model.leave import Leave
from rulebook_cli.model.paper import Mark, Run
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render import figures
from rulebook_cli.render.changes.showing import Line, Showing, worded_line


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line of criteria: a question and the answer asked for, or the head of a group."""

    depth: int
    question: str
    answer: str = ""


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
    old = list(_spoken(before, 0, showing.before, showing)) if before else []
    new = list(_spoken(after, 0, showing.after, showing)) if after else []
    lines: list[Line] = []
    for _, a1, a2, b1, b2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        lines.extend(_between(old[a1:a2], new[b1:b2], showing))
    return lines


def _between(gone: list[Spoken], come: list[Spoken], showing: Showing) -> Iterator[Line]:
    """Lines that stayed; a question whose answer alone changed; lines that went and came."""
    if gone == come:
        for line in come:
            yield _line(line, Mark.PLAIN, showing)
        return
    waiting = list(gone)
    for line in come:
        same = next((g for g in waiting if g.answer and g.question == line.question), None)
        if same is None:
            yield _line(line, Mark.INSERTED, showing)
            continue
        for earlier in waiting[: waiting.index(same)]:
            yield _line(earlier, Mark.DELETED, showing)
        waiting = waiting[waiting.index(same) + 1 :]
        answers = (same.answer, Mark.DELETED), (line.answer, Mark.INSERTED)
        if same.answer == line.answer:
            yield _line(line, Mark.PLAIN, showing)
            continue
        (old, new) = (showing.run(text, mark) for text, mark in answers)
        question = Run(f"{line.question} ")
        yield Line(
            (question, old, Run(" → "), new),
            (question, old),
            (question, new),
            line.depth,
            item=True,
        )
    for earlier in waiting:
        yield _line(earlier, Mark.DELETED, showing)


def _line(spoken: Spoken, mark: Mark, showing: Showing) -> Line:
    text = f"{spoken.question} {spoken.answer}".strip()
    return worded_line((showing.run(text, mark),), spoken.depth, item=True)


def _spoken(tree: Criteria, depth: int, book: Rulebook, showing: Showing) -> Iterator[Spoken]:
    if isinstance(tree, Condition):
        fact = book.facts.get(tree.fact)
        yield Spoken(depth, question_of(tree.fact, book, showing), _test(tree.test, fact, showing))
    elif isinstance(tree, All) and depth == 0:
        for part in tree.parts:
            yield from _spoken(part, depth, book, showing)
    elif isinstance(tree, Not):
        yield Spoken(depth, showing.say("criteria.not"))
        yield from _spoken(tree.part, depth + 1, book, showing)
    else:
        yield Spoken(depth, _head(tree, showing))
        for part in tree.parts:
            yield from _spoken(part, depth + 1, book, showing)


def _head(tree: All | Any | AtLeast, showing: Showing) -> str:
    if isinstance(tree, AtLeast):
        return showing.say("criteria.at-least", count=tree.count)
    return showing.say("criteria.any" if isinstance(tree, Any) else "criteria.all")


def question_of(fact_id: str, book: Rulebook, showing: Showing) -> str:
    """A fact by its question, without its examples and explanations."""
    fact = book.facts.get(fact_id)
    ask = fact.ask.best(*showing.languages) if fact else ""
    if not ask:
        return f"{fact_id}:"
    question, mark, _ = ask.partition("?")
    return question.split(" - ")[0].split(" – ")[0].strip() + (mark or ":")


def _test(test: Test, fact: Fact | None, showing: Showing) -> str:
    if isinstance(test, Anything | NotKnown):
        return showing.say("cell.anything" if isinstance(test, Anything) else "cell.not-known")
    if isinstance(test, OneOf):
        return showing.say("cell.or").join(_test(part, fact, showing) for part in test.tests)
    if isinstance(test, Unlike):
        return showing.say("cell.unlike", test=_test(test.test, fact, showing))
    if isinstance(test, Equal):
        return fact_value(test.value, fact, showing)
    return _range(test, fact, showing) if isinstance(test, Range) else test.text


def _range(test: Range, fact: Fact | None, showing: Showing) -> str:
    low = fact_value(test.low, fact, showing) if test.low else ""
    high = fact_value(test.high, fact, showing) if test.high else ""
    if low and high:
        bare = fact_value(test.low, fact, showing, unit=False)
        if test.low_included and test.high_included:
            return f"{bare}–{high}"
        bounds = (("low", test.low_included, bare), ("high", test.high_included, high))
        return ", ".join(_bound(*bound, showing) for bound in bounds)
    if low:
        return _bound("low", test.low_included, low, showing)
    return _bound("high", test.high_included, high, showing)


def _bound(side: str, included: bool, value: str, showing: Showing) -> str:
    key = {"low": ("more-than", "at-least"), "high": ("less-than", "at-most")}[side][included]
    return showing.say(f"cell.{key}", value=value)


def fact_value(value: str, fact: Fact | None, showing: Showing, unit: bool = True) -> str:
    """A value of a fact as readers know it: a number with its unit, yes or no, an answer."""
    if fact and isinstance(fact.kind, Choice) and value in fact.kind.labels:
        return fact.kind.labels[value].best(*showing.languages)
    try:
        words = figures.number(Decimal(value), showing.language)
    except InvalidOperation:
        return showing.say(f"word.{value}") if showing.has(f"word.{value}") else value
    if not unit or not fact or not isinstance(fact.kind, Number) or not fact.kind.unit:
        return words
    key = f"unit.{fact.kind.unit}"
    count = 1 if words == "1" else 2
    return f"{words} {showing.say(key, count=count) if showing.has(key) else fact.kind.unit}"
