"""What somebody has written beside the book: the words of a record."""

from datetime import datetime
from typing import NamedTuple

from rulebook_cli.model.evidence import Evidence
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


class Writing(NamedTuple):
    """Words of a record: `of` is the id of the amendment or statement, or the comment's or
    evidence's own; `place` is where the record begins."""

    of: str
    text: Text
    place: Place


class Made(NamedTuple):
    """Something that an association did in a round: its `id` (`misol-3`, `misol/4`), by whom and
    when; `amendment` tells it from a comment. `place` is where the record begins."""

    id: str
    who: str
    at: datetime
    place: Place
    amendment: bool = False


class Served(NamedTuple):
    """A principle that an amendment (its id is `of`) says it serves; `place` is where it names
    it. An open amendment that names none has one that is empty, where its record begins."""

    of: str
    principle: str
    place: Place


class Records(NamedTuple):
    """What the checks look at beside the book: the words of records, evidence, what was done in
    which moment, and which principles amendments name."""

    writings: tuple[Writing, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    made: tuple[Made, ...] = ()
    principles: tuple[Served, ...] = ()


NO_RECORDS = Records()
