"""The dates and details that somebody gives a round, written into its row and checked there."""

from dataclasses import dataclass
from datetime import datetime, time
from itertools import pairwise
from typing import Any

from rulebook_cli.cli.rounds.typed_moments import as_filed, as_read
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finnish_time import to_the_end

Row = dict[str, Any]
_CLOSES = ("amendments_close", "comments_close")
_ORDER = ("id", "name", "opens", *_CLOSES, "closed", "diary", "contact", "asked", "questions")


@dataclass(frozen=True, slots=True)
class Given:
    """What was typed, empty where nothing was; `name` and `questions` in `language`."""

    opens: str = ""
    amendments_close: str = ""
    comments_close: str = ""
    diary: str = ""
    contact: str = ""
    name: str = ""
    questions: tuple[str, ...] = ()
    language: str = "fi"

    def read(self) -> Row:
        """The keys that are given, as the file writes them. Raises
        `RulebookError("not-a-round-time")`."""
        moments = {key: getattr(self, key) for key in ("opens", *_CLOSES)}
        row: Row = {key: as_filed(text) for key, text in moments.items() if text}
        row |= {key: getattr(self, key) for key in ("diary", "contact") if getattr(self, key)}
        if self.name:
            row["name"] = {self.language: self.name}
        return row

    @property
    def has_dates(self) -> bool:
        """Whether a closing time was given."""
        return bool(self.amendments_close or self.comments_close)


def put_dates(row: Row, given: Given) -> None:
    """Write what is given into a row, its keys in the order of the format.

    Raises `RulebookError`: `not-a-round-time`, `round-dates-missing`, `round-order`.
    """
    new = given.read()
    if "name" in new:
        new["name"] = {**(row.get("name") or {}), **new["name"]}
    row.update(new)
    if given.questions:
        row["questions"] = [*(row.get("questions") or []), *_questions(row, given)]
    if not any(row.get(key) for key in _CLOSES):
        raise RulebookError("round-dates-missing", id=row["id"])
    _refuse_disorder(row)
    put_in_order(row)


def put_in_order(row: Row) -> None:
    """Give the keys of a row the order of the format; what that does not order comes last."""
    ordered = {key: row[key] for key in (*_ORDER, *row) if key in row}
    row.clear()
    row.update(ordered)


def ends(row: Row) -> datetime:
    """The moment after which nobody is in time any more."""
    return max(to_the_end(as_read(row[key])) for key in _CLOSES if row.get(key))


def _questions(row: Row, given: Given) -> list[Row]:
    """New questions, each with a free id; one that is asked already is not asked again."""
    known = row.get("questions") or []
    said = {text for one in known for text in (one.get("text") or {}).values()}
    ids = {one.get("id") for one in known}
    free = (f"q{number}" for number in range(1, len(known) + len(given.questions) + 99))
    fresh = [text for text in dict.fromkeys(given.questions) if text not in said]
    named = zip((id_ for id_ in free if id_ not in ids), fresh, strict=False)
    return [{"id": id_, "text": {given.language: text}} for id_, text in named]


def _refuse_disorder(row: Row) -> None:
    """What opens must open before it closes, and amendments close before comments do."""
    moments = [as_read(row["opens"], time.min)] if row.get("opens") else []
    moments += [as_read(row[key]) for key in _CLOSES if row.get(key)]
    for first, second in pairwise(moments):
        if first > second:
            raise RulebookError("round-order", first=first, second=second)
