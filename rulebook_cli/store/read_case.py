"""A person's facts as people write them: in a file, or one by one on the command line."""

import re
from bisect import bisect
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from rulebook_cli.logic.points import reachable_points
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.fact import Choice, Day, Fact, Facts, Number, Points, YesNo
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.text import Text
from rulebook_cli.store.as_written import iso_date, nearest
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Mapping as MappingNode
from rulebook_cli.store.yaml_tree import Node, Scalar

NOT_KNOWN = frozenset(
    {
        *("", "?", "-", "~", "null", "not-known", "not known", "unknown", "don't know"),
        *("ei tiedossa", "en tiedä", "ei tiedetä", "tuntematon"),
        *("vet inte", "vet ej", "inte känt", "inte känd", "okänt", "okänd", "ej känt"),
    }
)
"""How people say that something is not known."""
_RECORDED = frozenset({"", "~", "null", "not-known"})
"""How a case file records that something is not known: as rules and witnesses write it."""
_YES = frozenset({"true", "yes", "y", "kyllä", "kylla", "joo", "ja"})
_NO = frozenset({"false", "no", "n", "ei", "nej"})
_NUMBER = re.compile(r"([+-]?[0-9]{1,13}(?:[.,][0-9]{1,10})?)\s*(.*)", re.DOTALL)
_UNIT = re.compile(r"[^\W\d_]*(?:[ /.%][^\W\d_]*){0,3}|%|€")

Said = tuple[str, str, str]
"""A fact's id, what was written as its value, and where that stands (for messages)."""


