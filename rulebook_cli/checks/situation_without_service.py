"""Every care situation that the book names must have a service.

A situation is named so that it has a service path of its own; one that no service names promises
a path that leads nowhere. A service that names no situations is there in all of them. A book that
names no situations at all cannot be judged, and the check says so.

Source: the recommendation of service paths for different situations of informal care (OSSI
2016-2018). A rule of the book's own order, not of a statute: a warning.
"""

from collections.abc import Iterator

from rulebook_cli.logic.service_paths import helps_in, placed_services, placed_situations
from rulebook_cli.logic.unsaid import not_judged
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every situation without a service."""
    situations = placed_situations(inquiry.book)
    if not situations:
        yield from not_judged(inquiry.book)
        return
    services = [service for _, service in placed_services(inquiry.book)]
    for section, situation in situations:
        if not any(helps_in(service, situation.id) for service in services):
            address = Address(section.id, block="situation", row=situation.id)
            yield Fault(situation.place, address, "", {"situation": situation.name})
