"""The tags of decided versions, in their order."""

import re
from collections.abc import Iterable

from rulebook_cli.store.history import Ref

DECIDED = "refs/tags/decided/**"


def latest_first(tags: Iterable[Ref]) -> list[Ref]:
    """Decided versions, the latest first; of one moment's, 2027-11 is later than 2027-2."""
    return sorted(tags, key=lambda ref: (ref.author.date, _counted(ref.name)), reverse=True)


def _counted(name: str) -> list[tuple[str, int]]:
    """A name by whose numbers, not digits, it is put in order."""
    return [(words, int(digits or 0)) for words, digits in re.findall(r"(\D*)(\d*)", name)]
