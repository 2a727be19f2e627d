"""The edits two sides made to one text, and which of them touch."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rulebook_cli.changes.align import Opcode
from rulebook_cli.changes.paragraphs import Cut
from rulebook_cli.changes.tokens import is_word

# Beside words, these keep two edits apart: the ends of clauses, sentences and paragraphs.
_APART = (".", ",", ";", ":", "!", "?", "…", "¶")


@dataclass(frozen=True, slots=True)
class Edit:
    """Tokens `start` to `stop` of the base became `words`, which are compared by `keys`.

    The same edit may be read up to `slack` tokens earlier: in "a b b" either b may be the new one.
    """

    start: int
    stop: int
    words: tuple[str, ...]
    keys: tuple[str, ...]
    slack: int

    @property
    def place(self) -> tuple[int, int, tuple[str, ...]]:
        """Equal for two sides that made the same edit, however they wrapped its lines."""
        return self.start, self.stop, self.keys


@dataclass(frozen=True, slots=True)
class Group:
    """Edits that touch one another: those only one side made, and those both made."""

    start: int
    stop: int
    ours: tuple[Edit, ...]
    theirs: tuple[Edit, ...]
    both: tuple[Edit, ...]


def edits_between(old: Cut, new: Cut, codes: Sequence[Opcode]) -> list[Edit]:
    """The edits of the opcodes that turn `old` into `new`."""
    edits: list[Edit] = []
    room: list[str] = []
    for code in codes:
        gone, keys = old.keys[code.a1 : code.a2], new.keys[code.b1 : code.b2]
        if code.kind == "equal":
            room = gone
            continue
        slack = 0 if code.kind == "replace" else _slack(room, keys or gone)
        words = new.words[code.b1 : code.b2]
        edits.append(Edit(code.a1, code.a2, tuple(words), tuple(keys), slack))
    return edits


def _slack(room: Sequence[str], moving: Sequence[str]) -> int:
    """How far tokens that were inserted or deleted after `room` can go back and say the same."""
    steps = 0
    while steps < len(room) and room[-1 - steps] == moving[-1 - steps % len(moving)]:
        steps += 1
    return steps


def group_touching(old: Cut, ours: Sequence[Edit], theirs: Sequence[Edit]) -> list[Group]:
    """All edits in the order of the base, those with no unchanged word between them together."""
    one, other = {edit.place: edit for edit in ours}, {edit.place: edit for edit in theirs}
    merged = {**one, **other}
    for place in one.keys() & other.keys():
        # Made by both, perhaps wrapped differently: which is taken must not depend on the side.
        words = min(one[place].words, other[place].words)
        merged[place] = replace(
            one[place], words=words, slack=min(one[place].slack, other[place].slack)
        )
    found: list[list[Edit]] = []
    reach = settled = 0
    for edit in sorted(merged.values(), key=lambda edit: (edit.start - edit.slack, edit.place)):
        # Two edits are apart if some reading of them leaves a word between, and none overlaps.
        if not found or (
            reach <= edit.start - edit.slack and _apart(old.keys[settled : edit.start])
        ):
            found.append([])
            reach = settled = 0
        found[-1].append(edit)
        reach, settled = max(reach, edit.stop), max(settled, edit.stop - edit.slack)
    return [
        Group(
            min(edit.start for edit in edits),
            max(edit.stop for edit in edits),
            tuple(edit for edit in edits if edit.place not in other),
            tuple(edit for edit in edits if edit.place not in one),
            tuple(edit for edit in edits if edit.place in one and edit.place in other),
        )
        for edits in found
    ]


def _apart(keys: Sequence[str]) -> bool:
    return any(is_word(key) or key.startswith(_APART) for key in keys)
