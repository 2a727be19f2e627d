"""A principle that an amendment names must be one of the book's.

Norm: our own; what is named and not known counts nowhere in the coverage of the principles.
"""

from collections.abc import Iterator

from rulebook_cli.logic.references import nearest
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for every principle that an amendment names and the book does not know."""
    known = [principle.id for principle in inquiry.book.settings.principles]
    for named in inquiry.records.principles:
        if named.principle and named.principle not in known:
            meant = nearest(named.principle, known)
            says = "meant" if meant else "" if known else "none"
            values: dict[str, object] = {"id": named.of, "principle": named.principle}
            values |= {"known": known} if known else {}
            values |= {"meant": meant} if meant else {}
            yield Fault(named.place, f"{named.of} {named.principle}", says, values)
