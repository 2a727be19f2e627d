"""The rows of a section that hold on a day: each until the next of its kind, or to its own end."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from rulebook_cli.model.fee import ClientFee, FeeRow, Price, Voucher
from rulebook_cli.model.section import Section

Row = TypeVar("Row")


def rows_on(section: Section, day: date, is_kept: Callable[[str], bool]) -> Section:
    """The section with the amounts of the day alone, and of its rules for lowering fees those
    whose ids are kept."""
    fees, substitutes = section.fees, section.substitute_fees
    if fees:
        kept = tuple(rule for rule in fees.reductions if is_kept(rule.id))
        fees = replace(fees, schedule=fee_rows_on(fees.schedule, day), reductions=kept)
    if substitutes:
        substitutes = replace(
            substitutes,
            schedule=fee_rows_on(substitutes.schedule, day),
            expenses=_begun_last(substitutes.expenses, day, lambda price: (price.per, price)),
        )
    return replace(
        section,
        fees=fees,
        substitute_fees=substitutes,
        client_fees=_begun_last(section.client_fees, day, _client_fee),
        vouchers=_begun_last(section.vouchers, day, _voucher),
    )


def fee_rows_on(schedule: Sequence[FeeRow], day: date) -> tuple[FeeRow, ...]:
    """The rows of a schedule that hold on a day, each for the tiers it still pays then."""
    last: dict[str, FeeRow] = {}
    for row in sorted(schedule, key=lambda row: row.start):
        if row.start <= day:
            last.update(dict.fromkeys(row.tiers, row))
    kept = []
    for row in schedule:
        tiers = tuple(tier for tier in row.tiers if last.get(tier) is row)
        if tiers and day <= (row.end or date.max):
            kept.append(replace(row, tiers=tiers))
    return tuple(kept)


def _client_fee(fee: ClientFee) -> tuple[object, Price | None]:
    return fee.service, fee.price


def _voucher(voucher: Voucher) -> tuple[object, Price | None]:
    return (voucher.service, voucher.tiers), voucher.value or voucher.client_share


def _begun_last(
    rows: Iterable[Row], day: date, told: Callable[[Row], tuple[object, Price | None]]
) -> tuple[Row, ...]:
    """Of rows that speak of one thing the last that has begun, unless it has ended; all rows
    without a price."""
    rows = list(rows)
    last: dict[object, Price] = {}
    for row in rows:
        key, price = told(row)
        if price and price.start <= day and (key not in last or last[key].start <= price.start):
            last[key] = price
    kept = []
    for row in rows:
        key, price = told(row)
        if price is None or (last.get(key) is price and day <= (price.end or date.max)):
            kept.append(row)
    return tuple(kept)
