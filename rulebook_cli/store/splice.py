"""One cut in a YAML text: a row or pair put in, taken out, or given another value.

Only the letters that must change are cut; comments, quotes and layout around them stay.
"""

import re

from rulebook_cli.model.entry import Plain
from rulebook_cli.store.extent import (
    Member,
    column_of,
    header_end,
    line_end,
    line_start,
    members,
    next_line,
)
from rulebook_cli.store.lay_out import Layout, flow_text, item_lines, pair_lines, under_key
from rulebook_cli.store.splice_flow import (
    Splice,
    flow_member,
    is_json,
    put_flow_value,
    put_in_flow,
    take_out_flow,
)
from rulebook_cli.store.write_scalar import literal_lines
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence

_BLANK_LINE = re.compile(r"\n[ \t]*\r?\n")


def put_in(
    text: str,
    parent: Sequence | Mapping,
    index: int,
    key: str,
    value: Plain,
    layout: Layout,
    inside: str,
) -> Splice:
    """A row, or the pair of `key`, put into a list or mapping that is not empty, as its number
    `index` from zero. `inside` is the key under which the parent stands."""
    stand = members(text, parent)
    like = _like(parent, index, value)
    if parent.flow:
        return put_in_flow(text, parent, stand, index, flow_member(parent, key, value, like))
    column = column_of(text, stand[0].start)
    if isinstance(parent, Mapping):
        lines = pair_lines(key, value, column, layout, like, inside)
    else:
        lines = item_lines(value, column, layout, like, inside)
    apart = _stand_apart(text, stand, index)
    if index == 0:
        gap = "\n\n" if apart else "\n"
        start = stand[0].start
        return Splice(start, start, "\n".join(lines)[column:] + gap + " " * column)
    at = next_line(text, stand[index - 1].end)
    body = "\n" * apart + "\n".join(lines)
    if at and text[at - 1] != "\n":
        return Splice(at, at, "\n" + body + ("\n" if len(lines) > 1 else ""))
    return Splice(at, at, body + "\n")


def take_out(text: str, parent: Sequence | Mapping, index: int) -> Splice:
    """A row or pair taken out of a list or mapping in which others remain.

    In block layout its own lines go; a comment above it goes along only when it can speak of
    nothing else.
    """
    stand = members(text, parent)
    if parent.flow:
        return take_out_flow(text, stand, index)
    gone = stand[index]
    start = line_start(text, gone.start)
    if text[start : gone.start].strip(" "):
        return _take_out_of_line(text, stand, index)
    end = next_line(text, gone.end)
    if index:
        start = _with_own_comment(text, stand[index - 1].end, start, end)
    last = index == len(stand) - 1
    if index and _is_blank_before(text, start) and (last or _is_blank_or_end(text, end)):
        start = line_start(text, start - 1)
    elif not index and _is_blank_or_end(text, end):
        end = next_line(text, end)
    if end == len(text) and start and text[end - 1 : end] != "\n":
        start -= 2 if text[start - 2 : start] == "\r\n" else 1
    return Splice(start, end, "")


def put_value(
    text: str, parent: Sequence | Mapping, index: int, key: str, value: Plain, layout: Layout
) -> Splice:
    """Another value for a row or pair, in the style of the one it had."""
    stand = members(text, parent)
    here = stand[index]
    node = here.node
    if parent.flow:
        return put_flow_value(here, flow_text(value, node, is_json(parent), key))
    column = column_of(text, stand[0].start)
    head, body = _written(text, node, parent, key, value, column, layout)
    inline = _inline_end(text, here)
    if not body and not _is_block_text(node) and inline == here.end:
        bare = inline == here.slot
        return Splice(here.slot if bare else node.start, inline, (" " if bare else "") + head)
    tail = text[inline : line_end(text, inline)]
    before = text[here.slot : node.start] if inline != here.slot else " "
    end = line_end(text, here.end)
    written = (before + head if head else "") + tail + "".join("\n" + line for line in body)
    if head.startswith("|") and end == len(text):
        written += "\n"
    return Splice(here.slot, end, written)


