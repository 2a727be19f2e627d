"""Addresses in the reader's words: `5 § 2 mom.`, `luvun 5 luokka II`."""

from collections.abc import Sequence

from rulebook_cli.model.address import Address
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.cell_words import fact_name
from rulebook_cli.render.words.former_numbers import former_words
from rulebook_cli.render.words.known_places import has_place
from rulebook_cli.render.words.row_names import row_name

_FILES = ("facts", "terms", "rulebook")


def section_name(section: Section, book: Rulebook, language: str) -> str:
    """`5 §` or `luku 5`, as the book numbers its sections."""
    return numbered_name(section.number, book, language)


def numbered_name(number: str, book: Rulebook, language: str) -> str:
    """What a section of that number is called."""
    return say(language, "places", f"section.{book.settings.numbering}", number=number)


def section_title(section: Section, book: Rulebook, language: str) -> str:
    """The section's name with its heading, and between them the numbers it bore before."""
    heading = section.heading.best(language, *book.settings.languages)
    former = former_words(section.formerly, book, language)
    words = (section_name(section, book, language), f"({former})" * bool(former), heading)
    return " ".join(word for word in words if word)


def home_names(book: Rulebook, language: str) -> dict[str, str]:
    """Where a change can be at home, by id: the sections as the book is read, and the files of
    its vocabulary and settings."""
    files = {id_: say(language, "places", id_) for id_ in _FILES}
    return files | {each.id: section_name(each, book, language) for each in book.sections}


def place_name(address: Address, book: Rulebook, language: str) -> str:
    """Where an address is, in words; the address itself where the book does not know it."""
    if address.book:
        named = block_name if address.block == "order" else _vocabulary_name
        return named(address, book, language)
    section = book.section(address.section)
    if section is None:
        return str(address)
    name = section_name(section, book, language)
    if address.provision:
        return _provision_name(address, section, book, language)
    if not address.block:
        return name
    return f"{name}, {block_name(address, book, language)}"


def place_name_in(address: Address, books: Sequence[Rulebook], language: str) -> str:
    """Where an address is, in the first of several books that has it; else as in the first. So
    a provision that one of them has struck still goes by its number."""
    book = next((each for each in books if has_place(each, address)), books[0])
    return place_name(address, book, language)


def block_name(address: Address, book: Rulebook, language: str) -> str:
    """What an address speaks of inside its section: `luokan II palkkio 1.1.2026 alkaen`."""
    return row_name(address, book, language)


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
        name = fact_name(address.row, book, language)
    else:
        term = book.terms.get(address.row)
        name = term.name.best(language, *book.settings.languages) if term else address.row
    return say(language, "places", address.book, name=name)
