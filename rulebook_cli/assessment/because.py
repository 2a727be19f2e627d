"""The provisions that say what a person gets: rows of data, and the texts that speak of them."""

from collections.abc import Iterable, Iterator

from rulebook_cli.logic.fee_of import rows_of
from rulebook_cli.logic.in_force import provision_holds, section_holds
from rulebook_cli.model.address import Address
from rulebook_cli.model.fee import FeeRow
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.reference import Kind, Reference
from rulebook_cli.model.section import Provision, Section


def with_provisions(
    inquiry: Inquiry, rows: Iterable[Address], anywhere: Iterable[Address] = ()
) -> tuple[Address, ...]:
    """The rows and, after them, the provisions that speak of them, each once.

    A provision speaks of a row of its own section when it bears the row's id, or when it links to
    the row, to a row of the same days and amount, or to a provision that speaks of it. Of the
    rows `anywhere` the provisions of all sections may speak: a stage has a section of its own.
    """
    rows, anywhere = list(dict.fromkeys(rows)), set(anywhere)
    found: dict[Address, None] = dict.fromkeys(rows)
    for row in rows:
        for section in inquiry.book.sections:
            speaks = section.id == row.section or row in anywhere
            if speaks and section_holds(inquiry, section):
                found.update(dict.fromkeys(_speaking(inquiry, section, row)))
    return tuple(found)


def _speaking(inquiry: Inquiry, section: Section, row: Address) -> Iterator[Address]:
    provisions = [each for each in section.provisions if provision_holds(inquiry, section, each)]
    speaking = [each.id for each in provisions if _speaks(inquiry, section, each, row)]
    yield from (Address(section.id, provision=id_) for id_ in speaking)
    targets = {f"{section.id}.{id_}" for id_ in speaking}
    for provision in provisions:
        links = {ref.target for ref in provision.references if ref.kind is Kind.SECTION}
        if links & targets:
            yield Address(section.id, provision=provision.id)


def _speaks(inquiry: Inquiry, section: Section, provision: Provision, row: Address) -> bool:
    if provision.id == row.row:
        return True
    return any(_leads_to(inquiry, section, ref, row) for ref in provision.references)


def _leads_to(inquiry: Inquiry, section: Section, reference: Reference, row: Address) -> bool:
    tier, _, at = reference.target.partition("@")
    if reference.kind is Kind.FEE and row.block == "fee":
        wanted = _fee_row(inquiry, row.row.split(",")[0], row.at)
        linked = _fee_row(inquiry, tier, at or row.at)
        return bool(wanted and linked and wanted.amount == linked.amount)
    if reference.kind is Kind.LEAVE and row.block == "leave":
        kind = row.at.partition("+")[0]
        return tier in row.row.split(",") and at.partition("+")[0] == _written(kind)
    return False


def _written(kind: str) -> str:
    """How a link writes a kind of leave: nothing for statutory."""
    return "" if kind in ("statutory", "when") else kind


def _fee_row(inquiry: Inquiry, tier: str, start: str) -> FeeRow | None:
    rows = (placed.row for placed in rows_of(inquiry.book, tier))
    return next((row for row in rows if row.start.isoformat() == start), None)
