"""An amendment or a comment must be made while a round is open for its association.

Late work is taken and marked: the finding says so and never stops anything. More time that a round
gives to somebody counts for them alone. In a book without rounds nothing is late.

Norm: our own; the round's dates are those of the request for statements.
"""

from collections.abc import Iterator
from datetime import date, datetime, time

from rulebook_cli.logic.in_round import open_for
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.finnish_time import DAY_END, in_finland
from rulebook_cli.model.inquiry import Inquiry


def _when(at: datetime) -> date | datetime:
    """The moment in Finland; the day alone where no more is known."""
    here = in_finland(at)
    return here.date() if here.time() in (time.min, DAY_END) else here


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for everything that was made while no round was open for whoever made it."""
    settings = inquiry.book.settings
    for made in inquiry.records.made:
        if not open_for(settings, made.who, made.at, made.amendment):
            says = "amendment" if made.amendment else ""
            values: dict[str, object] = {"id": made.id, "who": made.who, "on": made.at.date()}
            values["when"] = _when(made.at)
            yield Fault(made.place, made.id, says, values)
