"""What must be known by whoever reads the figures of an impact."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from rulebook_cli.assessment.fee_sources import tied_to
from rulebook_cli.assessment.known_years import last_known_year, reckoned_with
from rulebook_cli.assessment.people import Cell
from rulebook_cli.assessment.price_sources import substitute_tied
from rulebook_cli.assessment.prices import Prices
from rulebook_cli.logic.fee_of import row_in_force
from rulebook_cli.model.caseload import LEAVE_DAY, Caseload, exactly
from rulebook_cli.model.impact import Measured, Notice
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook

DECIDES = ("tier", "eligible", "choose", "reduction")
"""The blocks that say who is in which tier, and whose fee is lowered."""


def notices_of(
    asked: tuple[Inquiry, Inquiry],
    caseload: Caseload,
    measured: Measured | None,
    cells: Sequence[Cell],
    unknown: tuple[str, ...],
    prices: tuple[Prices, Prices],
) -> tuple[Notice, ...]:
    """All notices, what weighs most first; `prices` are those of both books."""
    return (
        *_about_amounts(*asked, unknown),
        *_about_ties(asked),
        *_about_leave(prices, cells),
        *_about_counts(asked, caseload, measured, cells),
        *_about_cases(measured),
        *_about_sources(caseload),
        Notice("not-counted"),
    )


def _about_amounts(asked: Inquiry, then: Inquiry, unknown: tuple[str, ...]) -> Iterator[Notice]:
    year = asked.on.year
    last = last_known_year(asked.statute, year)
    if last and last != year:
        yield Notice("year-missing", {"year": str(year), "last_known": str(last)})
    if unknown:
        yield Notice("fee-unknown", {"tiers": unknown, "day": asked.on})
    rowless, paid = _without_row(asked)
    if rowless and not paid and not _without_row(then)[1]:
        yield Notice("no-fees", {"day": asked.on})
    elif rowless:
        yield Notice("no-fee-row", {"tiers": rowless, "day": asked.on})


def _without_row(asked: Inquiry) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The tiers that have no fee row on the day, and those that have one."""
    pays = {tier.id: tier.pays_as or tier.id for _, tier in asked.book.tiers()}
    paid = tuple(id_ for id_, by in pays.items() if row_in_force(asked, by) is not None)
    return tuple(id_ for id_ in pays if id_ not in paid), paid


def _about_ties(asked: tuple[Inquiry, Inquiry]) -> Iterator[Notice]:
    """The fees that rest on numbers of the statute that nobody saw confirmed, or on those of an
    earlier year."""
    known = [reckoned_with(each) for each in asked]
    tiers = {tier.id: each for each in known for _, tier in each.book.tiers()}
    tied = {tier: found for tier, inquiry in tiers.items() if (found := tied_to(inquiry, tier))}
    unverified = tuple(tier for tier, each in tied.items() if not each.verified)
    if unverified:
        yield Notice("fees-unverified", {"tiers": unverified})
    year = asked[0].on.year
    if last_known_year(asked[0].statute, year) != year:
        # Of all of them it is told that the year is missing.
        return
    for last in sorted({each.known for each in tied.values() if each.known < each.year}):
        alike = tuple(tier for tier, each in tied.items() if each.known == last)
        values = {"tiers": alike, "year": str(year), "last_known": str(last)}
        yield Notice("fees-of-last-year", values)


def _about_leave(prices: Sequence[Prices], cells: Sequence[Cell]) -> Iterator[Notice]:
    """Leave that is said to be arranged in a way that the book gives no price of, and substitutes'
    fees that rest on numbers that nobody saw confirmed."""
    lacking: dict[str, dict[str, None]] = {}
    unverified: dict[str, None] = {}
    for side, each in enumerate(prices):
        people = [(one.after if side else one.before) for cell in cells for one in cell.people]
        for tier in dict.fromkeys(gets.paid for gets in people if gets.tier and gets.days.high):
            for how in each.lacking(tier):
                lacking.setdefault(how, {})[tier] = None
            tied = substitute_tied(each, tier) if each.has_substitutes else None
            if tied and not tied.verified:
                unverified[tier] = None
    for how, tiers in lacking.items():
        values = {"tiers": tuple(tiers), "day": prices[0].inquiry.on}
        yield Notice(f"leave-without-{how}", values)
    if unverified:
        yield Notice("substitutes-unverified", {"tiers": tuple(unverified)})


