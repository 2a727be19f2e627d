"""The shapes of values in a file: each reads a node strictly and says what it expected.

A shape never raises for bad text: it notes a `Misread` and gives None, so that one bad value
never silences the rest.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Protocol

from rulebook_cli.model.address import is_id
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Line, Text
from rulebook_cli.store.as_written import iso_amount, iso_date, nearest
from rulebook_cli.store.text_places import first_place, folded_lines
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar

_NUMBER = re.compile(r"[+-]?(?=.{1,13}$)([0-9]+(\.[0-9]*)?|\.[0-9]+)")
"""At most 13 characters: then sums, products and remainders are exact."""
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_SHOWN = 60
"""How many characters of a wrong value a finding shows."""


class Reading:
    """What is noted while one file is read. `source` is the file's text."""

    def __init__(self, file: str, source: str = "") -> None:
        self.file = file
        self.source = source.removeprefix("\ufeff")
        self.misread: list[Misread] = []
        self.around = file

    def wrong(self, node: Node, says: str, **values: object) -> None:
        """Note that a value is not what it must be."""
        found = node.value if isinstance(node, Scalar) else self.source[node.start : node.end]
        if len(found) > _SHOWN:
            found = found[:_SHOWN] + "…"
        self.note("wrong-type", node.place, says, found=found, **values)

    def note(self, check: str, place: Place, says: str, **values: object) -> None:
        """Note anything that could not be read."""
        self.misread.append(Misread(check, place, says, values, self.around))


class Shape(Protocol):
    """What a value must be."""

    def read(self, node: Node, reading: Reading) -> Any:
        """The value, or None when the node is not of this shape (which is then noted)."""


@dataclass(frozen=True, slots=True)
class String:
    """A single text; with `options` one of those."""

    options: tuple[str, ...] = ()

    def read(self, node: Node, reading: Reading) -> str | None:
        """The text as written."""
        if not isinstance(node, Scalar) or node.is_null:
            reading.wrong(node, "text")
            return None
        if self.options and node.value not in self.options:
            reading.wrong(
                node, "option", options=self.options, meant=nearest(node.value, self.options)
            )
            return None
        return node.value


@dataclass(frozen=True, slots=True)
class Identifier:
    """An id, as `model.address.is_id` takes them; facts' ids may hold `_`."""

    underscore: bool = False

    def read(self, node: Node, reading: Reading) -> str | None:
        """The id."""
        text = node.value if isinstance(node, Scalar) else ""
        if is_id(text.replace("_", "-") if self.underscore else text):
            return text
        reading.wrong(node, "id")
        return None


@dataclass(frozen=True, slots=True)
class YesOrNo:
    """true or false."""

    def read(self, node: Node, reading: Reading) -> bool | None:
        """Whether it is true."""
        if isinstance(node, Scalar) and node.value in ("true", "false"):
            return node.value == "true"
        reading.wrong(node, "yes-no")
        return None


@dataclass(frozen=True, slots=True)
class Exact:
    """A decimal number; `whole` allows no decimals, `cents` at most two; `least` is a bound."""

    whole: bool = False
    cents: bool = False
    least: Decimal | None = None

    def read(self, node: Node, reading: Reading) -> Decimal | None:
        """The number, exactly as written."""
        text = node.value if isinstance(node, Scalar) else ""
        if not _NUMBER.fullmatch(text):
            reading.wrong(node, "number", meant=iso_amount(text))
            return None
        number = Decimal(text)
        if self.whole and number != number.to_integral_value():
            reading.wrong(node, "whole")
            return None
        if self.cents and number != number.quantize(Decimal("0.01")):
            reading.wrong(node, "cents")
            return None
        if self.least is not None and number < self.least:
            reading.wrong(node, "least", least=self.least)
            return None
        return number


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number, zero or more."""

    def read(self, node: Node, reading: Reading) -> int | None:
        """The number."""
        number = Exact(whole=True, least=Decimal(0)).read(node, reading)
        return None if number is None else int(number)


@dataclass(frozen=True, slots=True)
class Calendar:
    """A date in ISO form."""

    def read(self, node: Node, reading: Reading) -> date | None:
        """The date."""
        text = node.value if isinstance(node, Scalar) else ""
        try:
            if _DATE.fullmatch(text):
                return date.fromisoformat(text)
        except ValueError:
            pass
        reading.wrong(node, "date", meant=iso_date(text))
        return None


@dataclass(frozen=True, slots=True)
class Moment:
    """A date with or without a time of day; without one, the day's last minute."""

    def read(self, node: Node, reading: Reading) -> datetime | None:
        """The moment."""
        text = node.value if isinstance(node, Scalar) else ""
        try:
            if _DATE.fullmatch(text):
                return datetime.combine(date.fromisoformat(text), time(23, 59))
            if _DATE.match(text):
                return datetime.fromisoformat(text)
        except ValueError:
            pass
        reading.wrong(node, "date", meant=iso_date(text))
        return None


@dataclass(frozen=True, slots=True)
class InLanguages:
    """A text by language; with `bare` a single text without a language will do."""

    bare: bool = False

    def read(self, node: Node, reading: Reading) -> Text | None:
        """The text in the languages it has."""
        if self.bare and isinstance(node, Scalar) and not node.is_null:
            return Text({"": node.value}, {"": first_place(node, reading.source)})
        if not isinstance(node, Mapping):
            reading.wrong(node, "languages")
            return None
        words: dict[str, str] = {}
        places: dict[str, Place] = {}
        lines: dict[str, tuple[Line, ...]] = {}
        for language, (key, value) in node.items.items():
            if not _LANGUAGE.fullmatch(language):
                reading.note("unknown-key", key.place, "language", key=language)
            elif not isinstance(value, Scalar):
                reading.wrong(value, "text")
            elif not value.is_null:
                words[language] = value.value
                places[language] = first_place(value, reading.source)
                if folded := folded_lines(value, reading.source):
                    lines[language] = folded
        return Text(words, places, lines)


@dataclass(frozen=True, slots=True)
class Enumerated:
    """One of an enumeration's values."""

    kind: type

    def read(self, node: Node, reading: Reading) -> Any:
        """The member."""
        text = String(tuple(member.value for member in self.kind)).read(node, reading)  # type: ignore[attr-defined]
        return None if text is None else self.kind(text)
