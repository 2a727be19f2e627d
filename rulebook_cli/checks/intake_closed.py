"""Applications must be taken in and answered all year round.

Looks at `procedure: {intake: …}`, stretches in which no new applications were taken. The support
depends on the appropriation, but an application may always be made, and it is answered by a
written decision with reasons; whoever is refused may not be left without other services. A book
that lists no such stretch has closed nothing. A stretch that reopens on the day it closes or before
it cannot be meant (`backwards`), nor one that begins while another goes on (`again`).

Source: AOA 1863/4/09 (a decision of the Parliamentary Ombudsman on too small appropriations and
the duty to give written decisions), KHO:2018:135. A warning: the Ombudsman's decision is guidance
and no precedent.
"""

from collections.abc import Iterator
from datetime import date

from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.leave import Intake

SOURCE = "AOA 1863/4/09"


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every stretch in which applications were not taken."""
    for section in inquiry.book.sections:
        stretches = section.procedure.intake if section.procedure else ()
        for intake in stretches:
            address = Address(section.id, block="procedure", row="intake", at=str(intake.closed))
            other = next((each for each in stretches if _goes_on(each, intake)), None)
            values = {
                "closed": intake.closed,
                "reopened": intake.reopened,
                "other": other.closed if other else None,
                "source": SOURCE,
            }
            yield Fault(intake.place, address, _says(intake, other), values)


def _goes_on(other: Intake, intake: Intake) -> bool:
    """Whether another stretch, which began earlier, still goes on when this one begins."""
    return other.closed < intake.closed < (other.reopened or date.max)


def _says(intake: Intake, other: Intake | None) -> str:
    if intake.reopened and intake.reopened <= intake.closed:
        return "backwards"
    if other is not None:
        return "again"
    return "reopened" if intake.reopened else ""
