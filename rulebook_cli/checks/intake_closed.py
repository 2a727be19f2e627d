"""Applications must be taken in and answered all year round.

Looks at `procedure: {intake: …}`, stretches in which no new applications were taken. The support
depends on the appropriation, but an application may always be made, and it is answered by a
written decision with reasons; whoever is refused may not be left without other services. A book
that lists no such stretch has closed nothing.

Source: AOA 1863/4/09 (a decision of the Parliamentary Ombudsman on too small appropriations and
the duty to give written decisions), KHO:2018:135. A warning: the Ombudsman's decision is guidance
and no precedent.
"""

from collections.abc import Iterator

from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry

SOURCE = "AOA 1863/4/09"


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every stretch in which applications were not taken."""
    for section in inquiry.book.sections:
        for intake in section.procedure.intake if section.procedure else ():
            address = Address(section.id, block="procedure", row="intake", at=str(intake.closed))
            values = {"closed": intake.closed, "reopened": intake.reopened, "source": SOURCE}
            yield Fault(intake.place, address, "reopened" if intake.reopened else "", values)
