"""Characters that nobody can see: control, direction and zero-width characters."""

import re
from collections.abc import Iterator

from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place

_UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
    "|(?<![\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]"
)
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def find_unsafe(text: str, file: str) -> Iterator[Misread]:
    """Each such character with its place. A joiner inside an emoji is as it should be."""
    if not _UNSAFE.search(text):
        return
    for number, line in enumerate(text.split("\n"), 1):
        for found in _UNSAFE.finditer(line):
            kind = "direction" if _DIRECTION.match(found[0]) else "zero-width"
            says = "control" if found[0] < "\xa0" else kind
            code = f"U+{ord(found[0]):04X}"
            place = Place(file, number, found.start() + 1)
            yield Misread("unsafe-text", place, says, {"code": code})
