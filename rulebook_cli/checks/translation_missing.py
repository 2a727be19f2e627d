"""A text must be in every language of the book.

Judged are the title, headings, provisions, the names of tiers, services, contact points and the
like, terms, the names of facts, and what is asked of a fact or by a round. A name written without
a language (an association's, a proper name) is the same in all. One finding names all languages
that lack.

Norm: the authoritative languages are equal (423/2003 and 611/2021); the others are translations.
"""

from collections.abc import Iterator

from rulebook_cli.logic.texts_of_book import texts_of
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every text that lacks a language of the book."""
    languages = inquiry.book.settings.languages
    for text, place, address in texts_of(inquiry.book):
        if not text or "" in text.words:
            continue
        missing = tuple(each for each in languages if not text.words.get(each, "").strip())
        if missing:
            values = {"missing": missing, "present": tuple(text.words)}
            yield Fault(place, address, "", values)
