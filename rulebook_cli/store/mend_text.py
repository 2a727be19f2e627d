"""The least change of a YAML text that makes it say what it is to say.

One cut at a time: the text is read again after each, until nothing differs. So no cut ever rests
on a place that an earlier one has moved, and the last reading proves the result.
"""

from rulebook_cli.model.entry import Plain
from rulebook_cli.store.extent import UnmeasuredError, column_of
from rulebook_cli.store.lay_out import Layout, layout_of, pair_lines
from rulebook_cli.store.splice import put_in, put_in_list, put_value, take_out
from rulebook_cli.store.splice_flow import Splice
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence

_MOST_CUTS = 2000


def mend_text(
    text: str, file: str, root: Node | None, wanted: dict[str, Plain]
) -> tuple[str, Node | None] | None:
    """`text`, whose tree is `root`, changed as little as possible so that it says `wanted`, and
    its new tree; None when that is beyond what can be cut safely. No byte order mark in `text`."""
    breaks = "\r\n" if "\r\n" in text[: text.find("\n") + 1] else "\n"
    seen: set[int] = set()
    while hash(text) not in seen and len(seen) < _MOST_CUTS:
        seen.add(hash(text))
        try:
            cut = next_cut(text, root, wanted)
        except UnmeasuredError:
            return None
        if cut is None:
            return text, root
        written = cut.text.replace("\r\n", "\n").replace("\n", breaks)
        text = text[: cut.start] + written + text[cut.end :]
        root, misread = compose(text, file)
        if root is None and misread:
            return None
    return None


def next_cut(text: str, root: Node | None, wanted: dict[str, Plain]) -> Splice | None:
    """The first cut that is needed; None when the text says `wanted` already."""
    if root is None:
        return _write_all(text, wanted)
    if not isinstance(root, Mapping):
        raise UnmeasuredError
    if not root.items:
        return Splice(root.start, root.end, _lines(wanted)) if wanted else None
    return _Search(text, root).inside(root, wanted, "")


def says(node: Node, wanted: Plain) -> bool:
    """Whether the node's value is `wanted`."""
    if isinstance(node, Scalar):
        return wanted is None if node.is_null else node.value == wanted
    if isinstance(node, Sequence):
        return (
            isinstance(wanted, list)
            and len(wanted) == len(node.items)
            and all(map(says, node.items, wanted))
        )
    return (
        isinstance(wanted, dict)
        and len(wanted) == len(node.items)
        and all(key in wanted and says(node.items[key][1], wanted[key]) for key in node.items)
    )


class _Search:
    """Looks through a tree for the first place that does not say what it is to say."""

    def __init__(self, text: str, root: Node) -> None:
        self.text = text
        self.root = root

    def inside(self, node: Mapping | Sequence, wanted: Plain, key: str) -> Splice | None:
        """The first cut inside a list or mapping; `wanted` is of the same kind, neither empty."""
        if isinstance(node, Mapping):
            assert isinstance(wanted, dict)
            return self._in_mapping(node, wanted, key)
        assert isinstance(wanted, list)
        return self._in_list(node, wanted, key)

    def _in_mapping(self, node: Mapping, wanted: dict[str, Plain], key: str) -> Splice | None:
        names = list(node.items)
        at = 0
        for name, value in wanted.items():
            if name in node.items:
                at = names.index(name) + 1
            else:
                return put_in(self.text, node, at, name, value, self._layout(), key)
        for index, name in enumerate(names):
            if name not in wanted:
                return take_out(self.text, node, index)
        for index, name in enumerate(names):
            cut = self._member(node, index, node.items[name][1], wanted[name], name)
            if cut is not None:
                return cut
        return None

    def _in_list(self, node: Sequence, wanted: list[Plain], key: str) -> Splice | None:
        old, new = node.items, wanted
        low = 0
        while low < min(len(old), len(new)) and says(old[low], new[low]):
            low += 1
        high = 0
        while high < min(len(old), len(new)) - low and says(old[-1 - high], new[-1 - high]):
            high += 1
        left, right = old[low : len(old) - high], new[low : len(new) - high]
        if not left and not right:
            return None
        if not left or (right and any(says(left[0], value) for value in right[1:])):
            return put_in(self.text, node, low, "", right[0], self._layout(), key)
        if not right or any(says(item, right[0]) for item in left[1:]):
            return take_out(self.text, node, low)
        return self._member(node, low, left[0], right[0], key)

    def _member(
        self, parent: Mapping | Sequence, index: int, node: Node, wanted: Plain, key: str
    ) -> Splice | None:
        """The first cut in one row or pair."""
        same = (isinstance(node, Mapping) and isinstance(wanted, dict)) or (
            isinstance(node, Sequence) and isinstance(wanted, list)
        )
        if same and wanted and not isinstance(node, Scalar) and node.items:
            return self.inside(node, wanted, key if isinstance(parent, Mapping) else "")
        if says(node, wanted):
            return None
        if (
            isinstance(node, Mapping)
            and isinstance(wanted, list)
            and isinstance(parent, Mapping)
            and not node.flow
            and wanted
            and says(node, wanted[0])
        ):
            column = column_of(self.text, parent.items[key][0].start)
            return put_in_list(self.text, node, column, self._layout())
        return put_value(self.text, parent, index, key, wanted, self._layout())

    def _layout(self) -> Layout:
        return layout_of(self.root)


def _write_all(text: str, wanted: dict[str, Plain]) -> Splice | None:
    """A file that says nothing yet: what it is to say, below the comments it may hold."""
    if not wanted:
        return None
    gap = "\n" if text and not text.endswith("\n") else ""
    return Splice(len(text), len(text), gap + _lines(wanted) + "\n")


def _lines(wanted: dict[str, Plain]) -> str:
    lines: list[str] = []
    for key, value in wanted.items():
        lines.extend(pair_lines(key, value, 0, Layout()))
    return "\n".join(lines)
