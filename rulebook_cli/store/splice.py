"""One cut in a YAML text: a row or pair put in, taken out, or given another value.

Only the letters that must change are cut; comments, quotes and layout around them stay.
"""

import re
from dataclasses import dataclass

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
from rulebook_cli.store.write_scalar import literal_lines, scalar_text
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence

_BLANK_LINE = re.compile(r"\n[ \t]*\r?\n")


@dataclass(frozen=True, slots=True)
class Splice:
    """The text from `start` up to `end` is to become `text` (line breaks are `\\n`)."""

    start: int
    end: int
    text: str


def put_in(
    text: str, parent: Sequence | Mapping, index: int, key: str, value: Plain, layout: Layout,
    inside: str,
) -> Splice:
    """A row, or the pair of `key`, put into a list or mapping that is not empty, as its number
    `index` from zero. `inside` is the key under which the parent stands."""
    stand = members(text, parent)
    like = _like(parent, index, value)
    if parent.flow:
        return _put_in_flow(text, parent, stand, index, _flow_member(parent, key, value, like))
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
        return _take_out_flow(text, stand, index)
    gone = stand[index]
    start = line_start(text, gone.start)
    if text[start : gone.start].strip(" "):
        return _take_out_of_line(text, stand, index)
    end = next_line(text, gone.end)
    if index:
        start = _with_own_comment(text, stand[index - 1].end, start, end)
    if _is_blank_before(text, start) and _is_blank_or_end(text, end) and index:
        start = line_start(text, start - 1)
    if end == len(text) and start and text[end - 1 : end] != "\n":
        start = line_end(text, start - 1)
    return Splice(start, end, "")


def put_value(
    text: str, parent: Sequence | Mapping, index: int, key: str, value: Plain, layout: Layout
) -> Splice:
    """Another value for a row or pair, in the style of the one it had."""
    stand = members(text, parent)
    here = stand[index]
    node = here.node
    if parent.flow:
        return _put_flow_value(here, flow_text(value, node, _is_json(parent), key))
    column = column_of(text, stand[0].start)
    head, body = _written(text, node, parent, key, value, column, layout)
    inline = _inline_end(text, here)
    if not body and not _is_block_text(node) and inline == here.end:
        bare = inline == here.slot
        return Splice(here.slot if bare else node.start, inline, (" " if bare else "") + head)
    tail = text[inline : line_end(text, inline)]
    before = text[here.slot : node.start] if inline != here.slot else " "
    end = line_end(text, here.end)
    if head.startswith("|") and head.endswith("+"):
        end = _blank_lines_end(text, end)
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
    like = node if isinstance(node, Scalar) == (not isinstance(value, dict | list)) else None
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


def _is_json(parent: Sequence | Mapping) -> bool:
    return isinstance(parent, Mapping) and all(
        key.style == '"' for key, _ in parent.items.values()
    )


def _flow_member(
    parent: Sequence | Mapping, key: str, value: Plain, like: Node | None
) -> str:
    if isinstance(parent, Sequence):
        json = isinstance(like, Mapping | Sequence) and like.flow and _is_json(like)
        return flow_text(value, like, json)
    json = _is_json(parent)
    name = scalar_text(key, '"' if json else "", True)
    return f"{name}: {flow_text(value, like, json, key)}"


def _put_in_flow(
    text: str, parent: Node, stand: list[Member], index: int, written: str
) -> Splice:
    if index == 0:
        start = stand[0].start
        indent = text[line_start(text, start) : start]
        own_line = not indent.strip(" ") and start > parent.start and "\n" in text[parent.start : start]
        return Splice(start, start, written + ("," + "\n" + indent if own_line else ", "))
    before = stand[index - 1]
    indent = text[line_start(text, before.start) : before.start]
    rest = text[before.end : line_end(text, before.end)]
    alone = re.fullmatch(r"\s*(,?)\s*(#.*)?", rest)
    if indent.strip(" ") or not alone or not _breaks_before(text, parent, before):
        return Splice(before.end, before.end, ", " + written)
    if alone[1]:
        end = before.end + len(rest)
        return Splice(end, end, "\n" + indent + written + ",")
    return Splice(before.end, before.end + len(rest), "," + rest + "\n" + indent + written)


def _breaks_before(text: str, parent: Node, member: Member) -> bool:
    return "\n" in text[parent.start : member.start]


def _take_out_flow(text: str, stand: list[Member], index: int) -> Splice:
    gone = stand[index]
    start, end = line_start(text, gone.start), line_end(text, gone.end)
    rest = re.fullmatch(r"\s*(,?)\s*(#.*)?", text[gone.end : end])
    if rest and not text[start : gone.start].strip(" "):
        if rest[1] or index == 0:
            return Splice(start, next_line(text, gone.end), "")
        before = stand[index - 1]
        comma = text.find(",", before.end, gone.start)
        return Splice(comma, next_line(text, gone.end), text[comma + 1 : start])
    if index + 1 < len(stand):
        return Splice(gone.start, stand[index + 1].start, "")
    return Splice(stand[index - 1].end, gone.end, "")


def _put_flow_value(here: Member, written: str) -> Splice:
    if here.slot < 0:
        return Splice(here.end, here.end, ": " + written)
    if here.end == here.slot:
        return Splice(here.slot, here.slot, " " + written)
    return Splice(here.node.start, here.end, written)


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
    kept = index and text[stand[index - 1].end - 1 : stand[index - 1].end] == "\n"
    return not kept and bool(_BLANK_LINE.search(text, first.end, stand[second].start))


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


def _blank_lines_end(text: str, end: int) -> int:
    """Where the blank lines after the line that ends at `end` end."""
    while next_line(text, end) < len(text):
        following = next_line(text, end)
        stop = line_end(text, following)
        if text[following:stop].strip():
            break
        end = stop
        if next_line(text, end) == following:
            break
    return end
