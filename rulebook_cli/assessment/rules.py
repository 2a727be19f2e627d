"""The rules of a book that are in force on a day, each with a key to what is left of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from rulebook_cli.logic.cutting import Word
from rulebook_cli.logic.diagram import Key
from rulebook_cli.logic.fee_of import (
    PlacedReduction,
    reductions_in_force,
    tables_in_force,
)
from rulebook_cli.logic.in_force import section_holds
from rulebook_cli.logic.leave_rows import PlacedLeave
from rulebook_cli.logic.meaning import conditions
from rulebook_cli.logic.residue import Reckoner, Residue
from rulebook_cli.model.address import Address
from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import TierTable


@dataclass(frozen=True, slots=True)
class Undecided:
    """The rules that still decide something (by key; settled ones that matter too), and the tiers
    that may come of it."""

    keys: tuple[Key, ...]
    tiers: frozenset[str] = frozenset()


class Rules:
    """The tables, reductions and rows of leave in force, in the order of the book."""

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
        self.criteria: dict[Key, Criteria | None] = dict(self._criteria())

    def _criteria(self) -> Iterator[tuple[Key, Criteria | None]]:
        for at, (_, table) in enumerate(self.tables):
            yield ("table", at), table.eligible
            for number, tier in enumerate(table.tiers):
                # Without criteria nobody knows who is meant, so nobody is placed there.
                if tier.criteria is not None:
                    yield ("tier", at, number), tier.criteria
        for at, reduction in enumerate(self.reductions):
            yield ("reduction", at), reduction.rule.when
        for at, placed in enumerate(self.leave):
            yield ("leave", at), placed.row.when
            if placed.row.lost_when is not None:
                yield ("lost", at), placed.row.lost_when

    @property
    def words(self) -> list[Word]:
        """Every condition that something hangs on, once."""
        return list(
            dict.fromkeys(
                (found.fact, found.test)
                for criteria in self.criteria.values()
                if criteria is not None
                for found in conditions(criteria)
            )
        )

    @property
    def shares(self) -> list[str]:
        """The facts that shares of a fee are read from."""
        return [placed.rule.share for placed in self.reductions if placed.rule.share]

    @property
    def settles_first(self) -> list[str]:
        """The facts that decide who is eligible."""
        domains = (table.eligible for _, table in self.tables)
        return [found.fact for each in domains if each for found in conditions(each)]

    def remainders(self, reckoner: Reckoner) -> dict[Key, Residue]:
        """What is left of every rule for a person of whom some facts are known."""
        left: dict[Key, Residue] = {
            key: reckoner.read(criteria) for key, criteria in self.criteria.items()
        }
        for at, placed in enumerate(self.reductions):
            if placed.rule.share:
                left["share", at] = reckoner.value(placed.rule.share)
        return left

    def eligible_address(self, at: int) -> Address | None:
        """Where table number `at` says whom it is for; None when it is for everyone."""
        section, table = self.tables[at]
        if table.eligible is None:
            return None
        return Address(section.id, block="eligible", row=table.id)
