"""Sections that are to bear another number: what is wanted, whether it can be, and what follows."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rulebook_cli.changes.follow_numbers import follow_numbers, new_numbers
from rulebook_cli.changes.renumber import renumber
from rulebook_cli.cli.book.sections_by_name import section_named
from rulebook_cli.cli.proposing.proposing import Base, Proposal, propose_values, with_edits
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.logic.section_numbers import former_bearers, number_after
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.section_number import read_number, same_number
from rulebook_cli.render.words.place_names import section_name, section_title

Numbers = dict[str, str]
"""The number that each section, by its id, is to bear."""
Pair = tuple[str, str]


class Asked(NamedTuple):
    """What the options say of numbers: the section they speak of, the numbers (`5 a`, or
    `fees=5 a`), and the section behind which it is to stand."""

    section: str
    numbers: tuple[str, ...] = ()
    move_after: str | None = None


def wanted_numbers(base: Base, asked: Asked, settings: Sequence[Pair]) -> Numbers:
    """What the options and the values set (`fees:number=5 a`) say of numbers.

    Raises `RulebookError`: `no-section-number`, `whose-number`, `number-same`, `number-taken`,
    `move-what`, `no-room`, `move-itself`, `moved-already`.
    """
    book = base.book
    numbers = dict(_moved(book, asked))
    pairs = [*_told(asked), *((_section_of(name), written) for name, written in settings)]
    for name, written in pairs:
        section = section_named(book, name)
        number = read_number(written)
        if not number:
            raise RulebookError("no-section-number", number=written)
        if same_number(section.number, number):
            raise RulebookError("number-same", section=section.id, number=number)
        numbers[section.id] = number
    _refuse_taken(book, numbers)
    return numbers


def propose_set(
    base: Base, asked: Asked, pairs: Sequence[Pair], after: str | None = None
) -> Proposal:
    """Values set one by one, and new numbers: by options, or as values (`fees:number=5 a`).

    Raises `RulebookError`: those of `propose_values` and of `wanted_numbers`.
    """
    settings = [pair for pair in pairs if not (_is_number(pair[0]) and pair[1])]
    numbers = wanted_numbers(base, asked, [pair for pair in pairs if pair not in settings])
    proposal = Proposal(base, {}, base.book)
    if settings or not numbers:
        proposal = propose_values(base, asked.section, settings, after)
    return with_numbers(proposal, numbers)


def _is_number(address: str) -> bool:
    """Whether a value that is set is a section's number."""
    place = parse_address(address)
    return place is not None and place.block == "number" and not place.field


def with_numbers(proposal: Proposal, numbers: Mapping[str, str]) -> Proposal:
    """The proposal with new numbers: the old ones are kept beside them, and the references in the
    texts follow."""
    if not numbers:
        return proposal
    base = proposal.base
    made = with_edits(proposal, renumber(proposal.book, base.began or base.book, numbers))
    return with_edits(made, follow_numbers(made.book, new_numbers(base.book, made.book)))


def tell_former_bearers(proposal: Proposal) -> None:
    """Say of each new number that another section bore it before."""
    book, language = proposal.book, current_language()
    for id_, (_, number) in new_numbers(proposal.base.book, book).items():
        for other in former_bearers(book, number):
            if other.id != id_:
                title = section_title(other, book, language)
                note("numbers", "borne-before", number=number, section=title)


def _told(asked: Asked) -> Iterator[Pair]:
    """Each `--renumber`: the section named in it or beside it, and the number."""
    for written in asked.numbers:
        name, equals, number = written.rpartition("=")
        if not (name.strip() if equals else asked.section):
            raise RulebookError("whose-number", number=written)
        yield name.strip() or asked.section, number


def _moved(book: Rulebook, asked: Asked) -> Iterator[Pair]:
    """The section that is to stand right behind another, and the number that puts it there."""
    if asked.move_after is None:
        return
    if not asked.section or asked.numbers:
        raise RulebookError("move-what")
    section, other = (section_named(book, name) for name in (asked.section, asked.move_after))
    if section.id == other.id:
        raise RulebookError("move-itself", section=section.id)
    if _stands_behind(book, section, other):
        raise RulebookError("moved-already", section=section.id, other=other.id)
    number = number_after(book, other, section.id)
    if not number:
        language = current_language()
        behind = book.sections[book.sections.index(other) + 1]
        names = (section_name(each, book, language) for each in (other, behind))
        raise RulebookError("no-room", **dict(zip(("other", "behind"), names, strict=True)))
    yield section.id, number


def _stands_behind(book: Rulebook, section: Section, other: Section) -> bool:
    ids = [each.id for each in book.sections]
    return ids.index(section.id) == ids.index(other.id) + 1


def _refuse_taken(book: Rulebook, numbers: Numbers) -> None:
    """Raises `RulebookError("number-taken")` where two sections would have one number."""
    for section in book.sections:
        for id_, number in numbers.items():
            its = numbers.get(section.id, section.number)
            if section.id != id_ and same_number(its, number):
                title = section_title(section, book, current_language())
                values = {"number": number, "other": title, "id": id_, "other_id": section.id}
                raise RulebookError("number-taken", **values)


def _section_of(address: str) -> str:
    return address.partition(":")[0]
