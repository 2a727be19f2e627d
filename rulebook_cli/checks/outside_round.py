"""An amendment or a comment must be made while a round is open for its association.

Late work is taken and marked: the finding says so and never stops anything. More time that a round
gives to somebody counts for them alone. In a book without rounds nothing is late.

Norm: our own; the round's dates are those of the request for statements.
"""

from collections.abc import Iterator

from rulebook_cli.logic.in_round import open_for
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for everything that was made while no round was open for whoever made it."""
    settings = inquiry.book.settings
    for made in inquiry.records.made:
        if not open_for(settings, made.who, made.at, made.amendment):
            says = "amendment" if made.amendment else ""
            values = {"id": made.id, "who": made.who, "on": made.at.date()}
            yield Fault(made.place, made.id, says, values)
