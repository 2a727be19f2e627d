"""Places that cannot stand as several want them: who writes what there, in words."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.consolidate import OURS, consolidate
from rulebook_cli.changes.put_together import put_together
from rulebook_cli.cli.amendments.both_ways import Both, both_ways
from rulebook_cli.cli.amendments.folding import Stack
from rulebook_cli.cli.amendments.opening import Opened
from rulebook_cli.cli.amendments.side_words import elsewhere_lines, side_lines
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.change import Change, Clash
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.order import order_of
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.words.place_names import place_name_in

DRAFT = OURS
"""The name of the draft among those who write a place."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one amendment, or the draft, has at a contested place; None where it removes it.
    `elsewhere` are the other places, in words and with their texts, to which it moves words from
    there."""

    who: str
    value: Plain
    words: str
    elsewhere: tuple[str, ...] = ()

    @property
    def said(self) -> str:
        """What it has there and where the rest went, line by line."""
        return "\n".join((self.words, *self.elsewhere))


@dataclass(frozen=True, slots=True)
class Contested:
    """One place that amendments (and the draft, where it has changed since) write differently.

    `kind` is text or value; `order` tells that two new things come to the same point. `both` are
    the two ways to have both, where two put something in at one point. `of_section` is the section
    that some of the sides strike or replace as a whole, where the others change a place in it;
    `strikers` are those that strike it.
    """

    kind: str
    address: Address
    place: str
    sides: tuple[Side, ...]
    order: bool = False
    both: tuple[Both, ...] = ()
    of_section: str = ""
    strikers: tuple[str, ...] = ()

    @property
    def amendments(self) -> tuple[str, ...]:
        """The amendments among the sides, by id."""
        return tuple(side.who for side in self.sides if side.who != DRAFT)


def contested(draft: Rulebook, stack: Stack) -> tuple[Contested, ...]:
    """The places where amendments clashed, one object each, in the order they were met. What
    several put in at one point is one place."""
    met: dict[str, list[tuple[Opened, Clash]]] = {}
    for opened, clash in stack.clashed:
        met.setdefault(_point(clash), []).append((opened, clash))
    return tuple(_contested(draft, stack, here) for here in met.values())


def _point(clash: Clash) -> str:
    """The place of a clash, or the point where several things are put in."""
    if clash.kind == "order" and isinstance(clash.base, str):
        return f"order after {clash.base} in {order_of(clash.address)}"
    return str(clash.address)


def _contested(draft: Rulebook, stack: Stack, met: Sequence[tuple[Opened, Clash]]) -> Contested:
    """One place; `met` are the clashes there, each with the amendment that did not go in."""
    opened, clash = met[0]
    changes = {one.filed.amendment.id: one.changes for one in stack.opened}
    order = clash.kind == "order"
    rivals = list(dict.fromkeys(address for _, each in met for address in _put_in(each)))
    apart = {one.filed.amendment.id for one, _ in met}
    sides = []
    for one in stack.opened:
        id_ = one.filed.amendment.id
        at = _own(changes[id_], rivals) or (clash.address if id_ in apart else None)
        if at is not None:
            sides.append(side_at(id_, changes[id_], at, clash, (one.base, one.theirs)))
    if any(_clashes_alone(one, draft, each.address) for one, each in met):
        moved = compare(opened.base.entries, draft.entries)
        at = _own(moved, rivals) or clash.address
        sides.insert(0, side_at(DRAFT, moved, at, clash, (opened.base, draft)))
    if len(sides) < 2:
        sides = [*_around(changes, stack, clash, sides), *sides]
    books = (stack.book, draft, opened.base)
    place = place_name_in(clash.address, books, current_language())
    kind = "text" if clash.kind == "text" else "value"
    both = both_ways(clash, {side.who: side.words for side in sides if side.value is not None})
    return Contested(kind, clash.address, place, tuple(sides), order, both)


def _put_in(clash: Clash) -> Iterator[Address]:
    """What a clash is about: its place; of an order what stands against it there too."""
    yield clash.address
    ours = clash.texts[OURS]
    rival = parse_address(ours) if clash.kind == "order" and isinstance(ours, str) else None
    if rival is not None:
        yield rival


def _own(changes: Sequence[Change], places: Iterable[Address]) -> Address | None:
    """The first of some places that is changed, there or around it in the provision or row; of
    a section that comes or goes as a whole anything in it."""
    for place in places:
        whole = place == Address(place.section) and not place.book
        for change in changes:
            at = change.address
            if at == place or at.whole == place.whole or (whole and at.section == place.section):
                return place
    return None


def _around(
    changes: Mapping[str, Sequence[Change]], stack: Stack, clash: Clash, known: Sequence[Side]
) -> Iterator[Side]:
    """The others that change something near a place, where nobody but one writes just there."""
    told = {side.who for side in known}
    for one in stack.opened:
        id_ = one.filed.amendment.id
        here = words_at(changes[id_], clash.address)
        if here and id_ not in told:
            yield side_of(id_, here, clash.address, one.base, one.theirs)


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


def side_at(
    who: str,
    changes: Sequence[Change],
    at: Address,
    clash: Clash,
    books: tuple[Rulebook, Rulebook],
    told: Callable[[Sequence[Change]], Sequence[Change]] = list,
) -> Side:
    """What one side of a clash has at a place; of what it puts in at a point all that it puts
    there. `books` are the one without its changes and the one with them, `told` gives changes the
    words that are to be told of them."""
    before, after = books
    is_order = clash.kind == "order"
    together = put_together(at, before.entries, after.entries) if is_order else (at,)
    if len(together) == 1:
        side = side_of(who, told(words_at(changes, at)), clash.address, before, after)
        showing = Showing(before, after, current_language())
        return replace(side, elsewhere=tuple(elsewhere_lines(changes, clash.address, showing)))
    sides = [side_of(who, told(words_at(changes, each)), each, before, after) for each in together]
    values: Plain = {str(each): side.value for each, side in zip(together, sides, strict=True)}
    return Side(who, values, "\n".join(side.words for side in sides))


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
