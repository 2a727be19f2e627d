"""A defined term should be used: linked to by a provision or by another term's definition.

A definition nobody links to is printed and read for nothing, and nobody notices when the text
begins to use the word in another sense. Silent while a section cannot be read: it may use any
of them.
"""

from collections.abc import Iterator

from rulebook_cli.logic.references import references_of
from rulebook_cli.logic.unread import unread_files
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.reference import Kind


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every term that no text but its own definition links to."""
    if unread_files(inquiry.book):
        return
    used = {
        reference.target
        for address, reference in references_of(inquiry.book)
        if reference.kind is Kind.TERM and address.row != reference.target
    }
    for term in inquiry.book.terms.values():
        if term.id not in used:
            values = {"id": term.id, "name": term.name}
            yield Fault(term.place, Address(book="term", row=term.id), "", values)
