"""Bytes as words, whichever way the writer's machine wrote them."""

from contextlib import suppress

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_LOOKED_AT = 2_000


def words_in(data: bytes) -> str | None:
    """The text in `data`: UTF-8 or UTF-16 (with its mark, or without), else the letters of older
    Finnish machines (Windows-1252, Latin-1). None where it is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            with suppress(UnicodeDecodeError):
                return data.decode(encoding)
            return None
    if b"\0" in data[:_LOOKED_AT]:
        return _unmarked(data)
    for encoding in ("utf-8", "cp1252", "latin-1"):
        with suppress(UnicodeDecodeError):
            return data.decode(encoding)
    return None


def _unmarked(data: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of plain letters is a nought."""
    first, second = data[:_LOOKED_AT:2].count(0), data[1:_LOOKED_AT:2].count(0)
    half = min(len(data), _LOOKED_AT) // 2
    for many, few, encoding in ((second, first, "utf-16-le"), (first, second, "utf-16-be")):
        if many > half * 0.6 and few <= half * 0.05:
            with suppress(UnicodeDecodeError):
                return data.decode(encoding)
    return None
