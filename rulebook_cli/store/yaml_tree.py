"""A YAML file as a tree of nodes that know where they stand."""

from dataclasses import dataclass

from rulebook_cli.model.entry import Plain
from rulebook_cli.model.place import Place


@dataclass(slots=True)
class Scalar:
    """A single value as it was written. `start` and `end` count characters of the file's text.

    `style` is empty for a plain scalar, otherwise one of `'`, `"`, `|` and `>`. One that is
    `unread` stands in the place of something that could not be read, which has been told.
    """

    value: str
    place: Place
    start: int
    end: int
    style: str = ""
    unread: bool = False

    @property
    def is_null(self) -> bool:
        """Whether this is YAML's null."""
        return not self.style and self.value in ("", "~", "null", "Null", "NULL")


@dataclass(slots=True)
class Sequence:
    """A list of nodes."""

    items: "list[Node]"
    place: Place
    start: int
    end: int
    flow: bool = False


@dataclass(slots=True)
class Mapping:
    """Keys and values in the order of the file; keys are told apart by their text."""

    items: "dict[str, tuple[Scalar, Node]]"
    place: Place
    start: int
    end: int
    flow: bool = False

    def get(self, key: str) -> "Node | None":
        """The value of a key."""
        pair = self.items.get(key)
        return pair[1] if pair else None


Node = Scalar | Sequence | Mapping


def plain(node: Node) -> Plain:
    """The node's value as plain data: text, None, lists and dictionaries."""
    if isinstance(node, Scalar):
        return None if node.is_null else node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key: plain(value) for key, (_, value) in node.items.items()}


def descend(node: Node | None, path: tuple[str, ...]) -> Node | None:
    """The node below `node` at a path of keys."""
    for key in path:
        node = node.get(key) if isinstance(node, Mapping) else None
    return node
