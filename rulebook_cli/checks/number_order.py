"""Sections must have different numbers, written so that they can be put in order.

A number is one or more figures with an optional letter: `5`, `5 a`, `4.2`. Sections are printed
in the order of their numbers, whatever their files are called; `5a` and `5 a` are one number.

Norm: our own, after the drafting guide of the ministry of justice (a new section between two is
`5 a`, and numbers in force are never given to another section).
"""

import re
from collections.abc import Iterator

from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.place import Place

_NUMBER = re.compile(r"\d+(\.\d+)*(\s?[a-zåäö])?", re.IGNORECASE)


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at a section whose number is unreadable or another's; `former` where one that
    it bore before is unreadable."""
    first: dict[str, tuple[str, Place]] = {}
    for section in inquiry.book.sections:
        if not _NUMBER.fullmatch(section.number.strip()):
            yield Fault(section.place, Address(section.id), "unreadable", {"found": section.number})
            continue
        number = re.sub(r"\s", "", section.number).lower()
        for former in section.formerly:
            if not _NUMBER.fullmatch(former.strip()):
                yield Fault(section.place, Address(section.id), "former", {"found": former})
        other, place = first.setdefault(number, (section.id, section.place))
        if place != section.place:
            values = {"number": section.number, "other": other, "first": str(place)}
            yield Fault(section.place, Address(section.id), "", values)
