"""Where amendments clash with each other, however many they are.

Every amendment is given as the book it alone makes of the draft, so that each pair is one
three-way merge from the draft. Only pairs that write to the same place, the same list or the same
section are looked at, and amendments that change the very same thing are looked at once.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, product
from types import MappingProxyType

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.consolidate import OURS, consolidate
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change, Clash
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.order import order_of
from rulebook_cli.model.rulebook import Rulebook

_FELT_ELSEWHERE = ("order", "number")
"""The blocks whose changes are felt at other places of a section."""


@dataclass(slots=True)
class _Writer:
    """One way of changing the draft, and the amendments that all want just that. `above` are
    those that they were made on, `own` the places that they change in those (None: made on none).
    `places` are all that it changes, where that is felt nowhere else (None: it may be).
    """

    book: Rulebook
    changes: Sequence[Change]
    amendments: list[str] = field(default_factory=list)
    above: frozenset[str] = frozenset()
    own: frozenset[str] | None = None
    places: frozenset[Address] | None = None

    def changes_itself(self, clash: Clash) -> bool:
        """Whether a clash is at a place that these change, not only what they were made on."""
        if self.own is None:
            return True
        return not self.own.isdisjoint((str(clash.address), str(clash.address.whole)))

    def others_than(self, above: Collection[str]) -> list[str]:
        """Those of its amendments that another was not made on."""
        return [id_ for id_ in self.amendments if id_ not in above]

    @property
    def sections(self) -> set[str]:
        """The sections, and vocabulary files, that it changes something in."""
        return {change.address.section or change.address.book for change in self.changes}


@dataclass(frozen=True, slots=True)
class Between:
    """What many amendments cannot have together: the places that they write differently, one
    clash a place in the order of the draft, and the pairs that do not go together. `changes` are
    what each amendment changes in the draft, without the words that differ (`Change.leaves`)."""

    clashes: tuple[Clash, ...]
    apart: frozenset[frozenset[str]]
    changes: Mapping[str, Sequence[Change]] = field(
        default_factory=lambda: MappingProxyType({}), compare=False
    )


def clashes_between(
    draft: Rulebook,
    amended: Mapping[str, Rulebook],
    replaced: Mapping[str, Collection[str]] | None = None,
    above: Mapping[str, Sequence[str]] | None = None,
) -> Between:
    """The clashes of words and values among amendments.

    `amended` is the draft with each amendment alone, by its id. In a clash `texts` has what each
    amendment makes of the place; amendments whose words merge with all others' are left out.
    `replaced` are the sections that some amendments replace as a whole, by the amendments' ids.
    `above` are the amendments that one was made on, the nearest first: it is given with them in
    it, never clashes with them, and clashes with others only where it says something of its own.
    """
    writers = _writers(draft, amended, above or {})
    known = replaced or {}
    found: dict[str, Clash] = {}
    apart: set[frozenset[str]] = set()
    for one, other in _pairs(writers, {section for each in known.values() for section in each}):
        ours, theirs = one.others_than(other.above), other.others_than(one.above)
        if not ours or not theirs:
            continue
        whole = {section for id_ in (*ours, *theirs) for section in known.get(id_, ())}
        for clash in _clashes_of(draft, one, other, theirs[0], whole):
            apart.update(frozenset(pair) for pair in product(ours, theirs))
            texts: dict[str, Plain] = dict.fromkeys(ours, clash.texts[OURS])
            texts.update(dict.fromkeys(theirs, clash.texts[theirs[0]]))
            _add(found, replace(clash, texts=texts))
    places = {str(entry.address): at for at, entry in enumerate(draft.entries)}
    ordered = sorted(found.values(), key=lambda clash: _rank(clash, places))
    changes = {id_: writer.changes for writer in writers for id_ in writer.amendments}
    return Between(tuple(ordered), frozenset(apart), changes)


def _clashes_of(
    draft: Rulebook, one: _Writer, other: _Writer, name: str, whole: Collection[str]
) -> list[Clash]:
    """Where two writers clash at what both say themselves."""
    shared = one.sections & other.sections
    is_felt = one.places is None or other.places is None or bool(whole)
    places = None if is_felt else {*(one.places or ()), *(other.places or ())}
    before, ours, theirs = (_only(book, shared, places) for book in (draft, one.book, other.book))
    clashes = consolidate(before, ours, theirs, name, whole).clashes
    return [clash for clash in clashes if one.changes_itself(clash) and other.changes_itself(clash)]


def _writers(
    draft: Rulebook, amended: Mapping[str, Rulebook], above: Mapping[str, Sequence[str]]
) -> list[_Writer]:
    """The different changes, each with those who propose it."""
    known: dict[object, _Writer] = {}
    doubled = any("#" in entry.address.at for entry in draft.entries)
    for id_, book in amended.items():
        changes = compare(draft.entries, book.entries, leaves=False)
        stood_on = tuple(above.get(id_, ()))
        said = tuple((str(c.address), repr((c.after, c.follows, c.within))) for c in changes)
        writer = known.setdefault((said, stood_on), _Writer(book, changes))
        writer.amendments.append(id_)
        writer.places = None if doubled else _plain_places(changes)
        if stood_on:
            writer.above = frozenset(stood_on)
            writer.own = _own_places(amended.get(stood_on[0], draft), book)
    return list(known.values())


def _plain_places(changes: Iterable[Change]) -> frozenset[Address] | None:
    """The places of changes that only say otherwise what is there, and leave every list and
    number as it is: they clash nowhere else, whatever stands beside them."""
    places = set()
    for change in changes:
        came_or_went = change.before is None or change.after is None
        if came_or_went or change.address.block in _FELT_ELSEWHERE:
            return None
        places.add(change.address.whole)
    return frozenset(places)


def _own_places(below: Rulebook, book: Rulebook) -> frozenset[str]:
    """The places that an amendment changes in the book it was made on."""
    changes = compare(below.entries, book.entries, leaves=False)
    return frozenset(str(at) for c in changes for at in (c.address, c.address.whole))


def _pairs(
    writers: Sequence[_Writer], replaced: Collection[str]
) -> Iterator[tuple[_Writer, _Writer]]:
    """The pairs that write to one place, one list, or a section that one of them takes whole."""
    whole = {*replaced} | {
        change.address.section
        for writer in writers
        for change in writer.changes
        if change.address.block == "heading" and (change.before is None or change.after is None)
    }
    met: dict[str, list[int]] = {}
    for number, writer in enumerate(writers):
        for place in {place for change in writer.changes for place in _places(change, whole)}:
            met.setdefault(place, []).append(number)
    pairs = {pair for numbers in met.values() for pair in combinations(numbers, 2)}
    return ((writers[one], writers[other]) for one, other in sorted(pairs))


def _places(change: Change, whole: Iterable[str]) -> Iterator[str]:
    """What a change may meet others at."""
    address = change.address
    yield str(address)
    if change.before is None or change.after is None:
        yield str(address.whole)
        yield f"list {order_of(address.whole)}"
    elif address.block == "order":
        yield f"list {address}"
    if address.section in whole:
        yield f"section {address.section}"


def _only(book: Rulebook, sections: set[str], places: Collection[Address] | None) -> Rulebook:
    """A book with some of its sections and vocabularies only, and of those with some places."""
    return replace(
        book,
        sections=tuple(section for section in book.sections if section.id in sections),
        entries=tuple(
            entry
            for entry in book.entries
            if (entry.address.section or entry.address.book) in sections
            and (places is None or entry.address.whole in places)
        ),
    )


def _add(found: dict[str, Clash], clash: Clash) -> None:
    """Put a clash of two beside what is known of its place."""
    key = f"{clash.kind} {clash.address}"
    if clash.kind == "order" and isinstance(clash.base, str):
        key = f"order after {clash.base} in {order_of(clash.address)}"
    known = found.get(key)
    texts: dict[str, Plain] = {**known.texts, **clash.texts} if known else clash.texts
    found[key] = replace(known or clash, texts=texts)


def _rank(clash: Clash, places: Mapping[str, int]) -> tuple[int, str]:
    """Where a clash stands in the draft; what is new there comes last."""
    address = str(clash.address)
    point = clash.base if clash.kind == "order" and isinstance(clash.base, str) else ""
    return places.get(address, places.get(point, len(places))), address
