"""A care fee must reach the minimum of the statute.

A row is judged by the minimum of the year of its `from`. Judged are amounts in euros, a span by
its low end; an amount tied to the statute or the index is lawful as such. A light tier may lie
below only on the grounds of 5 §: the care is less binding *and* the need of care slight, or the
carer asks for a special reason; `kind: light` alone is no ground (`light`). Tiers of kind heavy
are judged by `heavy-fee-below-minimum`. Fees that are not paid by the month are not judged.

A year the tool does not know is judged by the last known one, as a warning (`year-unknown`); a
minimum that was seen in no source gives a warning that says so (`unverified`); both at once are
`year-unknown-unverified`.

Norm: 937/2005 5 and 6 §. Source: the minimum's own, named in the finding.
"""

from collections.abc import Iterator

from rulebook_cli.logic.fee_rows import PlacedRow, fee_rows, least_euros, may_lie_below
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import Parameter
from rulebook_cli.model.tier import Kind, Tier


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every row whose amount lies below the minimum."""
    tiers = {tier.id: tier for _, tier in inquiry.book.tiers()}
    for placed in fee_rows(inquiry.book):
        minimum = inquiry.statute.minimum_for(placed.row.start.year)
        if minimum is not None and placed.per == "month":
            yield from _judge(placed, minimum, tiers)


def _judge(placed: PlacedRow, minimum: Parameter, tiers: dict[str, Tier]) -> Iterator[Fault]:
    amount = least_euros(placed.row.amount)
    bound = tuple(id_ for id_ in placed.row.tiers if _is_bound(tiers.get(id_)))
    if amount is None or minimum.value is None or amount >= minimum.value or not bound:
        return
    values = {
        "tiers": bound,
        "amount": Euros(amount),
        "start": placed.row.start,
        "minimum": Euros(minimum.value),
        "year": minimum.year,
        "section": minimum.section,
        "source": minimum.source,
    }
    if minimum.year != placed.row.start.year:
        says = "year-unknown" if minimum.verified else "year-unknown-unverified"
        severity: Severity | None = Severity.WARNING
    elif not minimum.verified:
        says, severity = "unverified", Severity.WARNING
    else:
        light = all(id_ in tiers and tiers[id_].kind is Kind.LIGHT for id_ in bound)
        says, severity = "light" if light else "", None
    yield Fault(placed.row.place, placed.address, says, values, severity=severity)


def _is_bound(tier: Tier | None) -> bool:
    """Whether the tier's fee must reach the minimum; a tier nobody knows is taken to be bound."""
    return tier is None or not (tier.kind is Kind.HEAVY or may_lie_below(tier))
