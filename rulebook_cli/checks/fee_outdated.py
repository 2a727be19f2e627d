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
themselves; one tied to the index that no longer reaches the minimum in a later year is told
(`indexed`, `indexed-unverified`): a warning, an error when the day of judging falls in that year.
Fees that are not paid by the month are left to `fee-below-minimum`, which asks about them.

The revision reaches substitutes' fees too: a row in euros that runs on into a year whose verified
wage coefficient is higher gets a warning (`substitute`).

Norm: 937/2005 5 and 6 §. Source: the minimum's own, named in the finding.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from rulebook_cli.logic.fee_rows import (
    Neighbours,
    PlacedRow,
    heavy_stages,
    least_euros,
    may_lie_below,
    meets,
    neighbours,
)
from rulebook_cli.logic.index_below import IndexBelow, rows_below_by_index
from rulebook_cli.logic.indexed import unrevised_substitutes
from rulebook_cli.logic.tied_amounts import yearly_raise
from rulebook_cli.model.euros import Euros, to_cents
from rulebook_cli.model.fee import FeeRow
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
        yield _fault(pair, minimum, says, heavy, tuple(ids), inquiry)
    yield from _indexed(inquiry)
    for placed, (year, ids) in unrevised_substitutes(inquiry).items():
        values = {
            "tiers": tuple(ids),
            "amount": Euros(least_euros(placed.row.amount) or 0),
            "start": placed.row.start,
            "year": year,
            "next": placed.row.start.year + 1,
        }
        address = replace(placed.address, block="substitute-fee")
        severity = Severity.WARNING
        yield Fault(placed.row.place, address, "substitute", values, severity=severity)


def _indexed(inquiry: Inquiry) -> Iterator[Fault]:
    """Faults at indexed rows: in the year of judging, else in the first that is too low."""
    told: dict[PlacedRow, tuple[IndexBelow, list[str]]] = {}
    for below, ids in rows_below_by_index(inquiry).items():
        if below.placed not in told or below.minimum.year == inquiry.on.year:
            told[below.placed] = below, ids
    for placed, (below, ids) in told.items():
        if not below.from_its_first_day:
            now = below.verified and below.minimum.year == inquiry.on.year
            severity = Severity.ERROR if now else Severity.WARNING
            values = below.values(ids)
            yield Fault(placed.row.place, placed.address, below.says, values, severity=severity)


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
    pair: Neighbours,
    minimum: Parameter,
    says: str,
    heavy: bool,
    tiers: tuple[str, ...],
    inquiry: Inquiry,
) -> Fault:
    row, amount = pair.row.row, least_euros(pair.row.row.amount) or Decimal(0)
    values = {
        "tiers": tiers,
        "amount": Euros(amount),
        "start": row.start,
        "minimum": Euros(minimum.value or 0),
        "year": minimum.year,
        "section": minimum.section,
        "source": minimum.source,
        "heavy": heavy,
        "indexable": _reaches(row, amount, minimum, inquiry),
    }
    severity = Severity.ERROR if says == "below" else Severity.WARNING
    return Fault(row.place, pair.row.address, says, values, severity=severity)


def _reaches(row: FeeRow, amount: Decimal, minimum: Parameter, inquiry: Inquiry) -> bool:
    """Whether a row of the year before reaches a minimum when the index has raised its amount."""
    follows = row.start.year == minimum.year - 1
    raised = yearly_raise(inquiry.statute, minimum.year, inquiry.book.settings.indexation)
    return bool(follows and raised and to_cents(amount * raised[0]) >= (minimum.value or 0))
