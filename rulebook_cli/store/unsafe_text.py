"""Characters that nobody can see: control, direction and zero-width characters."""

import re
from collections.abc import Iterator

from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.store.yaml_tree import Mapping, Node, Sequence

_UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
    "|(?<![\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]"
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def find_unsafe(text: str, file: str) -> Iterator[Misread]:
    """Each such character with its place. A joiner inside an emoji is as it should be."""
    if not _UNSAFE.search(text):
        return
    for number, line in enumerate(text.split("\n"), 1):
        for found in _UNSAFE.finditer(line):
            yield _misread(found[0], Place(file, number, found.start() + 1))


def without_control(data: bytes) -> bytes:
    """A file's bytes with a sign in the place of each control character, at which YAML stops: so
    the rest of the file can be read. What is no UTF-8 stays as it is."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return data
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text).encode()


def find_escaped(node: Node | None, text: str) -> Iterator[Misread]:
    """Each such character that a quoted value in `text` writes as an escape (`"\\u202e"`)."""
    if isinstance(node, Mapping):
        for key, value in node.items.values():
            yield from find_escaped(key, text)
            yield from find_escaped(value, text)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from find_escaped(item, text)
    elif node and node.style == '"':
        for found in _UNSAFE.finditer(node.value):
            if found[0] not in text[node.start : node.end]:
                yield _misread(found[0], node.place)


def _misread(letter: str, place: Place) -> Misread:
    kind = "direction" if _DIRECTION.match(letter) else "zero-width"
    says = "control" if letter < "\xa0" else kind
    return Misread("unsafe-text", place, says, {"code": f"U+{ord(letter):04X}"})
