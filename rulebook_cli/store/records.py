"""Shapes made of shapes: lists and mappings with known keys."""

from collections.abc import Callable
from collections.abc import Mapping as MappingLike
from dataclasses import dataclass, field, is_dataclass
from typing import Any

from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.json_schema import either, or_null
from rulebook_cli.store.shapes import Reading, Shape
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence


@dataclass(frozen=True, slots=True)
class Many:
    """A list of one shape; with `single` one value alone will do."""

    of: Shape
    single: bool = False

    def read(self, node: Node, reading: Reading) -> tuple[Any, ...] | None:
        """The values that could be read, in the order of the file."""
        if self.single and not isinstance(node, Sequence):
            value = self.of.read(node, reading)
            return None if value is None else (value,)
        if not isinstance(node, Sequence):
            reading.wrong(node, "list")
            return None
        values = (self.of.read(item, reading) for item in node.items)
        return tuple(value for value in values if value is not None)

    def schema(self) -> dict[str, Any]:
        """A list; with `single` or one value."""
        one = self.of.schema()
        many = {"type": "array", "items": one}
        return either(one, many) if self.single else many


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a record: its shape, the noun's name for it, whether it must be there, and what
    is said where it is not."""

    shape: Shape
    name: str = ""
    required: bool = False
    missing: str = "missing"


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with known keys, read into a noun.

    `build` gets the values by the noun's names, and `place` when `placed`. A key that may be
    null is simply absent then. `check` may refuse or mend the values before they are built.
    """

    build: Callable[..., Any]
    keys: MappingLike[str, Key]
    placed: bool = True
    spare: tuple[str, ...] = field(default=())

    def read(self, node: Node, reading: Reading) -> Any:
        """The noun, or None when something required is missing."""
        if not isinstance(node, Mapping):
            reading.wrong(node, "mapping", keys=tuple(self.keys))
            return None
        self._note_unknown(node, reading)
        values: dict[str, Any] = {"place": node.place} if self.placed else {}
        whole = True
        for name, key in self.keys.items():
            item = node.get(name)
            if item is None or (isinstance(item, Scalar) and item.is_null and not item.unread):
                if key.required:
                    reading.note("wrong-type", node.place, key.missing, key=name)
                    whole = False
                continue
            value = key.shape.read(item, reading)
            if value is None:
                whole = whole and not key.required
            else:
                values[key.name or name] = value
        return self.build(**values) if whole else None

    def schema(self) -> dict[str, Any]:
        """A mapping of these keys and no others; a key that need not be there may be empty."""
        properties: dict[str, Any] = {name: {} for name in self.spare}
        for name, key in self.keys.items():
            inner = key.shape.schema()
            properties[name] = inner if key.required else or_null(inner)
        return {
            **_described(self.build),
            "type": "object",
            "properties": properties,
            "required": [name for name, key in self.keys.items() if key.required],
            "additionalProperties": False,
        }

    def _note_unknown(self, node: Mapping, reading: Reading) -> None:
        for name, (key, _) in node.items.items():
            if name not in self.keys and name not in self.spare:
                meant = nearest(name, tuple(self.keys))
                known = tuple(self.keys)
                reading.note("unknown-key", key.place, "", key=name, meant=meant, known=known)


def _described(noun: Callable[..., Any]) -> dict[str, Any]:
    """What a noun says of itself, in the first sentence of its docstring."""
    if not is_dataclass(noun) or not noun.__doc__:
        return {}
    first = noun.__doc__.split("\n\n")[0].replace("`", "")
    return {"description": " ".join(first.split())}
