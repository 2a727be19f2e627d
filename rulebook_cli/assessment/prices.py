"""What leave costs: the prices of a day and an hour, from the book and from the unit costs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import product

from rulebook_cli.logic.fee_of import row_on
from rulebook_cli.logic.fee_rows import PlacedRow
from rulebook_cli.logic.in_force import section_holds
from rulebook_cli.logic.indexed import substitute_rows
from rulebook_cli.logic.tied_amounts import amount_of
from rulebook_cli.model.caseload import LEAVE_DAY, VOUCHER_HOUR, Caseload, Spread, exactly
from rulebook_cli.model.fee import Price, Voucher
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.section import Section

NOT_GIVEN = exactly(0)
ALL = exactly(100)
CLIENT_FEE = "leave-day"
"""The service whose client fee is paid for a day of leave."""


@dataclass(frozen=True, slots=True)
class Corner:
    """One choice of the figures that are the same for everybody and may be uncertain: what part
    of leave is used (of one), and the unit costs of a leave day and a voucher hour in euros."""

    used: Fraction
    leave_day: Fraction
    voucher_hour: Fraction


def corners_of(caseload: Caseload) -> tuple[Corner, ...]:
    """Every combination of the bounds. All sums are linear in each of the figures, so their least
    and greatest values are found at these."""
    used = used_of(caseload)
    spreads = [Spread(used.low / 100, used.high / 100)]
    spreads += [unit_cost(caseload, id_) for id_ in (LEAVE_DAY, VOUCHER_HOUR)]
    bounds = [dict.fromkeys(map(Fraction, spread)) for spread in spreads]
    return tuple(Corner(*choice) for choice in product(*bounds))


def used_of(caseload: Caseload) -> Spread:
    """What part of leave days is taken, in per cent; all of them where nobody says."""
    leave = caseload.headcounts.leave if caseload.headcounts else None
    return leave.used.percent if leave and leave.used else ALL


def unit_cost(caseload: Caseload, id_: str) -> Spread:
    """A unit cost in euros; nothing where the caseload does not give it."""
    cost = caseload.unit_cost(id_)
    return cost.amount if cost else NOT_GIVEN


@dataclass(frozen=True, slots=True)
class Substitute:
    """The row of a substitute carer's fee for a day and its section, what it comes to in euros
    (the middle of a span), and the expenses of a day."""

    section: Section
    row: PlacedRow
    amount: Decimal
    expenses: Price | None


@dataclass(slots=True)
class Prices:
    """A book's own prices on a day, with how the county arranges leave."""

    inquiry: Inquiry
    caseload: Caseload
    _known: dict[tuple[str, Corner], Fraction] = field(default_factory=dict)

    def leave_day(self, tier: str, corner: Corner) -> Fraction:
        """What a day of leave of a tier costs the county, less the client fee."""
        key = tier, corner
        if key not in self._known:
            self._known[key] = self._leave_day(tier, corner)
        return self._known[key]

    def _leave_day(self, tier: str, corner: Corner) -> Fraction:
        parts = (percent / 100 * amount for _, percent, amount in self.parts(tier, corner))
        return sum(parts, Fraction(0)) - Fraction(self.client_fee())

    def parts(self, tier: str, corner: Corner) -> Iterator[tuple[str, Fraction, Fraction]]:
        """How days of leave are arranged, for what part of them (per cent), and what a day so
        arranged costs; the unit cost stands in where the book has no price of its own."""
        headcounts = self.caseload.headcounts
        leave = headcounts.leave if headcounts else None
        rest = Fraction(100)
        for how, percent, amount in (
            ("voucher", leave.with_vouchers if leave else 0, self._voucher_day(tier, corner)),
            ("substitute", leave.with_substitutes if leave else 0, self._substitute_day(tier)),
        ):
            if percent and amount is not None:
                rest -= Fraction(percent)
                yield how, Fraction(percent), amount
        if rest:
            yield "unit", rest, corner.leave_day

    def lacking(self, tier: str) -> Iterator[str]:
        """The ways (voucher, substitute) in which some leave of a tier is said to be arranged and
        of which the book gives no price."""
        headcounts = self.caseload.headcounts
        leave = headcounts.leave if headcounts else None
        if leave and leave.with_vouchers and self.voucher_of(tier) is None:
            yield "voucher"
        if self.has_substitutes and self.substitute_of(tier) is None:
            yield "substitute"

    @property
    def has_substitutes(self) -> bool:
        """Whether some leave is arranged with substitute carers."""
        headcounts = self.caseload.headcounts
        return bool(headcounts and headcounts.leave and headcounts.leave.with_substitutes)

    def client_fee(self) -> Decimal:
        """What the client pays for a day of leave."""
        found = self.client_price()
        return found[1].amount if found else Decimal(0)

    def client_price(self) -> tuple[Section, Price] | None:
        """The client fee of a day of leave that holds on the day, with its section."""
        fees = {
            fee.price.place: (section, fee.price)
            for section in self._sections()
            for fee in section.client_fees
            if fee.service == CLIENT_FEE
        }
        price = in_force([price for _, price in fees.values()], self.inquiry.on)
        return fees[price.place] if price else None

    def _voucher_day(self, tier: str, corner: Corner) -> Fraction | None:
        """What the vouchers for a day of leave cost: their hours a month over the days of leave."""
        found = self.voucher_of(tier)
        if found is None:
            return None
        _, voucher, days = found
        assert voucher.hours_per_month is not None
        value = self.value_of(voucher)
        hour = Fraction(value.amount) if value else corner.voucher_hour
        return Fraction(voucher.hours_per_month) / Fraction(days) * hour

    def voucher_of(self, tier: str) -> tuple[Section, Voucher, Decimal] | None:
        """The voucher of a tier that says its hours a month, its section, and the days of leave
        a month it is for."""
        for section in self._sections():
            for voucher in section.vouchers:
                if tier in voucher.tiers and (days := self._days(tier)):
                    return (section, voucher, days) if voucher.hours_per_month else None
        return None

    def value_of(self, voucher: Voucher) -> Price | None:
        """The value of a voucher's hour on the day, where the book gives it."""
        return in_force([voucher.value] if voucher.value else [], self.inquiry.on)

    def _days(self, tier: str) -> Decimal:
        """The days of statutory leave a month that the vouchers of a tier are for."""
        days = (
            row.days
            for section in self._sections()
            for row in section.leave
            if tier in row.tiers and row.days and row.kind == "statutory"
        )
        return max(days, default=Decimal(0))

    def _substitute_day(self, tier: str) -> Fraction | None:
        """The fee of a substitute carer for a day, and their expenses; None without a row that
        comes to euros a day."""
        found = self.substitute_of(tier)
        if found is None:
            return None
        return Fraction(found.amount) + Fraction(found.expenses.amount if found.expenses else 0)

    def substitute_of(self, tier: str) -> Substitute | None:
        """The fee of a substitute carer for a day; None where the book has no row of days in
        force, or nobody can know what it comes to."""
        schedule = self.substitute_rows(tier)
        placed = row_on(self.inquiry, schedule)
        section = self.inquiry.book.section(placed.section) if placed else None
        if placed is None or section is None or section.substitute_fees is None:
            return None
        span, _ = amount_of(self.inquiry, placed, schedule)
        if span is None:
            return None
        daily = [p for p in section.substitute_fees.expenses if p.per == "day"]
        expenses = in_force(daily, self.inquiry.on)
        return Substitute(section, placed, (span[0] + span[1]) / 2, expenses)

    def substitute_rows(self, tier: str) -> list[PlacedRow]:
        """The rows of substitutes' fees of a tier that are paid by the day, in order."""
        rows = substitute_rows(self.inquiry.book).get(tier, [])
        return [placed for placed in rows if placed.per == "day"]

    def _sections(self) -> Iterator[Section]:
        return (each for each in self.inquiry.book.sections if section_holds(self.inquiry, each))


def in_force(prices: list[Price], day: date) -> Price | None:
    """The price that holds on a day: the last that has begun, if it has not ended."""
    begun = sorted((price for price in prices if price.start <= day), key=lambda p: p.start)
    if not begun or (begun[-1].end and begun[-1].end < day):
        return None
    return begun[-1]
