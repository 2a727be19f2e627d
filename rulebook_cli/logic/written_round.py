"""A text as whoever reads it sees it, where what is written is something else.

An entity of HTML (`&#48;`), an escape of YAML in quotes (`\\u0030`), a tag or a comment of HTML,
and the marks of Markdown (a link round some of the words, bold, a backslash) stand for a character
or for nothing. Who looks for something in a text must not be led past it by one of these, so they
are read before the search; every character remembers where it came from.
"""

import re
from html import unescape

_HINTS = ("&", "\\", "<", "](", "][", "*", "`", "~~", "__")
_HIDING = re.compile(
    r"&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z]{2,30});"
    r"|\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]{0,200})"
    r"|<!--.{0,300}?-->|</?[A-Za-z][A-Za-z0-9-]{0,30}(?:\s[^<>]{0,300})?/?>"
    r"|(?<=[\w@+.-])!?\[(?=[^\[\]]{0,300}\][(\[])"
    r"|\](?:\([^()]{0,300}\)|\[[^\[\]]{0,300}\])(?=[\w@+-]|\.\w)"  # a link inside a word
    r"|\*{1,3}|~~|__|`|\\(?=[!-/:-@\[-`{-~])",
    re.DOTALL,
)
_LAST = 0x10FFFF


def as_seen(text: str) -> tuple[str, list[int] | None]:
    """The text as it is seen, and for each of its characters, and for its end, where it stands in
    the text as it is written; None where the two are the same."""
    if not any(hint in text for hint in _HINTS) or not _HIDING.search(text):
        return text, None
    pieces: list[str] = []
    places: list[int] = []
    end = 0
    for found in _HIDING.finditer(text):
        stood, seen = text[end : found.start()], _meant(found[0])
        pieces += [stood, seen]
        places += range(end, found.start())
        places += [found.start()] * len(seen)
        end = found.end()
    pieces.append(text[end:])
    places += range(end, len(text) + 1)
    return "".join(pieces), places


def _meant(written: str) -> str:
    """What stands for one thing: an entity, an escape, or nothing for a tag and a mark."""
    if written.startswith("&"):
        return unescape(written)
    if written.startswith("\\") and written[1:2] in tuple("xuU"):
        number = int(written[2:], 16)
        return chr(number) if number <= _LAST else written
    return ""
