"""The shapes of numbers in a file: exact decimals and whole numbers, with their bounds."""

import re
from dataclasses import dataclass
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import Any

from rulebook_cli.store.as_written import plain_number, plain_span, without_thousands
from rulebook_cli.store.json_schema import number
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.yaml_tree import Node, Scalar

_CENT = Decimal("0.01")
_NUMBER = re.compile(r"[+-]?(?=.{1,13}$)([0-9]+(\.[0-9]*)?|\.[0-9]+)")
_LONG = r"[+-]?[0-9]+(\.[0-9]*)?"


@dataclass(frozen=True, slots=True)
class Exact:
    """A decimal number; `whole` allows no decimals, `cents` at most two; `least` and `most` are
    bounds."""

    whole: bool = False
    cents: bool = False
    least: Decimal | None = None
    most: Decimal | None = None

    def read(self, node: Node, reading: Reading) -> Decimal | None:
        """The number, exactly as written."""
        text = node.value if isinstance(node, Scalar) else ""
        if not _NUMBER.fullmatch(text):
            self._no_number(node, plain_number(text), reading)
            return None
        number = Decimal(text)
        if self.whole and number != number.to_integral_value():
            self._not_whole(node, number, reading)
            return None
        if self.cents and number != number.quantize(_CENT):
            reading.wrong(node, "cents", meant=str(number.quantize(_CENT, ROUND_HALF_UP)))
            return None
        if self.least is not None and number < self.least:
            positive = -number.quantize(_CENT) if self.cents else -number
            meant = f"{positive:f}" if positive >= self.least else ""
            reading.wrong(node, "least", least=self.least, meant=meant)
            return None
        if self.most is not None and number > self.most:
            reading.wrong(node, "most", most=self.most)
            return None
        return number

    def _no_number(self, node: Node, meant: str, reading: Reading) -> None:
        """Note what is no number, with the number that was probably meant."""
        written = node.value if isinstance(node, Scalar) else ""
        if self.whole and "." in meant:
            self._not_whole(node, Decimal(meant), reading)
        elif meant and self.least == 0 and Decimal(meant) < 0:
            positive = -Decimal(meant).quantize(_CENT) if self.cents else -Decimal(meant)
            reading.wrong(node, "least", least=self.least, meant=f"{positive:f}")
        elif not meant and re.fullmatch(_LONG, written):
            reading.wrong(node, "long")
        elif not meant and self.whole:
            reading.wrong(node, "digits")
        elif self.cents and meant and Decimal(meant).as_tuple().exponent in (0, -1):
            reading.wrong(node, "number", meant=str(Decimal(meant).quantize(_CENT)))
        else:
            reading.wrong(node, "number", meant=meant)

    def _not_whole(self, node: Node, number: Decimal, reading: Reading) -> None:
        """Note a number with decimals where none may be, with the whole ones beside it; with the
        one that was meant, where the point only parts its thousands."""
        meant = without_thousands(node.value) if isinstance(node, Scalar) else ""
        low = number.to_integral_value(ROUND_FLOOR)
        says = "whole" if meant or low < 0 else "whole-beside"
        values: dict[str, object] = {"meant": meant}
        if says == "whole-beside":
            values = {"low": str(low), "high": str(low + 1)}
        if isinstance(node, Scalar) and node.unread:  # `{count: 10,5}`, told of as 10.5
            reading.note("wrong-type", node.place, says, found=node.value, **values)
        reading.wrong(node, says, **values)

    def span(self, written: str) -> str:
        """How a span that people write stands where two bounds may; empty if it is none."""
        ends = plain_span(written)
        if ends is None:
            return ""
        if self.cents:
            ends = str(Decimal(ends[0]).quantize(_CENT)), str(Decimal(ends[1]).quantize(_CENT))
        return f"{{from: {ends[0]}, to: {ends[1]}}}"

    def schema(self) -> dict[str, Any]:
        """A number, or one in quotation marks."""
        return number(self.whole, self.cents, self.least, self.most)


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number, zero (or `least`) or more, at most `most`."""

    least: int = 0
    most: int | None = None

    def read(self, node: Node, reading: Reading) -> int | None:
        """The number."""
        number = self._exact.read(node, reading)
        return None if number is None else int(number)

    def schema(self) -> dict[str, Any]:
        """A whole number within its bounds."""
        return self._exact.schema()

    @property
    def _exact(self) -> Exact:
        most = None if self.most is None else Decimal(self.most)
        return Exact(whole=True, least=Decimal(self.least), most=most)
