"""Criteria as readers of the book know them: sentences and lists instead of cells and trees."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from rulebook_cli.model.criteria import (
    All,
    Any,
    AtLeast,
    Condition,
    Criteria,
    Not,
    Unlike,
    Unreadable,
)
from rulebook_cli.model.paper import Block, Items, Mark, Paragraph, Run, Runs
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.cell_words import cell_words, fact_name
from rulebook_cli.render.words.plain_text import capital

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Point(NamedTuple):
    """One line of criteria: a fact and the answer asked for, or the lead of a group with its
    parts one `depth` deeper."""

    depth: int
    words: str
    answer: str = ""


class Spoken(NamedTuple):
    """Criteria as a lead (`kaikki seuraavat`) and its points; a single condition has no lead."""

    lead: str
    items: tuple[Runs, ...]


def criteria_lines(criteria: Criteria | None, book: Rulebook, language: str) -> Spoken:
    """Criteria as the lead and the points of a list; deeper lists stand inside the points."""
    if criteria is None:
        return Spoken("", ())
    whole = _simplest(criteria)
    lead, parts = _lead_and_parts(whole, language)
    if not lead or not parts:
        return Spoken("", (criteria_runs(whole, book, language),))
    return Spoken(lead, tuple(criteria_runs(part, book, language) for part in parts))


def criteria_runs(criteria: Criteria, book: Rulebook, language: str, within: str = "") -> Runs:
    """Criteria as one stretch of text; parts stand on their own lines, as `a)`, then `a1)`.

    `within` is the sign of the part they are of: a line that is folded cannot be indented on a
    terminal, so the sign alone tells the depth.
    """
    whole = _simplest(criteria)
    if isinstance(whole, Condition):
        fact, answer = _condition(whole, book, language)
        return (Run(f"{fact} "), Run(answer, Mark.STRONG))
    lead, parts = _lead_and_parts(whole, language)
    if not parts:
        return (Run(lead),)
    runs: list[Run] = [Run(f"{lead}:")]
    for number, part in enumerate(parts):
        sign = _sign(number, within)
        runs.append(Run(f"\n{sign}) "))
        runs.extend(criteria_runs(part, book, language, sign))
    return tuple(runs)


def criteria_blocks(
    label: str, criteria: Criteria | None, book: Rulebook, language: str
) -> list[Block]:
    """Criteria under a label: one line, or the label with the lead and a list."""
    lead, items = criteria_lines(criteria, book, language)
    if not items:
        return []
    if not lead:
        return [Paragraph((Run(f"{label}:", Mark.STRONG), Run(" "), *items[0]))]
    return [Paragraph((Run(f"{label}:", Mark.STRONG), Run(f" {lead}"))), Items(items)]


def criteria_points(criteria: Criteria, book: Rulebook, language: str) -> Iterator[Point]:
    """Criteria as lines, each with its depth. The parts of what must all hold need no lead."""
    whole = _simplest(criteria)
    parts = whole.parts if isinstance(whole, All) and whole.parts else (whole,)
    for part in parts:
        yield from _points(part, book, language, 0)


def _points(criteria: Criteria, book: Rulebook, language: str, depth: int) -> Iterator[Point]:
    whole = _simplest(criteria)
    if isinstance(whole, Condition):
        yield Point(depth, *_condition(whole, book, language))
        return
    lead, parts = _lead_and_parts(whole, language)
    yield Point(depth, f"{lead}:" if parts else lead)
    for part in parts:
        yield from _points(part, book, language, depth + 1)


def criteria_facts(criteria: Criteria | None) -> list[str]:
    """The ids of the facts that criteria name, each once, in order."""
    match criteria:
        case None:
            return []
        case Condition(fact):
            return [fact]
        case Not(part):
            return criteria_facts(part)
        case All(parts) | Any(parts) | AtLeast(parts=parts):
            named = [fact for part in parts for fact in criteria_facts(part)]
            return list(dict.fromkeys(named))


def _simplest(criteria: Criteria) -> Criteria:
    """The same criteria without needless depth: `all` inside `all` and `any` inside `any` are one
    group, a group of one part is that part, and `not` of a cell is a cell of its own."""
    if isinstance(criteria, All | Any):
        parts = _flat(criteria)
        return parts[0] if len(parts) == 1 else replace(criteria, parts=parts)
    if isinstance(criteria, Not):
        part = _simplest(criteria.part)
        if isinstance(part, Condition) and not isinstance(part.test, Unlike | Unreadable):
            return replace(part, test=Unlike(part.test))
    return criteria


def _flat(group: All | Any) -> tuple[Criteria, ...]:
    """The parts of a group with those of groups of its own kind in their stead."""
    parts: list[Criteria] = []
    for each in group.parts:
        part = _simplest(each)
        parts.extend(part.parts if type(part) is type(group) else (part,))
    return tuple(parts)


def _lead_and_parts(criteria: Criteria, language: str) -> tuple[str, tuple[Criteria, ...]]:
    """How a group begins, and its parts; a condition has no lead, an empty group no parts."""
    match criteria:
        case Condition():
            return "", (criteria,)
        case All(()) | AtLeast(count=0):
            return say(language, "rules", "always"), ()
        case Any(()) | AtLeast(parts=()):
            return say(language, "rules", "never"), ()
        case All(parts):
            return say(language, "rules", "all"), parts
        case Any(parts):
            return say(language, "rules", "any"), parts
        case AtLeast(count, parts):
            return say(language, "rules", "at-least", count=count), parts
        case Not(part):
            return _denied(_simplest(part), language)


def _denied(part: Criteria, language: str) -> tuple[str, tuple[Criteria, ...]]:
    match part:
        case Any(parts) if parts:
            return say(language, "rules", "none"), parts
        case All(parts) if parts:
            return say(language, "rules", "not-all"), parts
        case AtLeast(count, parts) if parts and count:
            return say(language, "rules", "fewer", count=count), parts
    return say(language, "rules", "not"), (part,)


def _condition(condition: Condition, book: Rulebook, language: str) -> tuple[str, str]:
    """The fact as a line begins with it, and the answer asked for."""
    fact = book.facts.get(condition.fact)
    name = capital(fact_name(condition.fact, book, language))
    return f"{name}:", cell_words(condition.test, fact, book, language)


def _sign(number: int, within: str) -> str:
    """`a` at the first depth and `a1` at the second, then letters again; past z a number."""
    lettered = not within[-1:].isalpha() and number < len(_LETTERS)
    return within + (_LETTERS[number] if lettered else str(number + 1))
