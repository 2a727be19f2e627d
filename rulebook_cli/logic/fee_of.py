"""The fee of a case, step by step: the tier's row, the heavy stage, and the reductions in order.

Every step works on the exact result of the one before it; the result is rounded half up to the
cent once, at the end. An amount that nobody can know yet (an index without its coefficient, a
year without parameters) stays unknown through every step.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from rulebook_cli.logic.evaluate import choose, holds
from rulebook_cli.logic.fee_rows import PlacedRow, fee_rows
from rulebook_cli.logic.in_force import comes_last, named_section_holds, rule_holds, section_holds
from rulebook_cli.logic.shares import share_of
from rulebook_cli.logic.tied_amounts import Span, amount_of
from rulebook_cli.model.address import Address
from rulebook_cli.model.assessment import Fee, Step, rounded
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.fee import Reduction
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import Tier, TierTable


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a person is placed: the table (with the id of its section), the tier it chooses, and
    the stage they are in on top of it."""

    section: str
    table: TierTable
    tier: Tier | None = None
    stage: Tier | None = None


@dataclass(frozen=True, slots=True)
class PlacedReduction:
    """A rule that lowers fees, and the id of its section."""

    section: str
    rule: Reduction

    @property
    def address(self) -> Address:
        """The rule's address."""
        return Address(self.section, block="reduction", row=self.rule.id)


@dataclass(frozen=True, slots=True)
class Lowering:
    """A reduction that applies, with the value of the fact its share is read from."""

    reduction: PlacedReduction
    share: CaseValue = None


def fee_of(inquiry: Inquiry, case: Case) -> Fee | None:
    """The fee of a case on the inquiry's day, by the ordinary evaluator; None if it gets none."""
    placing = place(inquiry, case)
    if placing is None or placing.tier is None:
        return None
    facts = inquiry.book.facts
    lowerings = []
    for reduction in reductions_in_force(inquiry):
        rule = reduction.rule
        if rule.when is None or holds(rule.when, case, facts):
            lowerings.append(Lowering(reduction, case.get(rule.share)))
            if rule.alone:
                break
    return reckon(inquiry, placing, lowerings)


def place(inquiry: Inquiry, case: Case) -> Placing | None:
    """Where a case is placed: by the first table it is eligible in; None if it is in none."""
    facts = inquiry.book.facts
    for section, table in tables_in_force(inquiry):
        outcome = choose(table, case, facts)
        if outcome.eligible:
            placing = Placing(section.id, table, outcome.chosen)
            stages = [
                s for s in stages_of(placing) if s.criteria and holds(s.criteria, case, facts)
            ]
            return replace(placing, stage=stages[-1] if stages else None)
    return None


def stages_of(placing: Placing) -> list[Tier]:
    """The stages that a person of the placing's tier may be in, in the order of the book."""
    if placing.tier is None:
        return []
    return [stage for stage in placing.table.tiers if placing.tier.id in stage.on_top_of]


def tables_in_force(inquiry: Inquiry) -> list[tuple[Section, TierTable]]:
    """The tables of tiers whose sections are in force on the day, what comes first for the
    inquiry's contract first."""
    found = [each for each in inquiry.book.tier_tables() if section_holds(inquiry, each[0])]
    return sorted(found, key=lambda each: comes_last(inquiry, each[0]))


def reductions_in_force(inquiry: Inquiry) -> list[PlacedReduction]:
    """The rules that lower fees on the day, in the order of the book."""
    return [
        PlacedReduction(section.id, rule)
        for section in inquiry.book.sections
        if section.fees and section_holds(inquiry, section)
        for rule in section.fees.reductions
        if rule_holds(inquiry, section, rule.id)
    ]


def is_in_force(section: Section, day: date) -> bool:
    """Whether a section is in force on a day."""
    return section.in_force is None or section.in_force.holds(day)


def row_in_force(inquiry: Inquiry, tier: str) -> PlacedRow | None:
    """The row of a tier that holds on the day."""
    return row_on(inquiry, rows_of(inquiry.book, tier))


def row_on(inquiry: Inquiry, schedule: Iterable[PlacedRow]) -> PlacedRow | None:
    """The row that holds on the day, of a tier's rows in order."""
    begun = [placed for placed in schedule if placed.row.start <= inquiry.on]
    rows = [placed for placed in begun if named_section_holds(inquiry, placed.section)]
    if not rows or (rows[-1].row.end or date.max) < inquiry.on:
        return None
    return rows[-1]


