"""Places that cannot stand as several want them: who writes what there, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.consolidate import OURS, consolidate
from rulebook_cli.cli.amendments.both_ways import Both, both_ways
from rulebook_cli.cli.amendments.folding import Opened, Stack
from rulebook_cli.cli.amendments.side_words import side_lines
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.change import Change, Clash
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.words.place_names import place_name_in

DRAFT = OURS
"""The name of the draft among those who write a place."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one amendment, or the draft, has at a contested place; None where it removes it."""

    who: str
    value: Plain
    words: str


@dataclass(frozen=True, slots=True)
class Contested:
    """One place that amendments (and the draft, where it has changed since) write differently.

    `kind` is text or value; `order` tells that two new things come to the same point. `both` are
    the two ways to have both, where two put something in at one point.
    """

    kind: str
    address: Address
    place: str
    sides: tuple[Side, ...]
    order: bool = False
    both: tuple[Both, ...] = ()

    @property
    def amendments(self) -> tuple[str, ...]:
        """The amendments among the sides, by id."""
        return tuple(side.who for side in self.sides if side.who != DRAFT)


def contested(draft: Rulebook, stack: Stack) -> tuple[Contested, ...]:
    """The places where amendments clashed, one object each, in the order they were met."""
    changes = {one.filed.amendment.id: one.changes for one in stack.opened}
    met: dict[str, tuple[Opened, Clash]] = {}
    for opened, clash in stack.clashed:
        met.setdefault(str(clash.address), (opened, clash))
    return tuple(_contested(draft, stack, changes, *one) for one in met.values())


def _contested(
    draft: Rulebook,
    stack: Stack,
    changes: dict[str, tuple[Change, ...]],
    opened: Opened,
    clash: Clash,
) -> Contested:
    order = clash.kind == "order"
    theirs = clash.texts[OURS]
    rival = parse_address(theirs) if order and isinstance(theirs, str) else None
    sides = []
    for one in stack.opened:
        id_ = one.filed.amendment.id
        here = words_at(changes[id_], clash.address)
        if rival and one is not opened:
            here = words_at(changes[id_], rival)
        if here:
            sides.append(side_of(id_, here, clash.address, one.base, one.theirs))
    if _clashes_alone(opened, draft, clash.address):
        moved = compare(opened.base.entries, draft.entries)
        here = words_at(moved, rival or clash.address)
        sides.insert(0, side_of(DRAFT, here, clash.address, opened.base, draft))
    books = (stack.book, draft, opened.base)
    place = place_name_in(clash.address, books, current_language())
    kind = "text" if clash.kind == "text" else "value"
    both = both_ways(clash, {side.who: side.words for side in sides if side.value is not None})
    return Contested(kind, clash.address, place, tuple(sides), order, both)


def _clashes_alone(opened: Opened, draft: Rulebook, address: Address) -> bool:
    """Whether an amendment clashes with the draft itself, not with what was folded in first."""
    one = opened.filed.amendment
    alone = consolidate(opened.base, draft, opened.theirs, one.id, one.replaced)
    return any(clash.address == address for clash in alone.clashes)


def words_at(changes: Sequence[Change], address: Address) -> list[Change]:
    """What is changed at a place: exactly there (of a provision that comes or goes its words
    too), else around it in the provision or row, else in the section."""
    here = [change for change in changes if change.address == address]
    around = [change for change in changes if change.address.whole == address.whole]
    beside = [c for c in changes if c.address.section == address.section and not address.book]
    if any(change.before is None or change.after is None for change in here):
        return here if address.language else around
    return here or around or beside


def side_of(
    who: str, changes: Sequence[Change], place: Address, before: Rulebook, after: Rulebook
) -> Side:
    """What changes at one place come to, plain and in words of the reader's language, line by
    line."""
    value: Plain = {str(change.address): change.after for change in changes}
    if len(changes) == 1:
        value = changes[0].after
    if all(change.after is None for change in changes):
        return Side(who, None, phrase("clash.removed"))
    showing = Showing(before, after, current_language())
    return Side(who, value, "\n".join(side_lines(changes, place, showing)))
