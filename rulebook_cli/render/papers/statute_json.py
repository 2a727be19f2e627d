"""The statute's numbers and an earliest day as JSON: the shape other programs rely on."""

from collections.abc import Iterable
from typing import Any

from rulebook_cli.logic.earliest_day import SOURCE, Earliest
from rulebook_cli.model.statute import Parameter, Statute, StatuteYear
from rulebook_cli.render.papers.statute_numbers import numbers_of_year, standing_numbers

STATUTE = "fi-937-2005"


def statute_json(statute: Statute, years: Iterable[StatuteYear]) -> dict[str, Any]:
    """The years, and what does not change from year to year.

    Amounts and coefficients are exact decimal text, null where not known; days and months are
    numbers. Every number has its section, its source and whether it was seen there.
    """
    return {
        "statute": STATUTE,
        "years": [_year(known) for known in years],
        "standing": {
            name: {**_parameter(parameter), "value": _whole(parameter)}
            for name, parameter in standing_numbers(statute).items()
        },
    }


def earliest_json(earliest: Earliest, statute: Statute) -> dict[str, Any]:
    """The steps from posting to the last day of the contract, and the first day of a change."""
    notice = statute.county_notice_months
    return {
        "statute": STATUTE,
        "posted": earliest.posted.isoformat(),
        "received": earliest.received.isoformat(),
        "notice_from": earliest.notice_from.isoformat(),
        "notice_months": _whole(notice),
        "ends": earliest.ends.isoformat(),
        "changes": earliest.changes.isoformat(),
        "source": SOURCE,
        "notice": {**_parameter(notice), "value": _whole(notice)},
    }


def _year(known: StatuteYear) -> dict[str, Any]:
    numbers = numbers_of_year(known)
    return {
        "year": known.year,
        **{name: _parameter(parameter) for name, parameter in numbers.items()},
    }


def _parameter(parameter: Parameter) -> dict[str, Any]:
    return {
        "value": None if parameter.value is None else str(parameter.value),
        "section": parameter.section,
        "source": parameter.source or None,
        "verified": parameter.verified,
    }


def _whole(parameter: Parameter) -> int | None:
    return None if parameter.value is None else int(parameter.value)
