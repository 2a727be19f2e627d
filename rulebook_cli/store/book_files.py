"""Which files a book is made of, and their bytes as text."""

import re

from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place

SETTINGS, FACTS, TERMS = "rulebook.yaml", "facts.yaml", "terms.yaml"
_SECTION_FILE = re.compile(r"sections/[^/]+\.ya?ml")
_BIGGEST = 4_000_000
"""How many bytes a file may hold: a thousand times a long section."""


def is_book_file(path: str) -> bool:
    """Whether the file at `path` is part of the book itself."""
    return path in (SETTINGS, FACTS, TERMS) or bool(_SECTION_FILE.fullmatch(path))


def blob_id(data: bytes) -> str:
    """The name git gives to this content."""
    import hashlib

    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def decode(data: bytes, path: str) -> tuple[str, list[Misread]]:
    """The file's text; bytes that are no UTF-8 are replaced, and the first such line is noted."""
    from rulebook_cli.store.unsafe_text import find_unsafe

    if len(data) > _BIGGEST:
        return "", [Misread("yaml-syntax", Place(path), "too-big", {"most": _BIGGEST // 1_000_000})]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        place = Place(path, data.count(b"\n", 0, error.start) + 1, 1)
        return "", [Misread("yaml-syntax", place, "not-utf8")]
    return text, list(find_unsafe(text.removeprefix("\ufeff"), path))
