"""Where the words of a text stand in its file, whatever YAML's way of writing them."""

from collections.abc import Iterator

from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Line
from rulebook_cli.store.yaml_tree import Scalar

_BLANK = " \t\r\n"
_BLANK_ESCAPES = " \t\r\nntr_NLP0"
_ESCAPE_LENGTHS = {"x": 4, "u": 6, "U": 10}


def first_place(node: Scalar, source: str) -> Place:
    """Where the words begin: after the quotation mark, or on the next line for a block.

    `source` is the file's text; without it a block is taken to begin in the first column.
    """
    if node.style in ("'", '"'):
        return node.place._replace(column=node.place.column + 1)
    if node.style in ("|", ">"):
        column = _indentation(node, source) + 1
        return node.place._replace(line=node.place.line + 1, column=column)
    return node.place


def folded_lines(node: Scalar, source: str) -> tuple[Line, ...]:
    """The lines of a text whose line ends or escapes are not those of its words; empty where
    the words stand in the file just as they are read."""
    raw = source[node.start : node.end]
    if not raw or node.style == "|" or (node.style == "" and raw == node.value):
        return ()
    if node.style in ("'", '"') and raw[1:-1] == node.value and "\n" not in raw:
        return ()
    return tuple(_lines(node, source))


def _indentation(node: Scalar, source: str) -> int:
    """How far a block's lines are indented: what its first line with words has more in the file
    than in its value."""
    at = source.find("\n", node.start) + 1
    if not source or not at:
        return 0
    raw_lines = source[at : node.end].split("\n")
    for raw, line in zip(raw_lines, node.value.split("\n"), strict=False):
        if line.strip():
            raw = raw.rstrip("\r")
            return len(raw) - len(raw.lstrip(" ")) - (len(line) - len(line.lstrip(" ")))
    return 0


def _lines(node: Scalar, source: str) -> Iterator[Line]:
    """A line for every stretch of the words that stands in one piece in the file."""
    shift: int | None = None
    for offset, at in _letters(node, source):
        if at - offset != shift:
            shift = at - offset
            begins = source.rfind("\n", 0, at) + 1
            line = node.place.line + source.count("\n", node.start, at)
            yield Line(offset, Place(node.place.file, line, at - begins + 1))


def _letters(node: Scalar, source: str) -> Iterator[tuple[int, int]]:
    """Where each letter of the value stands in the file; blanks are left out."""
    at = node.start
    if node.style == ">":
        at = source.find("\n", at) + 1
    elif node.style:
        at += 1
    for offset, letter in enumerate(node.value):
        if letter in _BLANK:
            continue
        while at < node.end and (length := _blank(node, source, at)):
            at += length
        yield offset, at
        at += _length(node, source, at)


def _blank(node: Scalar, source: str, at: int) -> int:
    """How many characters of the file are one blank at `at`; 0 when a letter stands there."""
    if source[at] in _BLANK:
        return 1
    escaped = node.style == '"' and source[at] == "\\" and source[at + 1] in _BLANK_ESCAPES
    return 2 if escaped else 0


def _length(node: Scalar, source: str, at: int) -> int:
    """How many characters of the file write the letter at `at`."""
    if node.style == '"' and source.startswith("\\", at):
        return _ESCAPE_LENGTHS.get(source[at + 1 : at + 2], 2)
    return 2 if node.style == "'" and source.startswith("''", at) else 1
