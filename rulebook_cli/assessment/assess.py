"""What a book gives a person of whom some facts are known: every outcome that is possible."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from rulebook_cli.assessment.admit import admit
from rulebook_cli.assessment.because import with_provisions
from rulebook_cli.assessment.charge import (
    charge,
    grant_leave,
    leave_naming,
    open_leave,
    open_reductions,
)
from rulebook_cli.assessment.rules import Rules, Undecided
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

    `said` are the facts that were told; None is what they could not say, so that the fact may have
    any value. Where it is `recorded` of them as not known, and may be, the rules that reckon with
    that are followed. A worker's facts that nobody told are taken as fulfilled
    where the person is eligible for it.
    """

    def __init__(self, inquiry: Inquiry, said: Case, recorded: Collection[str] = ()) -> None:
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
                recorded,
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
            rows = leave_naming(self.rules, admitted.tiers)
            lowered = open_reductions(self.rules, left)
            return [*admitted.keys, *lowered, *open_leave(rows, left)]
        if admitted.placing is None:
            return Settled(self._outcome(None, None, None))
        fee = charge(self.rules, admitted.placing, left)
        leave = grant_leave(self.rules, admitted.placing, left)
        if not isinstance(fee, Undecided) and not isinstance(leave, Undecided):
            return Settled(self._outcome(admitted.placing, fee, leave))
        lowered = open_reductions(self.rules, left) if fee is not None else ()
        rows = leave_naming(self.rules, _names(admitted.placing))
        return [*admitted.keys, *lowered, *open_leave(rows, left)]

    def _outcome(
        self, placing: Placing | None, fee: Fee | None, leave: tuple[Right, ...] | None
    ) -> Outcome:
        """The outcome, made once."""
        where = self._number(placing) if placing else None
        key = (where, tuple(_names(placing)) if placing else (), fee, leave)
        if key not in self._outcomes:
            rows = self._rows(placing, fee, leave)
            tier = placing.tier.id if placing and placing.tier else ""
            stage = placing.stage.id if placing and placing.stage else ""
            because = with_provisions(self.rules.inquiry, rows, stage_rows(fee))
            self._outcomes[key] = Outcome(bool(placing), tier, stage, fee, leave, because)
        return self._outcomes[key]

    def _rows(
        self, placing: Placing | None, fee: Fee | None, leave: tuple[Right, ...] | None
    ) -> Iterator[Address]:
        """The rows of data that an outcome rests on."""
        tables = [self._number(placing)] if placing else range(len(self.rules.tables))
        eligible = (self.rules.eligible_address(at) for at in tables)
        yield from (address for address in eligible if address)
        for id_ in _names(placing) if placing else ():
            yield Address(placing.section if placing else "", block="tier", row=id_)
        if fee:
            yield from fee.rows
            yield from (step.address for step in fee.steps)
        yield from (right.address for right in leave or ())

    def _number(self, placing: Placing) -> int:
        tables = enumerate(self.rules.tables)
        return next(at for at, (_, table) in tables if table is placing.table)


def rather_eligible(possible: Iterable[frozenset[Outcome]]) -> frozenset[Outcome]:
    """What a worker's assessment may lead to, taken as fulfilled where someone is eligible for
    it."""
    together: frozenset[Outcome] = frozenset().union(*possible)
    eligible = frozenset(outcome for outcome in together if outcome.eligible)
    return eligible or together


def stage_rows(fee: Fee | None) -> Iterator[Address]:
    """The fee rows that a stage pays by."""
    if fee is not None:
        paid = {step.tier for step in fee.steps if step.what == "stage"}
        yield from (row for row in fee.rows if paid & set(row.row.split(",")))


def _names(placing: Placing) -> list[str]:
    return [tier.id for tier in (placing.tier, placing.stage) if tier]
