"""A long text broken between words while it is written at a terminal, and made whole again.

The question's field breaks a line at the edge, in the middle of a word. So the text is given to
it in lines that fit: a space becomes a line break, and afterwards that break a space.
"""

import re

_BEGINS = re.compile(r"\s|(?:[-*+>|]|#+|\d+[.)])(?:\s|$)|$")
_HARD = ("  ", "\\")


def fold(text: str, width: int) -> str:
    """The text in lines of at most `width` letters, as far as its words allow."""
    return "\n".join(_folded(line, width) for line in text.split("\n"))


def unfold(text: str) -> str:
    """The text with each paragraph and list item on one line: `unfold(fold(text, n))` is the
    text, where it was so written. An empty line, a list's sign and Markdown's own line break
    (two spaces or a backslash at the end) still part."""
    lines: list[str] = []
    for line in text.split("\n"):
        if lines and lines[-1].strip() and not lines[-1].endswith(_HARD) and not _begins(line):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return "\n".join(lines)


def break_at(text: str, cursor: int, width: int) -> str:
    """The text with the line of the cursor broken, where it has grown too long; as many letters
    as before, so that the cursor stays."""
    start = text.rfind("\n", 0, cursor) + 1
    end = text.find("\n", cursor)
    end = len(text) if end < 0 else end
    return text[:start] + _folded(text[start:end], width) + text[end:]


def _folded(line: str, width: int) -> str:
    if line.startswith("|"):
        return line  # a row of a table is one line
    done, rest = "", line
    while len(rest) > width:
        at = _last_break(rest, width)
        if not at:
            break
        done, rest = f"{done}{rest[:at]}\n", rest[at + 1 :]
    return done + rest


def _last_break(line: str, width: int) -> int:
    """The last space within the width, else the first after it, that may become a break; 0 where
    none may."""
    places = [at for at, letter in enumerate(line) if letter == " " and _may_break(line, at)]
    within = [at for at in places if at <= width]
    return within[-1] if within else next(iter(places), 0)


def _may_break(line: str, at: int) -> bool:
    """Whether a break there can be told from one that parts: not where a list would begin."""
    before, after = line[:at], line[at + 1 :]
    return bool(before.strip()) and before[-1] not in " \\" and not _begins(after)


def _begins(line: str) -> bool:
    """Whether a line begins something of its own, or is empty."""
    return _BEGINS.match(line) is not None
