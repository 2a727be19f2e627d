"""What a book gives a person of whom some facts are known: every outcome that is possible."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rulebook_cli.assessment.admit import Undecided, admit
from rulebook_cli.assessment.because import with_provisions
from rulebook_cli.assessment.charge import (
    charge,
    grant_leave,
    leave_naming,
    open_leave,
    open_reductions,
)
from rulebook_cli.assessment.rules import Rules
from rulebook_cli.logic.diagram import Diagram, Key, Remainders, Settled
from rulebook_cli.logic.fee_of import Placing
from rulebook_cli.logic.found import OverBudget
from rulebook_cli.logic.residue import Reckoner
from rulebook_cli.logic.unknowns import Unknowns
from rulebook_cli.model.address import Address
from rulebook_cli.model.assessment import Fee, Outcome, Right
from rulebook_cli.model.case import Case
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.inquiry import Inquiry


class Assessment:
    """A person under a book on a day: `diagram` leads to every outcome that is possible.

    `said` are the facts that were told; None is "not known". Where the rules do not reckon with
    that, the fact may have any value. A worker's facts that nobody told are taken as fulfilled
    where the person is eligible for it.
    """

    def __init__(self, inquiry: Inquiry, said: Case) -> None:
        """Raises `RulebookError`: `no-tiers` where no classes are in force on the day,
        `too-much-unknown` where more is possible than can be gone through."""
        self.rules = Rules(inquiry)
        if not self.rules.tables:
            raise RulebookError("no-tiers", day=inquiry.on)
        self._outcomes: dict[object, Outcome] = {}
        try:
            unknowns = Unknowns(
                inquiry.book.facts,
                said,
                self.rules.words,
                self.rules.shares,
                self.rules.settles_first,
            )
            self.reckoner = Reckoner(unknowns)
            self.left = self.rules.remainders(self.reckoner)
            self.diagram = Diagram(self.reckoner, self.left, self._decide, rather_eligible)
        except OverBudget as error:
            raise RulebookError("too-much-unknown") from error

    @property
    def outcomes(self) -> list[Outcome]:
        """All outcomes that are possible: not eligible first, then in the order of the book."""
        tiers = [tier.id for _, table in self.rules.tables for tier in table.tiers]
        rank = {tier: at for at, tier in enumerate(tiers, 1)}

        def order(outcome: Outcome) -> tuple[object, ...]:
            amount = outcome.fee.low if outcome.fee and outcome.fee.low is not None else 0
            stage = rank.get(outcome.stage, 0)
            return rank.get(outcome.tier, 0), stage, -amount, str(outcome)

        return sorted(self.diagram.outcomes(self.diagram.root), key=order)

    def _decide(self, left: Remainders) -> Settled[Outcome] | Sequence[Key]:
        admitted = admit(self.rules, left)
        if isinstance(admitted, Undecided):
            leave = open_leave(leave_naming(self.rules, admitted.tiers), left)
            return [*admitted.keys, *open_reductions(self.rules, left), *leave]
        if admitted.placing is None:
            return Settled(self._outcome(None, None, None))
        fee = charge(self.rules, admitted.placing, left)
        leave = grant_leave(self.rules, admitted.placing, left)
        waiting = [each for each in (fee, leave) if _is_keys(each)]
        if not waiting:
            assert not isinstance(fee, tuple)
            return Settled(self._outcome(admitted.placing, fee, leave))  # type: ignore[arg-type]
        settled = [] if _is_keys(fee) else open_reductions(self.rules, left)
        rows = leave_naming(self.rules, _names(admitted.placing))
        settled_leave = [] if _is_keys(leave) else open_leave(rows, left)
        open_ = [key for keys in waiting for key in keys]  # type: ignore[union-attr]
        return [*admitted.keys, *open_, *settled, *settled_leave]

    def _outcome(
        self, placing: Placing | None, fee: Fee | None, leave: tuple[Right, ...] | None
    ) -> Outcome:
        key = (
            (placing.section, placing.table.id, placing.tier, placing.stage) if placing else None,
            fee,
            leave,
        )
        if key not in self._outcomes:
            self._outcomes[key] = self._made(placing, fee, leave)
        return self._outcomes[key]

    def _made(
        self, placing: Placing | None, fee: Fee | None, leave: tuple[Right, ...] | None
    ) -> Outcome:
        tables = range(len(self.rules.tables))
        if placing is None:
            said = (self.rules.eligible_address(at) for at in tables)
            return Outcome(False, because=self.cited(each for each in said if each))
        at = next(at for at in tables if self.rules.tables[at][1] is placing.table)
        eligible = self.rules.eligible_address(at)
        rows = [eligible] if eligible else []
        for tier in (placing.tier, placing.stage):
            rows += [Address(placing.section, block="tier", row=tier.id)] if tier else []
        rows += [*fee.rows, *(step.address for step in fee.steps)] if fee else []
        rows += [right.address for right in leave or ()]
        return Outcome(
            True,
            placing.tier.id if placing.tier else "",
            placing.stage.id if placing.stage else "",
            fee,
            leave,
            self.cited(rows),
        )

    def cited(self, rows: Iterable[Address]) -> tuple[Address, ...]:
        """Rows with the provisions that speak of them."""
        return with_provisions(self.rules.inquiry, rows)


def rather_eligible(possible: Iterable[frozenset[Outcome]]) -> frozenset[Outcome]:
    """What a worker's assessment may lead to, taken as fulfilled where someone is eligible for
    it."""
    together: frozenset[Outcome] = frozenset().union(*possible)
    eligible = frozenset(outcome for outcome in together if outcome.eligible)
    return eligible or together


def _names(placing: Placing) -> list[str]:
    return [tier.id for tier in (placing.tier, placing.stage) if tier]


def _is_keys(each: object) -> bool:
    """Whether this is not an answer yet, but the keys of the rules that decide it."""
    return isinstance(each, tuple) and bool(each) and isinstance(each[0], tuple)


_unused = replace
