"""Where a check says that the book does not carry what it judges by."""

from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.rulebook import Rulebook


def not_judged(book: Rulebook, says: str = "not-judged", **values: object) -> list[Fault]:
    """One notice at the first table of tiers. None where the book places nobody in tiers: such a
    book says nothing of contracts yet, and nothing is missing from it."""
    for section, table in book.tier_tables():
        address = Address(section.id)
        return [Fault(table.place, address, says, values, severity=Severity.INFO)]
    return []
