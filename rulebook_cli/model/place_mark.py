"""Names for the places of a paper that goes out and comes back: Word keeps them as bookmarks.

A name is made from the place's own address, so it means the same whatever stands before it, and
whichever program has saved the file meanwhile.
"""

import re
from collections.abc import Iterable
from hashlib import sha256

WHOLE_BOOK = "rulebook"
"""The place of what belongs to no section."""
_MARK = re.compile(r"rb_([0-9a-f]{12})_([0-9]{1,6})")
_BLANK = re.compile(r"rq_([0-9a-f]{12})")


def place_mark(place: str, nth: int) -> str:
    """The name of the `nth` paragraph (from 1) printed at a place: `rb_…_2`."""
    return f"rb_{_digest(place)}_{nth}"


def blank_mark(tag: str) -> str:
    """The name of the blank that is tagged so: `rq_…`."""
    return f"rq_{_digest(tag)}"


def read_place_mark(name: str, places: Iterable[str]) -> tuple[str, int] | None:
    """Which of `places` a name means, and which paragraph there; None for any other name."""
    found = _MARK.fullmatch(name)
    if not found:
        return None
    for place in places:
        if _digest(place) == found[1]:
            return place, int(found[2])
    return None


def is_mark(name: str) -> bool:
    """Whether a name is one of ours."""
    return bool(_MARK.fullmatch(name) or _BLANK.fullmatch(name))


def _digest(words: str) -> str:
    # Word allows a name 40 letters; twelve digits tell a million places apart.
    return sha256(words.encode()).hexdigest()[:12]
