"""The number in a link's words must be the number of what it leads to.

The author writes the words and their inflection; only the figures are judged. The first number
is the section's, the next the place of the provision in its section, if the link leads to one:
`[5 §:n 2 momentissa](#fees.amount)`. In a book numbered by chapters `luku 4.2` may be either the
chapter of that number or the second provision of chapter 4. Words without figures are fine, and
so is a link that names only the provision. Of a link to a law the section must be among the
figures.

Norm: our own. A printed reference that names the wrong section misleads every reader without a
link to follow.
"""

from collections.abc import Iterator

from rulebook_cli.logic.cited_numbers import cited_numbers, plain_number
from rulebook_cli.logic.references import references_of
from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.reference import Kind, Reference
from rulebook_cli.model.section import Section


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every link whose words name another number than its target's."""
    for address, reference in references_of(inquiry.book):
        if reference.kind is Kind.LAW:
            yield from _judge_law(address, reference)
        target = parse_address(reference.target) if reference.kind is Kind.SECTION else None
        section = inquiry.book.section(target.section) if target else None
        if target and section:
            yield from _judge(address, reference, section, target.provision)


def _judge(
    address: Address, reference: Reference, section: Section, provision: str
) -> Iterator[Fault]:
    cited = cited_numbers(reference.words)
    number, ordinal = plain_number(section.number), _ordinal(section, provision)
    values = {
        "words": reference.words,
        "target": reference.target,
        "number": section.number,
        "provision": ordinal,
    }
    good = {number, f"{number}.{ordinal}"} if ordinal else {number}
    if cited.sections and not good & set(cited.sections):
        yield Fault(reference.place, address, "section", {**values, "found": cited.sections})
    elif ordinal and cited.provisions and str(ordinal) not in cited.provisions:
        yield Fault(reference.place, address, "provision", {**values, "found": cited.provisions})


def _judge_law(address: Address, reference: Reference) -> Iterator[Fault]:
    section = reference.target.partition("#")[2].partition("-")[0].partition(".")[0]
    cited = cited_numbers(reference.words).all
    if section and cited and section not in cited:
        values = {
            "words": reference.words,
            "target": reference.target,
            "number": section,
            "found": cited,
        }
        yield Fault(reference.place, address, "law", values)


def _ordinal(section: Section, provision: str) -> int:
    """Which provision of its section it is, from 1; 0 when it is none of them."""
    provisions = [
        entry.address.provision
        for entry in section.entries
        if entry.address.provision and not entry.address.language
    ]
    return provisions.index(provision) + 1 if provision in provisions else 0