def put_in_list(text: str, node: Mapping, column: int, layout: Layout) -> Splice:
    """A mapping in block layout under a key at `column` made the one row of a list."""
    stand = members(text, node)
    now = column_of(text, stand[0].start)
    shift = max(column + layout.offset + 2 - now, 0)
    start, end = line_start(text, stand[0].start), stand[-1].end
    first, *rest = text[start:end].replace("\r\n", "\n").split("\n")
    lines = [" " * (now + shift - 2) + "- " + first[now:]]
    lines += [" " * shift + line if line.strip() else line for line in rest]
    return Splice(start, end, "\n".join(lines))


def _written(
    text: str, node: Node, parent: Node, key: str, value: Plain, column: int, layout: Layout
) -> tuple[str, list[str]]:
    """The new value: what stands after the colon or dash, and the lines below."""
    if isinstance(node, Scalar) and isinstance(value, str) and _is_block_text(node):
        indent = _text_indent(text, node)
        step = indent if column < indent <= column + 9 else column + layout.step
        block = literal_lines(value, step, column) if "\n" in value else None
        if block is None and "\n" not in value and value.strip() == value and value:
            block = literal_lines(value, step, column)
        if block:
            return block[0], block[1:]
    alike = isinstance(node, Scalar) and not isinstance(value, dict | list)
    like = node if alike else None
    if isinstance(parent, Mapping):
        return under_key(key, value, column, layout, like)
    lines = item_lines(value, column, layout, like, key)
    return lines[0][column + 1 :].lstrip(" "), lines[1:]


def _text_indent(text: str, node: Scalar) -> int:
    """How far the lines of a literal or folded text are indented; 0 when it has none."""
    lines = text[next_line(text, node.start) : node.end].split("\n")
    value = node.value.lstrip("\n")
    first = next((line for line in lines if line.strip()), "")
    led = len(value) - len(value.lstrip(" "))
    return len(first) - len(first.lstrip(" ")) - led


def _inline_end(text: str, here: Member) -> int:
    """Where what is written on the line of the colon or dash ends, before blanks and comment."""
    node = here.node
    if here.end == here.slot:
        return here.slot
    if isinstance(node, Scalar) and _is_block_text(node):
        return header_end(text, node)
    if not isinstance(node, Scalar) and not node.flow:
        return here.slot if "\n" in text[here.slot : node.start] else line_end(text, here.slot)
    return here.slot if "\n" in text[here.slot : node.start] else here.end


def _is_block_text(node: Node) -> bool:
    return isinstance(node, Scalar) and node.style in ("|", ">")


def _like(parent: Sequence | Mapping, index: int, value: Plain) -> Node | None:
    """The neighbour a new row or pair is laid out like."""
    if isinstance(parent, Sequence):
        return parent.items[max(index - 1, 0)]
    nodes = [node for _, node in parent.items.values()]
    if isinstance(value, dict) and all(isinstance(node, Mapping) for node in nodes):
        return nodes[max(index - 1, 0)]
    return None


def _take_out_of_line(text: str, stand: list[Member], index: int) -> Splice:
    """The first row or pair, which stands after the dash of a list it is in."""
    gone, then = stand[index], stand[index + 1]
    if "#" in text[next_line(text, gone.end) : then.start]:
        start = gone.start
        while text[start - 1] == " ":
            start -= 1
        return Splice(start, line_end(text, gone.end), "")
    return Splice(gone.start, then.start, "")


def _stand_apart(text: str, stand: list[Member], index: int) -> bool:
    """Whether the rows here have blank lines between them."""
    if len(stand) < 2:
        return False
    second = min(max(index, 1), len(stand) - 1)
    first = stand[second - 1]
    return bool(_BLANK_LINE.search(text, first.end, stand[second].start))


def _with_own_comment(text: str, before: int, start: int, end: int) -> int:
    """Where a row's lines begin, counting the comment above that can speak of nothing else:
    the one between blank line or row before, and no row right after."""
    after = text[end : line_end(text, end)]
    indent = re.match(r" *", text[start:end])
    column = indent.end() if indent else 0
    if after.strip() and not after.lstrip().startswith("#") and _indent(after) >= column:
        return start
    first = next_line(text, before)
    while start > first:
        above = line_start(text, start - 1)
        line = text[above:start]
        if not line.lstrip().startswith("#") or _indent(line) != column:
            break
        start = above
    return start


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _is_blank_before(text: str, start: int) -> bool:
    return start > 0 and not text[line_start(text, start - 1) : start].strip()


def _is_blank_or_end(text: str, end: int) -> bool:
    return not text[end : next_line(text, end)].strip()
