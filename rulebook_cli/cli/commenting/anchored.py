"""Where each comment's words stand now: in place, changed, or lost."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rulebook_cli.changes.anchoring import anchor_quote, anchor_whole, one_form, spots_of
from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.commenting.amended_words import anchor_on_amendment
from rulebook_cli.cli.commenting.subjects import amendment_of, by_place, texts_at
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.anchor import Anchored, Standing
from rulebook_cli.model.change import Change
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.model.paper import Mark
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.render.changes.row_lines import row_lines
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.store.book_files import FACTS, TERMS
from rulebook_cli.store.earlier_files import read_earlier
from rulebook_cli.store.trees import tree_at

_IN_PLACE = Anchored(Standing.IN_PLACE)
_TELLING = 12
"""From so many letters on a quote tells by itself where it has moved to."""

Places = Mapping[Address, Sequence[Entry]]
"""What stands at each place of a section, or of a vocabulary."""
_NOWHERE: Places = {}


@dataclass(slots=True)
class Anchoring:
    """The book as it is now, and the files that comments were written on."""

    desk: Desk
    gathered: Gathered
    language: str
    files: dict[str, str] = field(default_factory=dict)
    earlier: dict[str, Places] = field(default_factory=dict)
    by_home: dict[str, Places] = field(default_factory=dict)
    rounds: frozenset[str] = frozenset()

    def places(self, address: Address) -> Places:
        """What stands in an address's section, or in its vocabulary."""
        return self.by_home.get(address.section or f"{address.book}s", _NOWHERE)


def with_standings(
    desk: Desk, gathered: Gathered, comments: Sequence[Comment], language: str
) -> list[Comment]:
    """The comments, each with where its words stand in the draft as it is now."""
    if not comments:
        return []
    now = Anchoring(desk, gathered, language, _files(desk, gathered.main))
    now.rounds = frozenset(each.id for each in desk.draft.settings.rounds)
    homes: dict[str, list[Entry]] = {}
    for entry in desk.draft.entries:
        homes.setdefault(entry.address.section or f"{entry.address.book}s", []).append(entry)
    now.by_home = {home: by_place(entries) for home, entries in homes.items()}
    moved = {one.seen: _file_of(one, now) or "sections/gone.yaml" for one in _moved(comments, now)}
    earlier = read_earlier(desk.repository, moved, desk.cache)
    now.earlier = {id_: by_place(entries) for id_, entries in earlier.items()}
    return [replace(one, now=_standing(one, now)) for one in comments]


def seen_at(desk: Desk, address: Address) -> str:
    """The content id of the file that an address is in, as main holds it."""
    files = _files(desk, desk.main)
    return files.get(address.section or f"{address.book}s", "")


def _files(desk: Desk, main: str) -> dict[str, str]:
    """The content id of the file of each section, of `facts` and of `terms`."""
    tree = tree_at(desk.repository, main, desk.cache)
    paths = {section.id: section.place.file for section in desk.draft.sections}
    paths |= {"facts": FACTS, "terms": TERMS}
    return {home: tree[path] for home, path in paths.items() if path in tree}


def _file_of(comment: Comment, now: Anchoring) -> str:
    address = parse_address(comment.on)
    section = now.desk.draft.section(address.section) if address else None
    vocabulary = {"fact": FACTS, "term": TERMS}.get(address.book if address else "", "")
    return section.place.file if section else vocabulary


def _moved(comments: Iterable[Comment], now: Anchoring) -> Iterable[Comment]:
    """The comments on a file that reads otherwise now."""
    current = set(now.files.values())
    return (one for one in comments if one.seen and one.seen not in current)


def _standing(comment: Comment, now: Anchoring) -> Anchored:
    if comment.on == WHOLE_BOOK or comment.on in now.rounds or comment.answers:
        return _IN_PLACE
    address = parse_address(comment.on)
    home = f"{address.book}s" if address and address.book else address.section if address else ""
    if home not in now.by_home:
        amendment = amendment_of(now.gathered, comment.on) or amendment_of(
            now.gathered, comment.on.rpartition(".")[0]
        )
        if amendment:
            return anchor_on_amendment(now.desk, now.gathered, comment, amendment)
    if address is None:
        return Anchored(Standing.LOST, one_form(comment.quote))
    if comment.seen and now.files.get(home) == comment.seen:
        return Anchored(Standing.IN_PLACE, one_form(comment.quote))
    return _at(comment, address, now)


def _at(comment: Comment, address: Address, now: Anchoring) -> Anchored:
    """Where a comment on a place of the book stands, whose file has changed since."""
    places, before = now.places(address), now.earlier.get(comment.seen)
    if not (address.provision or address.block or address.book):
        return _on_section(comment, address, before, now)
    if address.provision or address.block == "heading":
        texts = texts_at(places, address)
        old = texts_at(before, address) if before is not None else None
        if texts is None:
            return _elsewhere(comment, old or {}, now)
        if comment.quote:
            return anchor_quote(comment.quote, comment.context, old, texts)
        return anchor_whole(old, texts)
    return _on_row(address, before, places, now)


def _on_section(
    comment: Comment, address: Address, before: Places | None, now: Anchoring
) -> Anchored:
    """A comment on a whole section: changed where anything in it has changed."""
    places = now.places(address)
    if not places:
        return Anchored(Standing.LOST, one_form(comment.quote))
    same = before is None or _values(before) == _values(places)
    return _IN_PLACE if same else Anchored(Standing.CHANGED)


def _values(places: Places) -> dict[Address, Plain]:
    return {entry.address: entry.value for entries in places.values() for entry in entries}


def _elsewhere(comment: Comment, old: dict[str, str], now: Anchoring) -> Anchored:
    """A text whose place is gone: the place where the same words stand now, where there is one
    alone; else it is lost."""
    words = one_form(comment.quote)
    lost = words or one_form(next(iter(old.values()), ""))
    if len(lost) < _TELLING:
        return Anchored(Standing.LOST, lost)
    homes = now.by_home.values()
    found = []
    for place in (each for places in homes for each in places if each.provision):
        texts = texts_at(now.places(place), place) or {}
        same = spots_of(words, texts) if words else lost in map(one_form, texts.values())
        found += [place] if same else []
    if len(found) == 1:
        return Anchored(Standing.CHANGED, lost, moved=str(found[0]))
    return Anchored(Standing.LOST, lost)


def _on_row(address: Address, before: Places | None, places: Places, now: Anchoring) -> Anchored:
    """A comment on a row: changed where a value in it has changed, with the values in words."""
    was = next(iter((before or {}).get(address.whole, ())), None)
    stands = next(iter(places.get(address.whole, ())), None)
    if stands is None or (was is not None and was.value != stands.value):
        place = (stands or was or Entry(address, None, now.desk.draft.settings.place)).place
        values = (was.value if was else None, stands.value if stands else None)
        change = Change(address.whole, *values, place.file)
        old, new = _row_words(change, now) if was else ("", "")
        return Anchored(Standing.CHANGED if stands else Standing.LOST, old, new)
    return _IN_PLACE


def _row_words(change: Change, now: Anchoring) -> tuple[str, str]:
    """What differs of a row, as it was and as it is."""
    book = now.desk.draft
    lines = row_lines(change, Showing(book, book, now.language))
    words = []
    for gone in (Mark.INSERTED, Mark.DELETED):
        told = ("".join(r.text for r in line.marked if r.mark is not gone) for line in lines)
        words.append(one_form("; ".join(told)))
    return words[0], words[1] if change.after is not None else ""
