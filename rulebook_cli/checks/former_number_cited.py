"""A text should not cite a section by a number that it bore before.

The words of a link follow a section to its new number when it is proposed with `--renumber`;
plain words (`4 §:ssä`, `luku 4.2`, `4 kap.`) do not. Judged are the provisions and the definitions
of terms: words outside every link that name a number which a section bore before. Where another
section bears it now (`taken`), either may be meant, which is information only. The sections of a
statute are left alone.

Norm: our own. A printed reference must lead to the section it speaks of.
"""

from collections.abc import Iterator

from rulebook_cli.logic.cited_numbers import renumbered
from rulebook_cli.logic.loose_numbers import LooseNumber, loose_numbers
from rulebook_cli.logic.section_numbers import bearer, former_bearers
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every word that cites a number of before."""
    book = inquiry.book
    if not any(section.formerly for section in book.sections):
        return
    for address, loose in _cited(book):
        former = former_bearers(book, loose.number)
        now = bearer(book, loose.number)
        if not former:
            continue
        values = {
            "words": loose.words,
            "number": former[0].number,
            "section": former[0].id,
            "instead": _link(loose, former[0]),
            "now": now.id if now else "",
            "as_now": f"[{loose.words}](#{now.id})" if now else "",
        }
        severity = Severity.INFO if now else None
        yield Fault(loose.place, address, "taken" if now else "", values, severity=severity)


def _link(loose: LooseNumber, section: Section) -> str:
    """The words as a link with the section's number of now."""
    words = renumbered(loose.words, loose.number, section.number)
    return f"[{words if words != loose.words else section.number}](#{section.id})"


def _cited(book: Rulebook) -> Iterator[tuple[Address, LooseNumber]]:
    for section in book.sections:
        for provision in section.provisions:
            for loose in loose_numbers(provision.text, provision.place):
                yield Address(section.id, provision.id, loose.language), loose
    for term in book.terms.values():
        for loose in loose_numbers(term.definition, term.place):
            yield Address(book="term", row=term.id), loose
