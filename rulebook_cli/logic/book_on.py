"""The book as it is in force on a day, to be compared with itself on another."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from rulebook_cli.logic.alike import holds_for
from rulebook_cli.logic.in_force import Chain
from rulebook_cli.logic.rows_on import rows_on
from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.model.period import Hold
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section

PRICED = ("fee", "substitute-fee", "expense", "client-fee", "voucher")
"""The blocks whose rows follow one another in time."""


@dataclass(frozen=True, slots=True)
class BookOn:
    """A book with the sections and entries in force on a day; the sections that are keep all
    their provisions, so that these keep their numbers. `unclear` are texts that may hold for the
    contract, `partly` those that hold for some contracts; neither is there without reason:
    without a contract what holds for some is in the book, with one what may hold is not."""

    book: Rulebook
    unclear: tuple[Address, ...] = ()
    partly: tuple[Address, ...] = ()


def book_on(book: Rulebook, day: date, made: date | None = None) -> BookOn:
    """The book on `day` for a contract `made` on a day; without that day, for any."""
    texts = dict(_texts(book))
    held = {
        address: [hold for hold, _ in holds_for(texts[address], day, made)] for address in texts
    }
    certain = [Hold.HOLDS] if made else [Hold.HOLDS, Hold.MAY_HOLD]
    gone = {address for address, holds in held.items() if not set(holds) & set(certain)}
    sections = [each for each in book.sections if Address(each.id) not in gone]
    hidden = {place for section in sections for place in _hidden(section, day, gone)}
    kept = {section.id for section in sections}

    def is_in_force(entry: Entry) -> bool:
        address = entry.address
        provision = Address(address.section, provision=address.provision)
        there = address.section in kept and entry.place not in hidden and provision not in gone
        return bool(address.book) or there

    # What stands inside a text and says nothing of itself is as that text is.
    own = {address: holds for address, holds in held.items() if texts[address][-1]}
    return BookOn(
        replace(
            book,
            sections=tuple(_rows_on(section, day, gone, is_in_force) for section in sections),
            entries=tuple(filter(is_in_force, book.entries)),
        ),
        tuple(address for address, holds in own.items() if holds == [Hold.MAY_HOLD]),
        tuple(address for address, holds in own.items() if len(holds) > 1),
    )


def paired(before: Iterable[Entry], after: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """The entries of two days in which a row that follows another stands at its address: the
    amount of one thing on two days. Care fees are left out; they are compared by themselves."""
    old = {_thing(entry): entry for entry in before if entry.address.block != "fee"}
    new = {_thing(entry): entry for entry in after if entry.address.block != "fee"}
    for thing, entry in old.items():
        later = new.get(thing)
        if later and entry.address != later.address:
            old[thing] = replace(later, value=_same_unless_priced_anew(entry, later))
    return list(old.values()), list(new.values())


def _same_unless_priced_anew(entry: Entry, later: Entry) -> Plain:
    """The older row's value; the newer one's where only their days differ."""
    return later.value if _undated(entry.value) == _undated(later.value) else entry.value


def _undated(value: Plain) -> Plain:
    if isinstance(value, dict):
        return {k: _undated(v) for k, v in value.items() if k not in ("from", "to")}
    return value


def _thing(entry: Entry) -> str:
    """What an entry speaks of, whatever its day."""
    address = entry.address
    if address.block in PRICED:
        return str(replace(address, at=address.at.partition("+")[2]))
    return str(address)


def _texts(book: Rulebook) -> Iterator[tuple[Address, Chain]]:
    for section in book.sections:
        yield Address(section.id), (section.in_force,)
        for each in section.provisions:
            chain = (section.in_force, each.in_force)
            yield Address(section.id, provision=each.id), chain


def _rows_on(
    section: Section, day: date, gone: set[Address], is_in_force: Callable[[Entry], bool]
) -> Section:
    """The section with the rows and entries that hold on the day, and all its provisions."""
    entries = tuple(filter(is_in_force, section.entries))
    return replace(rows_on(section, day, _is_kept(section, gone)), entries=entries)


def _hidden(section: Section, day: date, gone: set[Address]) -> set[Place]:
    """The rows of a section that do not hold on the day."""
    return set(_places(section)) - set(_places(rows_on(section, day, _is_kept(section, gone))))


def _is_kept(section: Section, gone: set[Address]) -> Callable[[str], bool]:
    return lambda id_: Address(section.id, provision=id_) not in gone


def _places(section: Section) -> Iterator[Place]:
    fees, substitutes = section.fees, section.substitute_fees
    if fees:
        yield from (row.place for row in fees.schedule)
        yield from (rule.place for rule in fees.reductions)
    if substitutes:
        yield from (row.place for row in substitutes.schedule)
        yield from (price.place for price in substitutes.expenses)
    yield from (fee.price.place for fee in section.client_fees)
    yield from (voucher.place for voucher in section.vouchers)
