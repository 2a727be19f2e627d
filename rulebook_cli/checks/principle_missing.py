"""An amendment must name the principles it serves, where the book has principles.

Only open amendments are judged: what has been answered stays as it was answered. A proposal that
comes by mail or in Word names none by itself; whoever sent or received it may add them.

Norm: our own; what names none counts nowhere in the coverage of the principles.
"""

from collections.abc import Iterator

from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for every open amendment that names no principle."""
    known = [principle.id for principle in inquiry.book.settings.principles]
    for named in inquiry.records.principles if known else ():
        if not named.principle:
            yield Fault(named.place, named.of, "", {"id": named.of, "known": known})
