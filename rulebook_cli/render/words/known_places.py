"""Whether a book has what an address names."""

from rulebook_cli.model.address import Address
from rulebook_cli.model.rulebook import Rulebook


def has_place(book: Rulebook, address: Address) -> bool:
    """Whether a book has the provision, row, section, fact or term of an address."""
    if address.book:
        return address.row in (book.facts if address.book == "fact" else book.terms)
    section = book.section(address.section)
    if section is None:
        return False
    if address.provision:
        return any(provision.id == address.provision for provision in section.provisions)
    if address.block:
        return any(entry.address.whole == address.whole for entry in section.entries)
    return True
