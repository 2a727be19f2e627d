"""The arithmetic on the page: every figure as a count, an amount and where both are from."""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction

from rulebook_cli.assessment.counted import Counted
from rulebook_cli.assessment.fee_sources import paid_row, tied_to
from rulebook_cli.assessment.giving import Giving, headcount_gets
from rulebook_cli.assessment.lowered_fees import steps_to
from rulebook_cli.assessment.people import Cell
from rulebook_cli.assessment.price_sources import charged_at, made_of, shared_at
from rulebook_cli.assessment.prices import Corner, Prices, used_of
from rulebook_cli.assessment.sums import DAYS, MONTHS, to_decimal
from rulebook_cli.model.address import Address
from rulebook_cli.model.caseload import LEAVE_DAY, VOUCHER_HOUR, Caseload, Origin, Spread, exactly
from rulebook_cli.model.impact import Avoided, Gets, LeavePrice, PricePart, Work
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.place import Place


def work_of(
    cells: Iterable[Cell],
    prices: tuple[Prices, Prices],
    corners: tuple[Corner, ...],
    caseload: Caseload,
) -> tuple[Work, ...]:
    """Every multiplication of both sides: fees, days and hours of leave, tier by tier."""
    cells = list(cells)
    return tuple(
        each
        for side in (0, 1)
        for each in (
            *_fees(cells, side, prices[side].inquiry, caseload),
            *_leave(cells, side, prices[side], corners, caseload),
        )
    )


def _side(cells: Iterable[Cell], side: int) -> Iterator[tuple[Cell, Gets, Fraction]]:
    for cell in cells:
        for alike in cell.people:
            gets = alike.after if side else alike.before
            if gets.tier:
                yield cell, gets, alike.weight


def _counts(
    cells: Iterable[Cell], side: int, figure: Callable[[Gets], Spread | None]
) -> Iterator[tuple[Gets, Spread, Counted]]:
    """What one of them gets, the figure, and how many people have it."""
    sums: dict[tuple[str, Spread, str], tuple[Gets, Cell, Fraction]] = {}
    for cell, gets, weight in _side(cells, side):
        each = figure(gets)
        if each is None or not each.high:
            continue
        key = gets.paid, each, cell.tier
        first, _, so_far = sums.get(key, (gets, cell, Fraction(0)))
        sums[key] = first, cell, so_far + weight
    for (_, each, _), (gets, cell, weight) in sums.items():
        yield gets, each, Counted(cell, weight)


def _fees(cells: Iterable[Cell], side: int, inquiry: Inquiry, caseload: Caseload) -> Iterator[Work]:
    giving = Giving(inquiry)
    full = {at.tier.id: headcount_gets(giving, at).fee for at in giving.tiers()}
    for gets, fee, counted in _counts(cells, side, lambda gets: gets.fee):
        cell = counted.cell
        row, lowered = paid_row(inquiry, gets.paid), fee != full.get(gets.paid, fee)
        ways = steps_to(giving, gets) if lowered else ()
        paid = dict.fromkeys([step.tier for way in ways for step in way if step.tier])
        tied = (tied_to(inquiry, tier) for tier in paid or [gets.paid])
        fallen = {step.tier: None for way in ways for step in way if step.what == "down"}
        rows = [found for tier in fallen if (found := paid_row(inquiry, tier))]
        yield Work(
            "lowered" if lowered else "fee",
            bool(side),
            gets.paid,
            counted.count,
            exactly(MONTHS),
            fee,
            counted.times(exactly(MONTHS), fee),
            counted=cell.row.place if cell.row else None,
            priced=row.address if row else None,
            also=tuple(found.address for found in rows),
            tied=tuple(each for each in tied if each),
            ways=ways,
            divided=_divided(cell, caseload),
            whole=cell.row.count if cell.row else None,
            share=counted.share,
        )


def _divided(cell: Cell, caseload: Caseload) -> str:
    """The case mix that divides the people of a cell."""
    return caseload.cases.name if cell.divided and caseload.cases else ""


