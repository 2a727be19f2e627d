"""The links of a whole book, and what may have been meant by a word nobody declared."""

from collections.abc import Iterable, Iterator

from rulebook_cli.model.address import Address
from rulebook_cli.model.reference import Reference
from rulebook_cli.model.rulebook import Rulebook

_SHORT = 3
"""A word of fewer letters has no near ones, nor has a Roman number: `I` is another class than
`IV`, not the same misspelt."""


def references_of(book: Rulebook) -> Iterator[tuple[Address, Reference]]:
    """Every link of the provisions and of the terms' definitions, with the address of its text."""
    for section in book.sections:
        for provision in section.provisions:
            for reference in provision.references:
                yield Address(section.id, provision.id, reference.language), reference
    for term in book.terms.values():
        for reference in term.references:
            yield Address(book="term", row=term.id), reference


def nearest(written: str, known: Iterable[str]) -> str:
    """The known word that was probably meant by `written`, empty when none comes near."""
    from difflib import get_close_matches  # costs start-up time, needed only for bad text

    by_lower = {word.lower(): word for word in sorted(known)}
    near = get_close_matches(written.lower(), list(by_lower), 1)
    if len(written) < _SHORT or not written.strip("IVX"):
        return ""
    return by_lower[near[0]] if near else ""
