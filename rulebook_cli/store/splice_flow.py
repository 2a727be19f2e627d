"""One cut inside `{…}` or `[…]`, where rows and pairs stand between commas."""

import re
from dataclasses import dataclass

from rulebook_cli.model.entry import Plain
from rulebook_cli.store.extent import Member, line_end, line_start, next_line
from rulebook_cli.store.lay_out import flow_text
from rulebook_cli.store.write_scalar import scalar_text
from rulebook_cli.store.yaml_tree import Mapping, Node, Sequence

_ALONE = re.compile(r"\s*(,?)\s*(#.*)?")


@dataclass(frozen=True, slots=True)
class Splice:
    """The text from `start` up to `end` is to become `text` (line breaks are `\\n`)."""

    start: int
    end: int
    text: str


def is_json(parent: Sequence | Mapping) -> bool:
    """Whether a mapping or list is written as JSON: every key in quotation marks."""
    return isinstance(parent, Mapping) and all(key.style == '"' for key, _ in parent.items.values())


def flow_member(parent: Sequence | Mapping, key: str, value: Plain, like: Node | None) -> str:
    """A member of a `{…}` or `[…]` as it is written there."""
    if isinstance(parent, Sequence):
        json = isinstance(like, Mapping | Sequence) and like.flow and is_json(like)
        return flow_text(value, like, json)
    json = is_json(parent)
    name = scalar_text(key, '"' if json else "", True)
    return f"{name}: {flow_text(value, like, json, key)}"


def put_in_flow(text: str, parent: Node, stand: list[Member], index: int, written: str) -> Splice:
    """The cut that puts a member into a `{…}` or `[…]` at an index."""
    if index == 0:
        start = stand[0].start
        indent = text[line_start(text, start) : start]
        own_line = (
            not indent.strip(" ") and start > parent.start and "\n" in text[parent.start : start]
        )
        return Splice(start, start, written + ("," + "\n" + indent if own_line else ", "))
    before = stand[index - 1]
    indent = text[line_start(text, before.start) : before.start]
    rest = text[before.end : line_end(text, before.end)]
    alone = _ALONE.fullmatch(rest)
    if indent.strip(" ") or not alone or not _breaks_before(text, parent, before):
        comma = " , " if text[before.end - 1] == ":" else ", "
        return Splice(before.end, before.end, comma + written)
    if alone[1]:
        end = before.end + len(rest)
        return Splice(end, end, "\n" + indent + written + ",")
    return Splice(before.end, before.end + len(rest), "," + rest + "\n" + indent + written)


def _breaks_before(text: str, parent: Node, member: Member) -> bool:
    return "\n" in text[parent.start : member.start]


def take_out_flow(text: str, stand: list[Member], index: int) -> Splice:
    """The cut that takes the member at an index out of a `{…}` or `[…]`."""
    gone = stand[index]
    start, end = line_start(text, gone.start), line_end(text, gone.end)
    rest = _ALONE.fullmatch(text, gone.end, end)
    if rest and not text[start : gone.start].strip(" "):
        if rest[1] or index == 0:
            return Splice(start, next_line(text, gone.end), "")
        before = stand[index - 1]
        comma = text.find(",", before.end, gone.start)
        return Splice(comma, next_line(text, gone.end), text[comma + 1 : start])
    if index + 1 < len(stand):
        return Splice(gone.start, stand[index + 1].start, "")
    return Splice(stand[index - 1].end, gone.end, "")


def put_flow_value(here: Member, written: str) -> Splice:
    """The cut that gives a member of a `{…}` its first value."""
    if here.slot < 0:
        return Splice(here.end, here.end, ": " + written)
    if here.end == here.slot:
        return Splice(here.slot, here.slot, " " + written)
    return Splice(here.node.start, here.end, written)