def rows_of(book: Rulebook, tier: str) -> list[PlacedRow]:
    """The rows of a tier in the order of their first days."""
    rows = (placed for placed in fee_rows(book) if tier in placed.row.tiers)
    return sorted(rows, key=lambda placed: placed.row.start)


def reckon(inquiry: Inquiry, placing: Placing, lowerings: Iterable[Lowering]) -> Fee | None:
    """The fee of a placing after the reductions that apply; None where no row is in force.

    A reduction that changes nothing (the tier is the lowest already) leaves no step.
    """
    running = _begun(inquiry, placing)
    if running is None:
        return None
    for lowering in lowerings:
        running = _lowered(inquiry, running, lowering)
    low, high = running.span or (None, None)
    return Fee(
        rounded(low),
        rounded(high),
        running.per,
        running.steps,
        tuple(dict.fromkeys(running.rows)),
    )


@dataclass(frozen=True, slots=True)
class _Running:
    """A fee so far: the row's amount times a factor. `ladder` are the tiers below the one whose
    fee it is, the nearest last; `fallen` is by how many tiers it was lowered."""

    amount: Span | None
    factor: Decimal
    ladder: tuple[str, ...]
    fallen: int
    per: str
    steps: tuple[Step, ...]
    rows: tuple[Address, ...]

    @property
    def span(self) -> Span | None:
        """The exact result so far."""
        if self.amount is None:
            return None
        return self.amount[0] * self.factor, self.amount[1] * self.factor

    def stepped(
        self,
        what: str,
        address: Address,
        tier: str = "",
        factor: Decimal | None = None,
        verified: bool = True,
    ) -> "_Running":
        """The same with one more step, the last result after it."""
        low, high = self.span or (None, None)
        step = Step(what, address, low, high, tier, factor, verified)
        return replace(self, steps=(*self.steps, step))


def _begun(inquiry: Inquiry, placing: Placing) -> _Running | None:
    """The fee before reductions: the tier's own row, and the stage's in its stead."""
    if placing.tier is None:
        return None
    ids = [tier.id for tier in placing.table.chosen_between]
    running = None
    for tier, what in ((placing.tier, "row"), (placing.stage, "stage")):
        paid = (tier.pays_as or tier.id) if tier else ""
        placed = row_in_force(inquiry, paid) if paid else None
        if tier is None or placed is None:
            continue
        amount, verified = amount_of(inquiry, placed, rows_of(inquiry.book, paid))
        below = tuple(ids[: ids.index(paid)]) if paid in ids else ()
        steps, rows = (running.steps, running.rows) if running else ((), ())
        running = _Running(amount, Decimal(1), below, 0, placed.per, steps, (*rows, placed.address))
        stage = Address(placing.section, block="tier", row=tier.id)
        address = placed.address if what == "row" else stage
        running = running.stepped(what, address, tier=paid, verified=verified)
    return running


def _lowered(inquiry: Inquiry, running: _Running, lowering: Lowering) -> _Running:
    rule, address = lowering.reduction.rule, lowering.reduction.address
    if rule.multiply is not None:
        running = replace(running, factor=running.factor * rule.multiply)
        running = running.stepped("multiply", address, factor=rule.multiply)
    if rule.down:
        running = _down(inquiry, running, rule, address)
    if rule.share:
        share = share_of(lowering.share, rule.share, inquiry.book.facts)
        if share is None:
            return replace(running, amount=None).stepped("share", address)
        running = replace(running, factor=running.factor * share)
        running = running.stepped("share", address, factor=share)
    return running


def _down(inquiry: Inquiry, running: _Running, rule: Reduction, address: Address) -> _Running:
    """The fee of a lower tier of the same list, `at_most` so many lower in all."""
    room = max(rule.at_most - running.fallen, 0) if rule.at_most else rule.down
    down = min(rule.down, room, len(running.ladder))
    tier = running.ladder[-down] if down else ""
    placed = row_in_force(inquiry, tier) if tier else None
    if placed is None:
        return running
    amount, verified = amount_of(inquiry, placed, rows_of(inquiry.book, tier))
    lower = replace(
        running,
        amount=amount,
        ladder=running.ladder[:-down],
        fallen=running.fallen + down,
        rows=(*running.rows, placed.address),
    )
    return lower.stepped("down", address, tier=tier, verified=verified)
