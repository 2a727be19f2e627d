"""Where the data of a book names something else: a fee row its tier, a criterion its fact."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rulebook_cli.logic.meaning import Wrong, misfits
from rulebook_cli.model.address import Address
from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.fact import Facts, Points
from rulebook_cli.model.fee import FeeRow
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import TierTable


@dataclass(frozen=True, slots=True)
class Mention:
    """One thing that names another: `kind` (tier, fact, service, situation, association) and
    `name` are the other's, `place` and `address` those of what names it."""

    kind: str
    name: str
    place: Place
    address: Address | str


def mentions_of(book: Rulebook) -> Iterator[Mention]:
    """Every mention in the book's data. Of facts only those that nobody declared, since only
    they can be wrong; what is printed as a guide names no facts."""
    for section in book.sections:
        for table in section.tiers:
            yield from _of_tiers(section, table, book.facts)
        yield from _of_fees(section, book.facts)
        yield from _of_prices(section)
        yield from _of_leave(section, book.facts)
        yield from _of_services(section)
    yield from _of_points(book.facts)
    for round_ in book.settings.rounds:
        named = {name for one in round_.asked for name in one.name.words.values()}
        for late in (one for one in round_.late if one.who not in named):
            yield Mention("association", late.who, late.place, late.place.file)


def _of_tiers(section: Section, table: TierTable, facts: Facts) -> Iterator[Mention]:
    yield from _facts(table.eligible, facts, Address(section.id, block="eligible", row=table.id))
    for tier in table.tiers:
        address = Address(section.id, block="tier", row=tier.id)
        yield from _facts(tier.criteria, facts, address)
        named = (*tier.on_top_of, *filter(None, [tier.pays_as]))
        yield from _each("tier", named, tier.place, address)


def _of_fees(section: Section, facts: Facts) -> Iterator[Mention]:
    if section.fees:
        yield from _of_rows(section, "fee", section.fees.schedule)
        for reduction in section.fees.reductions:
            address = Address(section.id, block="reduction", row=reduction.id)
            yield from _facts(reduction.when, facts, address)
            if reduction.share and reduction.share not in facts:
                yield Mention("fact", reduction.share, reduction.place, address)
    if section.substitute_fees:
        yield from _of_rows(section, "substitute-fee", section.substitute_fees.schedule)


def _of_rows(section: Section, block: str, rows: Iterable[FeeRow]) -> Iterator[Mention]:
    for row in rows:
        tiers, start = ",".join(row.tiers), row.start.isoformat()
        address = Address(section.id, block=block, row=tiers, at=start)
        yield from _each("tier", row.tiers, row.place, address)


def _of_prices(section: Section) -> Iterator[Mention]:
    for fee in section.client_fees:
        start = fee.price.start.isoformat()
        address = Address(section.id, block="client-fee", row=fee.service, at=start)
        yield Mention("service", fee.service, fee.price.place, address)
    for voucher in section.vouchers:
        at = voucher.value.start.isoformat() if voucher.value else ""
        address = Address(section.id, block="voucher", row=voucher.service, at=at)
        yield Mention("service", voucher.service, voucher.place, address)
        yield from _each("tier", voucher.tiers, voucher.place, address)


def _of_leave(section: Section, facts: Facts) -> Iterator[Mention]:
    for leave in section.leave:
        at = "" if leave.kind == "statutory" else leave.kind
        address = Address(section.id, block="leave", row=",".join(leave.tiers), at=at)
        yield from _each("tier", leave.tiers, leave.place, address)
        yield from _facts(leave.when, facts, address)
        yield from _facts(leave.lost_when, facts, address)


def _of_services(section: Section) -> Iterator[Mention]:
    for service in section.services:
        address = Address(section.id, block="service", row=service.id)
        yield from _each("situation", service.situations, service.place, address)
        yield from _each("tier", service.tiers, service.place, address)


def _of_points(facts: Facts) -> Iterator[Mention]:
    for fact in facts.values():
        table = fact.kind.table if isinstance(fact.kind, Points) else {}
        for name, rows in table.items():
            if name not in facts:
                place = rows[0].place if rows else fact.place
                yield Mention("fact", name, place, Address(book="fact", row=fact.id))


def _facts(criteria: Criteria | None, facts: Facts, address: Address) -> Iterator[Mention]:
    for misfit in misfits(criteria, facts) if criteria else ():
        if misfit.wrong is Wrong.UNKNOWN_FACT and misfit.place:
            yield Mention("fact", misfit.fact, misfit.place, address)


def _each(kind: str, names: Iterable[str], place: Place, address: Address) -> Iterator[Mention]:
    for name in names:
        yield Mention(kind, name, place, address)