def said_in_file(path: Path) -> list[Said]:
    """What a case file says: a mapping of facts to values, each with its place. The line that a
    finding prints may be pasted whole: the mapping may stand under a word (`Case: {…}`).

    Raises `RulebookError`: `no-file`, `cannot-read`, `not-a-case`, `fact-twice`.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise unreadable_file(str(path), error) from error
    text, misread = decode(data, str(path))
    root, syntax = compose(text, str(path))
    wrong = [*misread, *syntax]
    if wrong:
        raise _not_a_case(wrong[0])
    if root is None:
        return []
    if not isinstance(root, MappingNode):
        raise RulebookError("not-a-case", where=str(root.place))
    inner = [value for _, value in root.items.values()]
    case = inner[0] if len(inner) == 1 and isinstance(inner[0], MappingNode) else root
    return [(name, _scalar(value), str(key.place)) for name, (key, value) in case.items.items()]


def _not_a_case(wrong: Misread) -> RulebookError:
    if wrong.says == "duplicate-key":
        return RulebookError("fact-twice", where=str(wrong.place), name=wrong.values["key"])
    return RulebookError("not-a-case", where=str(wrong.place))


def not_known_in_file(said: Iterable[Said]) -> frozenset[str]:
    """The facts that a case file records as not known (`null`, `not-known`): that is so of the
    person, while in other words (`en tiedä`) somebody only cannot say it."""
    return frozenset(name for name, value, _ in said if value in _RECORDED)


def _scalar(node: Node) -> str:
    """A single value as written. Raises `RulebookError("not-a-case")` for a list or a mapping."""
    if not isinstance(node, Scalar):
        raise RulebookError("not-a-case", where=str(node.place))
    return "" if node.is_null else node.value


def said_as_option(written: str) -> Said:
    """What `FACT=VALUE` says. Raises `RulebookError("not-a-fact-value")`."""
    name, sign, value = written.partition("=")
    if not sign or not name.strip():
        raise RulebookError("not-a-fact-value", text=written)
    return name.strip(), value.strip(), f"--fact {written}"


def read_case(said: Iterable[Said], facts: Facts) -> dict[str, CaseValue]:
    """The facts that were said and their values; the last where a fact is said twice.

    Raises `RulebookError`: `no-such-fact`, `fact-outside` and `fact-no-such-points` where a
    table of points cannot come to that sum, and as `case_value`.
    """
    case: dict[str, CaseValue] = {}
    for name, value, where in said:
        fact = facts.get(name)
        if fact is None:
            raise no_such_fact(name, where, facts)
        case[name] = case_value(value, fact, where)
        if isinstance(fact.kind, Points):
            _check_points(case[name], fact, facts, where)
    return case


def _check_points(points: CaseValue, fact: Fact, facts: Facts, where: str) -> None:
    reach = reachable_points(fact, facts)
    if not isinstance(points, Decimal) or reach is None or points in reach.totals:
        return
    low, high = reach.totals[0], reach.totals[-1]
    values = {"where": where, "name": fact.id, "text": str(points)}
    if not low <= points <= high:
        raise RulebookError("fact-outside", low=low, high=high, **values)
    at = bisect(reach.totals, points)
    near = reach.totals[at - 1 : at + 1]
    raise RulebookError("fact-no-such-points", near=near, **values)


def no_such_fact(name: str, where: str, facts: Mapping[str, Fact]) -> RulebookError:
    """That no fact has the name, and which one may have been meant."""
    meant = nearest(name.replace("-", "_").replace(" ", "_"), tuple(facts))
    if meant:
        return RulebookError("no-such-fact-near", name=name, where=where, meant=meant)
    return RulebookError("no-such-fact", name=name, where=where, known=list(facts))


def case_value(written: str, fact: Fact, where: str) -> CaseValue:
    """The value of a fact as people write it: `0,5`, `8 h`, `kyllä`, a choice or its label in any
    language, `31.12.2026`; None for "not known" in any of its words.

    Raises `RulebookError`: `fact-not-a-number`, `fact-outside`, `fact-off-step`,
    `fact-not-yes-no`, `fact-not-a-choice` (`fact-not-a-choice-near`), `fact-not-a-date`.
    """
    text = " ".join(written.split())
    kind = fact.kind
    if isinstance(kind, Choice):
        chosen = _option(text, kind)
        if chosen:
            return chosen
    if text.casefold() in NOT_KNOWN:
        return None
    if isinstance(kind, Choice):
        raise _not_a_choice(text, fact, kind, where)
    if isinstance(kind, YesNo):
        return _yes_no(text, fact, where)
    if isinstance(kind, Day):
        return _day(text, fact, kind, where)
    return _number(text, fact, where)


def _option(text: str, kind: Choice) -> str:
    """The option that a text names, by its id or by its label in some language; else empty."""
    if text in kind.options:
        return text
    folded = text.casefold()
    for option in kind.options:
        label = kind.labels.get(option)
        names = {option, *(label.words.values() if label else ())}
        if folded in {" ".join(name.split()).casefold() for name in names}:
            return option
    return ""


def _not_a_choice(text: str, fact: Fact, kind: Choice, where: str) -> RulebookError:
    labels = {words: label for label in kind.labels.values() for words in label.words.values()}
    near = nearest(text, (*kind.options, *labels))
    # A label that is near in one language is told in the reader's.
    meant = near if near in kind.options else labels.get(near)
    values = {"where": where, "name": fact.id, "text": text, "options": _named(kind)}
    if meant:
        return RulebookError("fact-not-a-choice-near", meant=meant, **values)
    return RulebookError("fact-not-a-choice", **values)


def _named(kind: Choice) -> tuple[Text | str, ...]:
    """The options with their labels: `ei säännöllisesti (none)`."""
    return tuple(
        Text({language: f"{words} ({option})" for language, words in label.words.items()})
        if (label := kind.labels.get(option))
        else option
        for option in kind.options
    )


def _yes_no(text: str, fact: Fact, where: str) -> bool:
    folded = text.casefold()
    if folded in _YES or folded in _NO:
        return folded in _YES
    raise RulebookError("fact-not-yes-no", where=where, name=fact.id, text=text)


def _day(text: str, fact: Fact, kind: Day, where: str) -> date:
    try:
        day = date.fromisoformat(iso_date(text) or text)
    except ValueError as error:
        raise RulebookError("fact-not-a-date", where=where, name=fact.id, text=text) from error
    low, high = kind.earliest, kind.latest
    if (low and day.isoformat() < low) or (high and day.isoformat() > high):
        raise RulebookError(
            "fact-date-outside", where=where, name=fact.id, text=text, low=low, high=high
        )
    return day


def _number(text: str, fact: Fact, where: str) -> Decimal:
    found = _NUMBER.fullmatch(text)
    if not found or not _UNIT.fullmatch(found[2]):
        raise RulebookError("fact-not-a-number", where=where, name=fact.id, text=text)
    number = Decimal(found[1].replace(",", "."))
    kind = fact.kind
    assert isinstance(kind, Number | Points)
    if isinstance(kind, Points):
        return number
    values = {"where": where, "name": fact.id, "text": text}
    if not kind.minimum <= number <= kind.maximum:
        raise RulebookError("fact-outside", low=kind.minimum, high=kind.maximum, **values)
    if kind.step and kind.step > 0 and (number - kind.minimum) % kind.step:
        near = kind.minimum + round((number - kind.minimum) / kind.step) * kind.step
        raise RulebookError("fact-off-step", step=kind.step, near=near, **values)
    return number
