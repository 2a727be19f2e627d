"""The forms of the kinds of facts: a number, a choice, yes or no, a date, a table of points."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import Unreadable
from rulebook_cli.model.fact import Choice, Day, Number, Points, PointsRow, YesNo
from rulebook_cli.model.text import Text
from rulebook_cli.store.forms.parts import DATE, STRING, TEXT
from rulebook_cli.store.json_schema import either, entries
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Exact, Reading, String
from rulebook_cli.store.unary_tests import mend_test
from rulebook_cli.store.yaml_tree import Mapping, Node

_TRUE = String(("true",))
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


class NumberShape:
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

    def schema(self) -> dict[str, Any]:
        """The record of a range."""
        return _NUMBER.schema()


class ChoiceShape:
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

    def schema(self) -> dict[str, Any]:
        """A list of at least one, all different."""
        return {**Many(STRING).schema(), "minItems": 1, "uniqueItems": True}


class YesNoShape:
    """`yes_no: true`."""

    def read(self, node: Node, reading: Reading) -> YesNo | None:
        """That the fact is yes or no."""
        return YesNo() if _TRUE.read(node, reading) else None

    def schema(self) -> dict[str, Any]:
        """The one word."""
        return _TRUE.schema()


_BOUNDS = Record(dict, {"min": Key(DATE, "earliest"), "max": Key(DATE, "latest")}, placed=False)


class DayShape:
    """`date: true`, or bounds `{min: …, max: …}`."""

    def read(self, node: Node, reading: Reading) -> Day | None:
        """That the fact is a date, and its bounds."""
        if isinstance(node, Mapping):
            bounds: dict[str, date] = _BOUNDS.read(node, reading)
            return Day(**{name: day.isoformat() for name, day in bounds.items()})
        return Day() if _TRUE.read(node, reading) else None

    def schema(self) -> dict[str, Any]:
        """Either of the two."""
        return either(_TRUE.schema(), _BOUNDS.schema())


class PointsShape:
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

    def schema(self) -> dict[str, Any]:
        """Numbers under tests under facts."""
        return entries(entries(Exact().schema()))


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


class Labels:
    """Names of a choice's options, by option."""

    def read(self, node: Node, reading: Reading) -> dict[str, Text] | None:
        """Option to its name in the book's languages."""
        if not isinstance(node, Mapping):
            reading.wrong(node, "mapping", keys=())
            return None
        labels = {option: TEXT.read(value, reading) for option, (_, value) in node.items.items()}
        return {option: label for option, label in labels.items() if label is not None}

    def schema(self) -> dict[str, Any]:
        """Texts under options."""
        return entries(TEXT.schema())
