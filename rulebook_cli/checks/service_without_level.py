"""Every service must say at which level it is arranged.

A carer must know whether to turn to the own municipality's neighbourhood, the sub-region, the
county or the whole country, and who prepares the book must have decided it: what is needed nearby
and what can be brought together further away. So each service carries one of the levels local,
sub-regional, county and national.

Source: the recommendations on organising informal care in a wellbeing services county that sort
services to these four levels (OSSI 2016-2018). A rule of the book's own order, not of a statute:
a warning.
"""

from collections.abc import Iterator

from rulebook_cli.logic.service_paths import placed_services
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every service without a level."""
    for section, service in placed_services(inquiry.book):
        if not service.level:
            address = Address(section.id, block="service", row=service.id)
            yield Fault(service.place, address, "", {"service": service.name})
