"""The whole book as it was read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from rulebook_cli.model.entry import Entry
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.fee import FeeRow
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.section import Section
from rulebook_cli.model.settings import Settings
from rulebook_cli.model.term import Term
from rulebook_cli.model.tier import Tier, TierTable


@dataclass(frozen=True, slots=True)
class Rulebook:
    """A rulebook: its settings, its vocabulary and its sections in the order of their numbers.

    A book that could not be read in full is still a book: `misread` lists what is missing.
    """

    settings: Settings
    facts: Facts = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    sections: tuple[Section, ...] = ()
    misread: tuple[Misread, ...] = ()
    entries: tuple[Entry, ...] = field(default=(), compare=False)

    def section(self, id_: str) -> Section | None:
        """The section of that id."""
        return next((section for section in self.sections if section.id == id_), None)

    def tier_tables(self) -> Iterator[tuple[Section, TierTable]]:
        """Every table of tiers with its section."""
        for section in self.sections:
            for table in section.tiers:
                yield section, table

    def tiers(self) -> Iterator[tuple[Section, Tier]]:
        """Every tier with its section."""
        for section, table in self.tier_tables():
            for tier in table.tiers:
                yield section, tier

    def fee_rows(self, tier: str) -> list[FeeRow]:
        """The fee rows of a tier in the order of their first days."""
        rows = [
            row
            for section in self.sections
            if section.fees
            for row in section.fees.schedule
            if tier in row.tiers
        ]
        return sorted(rows, key=lambda row: row.start)

    def fee_row(self, tier: str, day: date) -> FeeRow | None:
        """The fee row of a tier that holds on `day`, if one does."""
        before = [row for row in self.fee_rows(tier) if row.start <= day]
        if before and (before[-1].end or date.max) >= day:
            return before[-1]
        return None