def _about_counts(
    asked: tuple[Inquiry, Inquiry],
    caseload: Caseload,
    measured: Measured | None,
    cells: Iterable[Cell],
) -> Iterator[Notice]:
    if caseload.headcounts is None:
        yield Notice("no-headcounts")
    elif abs(caseload.headcounts.origin.year - asked[0].on.year) > 1:
        year = str(caseload.headcounts.origin.year)
        yield Notice("other-year", {"year": year, "day": asked[0].on})
    first, then = ([tier.id for _, tier in each.book.tiers()] for each in asked)
    counted = {row.tier for row in caseload.headcounts.counts} if caseload.headcounts else set()
    uncounted = tuple(tier for tier in first if tier not in counted)
    if counted and uncounted:
        yield Notice("tiers-without-count", {"tiers": uncounted})
    if measured is not None:
        yield from _about_newcomers(caseload, measured)
        still = tuple(cell.tier for cell in cells if cell.row and _is_whole(cell))
        if still:
            yield Notice("tiers-without-cases", {"tiers": still})
        return
    gone = tuple(tier for tier in first if tier not in then and tier in counted)
    if gone:
        yield Notice("tier-gone", {"tiers": gone})
    if _rules(asked[0].book) != _rules(asked[1].book):
        yield Notice("nobody-moves")
    if any(section.fees and section.fees.reductions for section in asked[1].book.sections):
        yield Notice("no-reductions")


def _about_newcomers(caseload: Caseload, measured: Measured) -> Iterator[Notice]:
    """That the case mix alone counts who comes into the support, where it holds fewer people
    without a contract than the county says there are."""
    estimated = caseload.headcounts.without_contract if caseload.headcounts else None
    outside = [flow for flow in measured.flows if not flow.before.tier]
    held = sum((flow.weight for flow in outside), Decimal(0))
    if estimated and held < estimated.low and any(flow.after.tier for flow in outside):
        yield Notice("newcomers", {"count": exactly(held), "people": estimated})


def _is_whole(cell: Cell) -> bool:
    """Whether nothing but a headcount speaks of the cell's people."""
    return len(cell.people) == 1 and cell.people[0].weight == 1 and cell.row is not None


def _rules(book: Rulebook) -> dict[str, object]:
    return {
        str(entry.address): _without_words(entry.value)
        for entry in book.entries
        if entry.address.block in DECIDES or entry.address.book == "fact"
    }


def _without_words(value: object) -> object:
    """What a tier, a rule or a fact decides by: not what it is called, asked or only guided by."""
    if isinstance(value, dict):
        return {key: each for key, each in value.items() if key not in ("name", "ask", "guide")}
    return value


def _about_cases(measured: Measured | None) -> Iterator[Notice]:
    if measured is None:
        yield Notice("no-cases")
        return
    if measured.assumed:
        yield Notice("assumed", {"facts": measured.assumed})
    if measured.lacking:
        yield Notice("lacking", {"facts": measured.lacking})


def _about_sources(caseload: Caseload) -> Iterator[Notice]:
    headcounts = caseload.headcounts
    if headcounts and not headcounts.origin.verified:
        yield Notice("headcounts-unverified", {"source": headcounts.origin.source})
    if caseload.unit_cost(LEAVE_DAY) is None:
        yield Notice("no-leave-day")
    unverified = [cost.name or cost.id for cost in caseload.unit_costs if not cost.origin.verified]
    if unverified:
        yield Notice("costs-unverified", {"names": tuple(unverified)})


def reckoning_day(before: Rulebook, after: Rulebook, today: date) -> date:
    """The day whose amounts a change is reckoned with when nobody names one: today, or the first
    day on which all of the changed rows have begun."""
    first, then = ({str(e.address): e for e in book.entries} for book in (before, after))
    days = [today]
    for name in {*first, *then}:
        one, other = first.get(name), then.get(name)
        if one is None or other is None or one.value != other.value:
            entry = one or other
            assert entry is not None
            days += _starts(entry.address.at, *(each.value for each in (one, other) if each))
    return max(days)


def _starts(at: str, *values: object) -> Iterator[date]:
    """The first days that a changed entry names: in its address, or as its `from`."""
    texts = [at.partition("+")[0]]
    texts += [str(value.get("from", "")) for value in values if isinstance(value, dict)]
    for text in texts:
        try:
            yield date.fromisoformat(text)
        except ValueError:
            continue
