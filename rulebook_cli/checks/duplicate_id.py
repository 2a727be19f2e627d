"""An id must name one thing only.

Judged are the ids of sections, of tiers in the whole book, of provisions and rows in their
section, of facts and terms, and of those who take part. Two ids that differ only by capital
letters (`case`) are one and the same file name on many computers. A section's id must not be a
word that stands for something else in an address (`reserved`).

Rows without an id of their own are told apart by what they are of: a fee by its tier and first
day, leave by its tier and kind. Leave on different conditions may stand side by side. Where a
section has several tables of tiers, only one may be without an id (`table`).
"""

from collections.abc import Iterable, Iterator

from rulebook_cli.model.address import RESERVED, Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.order import TABLE_BLOCKS
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section

Named = tuple[str, Place, Address | str]


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every id that stands for a second thing."""
    book = inquiry.book
    for section in book.sections:
        if section.id.lower() in RESERVED:
            values = {"id": section.id, "options": RESERVED}
            yield Fault(section.place, section.id, "reserved", values)
        yield from _second(_rows(section))
        yield from _tables(section)
    yield from _second((section.id, section.place, section.id) for section in book.sections)
    yield from _second(_tiers(book))
    for kind in ("fact", "term"):
        yield from _second(
            (entry.address.row, entry.place, entry.address)
            for entry in book.entries
            if entry.address.book == kind
        )
    for group in _settings(book):
        yield from _second((id_, place, place.file) for id_, place in group)


def _second(named: Iterable[Named]) -> Iterator[Fault]:
    first: dict[str, tuple[str, Place]] = {}
    for id_, place, address in named:
        if not id_:
            continue
        taken, elsewhere = first.setdefault(id_.lower(), (id_, place))
        if elsewhere != place:
            values = {"id": id_, "other": taken, "first": str(elsewhere)}
            yield Fault(place, address, "" if taken == id_ else "case", values)


def _rows(section: Section) -> Iterator[Named]:
    """The provisions and rows of a section; tiers are compared in the whole book."""
    for entry in section.entries:
        address = entry.address.name
        if address.provision and not address.language:
            yield address.provision, entry.place, address
        elif not address.row or address.block in ("tier", *TABLE_BLOCKS):
            continue
        elif address == entry.address or "when" not in address.at.split("+"):
            yield str(address).partition(":")[2], entry.place, address


def _tables(section: Section) -> Iterator[Fault]:
    """Tables of one id, and those after the first without any."""
    yield from _second(
        (table.id, table.place, Address(section.id, block="tiers-name", row=table.id))
        for table in section.tiers
    )
    nameless = [table.place for table in section.tiers if not table.id]
    for place in nameless[1:]:
        yield Fault(place, section.id, "table", {"first": str(nameless[0])})


def _tiers(book: Rulebook) -> Iterator[Named]:
    for section in book.sections:
        for entry in section.entries:
            if entry.address.block == "tier":
                yield entry.address.row, entry.place, entry.address.name


def _settings(book: Rulebook) -> Iterator[list[tuple[str, Place]]]:
    settings = book.settings
    associations = [(who.id, who.place) for who in settings.associations]
    yield associations + [(who.id, who.place) for who in settings.coordinators]
    yield [(principle.id, principle.place) for principle in settings.principles]
    yield [(round_.id, round_.place) for round_ in settings.rounds]
    for round_ in settings.rounds:
        yield [(question.id, question.place) for question in round_.questions]
