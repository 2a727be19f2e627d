"""Which services somebody has a way to: by their situation, their tier, and whether they have a
contract.

A service that names no situations is there in all of them, one that names no tiers for all tiers:
an empty list limits nothing. A service that does not say whom it is for says nothing of anybody.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.service import Service, Situation

CONTRACT_CARERS, OTHER_CARERS = "contract-carers", "other-carers"
LEVELS = ("local", "sub-regional", "county", "national")
"""The nearest first."""


@dataclass(frozen=True, slots=True)
class ServicePath:
    """The services of a situation for those of the `tiers` who have a contract (all of them where
    it is empty), or for another group, the nearest first."""

    whom: str
    tiers: tuple[str, ...]
    services: tuple[Service, ...]


def placed_services(book: Rulebook) -> list[tuple[Section, Service]]:
    """Every service with its section, in the order of the book."""
    return [(section, service) for section in book.sections for service in section.services]


def placed_situations(book: Rulebook) -> list[tuple[Section, Situation]]:
    """Every situation with its section, in the order of the book."""
    return [(section, each) for section in book.sections for each in section.situations]


def for_others(service: Service) -> bool:
    """Whether a service is for carers without a contract."""
    return OTHER_CARERS in service.serves


def helps_in(service: Service, situation: str) -> bool:
    """Whether a service is there in a situation (its id)."""
    return not service.situations or situation in service.situations


def helps_tier(service: Service, tier: str) -> bool:
    """Whether a service is there for a tier (its id)."""
    return not service.tiers or tier in service.tiers


def service_paths(
    services: Sequence[Service], tiers: Sequence[str], situation: str
) -> list[ServicePath]:
    """The paths of a situation: of those with a contract, tiers with the same services together,
    then of those without one, then of the other groups that some service of it is for."""
    here = sorted((s for s in services if helps_in(s, situation)), key=_nearness)
    others = dict.fromkeys(whom for service in here for whom in service.serves)
    groups = [OTHER_CARERS, *(w for w in others if w not in (CONTRACT_CARERS, OTHER_CARERS))]
    rest = [ServicePath(whom, (), _serving(here, whom)) for whom in groups]
    return [*_by_tiers(_serving(here, CONTRACT_CARERS), tiers), *rest]


def _by_tiers(services: tuple[Service, ...], tiers: Sequence[str]) -> list[ServicePath]:
    alike: dict[tuple[str, ...], list[str]] = {}
    for tier in tiers:
        ids = tuple(service.id for service in services if helps_tier(service, tier))
        alike.setdefault(ids, []).append(tier)
    if len(alike) < 2:
        return [ServicePath(CONTRACT_CARERS, (), services)]
    return [
        ServicePath(CONTRACT_CARERS, tuple(some), tuple(s for s in services if s.id in ids))
        for ids, some in alike.items()
    ]


def _serving(services: Sequence[Service], whom: str) -> tuple[Service, ...]:
    return tuple(service for service in services if whom in service.serves)


def _nearness(service: Service) -> int:
    """How far away a service is; one that does not say stands last."""
    return LEVELS.index(service.level) if service.level in LEVELS else len(LEVELS)
