"""Plain data as YAML text, laid out like its neighbours or else as this project lays out files."""

from dataclasses import dataclass

from rulebook_cli.model.entry import Plain
from rulebook_cli.store.write_scalar import json_text, literal_lines, scalar_text
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence

_WIDEST = 100
_OPEN = (
    *("heading", "name", "ask", "definition", "text", "what", "labels", "points", "provisions"),
    *("tiers", "list", "fees", "substitute_fees", "contract", "procedure", "facts", "terms"),
)
"""Keys whose values are spread over lines, however short."""
_OPEN_ROWS = ("provisions", "tiers", "list", "facts", "terms")
"""Keys whose rows are spread over lines, however short."""
_QUOTED = ("number", "formerly", "law")
"""Keys whose values look like numbers and are none: quoted, as people expect of texts."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How far mappings (`step`) and dashes (`offset`) are indented under their key."""

    step: int = 2
    offset: int = 2


def layout_of(root: Node | None) -> Layout:
    """The indentation of the first nested mapping and the first list of a file."""
    steps: list[int] = []
    offsets: list[int] = []
    _measure(root, steps, offsets)
    return Layout((steps or [2])[0], (offsets or [2])[0])


def _measure(node: Node | None, steps: list[int], offsets: list[int]) -> None:
    if isinstance(node, Sequence) and not node.flow:
        for item in node.items:
            _measure(item, steps, offsets)
    if not isinstance(node, Mapping) or node.flow:
        return
    for key, value in node.items.values():
        inner = value.place.column - key.place.column
        if isinstance(value, Mapping) and not value.flow and inner > 0:
            steps.append(inner)
        if isinstance(value, Sequence) and not value.flow and inner >= 0:
            offsets.append(inner)
        _measure(value, steps, offsets)


def pair_lines(
    key: str, value: Plain, column: int, layout: Layout, like: Node | None = None, inside: str = ""
) -> list[str]:
    """`key: value` as lines, the key at `column`. `like` is a value to be laid out alike;
    `inside` is the key under which the pair stands."""
    head, body = under_key(key, value, column, layout, like, inside)
    start = " " * column + scalar_text(key) + ":"
    return [start + " " + head if head else start, *body]


def under_key(
    key: str, value: Plain, column: int, layout: Layout, like: Node | None = None, inside: str = ""
) -> tuple[str, list[str]]:
    """A value after its key: what stands on the key's line, and the lines below."""
    if isinstance(value, dict | list) and value and not _flows(value, key, column, like, inside):
        if isinstance(value, dict):
            return "", _pairs(value, column + layout.step, layout, like, key)
        rows = [
            line
            for item in value
            for line in item_lines(item, column + layout.offset, layout, _first(like), key)
        ]
        return "", rows
    return _inline(value, key, column, layout, like)


def item_lines(
    value: Plain, column: int, layout: Layout, like: Node | None = None, inside: str = ""
) -> list[str]:
    """A row of a list as lines, its dash at `column`."""
    if isinstance(value, dict | list) and value and not _flows(value, "", column, like, inside):
        gap = 2
        if isinstance(like, Mapping) and not like.flow:
            gap = max(like.place.column - 1 - column, 2)
        if isinstance(value, dict):
            lines = _pairs(value, column + gap, layout, like, "")
        else:
            lines = [
                line
                for item in value
                for line in item_lines(item, column + gap, layout, _first(like), "")
            ]
        return [" " * column + "-" + lines[0][column + 1 :], *lines[1:]]
    head, body = _inline(value, inside, column, layout, like)
    return [" " * column + "- " + head, *body]


def flow_text(value: Plain, like: Node | None = None, json: bool = False, key: str = "") -> str:
    """A value on one line; with `json` every text and key in double quotes."""
    if isinstance(value, dict):
        pairs = (
            f"{scalar_text(name, chr(34) if json else '', True)}: "
            + flow_text(item, like.get(name) if isinstance(like, Mapping) else None, json, name)
            for name, item in value.items()
        )
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow_text(item, _first(like), json, key) for item in value) + "]"
    if json:
        return json_text(value)
    return scalar_text(value, _quotes(like, key), True)


def _pairs(
    value: dict[str, Plain], column: int, layout: Layout, like: Node | None, inside: str
) -> list[str]:
    lines = []
    for key, item in value.items():
        alike = like.get(key) if isinstance(like, Mapping) else None
        lines.extend(pair_lines(key, item, column, layout, alike, inside))
    return lines


def _inline(
    value: Plain, key: str, column: int, layout: Layout, like: Node | None
) -> tuple[str, list[str]]:
    """A value that begins on the line of its key or dash."""
    if isinstance(value, dict | list):
        return flow_text(value, like, key=key), []
    style = _quotes(like, key)
    kept = isinstance(like, Scalar) and like.style == '"' and "\n" in like.value
    if value is not None and "\n" in value and not kept:
        block = literal_lines(value, column + layout.step, column)
        if block:
            return block[0], block[1:]
    return scalar_text(value, style), []


def _quotes(like: Node | None, key: str) -> str:
    if isinstance(like, Scalar):
        return like.style if like.style in ("'", '"') else ""
    return '"' if like is None and key in _QUOTED else ""


def _first(like: Node | None) -> Node | None:
    return like.items[0] if isinstance(like, Sequence) and like.items else None


def _flows(value: Plain, key: str, column: int, like: Node | None, inside: str) -> bool:
    """Whether a list or mapping stands on one line."""
    if _has_lines(value):
        return False
    if isinstance(like, Mapping | Sequence):
        return like.flow
    if key in _OPEN or inside in _OPEN_ROWS:
        return False
    inner = value.values() if isinstance(value, dict) else value or ()
    if isinstance(value, list) and any(isinstance(item, dict | list) for item in inner):
        return False
    if any(isinstance(item, list) and any(isinstance(x, dict) for x in item) for item in inner):
        return False
    return column + len(key) + 4 + len(flow_text(value)) <= _WIDEST


def _has_lines(value: Plain) -> bool:
    if isinstance(value, dict):
        return any(_has_lines(item) for item in value.values())
    if isinstance(value, list):
        return any(_has_lines(item) for item in value)
    return value is not None and "\n" in value
