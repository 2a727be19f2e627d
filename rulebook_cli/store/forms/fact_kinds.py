"""The forms of the kinds of facts: a number, a choice, yes or no, a date, a table of points.

A kind that is wrong anywhere is not read at all: from a range without its step, or a choice
without one of its options, falsehoods would be proved. Then nothing is judged by the fact.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import Unreadable
from rulebook_cli.model.fact import Day, Number, Points, PointsRow, YesNo
from rulebook_cli.store.forms.parts import DATE, STRING
from rulebook_cli.store.json_schema import either, entries, one_of
from rulebook_cli.store.number_shapes import Exact
from rulebook_cli.store.records import Key, Record
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.unary_tests import mend_test
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar


@dataclass(frozen=True, slots=True)
class _True:
    """`true`, the one thing that can be said of a kind."""

    kind: str

    def read(self, node: Node, reading: Reading) -> bool | None:
        """True."""
        if isinstance(node, Scalar) and node.value == "true":
            return True
        reading.wrong(node, "only-true", kind=self.kind)
        return None

    def schema(self) -> dict[str, Any]:
        """The one word."""
        return one_of(("true",))


_YES_NO, _DATE = _True("yes_no"), _True("date")
_SIGNS = "%€°"


@dataclass(frozen=True, slots=True)
class _Step:
    """How far values lie apart: more than nothing."""

    def read(self, node: Node, reading: Reading) -> Decimal | None:
        """The step."""
        step = Exact().read(node, reading)
        if step is not None and step <= 0:
            reading.wrong(node, "step-zero")
            return None
        return step

    def schema(self) -> dict[str, Any]:
        """A number that is not negative."""
        return Exact(least=Decimal(0)).schema()


@dataclass(frozen=True, slots=True)
class _Unit:
    """What a number counts: a word or its short form (`h/d`), or a sign."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """The unit as written."""
        text = node.value if isinstance(node, Scalar) else ""
        if any(letter.isalpha() or letter in _SIGNS for letter in text) and "\n" not in text:
            return text
        reading.wrong(node, "unit")
        return None

    def schema(self) -> dict[str, Any]:
        """Any text."""
        return STRING.schema()


_NUMBER = Record(
    Number,
    {
        "min": Key(Exact(), "minimum", True),
        "max": Key(Exact(), "maximum", True),
        "step": Key(_Step()),
        "unit": Key(_Unit()),
    },
    placed=False,
)


class NumberShape:
    """A range of numbers that is not reversed and whose step divides it."""

    def read(self, node: Node, reading: Reading) -> Number | None:
        """The range, if all of it but its unit can be read."""
        noted = len(reading.misread)
        number: Number | None = _NUMBER.read(node, reading)
        if number is None or any(misread.says != "unit" for misread in reading.misread[noted:]):
            return None
        assert isinstance(node, Mapping)
        low, high, step = number.minimum, number.maximum, number.step
        if low > high:
            reading.wrong(node, "reversed", low=low, high=high)
        elif low == high:
            reading.wrong(node, "one-value", value=low)
        elif step is not None and (high - low) % step:
            reading.wrong(node.items["step"][1], "step", step=step, low=low, high=high)
        else:
            return number
        return None

    def schema(self) -> dict[str, Any]:
        """The record of a range."""
        return _NUMBER.schema()


class YesNoShape:
    """`yes_no: true`."""

    def read(self, node: Node, reading: Reading) -> YesNo | None:
        """That the fact is yes or no."""
        return YesNo() if _YES_NO.read(node, reading) else None

    def schema(self) -> dict[str, Any]:
        """The one word."""
        return _YES_NO.schema()


_BOUNDS = Record(dict, {"min": Key(DATE, "earliest"), "max": Key(DATE, "latest")}, placed=False)


class DayShape:
    """`date: true`, or bounds `{min: …, max: …}`."""

    def read(self, node: Node, reading: Reading) -> Day | None:
        """That the fact is a date, and its bounds."""
        if not isinstance(node, Mapping):
            return Day() if _DATE.read(node, reading) else None
        noted = len(reading.misread)
        bounds: dict[str, date] = _BOUNDS.read(node, reading)
        low, high = bounds.get("earliest", date.min), bounds.get("latest", date.max)
        if low > high:
            reading.wrong(node, "reversed", low=low, high=high)
        elif low == high:
            reading.wrong(node, "one-value", value=low)
        if len(reading.misread) > noted:
            return None
        return Day(**{name: day.isoformat() for name, day in bounds.items()})

    def schema(self) -> dict[str, Any]:
        """Either of the two."""
        return either(_DATE.schema(), _BOUNDS.schema())


class PointsShape:
    """A table of points: fact to test to points."""

    def read(self, node: Node, reading: Reading) -> Points | None:
        """The table; a row that cannot be read is noted and has an empty test, by which the
        whole table has no meaning."""
        if not isinstance(node, Mapping):
            reading.wrong(node, "points")
            return None
        if not node.items:
            return None  # told by who reads the fact
        return Points(
            {fact: _points_rows(fact, rows, reading) for fact, (_, rows) in node.items.items()}
        )

    def schema(self) -> dict[str, Any]:
        """Numbers under tests under facts."""
        return entries(entries(Exact().schema()))


def _points_rows(fact: str, rows: Node, reading: Reading) -> tuple[PointsRow, ...]:
    if not isinstance(rows, Mapping) or not rows.items:
        reading.wrong(rows, "points-rows", fact=fact)
        return (_unread(rows),)
    return tuple(_points_row(fact, key, value, reading) for key, value in rows.items.values())


def _points_row(fact: str, key: Scalar, value: Node, reading: Reading) -> PointsRow:
    if isinstance(read_test(key.value), Unreadable):
        reading.wrong(key, "cell", fact=fact, meant=mend_test(key.value))
    points = Exact().read(value, reading)
    return _unread(key) if points is None else PointsRow(key.value, points, key.place)


def _unread(node: Node) -> PointsRow:
    return PointsRow("", Decimal(0), node.place)
