"""New rows and provisions in the lines of whoever wrote them, comments and all."""

from collections.abc import Iterator
from dataclasses import dataclass

from rulebook_cli.model.entry import Entry
from rulebook_cli.model.place import Place
from rulebook_cli.store.extent import UnmeasuredError, column_of, members
from rulebook_cli.store.write_edits import file_entries
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Mapping, Node, Sequence

_Said = list[tuple[str, object, str]]


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a list that stands on lines of its own: the first and the last, counted from 0,
    and the column of its dash."""

    first: int
    last: int
    column: int


def with_own_lines(text: str, before: str, own: str, file: str) -> str:
    """`text` with each row and provision that `before` lacks in the lines that `own` has for it.

    The three are texts of the YAML file `file`. Comment lines right above such a row come along
    where `before` has not got them. Says what `text` says: where that, or the layout, stands in
    the way, `text` is given back as it was.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    breaks = "\r\n" if "\r\n" in text else "\n"
    now, known, theirs = (_plain_breaks(one) for one in (text, before, own))
    if mark + now.replace("\n", breaks) != text:
        return text
    said, rows = _read(now, file)
    own_said, own_rows = _read(theirs, file)
    old = {address for address, _, _ in _read(known, file)[0]}
    lines, own_lines = now.split("\n"), theirs.split("\n")
    values, own_values = _values(said), _values(own_said)
    new = [name for name in rows if name not in old and name in own_rows]
    for name in sorted(new, key=lambda each: -rows[each].first):
        if _whole(name, values) == _whole(name, own_values):
            row = rows[name]
            taken = _lines_of(own_rows[name], own_lines, set(map(str.strip, known.split("\n"))))
            lines[row.first : row.last + 1] = _moved(taken, row.column - own_rows[name].column)
    mended = "\n".join(lines)
    return mark + mended.replace("\n", breaks) if _read(mended, file)[0] == said else text


def _plain_breaks(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def _read(text: str, file: str) -> tuple[_Said, dict[str, _Row]]:
    """What a text says, and where its rows stand, by their addresses."""
    root, misread = compose(text, file)
    if root is None or misread:
        return [], {}
    entries = file_entries(root, file)
    places = {(place.line, place.column): row for place, row in _rows(text, root)}
    rows = {
        str(entry.address): places[entry.place.line, entry.place.column]
        for entry in entries
        if (entry.place.line, entry.place.column) in places
    }
    return [_say(entry) for entry in entries], rows


def _say(entry: Entry) -> tuple[str, object, str]:
    return str(entry.address), entry.value, entry.within


def _rows(text: str, node: Node) -> Iterator[tuple[Place, _Row]]:
    """The rows of all lists that are spread over lines, each where its value begins."""
    if isinstance(node, Mapping):
        for _, value in node.items.values():
            yield from _rows(text, value)
    if not isinstance(node, Sequence) or node.flow or not node.items:
        return
    try:
        measured = members(text, node)
    except UnmeasuredError:
        return
    for row in measured:
        column = column_of(text, row.start)
        if not text[row.start - column : row.start].strip():
            first = text.count("\n", 0, row.start)
            last = text.count("\n", 0, row.end)
            yield row.node.place, _Row(first, last, column)
        yield from _rows(text, row.node)


def _values(said: _Said) -> dict[str, object]:
    return {address: value for address, value, _ in said}


def _whole(name: str, values: dict[str, object]) -> dict[str, object]:
    """All that is said at an address and in its languages."""
    return {a: value for a, value in values.items() if a == name or a.startswith(name + "~")}


def _lines_of(row: _Row, lines: list[str], known: set[str]) -> list[str]:
    """A row's lines with the comments right above it that are not known already."""
    first = row.first
    start = " " * row.column + "#"
    while first and lines[first - 1].startswith(start) and lines[first - 1].strip() not in known:
        first -= 1
    return lines[first : row.last + 1]


def _moved(lines: list[str], by: int) -> list[str]:
    """Lines further to the right, or to the left as far as there is room."""
    if by >= 0:
        return [" " * by + line if line.strip() else line for line in lines]
    return [line[-by:] if not line[:-by].strip() else line for line in lines]