def _leave(
    cells: Iterable[Cell],
    side: int,
    prices: Prices,
    corners: tuple[Corner, ...],
    caseload: Caseload,
) -> Iterator[Work]:
    used, giving = used_of(caseload), Giving(prices.inquiry)
    kinds: tuple[tuple[str, Callable[[Gets], Spread | None], str], ...] = (
        ("days", lambda gets: gets.days, LEAVE_DAY),
        ("hours", lambda gets: gets.hours, VOUCHER_HOUR),
    )
    for what, figure, id_ in kinds:
        cost = caseload.unit_cost(id_)
        for gets, each, counted in _counts(cells, side, figure):
            tier, cell = gets.paid, counted.cell
            by_unit = True
            if what == "days":
                possible = [prices.leave_day(tier, corner) for corner in corners]
                by_unit = any(how == "unit" for how, _, _ in prices.parts(tier, corners[0]))
            else:
                possible = [corner.voucher_hour for corner in corners]
            own = cost if by_unit else None
            amount = _between(possible)
            times = Spread(MONTHS * each.low, MONTHS * each.high)
            part = Spread(used.low / 100, used.high / 100)
            yield Work(
                what,
                bool(side),
                tier,
                counted.count,
                times,
                amount,
                counted.times(times, part, amount),
                counted=cell.row.place if cell.row else None,
                priced=own.place if own else None,
                priced_origin=own.origin if own else Origin(),
                percent=used,
                also=(*_leave_rows(giving, cell, side, tier, what), *_used_at(caseload)),
                divided=_divided(cell, caseload),
                whole=cell.row.count if cell.row else None,
                share=counted.share,
            )


def _leave_rows(giving: Giving, cell: Cell, side: int, tier: str, what: str) -> Iterator[Address]:
    """The rows of leave that speak of a tier, or of the stage on top of it."""
    stages = {(gets.tier, gets.stage) for _, gets, _ in _side([cell], side) if gets.paid == tier}
    rows = sorted({at for pair in stages for at in giving.leave_rows(*pair)})
    for placed in (giving.leave[at] for at in rows):
        if placed.row.days if what == "days" else placed.row.hours:
            yield placed.address


def _used_at(caseload: Caseload) -> Iterator[Place]:
    """Where it stands what part of the leave is used."""
    leave = caseload.headcounts.leave if caseload.headcounts else None
    if leave and leave.used:
        yield leave.used.place


def leave_prices(
    cells: Iterable[Cell], prices: tuple[Prices, Prices], corners: tuple[Corner, ...]
) -> Iterator[LeavePrice]:
    """How the price of a leave day comes about, for the tiers that have the same together."""
    cells = list(cells)
    for side in (0, 1):
        alike: dict[tuple[PricePart, ...], list[str]] = {}
        tiers = (gets.paid for _, gets, _ in _side(cells, side) if gets.days.high)
        for tier in dict.fromkeys(tiers):
            alike.setdefault(_parts(prices[side], tier, corners), []).append(tier)
        for parts, named in alike.items():
            possible = [prices[side].leave_day(named[0], corner) for corner in corners]
            yield LeavePrice(
                bool(side),
                tuple(named),
                parts,
                prices[side].client_fee(),
                _between(possible),
                charged_at(prices[side]),
                shared_at(prices[side]),
            )


def _parts(prices: Prices, tier: str, corners: tuple[Corner, ...]) -> tuple[PricePart, ...]:
    found: dict[str, tuple[Fraction, list[Fraction]]] = {}
    for corner in corners:
        for how, percent, amount in prices.parts(tier, corner):
            found.setdefault(how, (percent, []))[1].append(amount)
    return tuple(
        PricePart(how, to_decimal(percent), _between(amounts), *made_of(prices, how, tier))
        for how, (percent, amounts) in found.items()
    )


def _between(possible: list[Fraction]) -> Spread:
    return Spread(to_decimal(min(possible)), to_decimal(max(possible)))


def avoided_work(avoided: Iterable[Avoided], caseload: Caseload) -> Iterator[Work]:
    """The care that would otherwise be needed, before and after."""
    for each in avoided:
        cost = caseload.unit_cost(each.scenario.instead)
        if cost is None:
            continue
        for after, count in ((False, each.people.before), (True, each.people.after)):
            yield Work(
                "avoided",
                after,
                ",".join(each.scenario.tiers),
                count,
                exactly(DAYS),
                cost.amount,
                each.cost.after if after else each.cost.before,
                counted=each.scenario.place,
                counted_origin=each.scenario.origin,
                priced=cost.place,
                priced_origin=cost.origin,
                percent=each.scenario.percent,
            )
