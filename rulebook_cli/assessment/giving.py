"""What a book gives a case, by the ordinary evaluator: tier, stage, fee and leave.

The same rows and reductions are priced for the queries of `sql_book`, so that a fee is reckoned
in one place only.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from rulebook_cli.logic.evaluate import holds
from rulebook_cli.logic.fee_of import (
    Lowering,
    PlacedReduction,
    Placing,
    place,
    reckon,
    reductions_in_force,
    tables_in_force,
)
from rulebook_cli.logic.in_force import section_holds
from rulebook_cli.logic.leave_rows import PlacedLeave
from rulebook_cli.model.case import Case
from rulebook_cli.model.caseload import Spread, bare, exactly
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.impact import NOTHING, Gets
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import Tier, TierTable

MONTH = "month"


@dataclass(frozen=True, slots=True)
class TierPlace:
    """A tier (or a stage on top of others) in its table, and the id of its section."""

    section: str
    table: TierTable
    tier: Tier


class Giving:
    """A book on a day, ready to say what it gives one case after another."""

    def __init__(self, inquiry: Inquiry) -> None:
        self.inquiry = inquiry
        self.tables: list[tuple[Section, TierTable]] = tables_in_force(inquiry)
        self.reductions: list[PlacedReduction] = reductions_in_force(inquiry)
        self.leave = [
            PlacedLeave(section.id, row)
            for section in inquiry.book.sections
            if section_holds(inquiry, section)
            for row in section.leave
        ]
        self._priced: dict[object, Spread | None] = {}

    @property
    def facts(self) -> Facts:
        """The book's vocabulary."""
        return self.inquiry.book.facts

    def tiers(self) -> Iterator[TierPlace]:
        """Every tier and stage in force, in the order of the book."""
        for section, table in self.tables:
            for tier in table.tiers:
                yield TierPlace(section.id, table, tier)

    def gives(self, case: Case) -> Gets:
        """What the book gives a case; nothing to whom it gives no tier."""
        placing = place(self.inquiry, case)
        if placing is None or placing.tier is None:
            return Gets()
        lowerings = tuple(self._lowerings(case))
        held = [at for at, placed in enumerate(self.leave) if self._holds(placed, case)]
        return self.given(placing, lowerings, held)

    def given(self, placing: Placing, lowerings: tuple[Lowering, ...], held: Iterable[int]) -> Gets:
        """What a placing gives when some reductions apply and the rows of leave `held` hold."""
        tier = placing.tier.id if placing.tier else ""
        stage = placing.stage.id if placing.stage else ""
        days, hours = self.leave_of(tier, stage, held)
        fee = self.fee(placing, lowerings)
        return Gets(tier, stage, fee, exactly(bare(days)), exactly(bare(hours)))

    def fee(self, placing: Placing, lowerings: tuple[Lowering, ...]) -> Spread | None:
        """The fee in euros a month; nothing where the book has no row for it, None where it
        cannot be known or is not paid by the month."""
        tier, stage = placing.tier, placing.stage
        key = (tier.id if tier else "", stage.id if stage else "", lowerings)
        if key not in self._priced:
            fee = reckon(self.inquiry, placing, lowerings)
            if fee is None:
                self._priced[key] = NOTHING
            elif fee.low is None or fee.high is None or fee.per != MONTH:
                self._priced[key] = None
            else:
                self._priced[key] = Spread(Decimal(fee.low), Decimal(fee.high))
        return self._priced[key]

    def leave_of(self, tier: str, stage: str, held: Iterable[int]) -> tuple[Decimal, Decimal]:
        """Days and hours of leave a month: the best statutory row, and the others beside it. In a
        stage, the rows that name the stage stand in the place of the tier's, kind by kind."""
        held = set(held)
        rows = [self.leave[at].row for at in self.leave_rows(tier, stage) if at in held]
        statutory = [row.days or Decimal(0) for row in rows if row.kind == "statutory"]
        others = [row.days or Decimal(0) for row in rows if row.kind != "statutory"]
        best = max(statutory, default=Decimal(0))
        hours = [
            row.hours or Decimal(0)
            for row in rows
            if row.kind != "statutory" or (row.days or Decimal(0)) == best
        ]
        return best + sum(others), sum(hours, Decimal(0))

    def leave_rows(self, tier: str, stage: str) -> list[int]:
        """The rows of leave that speak of a tier, or of the stage on top of it."""
        of_stage = self._naming(stage) if stage else []
        kinds = {self.leave[at].row.kind for at in of_stage}
        of_tier = [at for at in self._naming(tier) if self.leave[at].row.kind not in kinds]
        return sorted({*of_stage, *of_tier})

    def _naming(self, tier: str) -> list[int]:
        return [at for at, placed in enumerate(self.leave) if tier in placed.row.tiers]

    def _holds(self, placed: PlacedLeave, case: Case) -> bool:
        row = placed.row
        if row.when is not None and not holds(row.when, case, self.facts):
            return False
        return row.lost_when is None or not holds(row.lost_when, case, self.facts)

    def _lowerings(self, case: Case) -> Iterator[Lowering]:
        """The reductions that apply to a case, in order; one that is `alone` ends the list."""
        for reduction in self.reductions:
            rule = reduction.rule
            if rule.when is None or holds(rule.when, case, self.facts):
                yield Lowering(reduction, case.get(rule.share))
                if rule.alone:
                    return


def headcount_gets(giving: Giving, at: TierPlace) -> Gets:
    """What people counted in a tier get, of whom nothing else is known: the fee of its row, and
    leave between what is sure and what may be."""
    tier = at.tier
    placing = Placing(at.section, at.table, tier)
    rows = giving.leave_rows(tier.id, "")
    sure = [n for n in rows if giving.leave[n].row.when is None]
    sure = [n for n in sure if giving.leave[n].row.lost_when is None]
    least, most = giving.leave_of(tier.id, "", sure), giving.leave_of(tier.id, "", rows)
    days, hours = (
        Spread(bare(min(pair)), bare(max(pair))) for pair in zip(least, most, strict=True)
    )
    return Gets(tier.id, "", giving.fee(placing, ()), days, hours)
