"""A care fee must reach the minimum of the statute.

A row is judged by the minimum of the year of its `from`. Judged are amounts in euros, a span by
its low end, and what an amount tied to the index comes to (`indexed`, `indexed-unverified`); one
tied to the statute is lawful as such. A light tier may lie below only on the grounds of 5 §: the
care is less binding *and* the need of care slight, or the carer asks for a special reason;
`kind: light` alone is no ground (`light`), nor is one limb without the other (`light-half`).
Tiers of kind heavy are judged by `heavy-fee-below-minimum`. A fee that is not paid by the month
cannot be compared with the minimum, which is a month's: it is asked about (`not-monthly`).

A year the tool does not know is judged by the last known one, as a warning (`year-unknown`); a
minimum that was seen in no source gives a warning that says so (`unverified`); both at once are
`year-unknown-unverified`.

Norm: 937/2005 5 and 6 §. Source: the minimum's own, named in the finding.
"""

from collections.abc import Iterator

from rulebook_cli.logic.fee_rows import PlacedRow, fee_rows, least_euros, may_lie_below
from rulebook_cli.logic.index_below import rows_below_by_index
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
        if placed.per != "month":
            yield from _ask(placed, tiers)
        elif minimum is not None:
            yield from _judge(placed, minimum, tiers)
    for below, ids in rows_below_by_index(inquiry).items():
        if below.from_its_first_day and not below.heavy:
            row, values = below.placed, below.values(ids)
            yield Fault(row.row.place, row.address, below.says, values, severity=below.severity)


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
        says, severity = _light([tiers.get(id_) for id_ in bound]), None
    yield Fault(placed.row.place, placed.address, says, values, severity=severity)


def _light(tiers: list[Tier | None]) -> str:
    """Which sentence speaks of tiers: of light ones with a limb of the ground, of light ones
    without, of any."""
    if not all(tier and tier.kind is Kind.LIGHT for tier in tiers):
        return ""
    return "light-half" if all(tier and tier.ground for tier in tiers) else "light"


def _ask(placed: PlacedRow, tiers: dict[str, Tier]) -> Iterator[Fault]:
    bound = tuple(id_ for id_ in placed.row.tiers if _is_bound(tiers.get(id_)))
    if bound:
        values = {"tiers": bound, "per": placed.per}
        yield Fault(placed.row.place, placed.address, "not-monthly", values, severity=Severity.INFO)


def _is_bound(tier: Tier | None) -> bool:
    """Whether the tier's fee must reach the minimum; a tier nobody knows is taken to be bound."""
    return tier is None or not (tier.kind is Kind.HEAVY or may_lie_below(tier))
