"""The shape of criteria: conditions on facts, and `all`, `any`, `not`, `at_least`."""

import typing
from dataclasses import dataclass

from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import All, Any, AtLeast, Condition, Criteria, Not, Unreadable
from rulebook_cli.store.json_schema import ANY_TEXT, either, entries
from rulebook_cli.store.number_shapes import Exact
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.unary_tests import logic_word, mend_test
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence


@dataclass(frozen=True, slots=True)
class Conditions:
    """A mapping of facts to cells and of words of logic to criteria; several keys mean all."""

    def read(self, node: Node, reading: Reading) -> Criteria:
        """The criteria; a cell or part that cannot be read becomes `Unreadable` and is noted."""
        if not isinstance(node, Mapping):
            reading.wrong(node, "criteria")
            return _unread(node)
        parts = tuple(self._part(key, value, reading) for key, (_, value) in node.items.items())
        return parts[0] if len(parts) == 1 else All(parts, node.place)

    def schema(self) -> dict[str, typing.Any]:
        """A reference to the one definition, since criteria hold criteria."""
        return {"$ref": "#/$defs/criteria"}

    def definition(self) -> dict[str, typing.Any]:
        """The definition of criteria; what a cell says is left to `read`."""
        criteria = self.schema()
        parts = either(criteria, {"type": "array", "items": criteria})
        at_least = {"count": Exact(whole=True).schema(), "of": parts}
        words = {
            "all": parts,
            "any": parts,
            "not": criteria,
            "at_least": {"type": "object", "properties": at_least, "required": list(at_least)},
        }
        return entries(ANY_TEXT, properties=words)

    def _part(self, key: str, node: Node, reading: Reading) -> Criteria:
        if key in ("all", "any"):
            parts = self._parts(node, reading)
            if parts is None:
                return _unread(node)
            return All(parts, node.place) if key == "all" else Any(parts, node.place)
        if key == "not":
            return Not(self.read(node, reading), node.place)
        if key == "at_least":
            return self._at_least(node, reading)
        return _condition(key, node, reading)

    def _parts(self, node: Node, reading: Reading) -> tuple[Criteria, ...] | None:
        if isinstance(node, Mapping):
            return tuple(self._part(key, each, reading) for key, (_, each) in node.items.items())
        if not isinstance(node, Sequence):
            reading.wrong(node, "list")
            return None
        return tuple(self.read(item, reading) for item in node.items)

    def _at_least(self, node: Node, reading: Reading) -> Criteria:
        count = node.get("count") if isinstance(node, Mapping) else None
        of = node.get("of") if isinstance(node, Mapping) else None
        if count is None or of is None:
            reading.wrong(node, "at-least")
            return _unread(node)
        least = Exact(whole=True).read(count, reading)
        parts = self._parts(of, reading)
        if least is None or parts is None:
            return _unread(node)
        return AtLeast(int(least), parts, node.place)


def _unread(node: Node) -> Condition:
    """A part nobody can read: whoever's answer hangs on it is undecided, so that nothing false is
    found beside it."""
    return Condition("", Unreadable(""), "", node.place)


def _condition(fact: str, node: Node, reading: Reading) -> Criteria:
    if isinstance(node, Sequence) and all(isinstance(item, Scalar) for item in node.items):
        text = ", ".join(item.value for item in node.items if isinstance(item, Scalar))
        reading.wrong(node, "cell", fact=fact, meant=f'"{mend_test(text) or text}"')
        return Condition(fact, read_test(text), text, node.place)
    if not isinstance(node, Scalar):
        word = logic_word(fact)
        meant = f"{word}: …" if word else ""
        reading.wrong(node, "cell", fact=fact, meant=meant)
        return _unread(node)
    text = node.value
    test = read_test(text)
    if isinstance(test, Unreadable):
        reading.wrong(node, "cell", fact=fact, meant=mend_test(text))
    return Condition(fact, test, text, node.place)
