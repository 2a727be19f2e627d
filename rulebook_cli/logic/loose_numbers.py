"""Sections that a text cites in plain words, outside every link: `4 §:ssä`, `luku 4.2`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rulebook_cli.logic.cited_numbers import cited_sections
from rulebook_cli.model.place import Place
from rulebook_cli.model.reference import LINK
from rulebook_cli.model.text import Text

_LAW_BEFORE = re.compile(
    r"(?:\w*(?:lain|lai(?:ssa|sta|lla)|laki|lakia|asetuksen|asetuksessa)\b|\w*lag(?:en|ens)?\b"
    r"|\w*förordning\w*|\b(?:act|decree)\b|\d{1,4}/\d{4}\)?)[^.;!?]{0,40}$",
    re.IGNORECASE,
)
_LAW_AFTER = re.compile(
    r"[^.;!?]{0,30}?\b(?:i|av|enligt|of|in)\s+(?:den\s+|the\s+)?(?:\w*lag(?:en|ens)?\b"
    r"|\w*förordning\w*|\w*\s?act\b|\w*\s?decree\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class LooseNumber:
    """A section's number (`4`, `5a`) that a text names outside its links; `words` are it as
    written, with what marks it."""

    number: str
    words: str
    place: Place
    language: str


def loose_numbers(text: Text, otherwise: Place) -> Iterator[LooseNumber]:
    """The sections that the words of a text cite outside its links, in all its languages; those
    of a statute are left out."""
    for language, words in text.words.items():
        bare = LINK.sub(lambda link: "\N{OBJECT REPLACEMENT CHARACTER}" * len(link[0]), words)
        for number, start, end in cited_sections(bare):
            if _LAW_BEFORE.search(bare[:start]) or _LAW_AFTER.match(bare[end:]):
                continue
            place = text.spot(language, start, otherwise)
            yield LooseNumber(number, " ".join(bare[start:end].split()), place, language)
