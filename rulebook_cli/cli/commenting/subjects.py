"""What a comment is on: the place that people name, and the words that stand there."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rulebook_cli.cli.amendments.exhibits import exhibit_of
from rulebook_cli.cli.amendments.former_ids import tell_former
from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.book.sections_by_name import section_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.text import Text
from rulebook_cli.render.words.seen_paragraphs import seen_paragraphs
from rulebook_cli.store.amendments import called, of_id
from rulebook_cli.store.near_address import no_such_address

_ORDINAL = re.compile(r"(.+?)[.:, ]+(\d+)\.?(?: ?mom\.?)?")
_PART = re.compile(r"(.+-\d+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class Subject:
    """What is commented: `on` as the record writes it; the `address` of a place of the book, or
    the amendment with its part (0 for the whole). Neither: the book as a whole."""

    on: str
    address: Address | None = None
    amendment: Amendment | None = None
    part: int = 0


def subject_named(desk: Desk, gathered: Gathered, name: str) -> Subject:
    """What people call `fees`, `5 §`, `leave.days`, `5.2`, `fees:fee/II@2026-01-01`, `misol-3`,
    `misol-3.2`; nothing, or `rulebook`, is the whole book.

    Raises `RulebookError`: `no-such-part`, `no-such-section`, `no-such-address`.
    """
    named, book = name.strip(), desk.draft
    if named in ("", WHOLE_BOOK):
        return Subject(WHOLE_BOOK)
    part = _PART.fullmatch(named)
    for id_, number in ((named, 0), (part[1], int(part[2])) if part else (named, 0)):
        found = amendment_of(gathered, id_)
        if found:
            tell_former(desk, gathered.open, id_)
            return _of_amendment(found, number)
    address = parse_address(named)
    if address and (address.provision or address.block or address.book):
        there = _stands(book, address) or _ordinal(book, named)
        if there is None:
            raise no_such_address(address, {str(e.address): e.value for e in book.entries})
        return Subject(str(there), there)
    by_number = _ordinal(book, named) if address is None else None
    if by_number:
        return Subject(str(by_number), by_number)
    section = section_named(book, named)
    return Subject(section.id, Address(section.id))


def amendment_of(gathered: Gathered, id_: str) -> Amendment | None:
    """The amendment of an id, open or answered, also by the id it had before."""
    opened = of_id(gathered.open, id_)
    return gathered.record_of(opened) if opened else called(gathered.answered, id_)


def _of_amendment(amendment: Amendment, number: int) -> Subject:
    parts = [part.number for part in amendment.parts]
    if number and number not in parts:
        raise RulebookError("no-such-part", id=amendment.id, part=number, parts=parts)
    on = f"{amendment.id}.{number}" if number else amendment.id
    return Subject(on, amendment=amendment, part=number)


def _stands(book: Rulebook, address: Address) -> Address | None:
    """The address, where something stands at it in the book."""
    whole = address.whole
    named = (e.address.whole == whole or e.address.name.whole == whole for e in book.entries)
    if address.language and address.language not in book.settings.languages:
        return None
    return address if any(named) else None


def _ordinal(book: Rulebook, named: str) -> Address | None:
    """The provision that is counted: `5.2`, `5 § 2 mom.`."""
    found = _ORDINAL.fullmatch(named)
    if not found:
        return None
    try:
        section = section_named(book, found[1].strip())
    except RulebookError:
        return None
    number = int(found[2])
    if not 0 < number <= len(section.provisions):
        return None
    return Address(section.id, section.provisions[number - 1].id)


def prose_inside(book: Rulebook, subject: Subject) -> list[Address]:
    """The texts of a place that words can be quoted from: its provisions and headings."""
    address = subject.address
    if address is None:
        sections: Iterable[Section] = book.sections
    elif address.provision or address.block == "heading":
        return [address]
    elif address.block or address.book:
        return []
    else:
        sections = [section for section in book.sections if section.id == address.section]
    return [
        place
        for section in sections
        for place in (
            Address(section.id, block="heading"),
            *(Address(section.id, provision.id) for provision in section.provisions),
        )
    ]


def by_place(entries: Iterable[Entry]) -> dict[Address, list[Entry]]:
    """What stands at each place, its languages together."""
    places: dict[Address, list[Entry]] = {}
    for entry in entries:
        places.setdefault(entry.address.whole, []).append(entry)
    return places


def texts_at(places: Mapping[Address, Sequence[Entry]], address: Address) -> dict[str, str] | None:
    """The words of a provision or heading as they are read, by language; None where there is no
    such text."""
    texts: dict[str, str] = {}
    there = False
    for entry in places.get(address.whole, ()):
        there = True
        if address.provision and isinstance(entry.value, str):
            texts[entry.address.language] = as_read(entry.value)
        elif isinstance(entry.value, Mapping) and not address.provision:
            texts |= {lang: as_read(words) for lang, words in _words(entry.value)}
    if address.language:
        texts = {lang: words for lang, words in texts.items() if lang == address.language}
        there = bool(texts)
    return texts if there else None


def _words(value: Mapping[str, Plain]) -> list[tuple[str, str]]:
    return [(key, words) for key, words in value.items() if isinstance(words, str)]


@cache
def as_read(source: str) -> str:
    """A text as it is printed, its paragraphs on lines of their own."""
    return "\n".join(paragraph.text for paragraph in seen_paragraphs(source))


def amendment_texts(
    desk: Desk, gathered: Gathered, amendment: Amendment, part: int
) -> dict[str, str]:
    """What an amendment, or one of its parts, says: title and reason, and the texts it proposes."""
    parts = [one for one in amendment.parts if not part or one.number == part]
    places = {at.whole for one in parts for at in one.at}
    texts: dict[str, list[str]] = {}

    def add(text: Text) -> None:
        for language, words in text.words.items():
            texts.setdefault(language, []).append(as_read(words))

    for text in ([] if part else [amendment.title, amendment.reason]) + [p.reason for p in parts]:
        add(text)
    for change in exhibit_of(desk, gathered, amendment.id).changes:
        if change.address.whole in places and isinstance(change.after, str):
            add(Text({change.address.language: change.after}))
    return {language: "\n".join(words) for language, words in texts.items()}
