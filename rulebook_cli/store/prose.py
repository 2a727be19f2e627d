"""What the prose of a text says to a program: its links, and the euros outside them."""

import re

from rulebook_cli.model.place import Place
from rulebook_cli.model.reference import LINK, LooseAmount, Reference, amounts_in, parse_link
from rulebook_cli.model.text import Text

_NOWHERE = Place("")


def find_references(text: Text) -> tuple[Reference, ...]:
    """The Markdown links of a text in all its languages, each where its bracket opens."""
    return tuple(
        Reference(
            *parse_link(link["address"]),
            " ".join(link["words"].split()),
            text.spot(language, link.start(), _NOWHERE),
            language,
        )
        for language, words in text.words.items()
        if "](" in words
        for link in LINK.finditer(words)
    )


def find_loose_amounts(text: Text) -> tuple[LooseAmount, ...]:
    """The amounts of euros that stand outside every link, in all languages of a text."""
    return tuple(
        LooseAmount(amount, found[0], text.spot(language, found.start(), _NOWHERE), language)
        for language, words in text.words.items()
        for found, amount in amounts_in(LINK.sub(_blanked, words))
    )


def _blanked(link: re.Match[str]) -> str:
    """As many characters without words, so that what follows keeps its place."""
    return "\N{OBJECT REPLACEMENT CHARACTER}" * len(link[0])
