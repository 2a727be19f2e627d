"""Personal data in a text: what must not come into a history that is kept for ever.

Norm: data on a person is collected only as far as its purpose needs (Regulation (EU) 2016/679,
article 5(1)(c)); health is a special category (article 9). A rulebook, a reason or a comment needs
neither a personal identity code nor anybody's phone number, address or illness by name.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from rulebook_cli.logic.contact_details import find_emails, find_phones, find_streets
from rulebook_cli.logic.identity_codes import find_identity_codes
from rulebook_cli.logic.named_health import find_named_health
from rulebook_cli.logic.written_round import as_seen
from rulebook_cli.model.personal_spot import PersonalSpot

_FINDERS = (
    ("identity-code", 9, find_identity_codes),
    ("email", 0, find_emails),
    ("phone", 6, find_phones),
    ("street-address", 1, find_streets),
    ("health", 0, find_named_health),
)
"""The gravest first: what one has found, the later ones do not say again. Each with how many digits
a text must hold at least, to spare most texts the search."""
_DIGIT = re.compile(r"\d")
_SHOWN = 2
HIDDEN = "•"


@lru_cache(maxsize=4096)
def find_personal_data(text: str) -> tuple[PersonalSpot, ...]:
    """The personal data in a text, in the order of the text; no two spots overlap. What is written
    so that only its reader sees it (`&#48;`, a tag in the middle) is found too."""
    spots = list(_found(text))
    seen, places = as_seen(text)
    for hidden in (_at(spot, places) for spot in _found(seen)) if places else ():
        if not any(hidden.start < one.end and one.start < hidden.end for one in spots):
            spots.append(hidden)
    return tuple(sorted(spots, key=lambda spot: spot.start))


def _at(spot: PersonalSpot, places: Sequence[int]) -> PersonalSpot:
    return spot._replace(start=places[spot.start], end=places[spot.end])


def _found(text: str) -> Iterator[PersonalSpot]:
    """The spots of a text as it stands."""
    taken: list[tuple[int, int]] = []
    kinds: dict[int, str] = {}
    digits = len(_DIGIT.findall(text))
    for kind, least, find in _FINDERS:
        for start, end in find(text) if digits >= least else ():
            at = bisect_left(taken, (start, end))
            free_before = at == 0 or taken[at - 1][1] <= start
            free_after = at == len(taken) or end <= taken[at][0]
            if free_before and free_after:
                taken.insert(at, (start, end))
                kinds[start] = kind
    for start, end in taken:
        words = text[start:end]
        yield PersonalSpot(kinds[start], start, end, words, masked(words))


def without_known(
    spots: Iterable[PersonalSpot], known: Collection[str]
) -> tuple[PersonalSpot, ...]:
    """The spots that are not known already, such as a contact point's own (see `keys_of`)."""
    return tuple(spot for spot in spots if key_of(spot) not in known)


def keys_of(texts: Iterable[str]) -> frozenset[str]:
    """What texts tell of, however it is spaced: for comparing with what another text tells."""
    return frozenset(key_of(spot) for text in texts for spot in find_personal_data(text))


def key_of(spot: PersonalSpot) -> str:
    """A spot's kind and its letters and digits: the same for the same number written otherwise. A
    Finnish phone number is the same in its national and its international form."""
    bare = "".join(character for character in spot.words.casefold() if character.isalnum())
    if spot.kind == "phone":
        bare = bare.removeprefix("00").removeprefix("358").lstrip("0")
    return f"{spot.kind} {bare}"


def masked(words: str) -> str:
    """Words with all but the first letters of each hidden, on one line. Of one long word, and of a
    code, no more than two characters are shown."""
    first, *rest = words.split() or [""]
    return " ".join([_hidden(first, _SHOWN), *(_hidden(word, 0) for word in rest)])


def _hidden(word: str, shown: int) -> str:
    return word[:shown] + "".join(HIDDEN if c.isalnum() else c for c in word[shown:])
