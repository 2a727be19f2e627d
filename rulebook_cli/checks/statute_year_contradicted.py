"""A number the book gives for a year must be the statute's own where that is known.

A book adds coming years and fills in what is unknown or unverified; it never changes a verified
number, and an unverified one of its own does not stand against ours. What is not taken is told.

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


def _pairs(given: YearOfBook, year: StatuteYear) -> Iterator[tuple[str, Decimal | None, Parameter]]:
    """The names of the numbers in the file, each as the book gives it and as it is used."""
    yield "min", given.minimum, year.minimum
    yield "heavy_min", given.heavy_minimum, year.heavy_minimum
    yield "coefficient", given.coefficient, year.coefficient
    yield "leave_day_cap", given.leave_day_cap, year.leave_day_cap
