"""The book must keep in sight those who care for somebody close without a contract.

Most carers have no contract of informal care. So where there are services for contract carers,
there must be some for the others too: in the book, and in each care situation in which contract
carers have services. And where the book is compared with an earlier one, a service that was for
the others and is for them no more is said, with its name, so that nobody loses it unseen.

A service that does not say whom it is for might be for anybody: it proves nobody left out. A book
without services, or where none says whom it is for, cannot be judged, and the check says so.

Source: the recommendations on organising informal care in a wellbeing services county (OSSI
2016-2018): carers outside the support are to be taken into account; leave for them: 1301/2014
27 b §. No statute gives them all services: a warning.
"""

from collections.abc import Iterator

from rulebook_cli.logic.service_paths import (
    CONTRACT_CARERS,
    for_others,
    helps_in,
    placed_services,
    placed_situations,
)
from rulebook_cli.logic.unsaid import not_judged
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.service import Service


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield one fault where the others get nothing, else one for each situation in which they get
    nothing, and one for each service that they had before."""
    book = inquiry.book
    services = placed_services(book)
    if inquiry.earlier:
        yield from _lost(inquiry.earlier, book)
    if not services:
        yield from not_judged(book)
    elif not any(service.serves for _, service in services):
        yield from not_judged(book, "not-judged-for")
    elif not any(_may_help_others(service) for _, service in services):
        section, first = services[0]
        yield Fault(first.place, Address(section.id), "", {"count": _contract_only(services)})
    else:
        yield from _situations(book, [service for _, service in services])


def _situations(book: Rulebook, services: list[Service]) -> Iterator[Fault]:
    for section, situation in placed_situations(book):
        here = [service for service in services if helps_in(service, situation.id)]
        mine = tuple(service.name for service in here if CONTRACT_CARERS in service.serves)
        if mine and not any(_may_help_others(service) for service in here):
            address = Address(section.id, block="situation", row=situation.id)
            values = {"situation": situation.name, "services": mine}
            yield Fault(situation.place, address, "situation", values)


def _lost(earlier: Rulebook, book: Rulebook) -> Iterator[Fault]:
    """The services that were for the others and are no more, still there or not."""
    now = {service.id: (section, service) for section, service in placed_services(book)}
    for old_section, old in placed_services(earlier):
        if not for_others(old):
            continue
        section, service = now.get(old.id, (book.section(old_section.id), None))
        values = {"service": old.name}
        if service is None:
            address = Address(old_section.id, block="service", row=old.id)
            yield Fault(section.place if section else old.place, address, "removed", values)
        elif section and not _may_help_others(service):
            address = Address(section.id, block="service", row=old.id)
            yield Fault(service.place, address, "lost", values)


def _may_help_others(service: Service) -> bool:
    return for_others(service) or not service.serves


def _contract_only(services: list[tuple[Section, Service]]) -> int:
    return sum(CONTRACT_CARERS in service.serves for _, service in services)
