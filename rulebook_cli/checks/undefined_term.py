"""A term that a text links to must be defined in terms.yaml.

`meant` is the defined term whose id is nearest, empty when none is near. A definition that could
not be read in full still counts as one.
"""

from collections.abc import Iterator

from rulebook_cli.logic.declared import declared_in
from rulebook_cli.logic.references import nearest, references_of
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.reference import Kind


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every link to a term that nobody defined."""
    terms = declared_in(inquiry.book).terms
    for address, reference in references_of(inquiry.book):
        if reference.kind is Kind.TERM and reference.target not in terms:
            found = reference.target
            values = {"found": found, "meant": nearest(found, terms), "words": reference.words}
            yield Fault(reference.place, address, "", values)
