"""From the events of a YAML parser to a tree of nodes.

What YAML allows and a rulebook does not (anchors, aliases, tags, duplicate keys, a second
document) is misread, with its line.
"""

import re
from typing import Any

from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.store.as_written import plain_number
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence

DEEPEST = 100
"""How many levels a file may nest: far more than any rule needs."""
GIVEN_UP = 1000
"""A file that nests deeper than this is not read on: every level makes the parser slower."""
_BEFORE_COMMA = re.compile(r"[+-]?(?:€|eur\s)?\s*\d[\d\s.]*", re.IGNORECASE)
_BEHIND_COMMA = re.compile(r"(?:\d[\d.]*|[-–—])\s*(?:[€%]|[^\W\d_]+)?(?:/[^\W\d_]+)?")
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which no file can hold


class Composer:
    """Builds the tree from events, with a stack instead of recursion."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Node | None = None
        self.misread: list[Misread] = []
        self.stack: list[Sequence | Mapping] = []
        self.keys: list[Scalar | None] = []
        self.documents = 0
        self.too_deep = 0

    @property
    def gave_up(self) -> bool:
        """Whether the file is so deep that it is not read on, and nothing of it is taken."""
        return self.too_deep > GIVEN_UP - DEEPEST

    def take(self, event: Any) -> None:
        """Take one event of the parser."""
        name = type(event).__name__
        if name == "DocumentStartEvent":
            self.documents += 1
            if self.documents == 2:
                self._misread("second-document", event)
        elif self.documents > 1:
            return
        elif name == "AliasEvent":
            self._misread("alias", event, name=event.anchor)
            start, end = event.start_mark.index, event.end_mark.index
            self._add(Scalar("", self._place(event), start, end, unread=True))
        elif name in ("MappingStartEvent", "SequenceStartEvent"):
            self._open(event, name)
        elif name in ("MappingEndEvent", "SequenceEndEvent"):
            self._close(event)
        elif name == "ScalarEvent":
            self._scalar(event)

    def _scalar(self, event: Any) -> None:
        self._refuse_extras(event)
        start, end = event.start_mark.index, event.end_mark.index
        value, halves = _SURROGATE.subn("\ufffd", event.value)
        if halves:
            self._misread("other", event)
        self._add(Scalar(value, self._place(event), start, end, event.style or ""))

    def _open(self, event: Any, name: str) -> None:
        self._refuse_extras(event)
        if len(self.stack) >= DEEPEST:
            if not self.too_deep:
                self._misread("too-deep", event, most=DEEPEST)
                # An empty value, so that the parent's next key is not taken for its value.
                index = event.start_mark.index
                self._add(Scalar("", self._place(event), index, index, unread=True))
            self.too_deep += 1
            return
        place, start = self._place(event), event.start_mark.index
        node: Sequence | Mapping
        if name == "MappingStartEvent":
            node = Mapping({}, place, start, start, bool(event.flow_style))
        else:
            node = Sequence([], place, start, start, bool(event.flow_style))
        self._add(node)
        self.stack.append(node)
        self.keys.append(None)

    def _close(self, event: Any) -> None:
        if self.too_deep:
            self.too_deep -= 1
            return
        self.keys.pop()
        self.stack.pop().end = event.end_mark.index

    def _add(self, node: Node) -> None:
        if self.too_deep:
            return
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = self._as_key(node)
            return
        self.keys[-1] = None
        if self._joined(parent, key, node):
            return
        if key.value in parent.items:
            first = parent.items[key.value][0].place.line
            self._at("duplicate-key", key.place, key=key.value, first=first)
        else:
            nothing = isinstance(node, Scalar) and node.start == node.end
            if nothing and node.place.line > key.place.line:
                node.place = key.place  # the parser says where the next field begins
            parent.items[key.value] = (key, node)

    def _joined(self, parent: Mapping, key: Scalar, node: Node) -> bool:
        """Whether a key without a value is what stands behind the decimal comma of the number
        before it (`{amount: 650,00}`), which YAML parts in two. It is told of as that number."""
        last = next(reversed(parent.items.values()), None)
        number = last[1] if last else None
        if not parent.flow or not isinstance(number, Scalar) or not isinstance(node, Scalar):
            return False
        if number.style or number.unread or key.style or not node.is_null:
            return False
        if key.start != number.end + 1 or not _BEFORE_COMMA.fullmatch(number.value):
            return False
        if not _BEHIND_COMMA.fullmatch(key.value):
            return False
        number.value, number.end, number.unread = f"{number.value},{key.value}", key.end, True
        values = {"found": number.value, "meant": plain_number(number.value)}
        self.misread.append(Misread("wrong-type", number.place, "number", values))
        return True

    def _as_key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            return node
        self._at("key", node.place)
        return Scalar("", node.place, node.start, node.end, '"')

    def _refuse_extras(self, event: Any) -> None:
        if event.anchor:
            self._misread("anchor", event, name=event.anchor)
        if event.tag:
            self._misread("tag", event, name=str(event.tag))

    def _misread(self, says: str, event: Any, **values: object) -> None:
        self._at(says, self._place(event), **values)

    def _at(self, says: str, place: Place, **values: object) -> None:
        self.misread.append(Misread("yaml-syntax", place, says, values))

    def _place(self, event: Any) -> Place:
        return Place(self.file, event.start_mark.line + 1, event.start_mark.column + 1)
