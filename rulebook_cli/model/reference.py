"""What a text refers to, and the amounts of money it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rulebook_cli.model.euros import Euros
from rulebook_cli.model.place import Place

LINK = re.compile(
    r"(?<![\\!])\[(?P<words>(?:[^\[\]\\]|\\.)*)\]"
    r"\(\s*<?(?P<address>[^()\s<>]*)>?(?:\s+\"[^\"]*\")?\s*\)"
)
"""A link in Markdown: its words and its address."""
_GROUPED = r"\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)"
_FIGURE = rf"(?<![\d.,])(?:{_GROUPED}|\d+)(?:[.,]\d{{1,2}}(?!\d))?"
_EUROS_AFTER = rf"({_FIGURE})(?:\s*[–-]\s*({_FIGURE}))?[\s*_]*(?:€|(?i:euro(?!opp|p)\w*|eur\b))"
_EUROS_BEFORE = rf"(?:€|\bEUR)\s?({_FIGURE})(?:\s*[–-]\s*€?\s?({_FIGURE}))?"
# As text: Python compiles it once, when it is first used, and most commands do not.
_MONEY = f"{_EUROS_AFTER}|{_EUROS_BEFORE}"
_CENTS = r"[.,](\d{1,2})$"


class Kind(StrEnum):
    """What a link leads to; the value is the word before its colon (`#` for a section)."""

    SECTION = "#"
    TERM = "term"
    FEE = "fee"
    LEAVE = "leave"
    CLIENT_FEE = "client-fee"
    SUBSTITUTE_FEE = "substitute-fee"
    VOUCHER = "voucher"
    EXPENSE = "expense"
    LAW = "law"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A link of a text: what it leads to, the words the reader sees, and where they stand.

    `target` is what follows the kind: `fees.amount` of `#fees.amount`, `II@2027-01-01` of
    `fee:II@2027-01-01`, `937/2005#5` of `law:937/2005#5`. A link of kind `OTHER` (a web address)
    keeps its whole address as its target.
    """

    kind: Kind
    target: str
    words: str
    place: Place
    language: str

    @property
    def written(self) -> str:
        """The link as it is written between the brackets."""
        mark = self.kind if self.kind in (Kind.SECTION, Kind.OTHER) else f"{self.kind}:"
        return f"{mark}{self.target}"

    @property
    def amounts(self) -> tuple[Euros, ...]:
        """The euros named in the words."""
        return tuple(amount for _, amount in amounts_in(self.words))


@dataclass(frozen=True, slots=True)
class LooseAmount:
    """Euros that a text names outside every link; `words` are the amount as written."""

    amount: Euros
    words: str
    place: Place
    language: str


def parse_link(address: str) -> tuple[Kind, str]:
    """What a link's address leads to, and its target."""
    if address.startswith("#"):
        return Kind.SECTION, address[1:]
    word, colon, target = address.partition(":")
    if colon and word in (kind.value for kind in Kind if kind is not Kind.OTHER):
        return Kind(word), target
    return Kind.OTHER, address


def amounts_in(text: str) -> Iterator[tuple[re.Match[str], Euros]]:
    """The amounts of euros in a text, as Finnish, Swedish and English write them (`1 250,50
    euroa`, `€1,250.50`), each with where it was found; both ends of a span (`300–500 €`)."""
    for found in re.finditer(_MONEY, text):
        for figure in found.groups():
            if figure:
                yield found, _euros(figure)


def _euros(figure: str) -> Euros:
    cents = re.search(_CENTS, figure)
    whole = re.sub(r"\D", "", figure[: cents.start()] if cents else figure)
    return Euros(f"{whole}.{cents[1]:0<2}" if cents else f"{whole}.00")
