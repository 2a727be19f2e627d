"""Addresses in the reader's words: `5 § 2 mom.`, `luvun 5 luokka II`."""

from datetime import date

from rulebook_cli.model.address import Address
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.figures import day
from rulebook_cli.render.speech import has, say


def section_name(section: Section, book: Rulebook, language: str) -> str:
    """`5 §` or `luku 5`, as the book numbers its sections."""
    key = f"section.{book.settings.numbering}"
    return say(language, "places", key, number=section.number)


def section_title(section: Section, book: Rulebook, language: str) -> str:
    """The section's name with its heading."""
    heading = section.heading.best(language, *book.settings.languages)
    return f"{section_name(section, book, language)} {heading}".strip()


def place_name(address: Address, book: Rulebook, language: str) -> str:
    """Where an address is, in words; the address itself where the book does not know it."""
    if address.book:
        return _vocabulary_name(address, book, language)
    section = book.section(address.section)
    if section is None:
        return str(address)
    name = section_name(section, book, language)
    if address.provision:
        return _provision_name(address, section, book, language)
    if not address.block:
        return name
    return f"{name}, {block_name(address, book, language)}"


def block_name(address: Address, book: Rulebook, language: str) -> str:
    """What an address speaks of inside its section: `luokan II palkkio 1.1.2026 alkaen`."""
    key = f"block.{address.block}"
    if not has(language, "places", key):
        return f"{address.block} {address.row}".strip()
    if address.row and has(language, "places", f"{key}.row"):
        key = f"{key}.row"
    row = _row_name(address, book, language)
    if address.at and has(language, "places", f"{key}.at"):
        return say(language, "places", f"{key}.at", row=row, at=_at(address.at, language))
    return say(language, "places", key, row=row)


def _row_name(address: Address, book: Rulebook, language: str) -> str:
    """A row's own name where the book gives one, otherwise its ids."""
    if address.block in ("service", "client-fee", "voucher"):
        for section in book.sections:
            for service in section.services:
                if service.id == address.row:
                    return service.name.best(language, *book.settings.languages)
    return ", ".join(address.row.split(","))


def _at(at: str, language: str) -> str:
    return ", ".join(_at_part(part, language) for part in at.split("+"))


def _at_part(at: str, language: str) -> str:
    try:
        return day(date.fromisoformat(at), language)
    except ValueError:
        return (
            say(language, "places", f"kind.{at}") if has(language, "places", f"kind.{at}") else at
        )


def _provision_name(address: Address, section: Section, book: Rulebook, language: str) -> str:
    numbering = book.settings.numbering
    for ordinal, provision in enumerate(section.provisions, 1):
        if provision.id == address.provision:
            key = f"provision.{numbering}"
            return say(language, "places", key, number=section.number, ordinal=ordinal)
    key = f"provision.new.{numbering}"
    return say(language, "places", key, number=section.number, id=address.provision)


def _vocabulary_name(address: Address, book: Rulebook, language: str) -> str:
    if address.book == "fact":
        fact = book.facts.get(address.row)
        name = fact.ask.best(language, *book.settings.languages) if fact else address.row
    else:
        term = book.terms.get(address.row)
        name = term.name.best(language, *book.settings.languages) if term else address.row
    return say(language, "places", address.book, name=name)
