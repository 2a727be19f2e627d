"""A fee must follow the wage coefficient from one year to the next.

Compared are two rows of a tier of which the second begins in the year after the first (or after
one that moves with every year by itself). A row in euros must equal to the cent the amount of the
year before, raised by the book's method: the ratio of the coefficients, or the percentage
published with two decimals. A row set by decision (`raise: decision`) must reach that amount at
least. Fees of substitutes are judged the same way. Over a longer gap nothing is said of a row in
euros. An indexed row must follow an amount of the year before, or nobody can ever reckon it: it
is told where there is no row before it (`no-base`), where that is of the same year (`same-year`)
and where it is of an earlier year (`gap`).

The statute's own amounts are counted from their base and may differ from that by a cent, or by an
amendment of the act: a row that follows the minimum from year to year is as it must be, and so is
one that only the minimum lifts above the index; no remedy names less than the minimum. Where the
year's coefficient is not known, the check says once a year that it did not judge (`not-judged`);
where nobody has verified it, each sentence says so (`…-unverified`).

Norm: 937/2005 6 §, by the wage coefficient of 96 § of the act 395/2006. Source: that of the
coefficient, named in the finding. That the revision reaches fees above and below the minimum and
substitutes' fees: Keusote 22.12.2020 § 199; omaishoitajat.fi.
"""

from collections.abc import Iterator
from decimal import Decimal

