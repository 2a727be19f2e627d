"""The form of facts.yaml and terms.yaml."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import Unreadable
from rulebook_cli.model.fact import (
    Choice,
    Day,
    Fact,
    Heavier,
    Number,
    Points,
    PointsRow,
    YesNo,
)
from rulebook_cli.model.term import Term
from rulebook_cli.model.text import Text
from rulebook_cli.store.forms.parts import DATE, FACT_ID, NAME, STRING, STRINGS, TEXT, TRUTH
from rulebook_cli.store.prose import find_references
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Enumerated, Exact, Reading, String
from rulebook_cli.store.unary_tests import mend_test
from rulebook_cli.store.yaml_tree import Mapping, Node

MEANINGS = (
    "hours-away-per-weekday",
    "persons-cared-for-in-household",
    "bound-round-the-clock",
    "carer-prevented-from-work",
    "days-elsewhere-per-month",
)
_TRUE = String(("true",))
_KINDS = ("number", "choice", "yes_no", "date", "points")
_NUMBER = Record(
    Number,
    {
        "min": Key(Exact(), "minimum", True),
        "max": Key(Exact(), "maximum", True),
        "step": Key(Exact(least=Decimal(0))),
        "unit": Key(STRING),
    },
    placed=False,
)


class _NumberShape:
    """A range of numbers that is not reversed and whose step divides it."""

    def read(self, node: Node, reading: Reading) -> Number | None:
        """The range; with a bad step, the range without a step."""
        number: Number | None = _NUMBER.read(node, reading)
        if number is None:
            return None
        if number.minimum > number.maximum:
            reading.wrong(node, "reversed", low=number.minimum, high=number.maximum)
            return None
        if number.step is None:
            return number
        if number.step == 0 or (number.maximum - number.minimum) % number.step:
            reading.wrong(node, "step", step=number.step, low=number.minimum, high=number.maximum)
            return replace(number, step=None)
        return number


class _ChoiceShape:
    """A list of different options."""

    def read(self, node: Node, reading: Reading) -> Choice | None:
        """The options in the order of the book."""
        options: tuple[str, ...] | None = Many(STRING).read(node, reading)
        if not options:
            if options is not None:
                reading.wrong(node, "list")
            return None
        for option in options:
            if options.count(option) > 1:
                reading.wrong(node, "twice", option=option)
                return Choice(tuple(dict.fromkeys(options)))
        return Choice(options)


class _YesNoShape:
    """`yes_no: true`."""

    def read(self, node: Node, reading: Reading) -> YesNo | None:
        """That the fact is yes or no."""
        return YesNo() if _TRUE.read(node, reading) else None


class _DayShape:
    """`date: true`, or bounds `{min: …, max: …}`."""

    def read(self, node: Node, reading: Reading) -> Day | None:
        """That the fact is a date, and its bounds."""
        if isinstance(node, Mapping):
            keys = {"min": Key(DATE, "earliest"), "max": Key(DATE, "latest")}
            bounds: dict[str, date] = Record(dict, keys, placed=False).read(node, reading)
            return Day(**{name: day.isoformat() for name, day in bounds.items()})
        return Day() if _TRUE.read(node, reading) else None


class _PointsShape:
    """A table of points: fact to test to points."""

    def read(self, node: Node, reading: Reading) -> Points | None:
        """The table; rows that cannot be read are noted and left out."""
        if not isinstance(node, Mapping):
            reading.wrong(node, "mapping", keys=())
            return None
        table: dict[str, tuple[PointsRow, ...]] = {}
        for fact, (_, rows) in node.items.items():
            if not isinstance(rows, Mapping):
                reading.wrong(rows, "mapping", keys=())
                continue
            table[fact] = tuple(_points_rows(fact, rows, reading))
        return Points(table)


def _points_rows(fact: str, rows: Mapping, reading: Reading) -> list[PointsRow]:
    read: list[PointsRow] = []
    for test, (key, value) in rows.items.items():
        if isinstance(read_test(test), Unreadable):
            reading.wrong(key, "cell", fact=fact, meant=mend_test(test))
            continue
        points = Exact().read(value, reading)
        if points is not None:
            read.append(PointsRow(test, points, key.place))
    return read


class _Labels:
    """Names of a choice's options, by option."""

    def read(self, node: Node, reading: Reading) -> dict[str, Text] | None:
        """Option to its name in the book's languages."""
        if not isinstance(node, Mapping):
            reading.wrong(node, "mapping", keys=())
            return None
        labels = {option: TEXT.read(value, reading) for option, (_, value) in node.items.items()}
        return {option: label for option, label in labels.items() if label is not None}


