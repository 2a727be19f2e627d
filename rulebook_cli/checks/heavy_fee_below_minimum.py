"""The fee of the heavy transition stage must reach its own minimum.

Judged are the rows of tiers of kind heavy and those of the tier that a heavy stage pays as
(`pays_as`), as far as the stage's section is in force while the row holds. A row is judged by the
heavy minimum of the year of its `from`; a span by its low end. An amount tied to the ordinary
minimum is judged too, since that is below the heavy one, and one tied to the index by what it
comes to (`indexed`, `indexed-unverified`). Fees by the day or hour are left to
`fee-below-minimum`, which asks about them.

A year the tool does not know is judged by the last known one, as a warning (`year-unknown`); a
heavy minimum that was seen in no source gives a warning that says so (`unverified`); both at once
are `year-unknown-unverified`.

Norm: 937/2005 5 and 6 §. Source: the heavy minimum's own, named in the finding.
"""

from collections.abc import Iterator
from decimal import Decimal

from rulebook_cli.logic.fee_rows import PlacedRow, heavy_stages, least_euros, meets, neighbours
from rulebook_cli.logic.index_below import rows_below_by_index
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.fee import FeeRow, Tie
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import Parameter, Statute


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every row by which a heavy stage is paid less than its minimum."""
    stages = heavy_stages(inquiry.book)
    bound: dict[PlacedRow, list[str]] = {}
    for pair in neighbours(inquiry.book):
        for tier in pair.tiers:
            if meets(stages.get(tier, ()), pair.row.row.start, pair.last_day):
                bound.setdefault(pair.row, []).append(tier)
    for placed, tiers in bound.items():
        minimum = inquiry.statute.heavy_minimum_for(placed.row.start.year)
        if minimum is not None and placed.per == "month":
            yield from _judge(placed, tuple(tiers), minimum, inquiry.statute)
    for below, ids in rows_below_by_index(inquiry).items():
        if below.from_its_first_day and below.heavy:
            row, values = below.placed, below.values(ids)
            yield Fault(row.row.place, row.address, below.says, values, severity=below.severity)


def _judge(
    placed: PlacedRow, tiers: tuple[str, ...], minimum: Parameter, statute: Statute
) -> Iterator[Fault]:
    row = placed.row
    amount = _euros(row, statute)
    if amount is None or minimum.value is None or amount >= minimum.value:
        return
    values = {
        "tiers": tiers,
        "amount": Euros(amount),
        "start": row.start,
        "minimum": Euros(minimum.value),
        "year": minimum.year,
        "section": minimum.section,
        "source": minimum.source,
    }
    if minimum.year != row.start.year:
        says = "year-unknown" if minimum.verified else "year-unknown-unverified"
        severity: Severity | None = Severity.WARNING
    elif not minimum.verified:
        says, severity = "unverified", Severity.WARNING
    else:
        says, severity = "", None
    yield Fault(row.place, placed.address, says, values, severity=severity)


def _euros(row: FeeRow, statute: Statute) -> Decimal | None:
    """The row's least amount; for the ordinary minimum, that of the row's year."""
    if row.amount is not Tie.STATUTORY_MINIMUM:
        return least_euros(row.amount)
    minimum = statute.minimum_for(row.start.year)
    return minimum.value if minimum else None
