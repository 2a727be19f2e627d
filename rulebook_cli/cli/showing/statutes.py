"""What `statute` shows: the statute as the book here knows it, a year of it, an earliest day."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.law import fi_937_2005
from rulebook_cli.logic.earliest_day import Earliest, earliest_day
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.settings import StatuteYear as YearOfBook
from rulebook_cli.model.statute import Statute, StatuteYear, statute_from
from rulebook_cli.render.papers.statute_json import earliest_json, statute_json
from rulebook_cli.render.papers.statute_paper import draw_earliest, draw_years
from rulebook_cli.store.as_written import iso_date

IN_FORCE = date(2006, 1, 1)
"""The first day of the act."""
_NO_BOOK = ("no-repository", "no-git-here", "no-draft", "no-rulebook")


@dataclass(frozen=True, slots=True)
class LookedUp:
    """The statute, the years asked for (one, or all), and the steps to an earliest day if one was
    asked for."""

    statute: Statute
    years: tuple[StatuteYear, ...]
    earliest: Earliest | None


def look_up(book: Path | None, year: str | None, posted: str | None) -> LookedUp:
    """What was asked for.

    Raises `RulebookError`: `year-or-earliest`, `not-a-year`, `before-the-act`, `no-such-year`,
    `not-a-day`, `day-before-the-act`, `no-earliest-day`; and those of a named `book` that is none.
    """
    if year is not None and posted is not None:
        raise RulebookError("year-or-earliest")
    statute = statute_from(fi_937_2005.PARAMETERS, _years_of_book(book))
    years = statute.years if year is None else (_year(statute, year),)
    earliest = None if posted is None else _earliest(statute, posted)
    return LookedUp(statute, years, earliest)


def draw_statute(found: LookedUp) -> Paper:
    """For readers."""
    language = current_language()
    if found.earliest:
        return draw_earliest(found.earliest, found.statute, language)
    return draw_years(found.statute, found.years, language)


def statute_as_json(found: LookedUp) -> dict[str, Any]:
    """For other programs."""
    if found.earliest:
        return earliest_json(found.earliest, found.statute)
    return statute_json(found.statute, found.years)


def _years_of_book(book: Path | None) -> tuple[YearOfBook, ...]:
    """The years that the book gives, which is named or found upward from here; none outside any
    book."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.store.book_settings import read_settings_at

    try:
        desk = open_desk(book)
        return read_settings_at(desk.repository, desk.main, desk.cache).statute_years
    except RulebookError as error:
        if book is None and error.message in _NO_BOOK:
            return ()
        raise


def _year(statute: Statute, text: str) -> StatuteYear:
    if not (text.isascii() and text.isdecimal() and len(text) == 4):
        raise RulebookError("not-a-year", text=text)
    if int(text) < IN_FORCE.year:
        raise RulebookError("before-the-act", year=text, start=IN_FORCE)
    known = statute.year(int(text))
    if known is None:
        raise RulebookError("no-such-year", year=text, known=_spans(statute))
    return known


def _spans(statute: Statute) -> tuple[str, ...]:
    """The known years, unbroken runs of them as one: `2006–2027`, `2030`."""
    known = [each.year for each in statute.years]
    firsts = [year for year in known if year - 1 not in known]
    lasts = [year for year in known if year + 1 not in known]
    pairs = zip(firsts, lasts, strict=True)
    return tuple(str(first) if first == last else f"{first}–{last}" for first, last in pairs)


def _earliest(statute: Statute, text: str) -> Earliest:
    try:
        posted = date.fromisoformat(iso_date(text) or text.strip())
    except ValueError as error:
        raise RulebookError("not-a-day", text=text) from error
    if posted < IN_FORCE:
        raise RulebookError("day-before-the-act", day=posted, start=IN_FORCE)
    found = earliest_day(posted, int(statute.county_notice_months.value or 0))
    if found is None:
        raise RulebookError("no-earliest-day", day=posted)
    return found
