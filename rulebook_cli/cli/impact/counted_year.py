"""The year of the headcounts, held against the years that the statute is known for."""

from dataclasses import replace

from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.model.caseload import Caseload
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.rulebook import Rulebook


def with_known_year(caseload: Caseload, book: Rulebook) -> Caseload:
    """The caseload with a misread where its people are counted in a year that nobody can reckon
    with: none that the statute is known for, nor the one after the last."""
    counts = caseload.headcounts
    if counts is None:
        return caseload
    years = statute_of(book).years
    first, last = years[0].year, years[-1].year + 1
    if first <= counts.origin.year <= last:
        return caseload
    values = {
        "found": str(counts.origin.year),
        "first": str(first),
        "known": str(last - 1),
        "last": str(last),
    }
    address = f"{counts.place.file} year"
    told = Misread("wrong-type", counts.place, "counts-year", values, address)
    return replace(caseload, misread=(*caseload.misread, told))
