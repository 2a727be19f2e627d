"""Years that nobody knows yet, reckoned with as the last one that is known."""

from dataclasses import replace

from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import Parameter, Statute, StatuteYear


def filled_to(statute: Statute, year: int) -> Statute:
    """The statute with the years up to `year` that lack a number given that of the year before:
    an amount tied to them stays what it was. The number keeps its own year, which tells that it
    stands in for another. Years before the first stay unknown."""
    years = {known.year: known for known in statute.years}
    last: StatuteYear | None = None
    for each in range(min(years), max(year, max(years)) + 1):
        known = years.get(each)
        last = _filled(known, last, each) if last else known
        if last:
            years[each] = last
    return replace(statute, years=tuple(years[each] for each in sorted(years)))


def reckoned_with(inquiry: Inquiry) -> Inquiry:
    """The inquiry with years that nobody knows yet taken as the last one known. All that measures
    or reckons an impact must look at the book so."""
    return replace(inquiry, statute=filled_to(inquiry.statute, inquiry.on.year))


def last_known_year(statute: Statute, year: int) -> int:
    """The year whose minimum is reckoned with in `year`; 0 where there is none."""
    minimum = statute.minimum_for(year)
    return minimum.year if minimum else 0


def _filled(known: StatuteYear | None, before: StatuteYear, year: int) -> StatuteYear:
    known = known or StatuteYear(year, *[Parameter(None, "", year=year)] * 4)
    return StatuteYear(
        year,
        _or(known.minimum, before.minimum),
        _or(known.heavy_minimum, before.heavy_minimum),
        _or(known.leave_day_cap, before.leave_day_cap),
        _or(known.coefficient, before.coefficient),
    )


def _or(parameter: Parameter, before: Parameter) -> Parameter:
    return before if parameter.value is None else parameter
