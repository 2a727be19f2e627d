"""Where the wellbeing services county decides, a text must not name the municipality.

Found are the Finnish `kunta` and the Swedish `kommunen`, `municipality` in English, where they
stand as the one who decides, grants, pays or arranges (`kunta myöntää`, `kunnan on`,
`kommunen beviljar`). A municipality called by its name, the municipality as a place, and words
that only begin alike (kuntoutus, kuntayhtymä, kotikunta) are left alone. A text that ceased to
be in force before 2023 is left alone too.

Norm: 607/2022 put the county in the municipality's place in 937/2005 from 1 January 2023.
"""

import re
from collections.abc import Iterator
from datetime import date

from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.period import InForce

_CHANGED = date(2023, 1, 1)
_DECIDES = {
    "fi": re.compile(
        r"(?<!\w)(?:kunta\s+(?:voi|ei|päättää|myöntää|maksaa|järjestää|arvioi|huolehtii|vastaa|tekee"
        r"|ratkaisee|irtisanoo|perii|harkitsee|tarkistaa|vakuuttaa|sopii|korvaa|määrää|hyväksyy)"
        r"|kunnan\s+(?:on|tulee|pitää|täytyy|päätös\w*|päätöks\w*|harkin\w*)"
        r"|kunnalla\s+(?:on|ei)|kunnalle\s+(?:haetaan|hakemus|ilmoitetaan))(?!\w)",
        re.IGNORECASE,
    ),
    "sv": re.compile(
        r"(?<!\w)(?:kommunen\s+(?:kan|ska|skall|får|bör|måste|beslutar|beviljar|betalar|ordnar"
        r"|bedömer|svarar|avgör|säger|tar|ser|fattar|prövar|ersätter|godkänner|försäkrar)"
        r"|(?:ska|kan|får|beviljar|beslutar|betalar|ordnar)\s+kommunen"
        r"|kommunens\s+(?:beslut|prövning)|av\s+kommunen)(?!\w)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?<!\w)the\s+municipality\s+(?:may|must|shall|will|can|decides|grants|pays|arranges"
        r"|assesses|is\s+responsible|sees|makes)(?!\w)",
        re.IGNORECASE,
    ),
}
_HINTS = {"fi": ("kunta", "kunna"), "sv": ("kommunen",), "en": ("municipality",)}
"""What a text must hold at all, to spare most texts the search."""
_NAMED = re.compile(r"[A-ZÅÄÖ][\wåäö-]*n\s+$")


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every place where the municipality stands as the one who decides."""
    for section in inquiry.book.sections:
        for provision in section.provisions:
            if _ended(provision.in_force) or _ended(section.in_force):
                continue
            for language, words in provision.text.words.items():
                for found in _found(language, words):
                    place = provision.text.spot(language, found.start(), provision.place)
                    address = Address(section.id, provision.id, language)
                    yield Fault(place, address, "", {"found": " ".join(found[0].split())})


def _found(language: str, words: str) -> Iterator[re.Match[str]]:
    lower = words.lower()
    if any(hint in lower for hint in _HINTS.get(language, ())):
        for found in _DECIDES[language].finditer(words):
            if language != "fi" or not _NAMED.search(words[: found.start()]):
                yield found


def _ended(in_force: InForce | None) -> bool:
    return bool(in_force and in_force.end and in_force.end < _CHANGED)
