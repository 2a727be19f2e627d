"""The texts of a book that are written in its languages, each with its place and its address."""

from collections.abc import Iterator

from rulebook_cli.model.address import Address
from rulebook_cli.model.fact import Choice, Fact
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.text import Text

PlacedText = tuple[Text, Place, Address | str]


def texts_of(book: Rulebook) -> Iterator[PlacedText]:
    """The title, headings, provisions, the names of tiers, services, contact points and the like,
    terms, the names of facts, and what is asked of a fact or by a round."""
    settings = book.settings
    for text in (settings.title, settings.county):
        yield text, settings.place, settings.place.file
    for principle in settings.principles:
        yield principle.name, principle.place, settings.place.file
    for round_ in settings.rounds:
        for question in round_.questions:
            yield question.text, question.place, settings.place.file
    for fact in book.facts.values():
        yield from _of_fact(fact)
    for term in book.terms.values():
        address = Address(book="term", row=term.id)
        yield term.name, term.place, address
        yield term.definition, term.place, address
    for section in book.sections:
        yield from _of_section(section)


def _of_fact(fact: Fact) -> Iterator[PlacedText]:
    address = Address(book="fact", row=fact.id)
    labels = fact.kind.labels.values() if isinstance(fact.kind, Choice) else ()
    for text in (fact.name, fact.ask, *labels):
        yield text, next(iter(text.places.values()), fact.place), address


def _of_section(section: Section) -> Iterator[PlacedText]:
    yield section.heading, section.place, Address(section.id, block="heading")
    for provision in section.provisions:
        yield provision.text, provision.place, Address(section.id, provision.id)
    for table in section.tiers:
        yield table.name, table.place, Address(section.id, block="tiers-name", row=table.id)
        for tier in table.tiers:
            yield tier.name, tier.place, Address(section.id, block="tier", row=tier.id)
    for block, named in (
        ("situation", section.situations),
        ("service", section.services),
        ("contact-point", section.contact_points),
        ("partner", section.partners),
    ):
        for each in named:
            yield each.name, each.place, Address(section.id, block=block, row=each.id)
