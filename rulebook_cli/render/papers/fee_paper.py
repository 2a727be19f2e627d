"""The fee table: what each tier is paid year by year, beside the least the statute allows."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from rulebook_cli.model.fee import AmountSpan, FeeRow, Tie
from rulebook_cli.model.paper import Align, Block, Fields, Heading, Paper, Paragraph, Runs, Table
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.statute import Parameter, Statute
from rulebook_cli.render import figures
from rulebook_cli.render.papers.kind_words import book_title, county_paper, note, plain, word
from rulebook_cli.render.words.place_names import section_title
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.reader import Amounts, Reader

_COLUMNS = 3
"""So many years stand side by side on a narrow page."""


def draw_fees(
    book: Rulebook,
    statute: Statute,
    amounts_on: Callable[[date], Amounts],
    language: str,
    on: date,
    version: str,
    draft: bool,
) -> Paper:
    """The care fees and the substitutes' fees of `book` from the year before the day `on` to the
    last one that the book speaks of. `amounts_on` tells what a row comes to on a day."""
    table = FeeTable(book, statute, amounts_on, language, on, draft)
    rows = ((word(language, "fees.version"), plain(version)),)
    blocks: list[Block] = [
        Fields(rows),
        Paragraph(plain(word(language, "fees.lead-draft" if draft else "fees.lead"))),
    ]
    told = [block for section in book.sections for block in table.section_blocks(section)]
    blocks += told or [Paragraph(plain(word(language, "fees.nothing")))]
    blocks += table.sources() if told else []
    title = word(language, "fees.title", title=book_title(book, language))
    return county_paper(title, word(language, "fees.kind"), blocks, book, language, on, draft)


class FeeTable:
    """A book's fees by tier and year, in words."""

    def __init__(
        self,
        book: Rulebook,
        statute: Statute,
        amounts_on: Callable[[date], Amounts],
        language: str,
        on: date,
        draft: bool,
    ) -> None:
        self.book, self.statute, self.language, self.on = book, statute, language, on
        self.amounts_on, self.draft = amounts_on, draft
        self.years: set[int] = set()
        self.marked = False

    def section_blocks(self, section: Section) -> list[Block]:
        """The tables of a section that has fees, under its number and heading."""
        fees, substitutes = section.fees, section.substitute_fees
        reader = Reader(self.book, self.language, self.on)
        tables: list[Block] = []
        if fees and fees.schedule:
            each = reader.word("each", fees.per)
            caption = reader.say("fees.caption", each=each)
            tables += self._tables(caption, fees.schedule, fees.per == "month")
        if substitutes and substitutes.schedule:
            each = reader.word("each", substitutes.per)
            caption = reader.say("substitute.caption", each=each)
            tables += self._tables(caption, substitutes.schedule, False)
        if not tables:
            return []
        name = capital(section_title(section, self.book, self.language))
        return [Heading(1, plain(name), f"s-{section.id}"), *tables]

    def sources(self) -> list[Block]:
        """Where the statute's numbers were seen, and what the mark means."""
        said = []
        for year in sorted(self.years):
            known = self.statute.year(year)
            for name in ("minimum", "heavy_minimum") if known else ():
                number: Parameter = getattr(known, name)
                if number.value is not None:
                    key = f"fees.source.{name}"
                    source = figures.decimals_of(number.source, self.language)
                    source = source or self._say("fees.no-source")
                    said.append(self._say(key, year=str(year), source=source))
        marks = [note(self._say("fees.compared"))] if self.years else []
        marks += [note(self._say("fees.unverified"))] if self.marked else []
        return [*marks, *(note(each) for each in said)]

    def _tables(self, caption: str, schedule: Sequence[FeeRow], with_least: bool) -> list[Block]:
        years = self._years_of(schedule)
        groups = [years[at : at + _COLUMNS] for at in range(0, len(years), _COLUMNS)]
        return [self._table(caption, schedule, group, with_least) for group in groups]

    def _years_of(self, schedule: Sequence[FeeRow]) -> list[int]:
        """The years that are shown: from last year (or the first row) to the last row's."""
        starts = [row.start.year for row in schedule]
        first = max(min(starts), min(self.on.year - 1, max(starts)))
        return list(range(first, max(*starts, self.on.year, first) + 1))

    def _table(
        self, caption: str, schedule: Sequence[FeeRow], years: Sequence[int], with_least: bool
    ) -> Table:
        head = (self._say("fees.tier"), *map(str, years))
        paid_alike: dict[tuple[str, ...], list[str]] = {}
        for tier in self._tiers(schedule):
            cells = tuple(self._cell(tier, schedule, year) for year in years)
            paid_alike.setdefault(cells, []).append(tier)
        reader = Reader(self.book, self.language, self.on)
        rows: list[tuple[Runs, ...]] = [
            (plain(capital(reader.tiers(tiers))), *map(plain, cells))
            for cells, tiers in paid_alike.items()
        ]
        if with_least:
            self.years.update(years)
            for name in ("minimum", "heavy_minimum"):
                least = tuple(plain(self._least(name, year)) for year in years)
                rows.append((plain(self._say(f"fees.{name}")), *least))
        return Table(caption, head, tuple(rows), (Align.LEFT, *[Align.RIGHT] * len(years)))

    def _tiers(self, schedule: Sequence[FeeRow]) -> list[str]:
        """The tiers in the order of the book, with the stages that are paid as one of them."""
        paid = dict.fromkeys(tier for row in schedule for tier in row.tiers)
        known = [
            tier.id
            for _, tier in self.book.tiers()
            if tier.id in paid or (tier.pays_as in paid and tier.pays_as)
        ]
        return list(dict.fromkeys([*known, *paid]))

    def _cell(self, tier: str, schedule: Sequence[FeeRow], year: int) -> str:
        """What a tier is paid in a year; a line for each row where it changes in the year."""
        if not any(tier in row.tiers for row in schedule):
            tier = next((t.pays_as for _, t in self.book.tiers() if t.id == tier), tier)
        own = sorted((row for row in schedule if tier in row.tiers), key=lambda row: row.start)
        begun = [row for row in own if row.start <= date(year, 1, 1)][-1:]
        held = [row for row in begun if (row.end or date.max) >= date(year, 1, 1)]
        held += [row for row in own if row.start.year == year and row not in held]
        if not held:
            return self._say("fees.none")
        if len(held) == 1 and held[0].start <= date(year, 1, 1):
            return self._amount(tier, held[0], year)
        return "\n".join(f"{self._from(row, year)} {self._amount(tier, row, year)}" for row in held)

    def _from(self, row: FeeRow, year: int) -> str:
        start = max(row.start, date(year, 1, 1))
        return self._say("fees.from", start=start)

    def _amount(self, tier: str, row: FeeRow, year: int) -> str:
        """An amount, and under it whether it is decided, tied to the statute, or awaited."""
        amount = row.amount
        if isinstance(amount, AmountSpan):
            both = [figures.money(each, self.language) for each in (amount.low, amount.high)]
            return f"{both[0]} – {both[1]}\n{self._say('fees.agreed')}"
        known = self.amounts_on(max(row.start, date(year, 1, 1)))(tier, row)
        key = amount.value if isinstance(amount, Tie) else "proposed" if self.draft else "decided"
        if row.by_decision:
            key = f"raised-{key}"
        status = self._say(f"fees.{key}")
        if isinstance(amount, Decimal) and row.start.year < year:
            status = self._say("fees.from", start=row.start)
        if known is None:
            return f"{self._say('fees.awaited')}\n{status}"
        ends = [known.euros, *([] if known.most is None else [known.most])]
        euros = " – ".join(self._euros(each, known.verified) for each in ends)
        return f"{euros}\n{status}"

    def _least(self, name: str, year: int) -> str:
        known = self.statute.year(year)
        if known is None:
            return self._say("fees.awaited")
        number: Parameter = getattr(known, name)
        value: Decimal | None = number.value
        if value is None:
            return self._say("fees.unknown")
        return self._euros(value, number.verified)

    def _euros(self, amount: Decimal, verified: bool) -> str:
        """An amount, with a mark where nobody has verified what it rests on."""
        words = figures.money(amount, self.language)
        self.marked = self.marked or not verified
        return words if verified else f"{words}\N{NO-BREAK SPACE}*"

    def _say(self, key: str, /, **values: object) -> str:
        return word(self.language, key, **values)
