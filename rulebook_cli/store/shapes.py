"""The shapes of values in a file: each reads a node strictly and says what it expected.

A shape never raises for bad text: it notes a `Misread` and gives None, so that one bad value
never silences the rest.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

from rulebook_cli.model.address import ID, is_id
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Line, Text
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.json_schema import (
    ANY_TEXT,
    either,
    entries,
    one_of,
    or_null,
    pattern,
)
from rulebook_cli.store.text_places import first_place, folded_lines
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar

"""At most 13 characters: then sums, products and remainders are exact."""
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
        """Note that a value is not what it must be; nothing of one that was told of already."""
        if isinstance(node, Scalar) and node.unread:
            return
        found = node.value if isinstance(node, Scalar) else self.source[node.start : node.end]
        if len(found) > _SHOWN:
            found = found[:_SHOWN] + "…"
        self.note("wrong-type", node.place, says, found=found, **values)

    def after(self, syntax: list[Misread]) -> list[Misread]:
        """What the parser and the shapes noted; of a number that a comma parts in two what the
        shape says, where it wants a whole one."""
        whole = {one.place for one in self.misread if one.says.startswith("whole")}
        kept = [one for one in syntax if one.says != "number" or one.place not in whole]
        return [*kept, *self.misread]

    def note(self, check: str, place: Place, says: str, **values: object) -> None:
        """Note anything that could not be read."""
        self.misread.append(Misread(check, place, says, values, self.around))


class Shape(Protocol):
    """What a value must be."""

    def read(self, node: Node, reading: Reading) -> Any:
        """The value, or None when the node is not of this shape (which is then noted)."""

    def schema(self) -> dict[str, Any]:
        """The same as JSON Schema, as far as that can say it; never stricter than `read`."""


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

    def schema(self) -> dict[str, Any]:
        """Any single value, or one of the options."""
        return one_of(self.options) if self.options else dict(ANY_TEXT)


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

    def schema(self) -> dict[str, Any]:
        """Letters, figures and lines between them; the names of devices are left to `read`."""
        letters = ID.pattern.replace("0-9-", "0-9_-") if self.underscore else ID.pattern
        return {**pattern(letters), "type": ["string", "integer", "boolean"], "minimum": 0}


@dataclass(frozen=True, slots=True)
class YesOrNo:
    """true or false."""

    def read(self, node: Node, reading: Reading) -> bool | None:
        """Whether it is true."""
        if isinstance(node, Scalar) and node.value in ("true", "false"):
            return node.value == "true"
        reading.wrong(node, "yes-no")
        return None

    def schema(self) -> dict[str, Any]:
        """Either of the two."""
        return one_of(("true", "false"))


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

    def schema(self) -> dict[str, Any]:
        """Text by the short name of a language."""
        names = {"pattern": f"^{_LANGUAGE.pattern}$"}
        languages = entries(or_null(ANY_TEXT), propertyNames=names)
        return either(ANY_TEXT, languages) if self.bare else languages


@dataclass(frozen=True, slots=True)
class Enumerated:
    """One of an enumeration's values."""

    kind: type[Enum]

    def read(self, node: Node, reading: Reading) -> Any:
        """The member."""
        text = String(tuple(member.value for member in self.kind)).read(node, reading)
        return None if text is None else self.kind(text)

    def schema(self) -> dict[str, Any]:
        """One of the members' values."""
        return one_of(tuple(member.value for member in self.kind))
