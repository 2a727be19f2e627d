"""A number the book gives for a year must be the statute's own where that is known.

A book adds coming years and fills in what is unknown or unverified; it never changes a verified
number, and an unverified one of its own does not stand against ours. What is not taken is told.
A minimum or a coefficient of the book's own that is below that of the year before it is told too
(`falls`): it is revised by the wage coefficient each year, which has never fallen since 2006.

Norm: the amounts are those of the act (937/2005 5 and 6 §; 734/1992 6 b §).
"""

from collections.abc import Iterator
from decimal import Decimal

from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.settings import StatuteYear as YearOfBook
from rulebook_cli.model.statute import Parameter, StatuteYear


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield every number under `statute_years` that is not used."""
    for given in inquiry.book.settings.statute_years:
        year = inquiry.statute.year(given.year)
        for name, found, known in _pairs(given, year) if year else ():
            if found is not None and known.value is not None and found != known.value:
                values = {
                    "year": str(given.year),
                    "parameter": name,
                    "found": str(found),
                    "known": str(known.value),
                    "source": known.source,
                }
                says = "" if known.verified else "unverified"
                yield Fault(given.place, f"statute {given.year} {name}", says, values)
        yield from _falling(given, inquiry)


def _falling(given: YearOfBook, inquiry: Inquiry) -> Iterator[Fault]:
    """Faults at the numbers of a year that are used and are less than those of the year before."""
    year, before = inquiry.statute.year(given.year), inquiry.statute.year(given.year - 1)
    if year is None or before is None:
        return
    earlier = {name: known for name, _, known in _pairs(given, before)}
    for name, found, known in _pairs(given, year):
        last = earlier[name]
        if name == "leave_day_cap" or found is None or found != known.value:
            continue
        if last.value is not None and found < last.value:
            values = {
                "year": str(given.year),
                "parameter": name,
                "found": str(found),
                "earlier": str(last.value),
                "before": str(last.year),
                "source": last.source,
            }
            yield Fault(given.place, f"statute {given.year} {name}", "falls", values)


def _pairs(given: YearOfBook, year: StatuteYear) -> Iterator[tuple[str, Decimal | None, Parameter]]:
    """The names of the numbers in the file, each as the book gives it and as it is used."""
    yield "min", given.minimum, year.minimum
    yield "heavy_min", given.heavy_minimum, year.heavy_minimum
    yield "coefficient", given.coefficient, year.coefficient
    yield "leave_day_cap", given.leave_day_cap, year.leave_day_cap
