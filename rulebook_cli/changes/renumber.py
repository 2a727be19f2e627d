"""A section with another number: its old one stays as a number it bore before."""

from collections.abc import Mapping

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.section_number import same_number


def renumber(book: Rulebook, began: Rulebook, numbers: Mapping[str, str]) -> tuple[Edit, ...]:
    """The edits that give sections (by id) new numbers.

    Remembered are the numbers that the section has in `began`, the book which the amendment was
    first made on: what was tried on the way there is no number anybody could have cited.
    """
    return tuple(
        Edit(
            Address(section.id, block="number"),
            _value(section, began.section(section.id), numbers[section.id]),
            section.place.file,
        )
        for section in book.sections
        if section.id in numbers
    )


def _value(section: Section, began: Section | None, number: str) -> Plain:
    known = [*began.formerly, *section.formerly, began.number] if began else [*section.formerly]
    formerly: list[Plain] = []
    for former in known:
        there = any(same_number(former, str(other)) for other in formerly)
        if not there and not same_number(former, number):
            formerly.append(former)
    return {"number": number, "formerly": formerly} if formerly else number
