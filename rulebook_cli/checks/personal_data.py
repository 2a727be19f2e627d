"""A text that is kept for ever must hold no personal data.

Looked at are the book's own texts and what was written beside it: titles and reasons of amendments,
answers, comments, the texts of evidence, the points of statements. Found are personal identity
codes (an error), and phone numbers, e-mail and postal addresses, and the health of persons called
by name (warnings). What the book gives as the contacts of organisations is left alone.

Norm: Regulation (EU) 2016/679, articles 5(1)(c) and 9; what is found and what is not:
`logic/personal_data.py`.
"""

from collections.abc import Iterator, Mapping

from rulebook_cli.logic.contact_points import official_texts
from rulebook_cli.logic.personal_data import find_personal_data, keys_of, without_known
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for every piece of personal data in a text of the book or of a record."""
    official = keys_of(official_texts(inquiry.book))
    for address, text, place in _texts(inquiry):
        for language, words in text.words.items():
            for spot in without_known(find_personal_data(words), official):
                grave = Severity.ERROR if spot.kind == "identity-code" else None
                yield Fault(
                    text.spot(language, spot.start, place),
                    _in_language(address, language),
                    spot.kind,
                    {"found": spot.masked},
                    severity=grave,
                )


def _texts(inquiry: Inquiry) -> Iterator[tuple[Address | str, Text, Place]]:
    book = inquiry.book
    for section in book.sections:
        yield Address(section.id, block="heading"), section.heading, section.place
        for provision in section.provisions:
            yield Address(section.id, provision.id), provision.text, provision.place
    yield from _values(book)
    for round_ in book.settings.rounds:
        for text in (round_.name, round_.background, *round_.attention):
            yield f"round {round_.id}", text, round_.place
    for writing in inquiry.records.writings:
        yield writing.of, writing.text, writing.place


def _values(book: Rulebook) -> Iterator[tuple[Address | str, Text, Place]]:
    """The words in the rows of the book: names, questions, explanations of terms."""
    for entry in book.entries:
        address = entry.address
        if address.provision or address.block == "heading":
            continue
        for words in _words(entry.value):
            yield address, Text({"": words}), entry.place


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if len(value) > 4:  # shorter than any personal data
            yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _words(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _words(inner)


def _in_language(address: Address | str, language: str) -> Address | str:
    if isinstance(address, Address) and address.provision and language:
        return Address(address.section, address.provision, language)
    return address