def _fact(place: Any, labels: dict[str, Text] | None = None, **values: Any) -> Fact | None:
    """The fact of a record's values: the one kind they name, its id still open."""
    kinds = [values.pop(name) for name in _KINDS if name in values]
    if not kinds:
        return None
    kind = kinds[0]
    if isinstance(kind, Choice) and labels:
        kind = replace(kind, labels=labels)
    return Fact(id="", place=place, kind=kind, **values)


_FACT = Record(
    _fact,
    {
        "ask": Key(TEXT),
        "number": Key(_NumberShape()),
        "choice": Key(_ChoiceShape()),
        "yes_no": Key(_YesNoShape()),
        "date": Key(_DayShape()),
        "points": Key(_PointsShape()),
        "labels": Key(_Labels()),
        "heavier": Key(Enumerated(Heavier)),
        "may_be_unknown": Key(TRUTH),
        "means": Key(String(MEANINGS)),
        "judged_by": Key(String(("worker", "anyone"))),
        "law": Key(STRINGS),
    },
)


def _term(definition: Text, **values: Any) -> Term:
    """A term with what its definition links to, its id still open."""
    return Term(id="", definition=definition, references=find_references(definition), **values)


_TERM = Record(
    _term,
    {"name": Key(NAME, "name", True), "definition": Key(TEXT, "definition", True)},
)


def read_facts(node: Node, reading: Reading) -> dict[str, Fact]:
    """The facts of a facts.yaml, by id; what cannot be read is noted and left out."""
    facts: dict[str, Fact] = {}
    for id_, value in _entries(node, "facts", reading):
        reading.around = f"fact/{id_}"
        named = [kind for kind in _KINDS if isinstance(value, Mapping) and kind in value.items]
        fact = _FACT.read(value, reading)
        if len(named) != 1:
            reading.wrong(value, "fact-kind", kinds=_KINDS)
        elif fact is not None:
            facts[id_] = replace(fact, id=id_)
    return facts


def read_terms(node: Node, reading: Reading) -> dict[str, Term]:
    """The terms of a terms.yaml, by id."""
    terms: dict[str, Term] = {}
    for id_, value in _entries(node, "terms", reading):
        reading.around = f"term/{id_}"
        term = _TERM.read(value, reading)
        if term is not None:
            terms[id_] = replace(term, id=id_)
    return terms


def _entries(node: Node, key: str, reading: Reading) -> list[tuple[str, Node]]:
    """The ids and nodes under the file's one key."""
    inner = node.get(key) if isinstance(node, Mapping) else None
    if isinstance(node, Mapping):
        for name, (mark, _) in node.items.items():
            if name != key:
                reading.note("unknown-key", mark.place, "", key=name, meant="", known=(key,))
    if not isinstance(inner, Mapping):
        reading.wrong(inner or node, "missing", key=key)
        return []
    taken = ("all", "any", "not", "at_least")
    good = []
    for id_, (mark, value) in inner.items.items():
        if id_ in taken:
            reading.wrong(mark, "id-taken")
        elif FACT_ID.read(mark, reading):
            good.append((id_, value))
    return good