from rulebook_cli.logic.fee_rows import PlacedRow, heavy_stages, may_lie_below
from rulebook_cli.logic.indexed import Following, following
from rulebook_cli.logic.tied_amounts import Span, yearly_raise
from rulebook_cli.logic.without_base import WithoutBase, rows_without_base
from rulebook_cli.model.address import Address
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import COEFFICIENT_SECTION, Statute


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every row that does not follow the row of the year before."""
    heavy = set(heavy_stages(inquiry.book))
    light = {tier.id for _, tier in inquiry.book.tiers() if may_lie_below(tier)}
    unjudged: dict[int, Following] = {}
    found: dict[
        tuple[Address, PlacedRow, Span, Span, Decimal | None], tuple[Following, str, list[str]]
    ] = {}
    for pair in following(inquiry):
        if pair.due is None or pair.was is None:
            unjudged.setdefault(pair.row.row.start.year, pair)
            continue
        says = _judge(pair, pair.was, pair.due, inquiry.statute, pair.tier in heavy)
        floor = None if pair.tier in light else _floor(pair, inquiry.statute, pair.tier in heavy)
        if says is None or (floor and _is_told_of(pair, floor, inquiry.statute)):
            continue
        key = (pair.address, pair.row, pair.was, pair.due, floor)
        found.setdefault(key, (pair, says, []))[2].append(pair.tier)
    for (*_, floor), (pair, says, tiers) in found.items():
        yield _fault(inquiry, pair, says, tuple(tiers), floor)
    yield from _without_base(inquiry)
    for year, pair in unjudged.items():
        values: dict[str, object] = {"year": year, "section": COEFFICIENT_SECTION}
        place = pair.row.row.place
        yield Fault(place, pair.address, "not-judged", values, severity=Severity.INFO)


def _without_base(inquiry: Inquiry) -> Iterator[Fault]:
    """Faults at indexed rows that follow no amount of the year before, tiers alike together."""
    alike: dict[tuple[object, ...], tuple[WithoutBase, list[str]]] = {}
    for each in rows_without_base(inquiry.book):
        alike.setdefault((each.address, each.row, each.before), (each, []))[1].append(each.tier)
    for each, tiers in alike.values():
        row = each.row.row
        values: dict[str, object] = {
            "tiers": tuple(tiers),
            "start": row.start,
            "year_before": row.start.year - 1,
            "section": COEFFICIENT_SECTION,
        }
        if each.before is not None:
            values |= {"before": each.before.row.start, "may_begin": each.may_begin}
        says = "no-base" if each.before is None else "same-year" if each.same_year else "gap"
        yield Fault(row.place, each.address, says, values)


def _judge(pair: Following, was: Span, due: Span, statute: Statute, heavy: bool) -> str | None:
    """Which sentence the row deserves; None where it is as it must be, or cannot be compared."""
    amount = pair.amount
    if (amount[0] == amount[1]) is not (due[0] == due[1]) or amount == due:
        return None
    if pair.block == "fee" and pair.row.per == "month":
        for then, now, lifts in _floors(statute, pair.row.row.start.year, heavy):
            follows = was == (then, then) or (lifts and now > due[1])
            if follows and amount == (now, now):
                return None
    below = amount[0] < due[0] or amount[1] < due[1]
    decided = pair.row.row.by_decision
    if decided and not below:
        return None
    says = "decision" if decided else "" if below else "above"
    return says if pair.verified else f"{says}-unverified".removeprefix("-")


def _is_told_of(pair: Following, floor: Decimal, statute: Statute) -> bool:
    """Whether another check speaks, since the fee is below the minimum: where the index would not
    mend it, or it is the minimum that the fee followed, which may be a cent off the index."""
    then = statute.year(pair.row.row.start.year - 1)
    minimums = (then.minimum.value, then.heavy_minimum.value) if then else ()
    followed = pair.was is not None and pair.was[0] == pair.was[1] and pair.was[0] in minimums
    return pair.amount[1] < floor and (followed or (pair.due is not None and pair.due[1] < floor))


def _floors(statute: Statute, year: int, heavy: bool) -> Iterator[tuple[Decimal, Decimal, bool]]:
    """The statute's least amounts of the year before and of the year, and whether a fee of the
    tier is lifted to them."""
    then, now = statute.year(year - 1), statute.year(year)
    if then is None or now is None:
        return
    for before, after, lifts in (
        (then.minimum.value, now.minimum.value, True),
        (then.heavy_minimum.value, now.heavy_minimum.value, heavy),
    ):
        if before is not None and after is not None:
            yield before, after, lifts


def _floor(pair: Following, statute: Statute, heavy: bool) -> Decimal | None:
    """The least fee that the statute allows a tier in the year of the row; None where it is not
    known, or the row is of something else than a fee of the month."""
    known = statute.year(pair.row.row.start.year)
    if known is None or pair.block != "fee" or pair.row.per != "month":
        return None
    return (known.heavy_minimum if heavy else known.minimum).value


def _fault(
    inquiry: Inquiry, pair: Following, says: str, tiers: tuple[str, ...], floor: Decimal | None
) -> Fault:
    row, year = pair.row.row, pair.row.row.start.year
    known = inquiry.statute.year(year)
    values: dict[str, object] = {
        "tiers": tiers,
        "amount": _euros(pair.amount),
        "start": row.start,
        "before": _euros(pair.was or pair.amount),
        "before_year": year - 1,
        "due": _euros(pair.due or pair.amount),
        "right": _euros(_at_least(pair.due or pair.amount, floor)),
        "year": year,
        "factor": _factor(inquiry, year),
        "section": COEFFICIENT_SECTION,
        "source": known.coefficient.source if known else "",
    }
    return Fault(row.place, pair.address, says, values)


def _euros(span: Span) -> Euros | tuple[Euros, Euros]:
    low, high = (Euros(end) for end in span)
    return low if low == high else (low, high)


def _at_least(span: Span, floor: Decimal | None) -> Span:
    return span if floor is None else (max(span[0], floor), max(span[1], floor))


def _factor(inquiry: Inquiry, year: int) -> Decimal | str:
    """By what the amount is multiplied, as it is counted: 1.0507, or `1.637 / 1.558`."""
    then, now = inquiry.statute.year(year - 1), inquiry.statute.year(year)
    method = inquiry.book.settings.indexation
    if method != "percentage" and then and now:
        return f"{now.coefficient.value} / {then.coefficient.value}"
    raised = yearly_raise(inquiry.statute, year, method)
    return raised[0] if raised else ""
