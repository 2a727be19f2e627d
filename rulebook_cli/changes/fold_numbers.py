"""Sections' numbers while a change is folded in: the references of all three books follow them.

Texts are compared as if every link already showed the number that its section has in the end. So
a text written on the old number fits one that has followed to the new, in whichever order they
are folded, and where two numbers clash that is one clash and not one at every link.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from rulebook_cli.changes.follow_numbers import Numbers, followed_value, number_in
from rulebook_cli.changes.merge_values import Absent, Value
from rulebook_cli.logic.cited_numbers import cited_numbers
from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.model.reference import LINK
from rulebook_cli.model.section_number import read_number, same_number


@dataclass(frozen=True, slots=True)
class FoldedNumbers:
    """For each of the three books the sections whose number in it is not that of the end."""

    base: Numbers
    ours: Numbers
    theirs: Numbers

    def __bool__(self) -> bool:
        return bool(self.base or self.ours or self.theirs)

    def texts(self, base: Value, ours: Value, theirs: Value) -> tuple[Value, Value, Value]:
        """A text of the three books with the numbers of the end."""
        return (
            _followed(base, self.base),
            _followed(ours, self.ours),
            _followed(theirs, self.theirs),
        )


def fold_numbers(
    base: Mapping[str, Entry], ours: Mapping[str, Entry], theirs: Mapping[str, Entry]
) -> FoldedNumbers:
    """Which number each section has in the end, from the entries of three books by address;
    where both sides changed it, that of `ours`."""
    return _folded(*(_numbers(book) for book in (base, ours, theirs)))


def cited_fold(base: Value, ours: Value, theirs: Value, known: Collection[str]) -> FoldedNumbers:
    """The same for the sections that one text links to and no book has (`known` are those that
    one has), by what the links say: for books that are not read in whole."""
    return _folded(*(_cited(text, known) for text in (base, ours, theirs)))


def may_cite(address: Address) -> bool:
    """Whether the value at an address is a text that links to sections, or holds one."""
    return bool(address.language) or address.book == "term"


def following_texts(
    entries: Iterable[Entry], numbers: Numbers
) -> Iterator[tuple[Entry, Plain, str]]:
    """The texts that link to sections whose number changes: each with its new words, and the
    address of the number it follows."""
    for entry in entries if numbers else ():
        number = number_of(entry.value, numbers) if may_cite(entry.address) else ""
        if number:
            yield entry, followed_value(entry.value, numbers), number


def number_of(text: Value, numbers: Numbers) -> str:
    """The address of the first number that a text's links follow; empty where they follow none."""
    for id_, number in numbers.items():
        if _followed(text, {id_: number}) != text:
            return str(Address(id_, block="number"))
    return ""


def _numbers(entries: Mapping[str, Entry]) -> dict[str, str]:
    found = (e for e in entries.values() if e.address.block == "number" and e.address.section)
    numbers = {entry.address.section: number_in(entry.value) for entry in found}
    return {section: number for section, number in numbers.items() if number}


def _folded(
    base: Mapping[str, str], ours: Mapping[str, str], theirs: Mapping[str, str]
) -> FoldedNumbers:
    if base == ours == theirs:
        return FoldedNumbers({}, {}, {})
    end = {**theirs, **ours}
    for id_, number in theirs.items():
        if id_ in ours and base.get(id_) == ours[id_]:
            end[id_] = number
    return FoldedNumbers(*(_apart(book, end) for book in (base, ours, theirs)))


def _apart(book: Mapping[str, str], end: Mapping[str, str]) -> Numbers:
    return {
        id_: (number, end[id_])
        for id_, number in book.items()
        if id_ in end and not same_number(number, end[id_])
    }


def _followed(value: Value, numbers: Numbers) -> Value:
    return value if isinstance(value, Absent) or not numbers else followed_value(value, numbers)


def _cited(text: Value, known: Collection[str]) -> dict[str, str]:
    """The sections that a text links to, each with the first number its links give it."""
    found: dict[str, str] = {}
    for link in LINK.finditer(text) if isinstance(text, str) else ():
        target = parse_address(link["address"][1:]) if link["address"].startswith("#") else None
        sections = cited_numbers(link["words"]).sections
        if target and sections and target.section not in known:
            found.setdefault(target.section, read_number(sections[0]) or sections[0])
    return found
