"""A care fee must follow the statute from year to year.

A row in euros that runs on into a known year with a higher minimum than that of its own first
year is out of date: the fees in force are revised at each turn of the year, also those agreed
above or below the minimum. That is a warning, and names the first such year. When the day of
judging falls into a later year and the amount is below that year's minimum, it is an error
(`below`); a warning when that minimum was seen in no source (`unverified`) or the year is not
known and the last known one is used instead (`year-unknown`, `year-unknown-unverified`).

Heavy stages, and tiers that a heavy stage pays as, are judged by the heavy minimum. A light tier
with the grounds of 5 § may lie below, so it only gets the first warning. Where nobody has
verified the higher minimum, the first warning says so (`rise-unverified`). Tied amounts move by
themselves; fees that are not paid by the month are not judged.

Norm: 937/2005 5 and 6 §. Source: the minimum's own, named in the finding.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from rulebook_cli.logic.fee_rows import (
    Neighbours,
    heavy_stages,
    least_euros,
    may_lie_below,
    meets,
    neighbours,
)
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import Parameter, Statute
from rulebook_cli.model.tier import Tier


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every row that runs on into a year it does not suit."""
    tiers = {tier.id: tier for _, tier in inquiry.book.tiers()}
    stages = heavy_stages(inquiry.book)
    faults: dict[tuple[object, ...], tuple[Neighbours, Parameter, str, bool, list[str]]] = {}
    for pair in neighbours(inquiry.book):
        amount = least_euros(pair.row.row.amount)
        if amount is None or pair.row.per != "month":
            continue
        for id_ in pair.tiers:
            heavy = meets(stages.get(id_, ()), pair.row.row.start, pair.last_day)
            found = _judge(pair, amount, tiers.get(id_), heavy, inquiry)
            if found:
                minimum, says = found
                key = (pair.row, minimum, says)
                faults.setdefault(key, (pair, minimum, says, heavy, []))[4].append(id_)
    for pair, minimum, says, heavy, ids in faults.values():
        yield _fault(pair, minimum, says, heavy, tuple(ids))


def _judge(
    pair: Neighbours, amount: Decimal, tier: Tier | None, heavy: bool, inquiry: Inquiry
) -> tuple[Parameter, str] | None:
    """The minimum that the row no longer suits, and which sentence says so."""
    first, last = pair.row.row.start, pair.last_day
    if first.year < inquiry.on.year and first <= inquiry.on <= last:
        now = _minimum(inquiry.statute, heavy, inquiry.on.year)
        if now and now.value is not None and amount < now.value and not may_lie_below(tier):
            return now, _sentence(now, inquiry.on)
    start = _minimum(inquiry.statute, heavy, first.year)
    for year in range(first.year + 1, min(last.year, inquiry.statute.last_known.year) + 1):
        then = _minimum(inquiry.statute, heavy, year)
        if start and then and (then.value or 0) > (start.value or 0):
            return then, "" if then.verified else "rise-unverified"
    return None


def _minimum(statute: Statute, heavy: bool, year: int) -> Parameter | None:
    return statute.heavy_minimum_for(year) if heavy else statute.minimum_for(year)


def _sentence(minimum: Parameter, on: date) -> str:
    if minimum.year != on.year:
        return "year-unknown" if minimum.verified else "year-unknown-unverified"
    return "below" if minimum.verified else "unverified"


def _fault(
    pair: Neighbours, minimum: Parameter, says: str, heavy: bool, tiers: tuple[str, ...]
) -> Fault:
    row = pair.row.row
    values = {
        "tiers": tiers,
        "amount": Euros(least_euros(row.amount) or 0),
        "start": row.start,
        "minimum": Euros(minimum.value or 0),
        "year": minimum.year,
        "section": minimum.section,
        "source": minimum.source,
        "heavy": heavy,
    }
    severity = Severity.ERROR if says == "below" else Severity.WARNING
    return Fault(row.place, pair.row.address, says, values, severity=severity)
