"""One book as SQL: who is in which tier and stage, which reductions apply, what is paid.

Who gets what is asked of every case; what it comes to is reckoned here once for every combination
there can be, by the same code as everywhere, and stands in the query as amounts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from rulebook_cli.assessment.giving import MONTH, Giving
from rulebook_cli.assessment.sql_criteria import FALSE, TRUE, SqlCriteria, counted, quoted, text
from rulebook_cli.logic.fee_of import Lowering, Placing, reckon, stages_of
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.fact import Number
from rulebook_cli.model.tier import Choose, TierTable

MOST_PATTERNS = 1024
"""How many combinations of reductions, or of conditions of leave, a query takes."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which reductions apply, as the number that the query counts, and what they lower by."""

    number: int
    lowerings: tuple[Lowering, ...]
    shares: tuple[int, ...]
    """Which of the reductions multiply by a share that the case tells."""


class SqlBook:
    """The expressions of a book on a day over the columns of a case mix."""

    def __init__(self, giving: Giving, columns: frozenset[str], side: str) -> None:
        """Raises `RulebookError("too-many-patterns")` where a query would grow without bound."""
        self.giving = giving
        self.criteria = SqlCriteria(giving.facts, columns, side)
        self.columns = columns
        self.conditional = [
            at
            for at, placed in enumerate(giving.leave)
            if placed.row.when is not None or placed.row.lost_when is not None
        ]
        if max(2 ** len(self.conditional), 3 ** len(giving.reductions)) > MOST_PATTERNS:
            raise RulebookError("too-many-patterns")

    @property
    def tier(self) -> str:
        """The id of the tier; empty outside the support."""
        whens = [
            f"WHEN {self._eligible(table)} THEN {self._chosen(table)}"
            for _, table in self.giving.tables
        ]
        return f"CASE {' '.join(whens)} ELSE '' END" if whens else "''"

    def _eligible(self, table: TierTable) -> str:
        return self.criteria.holds(table.domain)

    def _chosen(self, table: TierTable) -> str:
        fits = [
            (tier.id, self.criteria.holds(tier.criteria))
            for tier in table.chosen_between
            if tier.criteria is not None
        ]
        fits = [(id_, condition) for id_, condition in fits if condition != FALSE]
        if not fits:
            return "''"
        order = reversed(fits) if table.choose is Choose.HIGHEST else fits
        whens = " ".join(f"WHEN {condition} THEN {text(id_)}" for id_, condition in order)
        if table.choose is Choose.UNIQUE and len(fits) > 1:
            several = f"WHEN {counted(condition for _, condition in fits)} > 1 THEN ''"
            whens = f"{several} {whens}"
        return f"CASE {whens} ELSE '' END"

    def stage(self, tier: str) -> str:
        """The id of the stage on top of the tier in the column `tier`: the last that fits."""
        whens = []
        for at in self.giving.tiers():
            if at.tier.on_top_of and at.tier.criteria is not None:
                own = {each.id for each in at.table.chosen_between} & set(at.tier.on_top_of)
                fits = self.criteria.holds(at.tier.criteria)
                if own and fits != FALSE:
                    among = ", ".join(text(id_) for id_ in sorted(own))
                    whens.append(f"WHEN {tier} IN ({among}) AND {fits} THEN {text(at.tier.id)}")
        return f"CASE {' '.join(reversed(whens))} ELSE '' END" if whens else "''"

    @property
    def pattern(self) -> str:
        """Which reductions apply, as one number: for each of them 0 (no), 1 (yes), or 2 (yes, but
        its share is not known), in the system of three."""
        ended: list[str] = []
        parts = []
        for at, placed in enumerate(self.giving.reductions):
            rule = placed.rule
            applies = TRUE if rule.when is None else self.criteria.holds(rule.when)
            whens = [*ended, f"WHEN NOT ({applies}) THEN 0"]
            if rule.share:
                whens.append(f"WHEN {self.share(at)} IS NULL THEN {2 * 3**at}")
            parts.append(f"CASE {' '.join(whens)} ELSE {3**at} END")
            if rule.alone:
                ended.append(f"WHEN {applies} THEN 0")
        return " + ".join(parts) or "0"

    def share(self, at: int) -> str:
        """The part of the whole that a reduction leaves, from the column of its fact."""
        name = self.giving.reductions[at].rule.share
        fact = self.giving.facts.get(name)
        if fact is None or name not in self.columns or not isinstance(fact.kind, Number):
            return "CAST(NULL AS DECIMAL(12, 8))"
        factor = " * 0.01" if self._is_percent(name) else ""
        return f"CAST({quoted(name)}{factor} AS DECIMAL(12, 8))"

    def _is_percent(self, name: str) -> bool:
        kind = self.giving.facts[name].kind
        return isinstance(kind, Number) and (kind.maximum > 1 or kind.unit == "%")

    def share_applied(self, at: int) -> str:
        """The share of a reduction where it applies, else NULL."""
        rule = self.giving.reductions[at].rule
        applies = TRUE if rule.when is None else self.criteria.holds(rule.when)
        return f"CASE WHEN {applies} THEN {self.share(at)} END"

    @property
    def shares(self) -> list[int]:
        """The reductions that read a share."""
        return [at for at, placed in enumerate(self.giving.reductions) if placed.rule.share]

    def leave(self, tier: str, stage: str) -> str:
        """Which conditional rows of leave hold for the tier and stage in two columns, as bits."""
        parts = []
        for bit, at in enumerate(self.conditional):
            row = self.giving.leave[at].row
            holds = [TRUE if row.when is None else self.criteria.holds(row.when)]
            if row.lost_when is not None:
                holds.append(f"NOT ({self.criteria.holds(row.lost_when)})")
            among = ", ".join(text(id_) for id_ in row.tiers)
            concerns = f"({tier} IN ({among}) OR {stage} IN ({among}))"
            parts.append(f"CASE WHEN {' AND '.join([concerns, *holds])} THEN {2**bit} ELSE 0 END")
        return " + ".join(parts) or "0"

    def placings(self) -> Iterator[Placing]:
        """Every tier by itself and with every stage that may be on top of it."""
        for section, table in self.giving.tables:
            for tier in table.chosen_between:
                placing = Placing(section.id, table, tier)
                yield placing
                for stage in stages_of(placing):
                    yield Placing(section.id, table, tier, stage)

    def patterns(self) -> Iterator[Pattern]:
        """Every combination of reductions."""
        for digits in product((0, 1, 2), repeat=len(self.giving.reductions)):
            rules = self.giving.reductions
            if any(digit == 2 and not rules[at].rule.share for at, digit in enumerate(digits)):
                continue
            ends = [at for at, digit in enumerate(digits) if digit and rules[at].rule.alone]
            if ends and any(digits[ends[0] + 1 :]):
                continue
            applied = [at for at, digit in enumerate(digits) if digit]
            yield Pattern(
                sum(digit * 3**at for at, digit in enumerate(digits)),
                tuple(Lowering(rules[at], self._whole(at, digits[at])) for at in applied),
                tuple(at for at in applied if rules[at].rule.share and digits[at] == 1),
            )

    def _whole(self, at: int, digit: int) -> CaseValue:
        """The value of a share that changes nothing; None where it is not known."""
        name = self.giving.reductions[at].rule.share
        if digit == 2 or not name or name not in self.giving.facts:
            return None
        return Decimal(100) if self._is_percent(name) else Decimal(1)

    def bounds(self, placing: Placing, pattern: Pattern) -> tuple[Decimal | None, Decimal | None]:
        """The fee's two bounds before shares and rounding; None where it cannot be known."""
        fee = reckon(self.giving.inquiry, placing, pattern.lowerings)
        if fee is None:
            return Decimal(0), Decimal(0)
        if fee.per != MONTH or fee.low is None:
            return None, None
        last = fee.steps[-1]
        return last.low, last.high
