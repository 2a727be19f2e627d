"""What explains or pays must not lead back to itself.

Sections may well refer to each other. But a term whose definition rests on a term that rests on
it explains nothing (`term`), and a tier that pays as a tier that pays as it has no fee at all
(`pays-as`); a stage on top of a stage on top of it can never be entered (`on-top-of`). The last
two leave no answer, so they are errors.
"""

from collections.abc import Iterator, Mapping, Sequence

from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.reference import Kind
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import Tier

Links = Mapping[str, Sequence[str]]
_ARROW = " → "


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield one fault a circle, at the member the book names first."""
    book = inquiry.book
    for circle in _circles(_definitions(book)):
        term = book.terms[circle[0]]
        yield Fault(
            term.place, Address(book="term", row=term.id), "term", {"path": _ARROW.join(circle)}
        )
    tiers: dict[str, tuple[Section, Tier]] = {}
    for section, tier in book.tiers():
        tiers.setdefault(tier.id, (section, tier))
    pays = {id_: (tier.pays_as,) for id_, (_, tier) in tiers.items() if tier.pays_as}
    stages = {id_: tier.on_top_of for id_, (_, tier) in tiers.items() if tier.on_top_of}
    for says, links in (("pays-as", pays), ("on-top-of", stages)):
        for circle in _circles(links):
            section, tier = tiers[circle[0]]
            address = Address(section.id, block="tier", row=tier.id)
            path = _ARROW.join(circle)
            yield Fault(tier.place, address, says, {"path": path}, severity=Severity.ERROR)


def _definitions(book: Rulebook) -> Links:
    return {
        id_: tuple(link.target for link in term.references if link.kind is Kind.TERM)
        for id_, term in book.terms.items()
    }


def _circles(links: Links) -> Iterator[tuple[str, ...]]:
    """Every circle, once: the ids on the way, the first of them again at the end."""
    done: set[str] = set()
    for start in links:
        way = _way_back(start, links, done)
        if way:
            yield (*way, start)
        done.add(start)


def _way_back(start: str, links: Links, done: set[str]) -> list[str]:
    """The shortest way from `start` back to it over ids that are not `done`; empty if none."""
    ways = [[start]]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        for target in links.get(way[-1], ()):
            if target == start:
                return way
            if target in links and target not in done and target not in seen:
                seen.add(target)
                ways.append([*way, target])
    return []
