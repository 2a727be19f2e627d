"""The query that says how a case mix flows from one book to another, and the one for its samples.

The table `cases` has one row a case: `weight`, and a column for each fact (a number, a text with
the id of a choice, true or false, a date; NULL is not known). The answer has one row for each pair
of what people get before and after: tier, stage, fee (two bounds, euros a month), days and hours
of leave a month, how many people (`weight`) and how many rows (`cases`) there are.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import cast

from rulebook_cli.assessment.flows import MOST_SAMPLES, facts_of, in_order
from rulebook_cli.assessment.giving import Giving
from rulebook_cli.assessment.sql_amounts import fee, leave
from rulebook_cli.assessment.sql_book import SqlBook
from rulebook_cli.assessment.sql_criteria import quoted
from rulebook_cli.logic.evaluate import points_judged
from rulebook_cli.model.caseload import Spread, bare, exactly
from rulebook_cli.model.fact import Points
from rulebook_cli.model.impact import Flow, Gets
from rulebook_cli.model.inquiry import Inquiry

SIDES = ("before", "after")
GETS = ("tier", "stage", "fee_low", "fee_high", "days", "hours")


class SqlFlows:
    """Two books on a day, over the columns that a case mix has."""

    def __init__(self, before: Inquiry, after: Inquiry, columns: Iterable[str]) -> None:
        """Raises `RulebookError("too-many-patterns")` for a book with too many reductions."""
        had = frozenset(columns)
        self.givings = Giving(before), Giving(after)
        sides = zip(self.givings, SIDES, strict=True)
        self.books = tuple(SqlBook(giving, had, side) for giving, side in sides)

    @property
    def query(self) -> str:
        """The flows, in no order."""
        gets = ", ".join(f"{name}_{side}" for side in SIDES for name in GETS)
        return (
            f"{self._priced_groups()}\n"
            f"SELECT {gets}, SUM(weight) AS weight, SUM(cases) AS cases\n"
            f"FROM priced GROUP BY {gets}"
        )

    @property
    def query_with_cases(self) -> str:
        """The same for DuckDB, before the last summing: each row also has the numbers (`case_no`)
        of the first cases it stands for."""
        gets = ", ".join(f"{name}_{side}" for side in SIDES for name in GETS)
        first = f"MIN(case_no, {MOST_SAMPLES}) AS first"
        return f"{self._priced_groups(first)}\nSELECT {gets}, weight, cases, first FROM priced"

    def _priced_groups(self, first: str = "") -> str:
        keys = ", ".join(self._keys)
        sums = ["SUM(weight) AS weight", "COUNT(*) AS cases", *([first] if first else [])]
        kept = ["weight", "cases", *(["first"] if first else [])]
        return (
            f"{self._judged('case_no' if first else '')},\n"
            f"grouped AS (SELECT {keys}, {', '.join(sums)}\n"
            f"  FROM placed GROUP BY {keys}),\n"
            f"priced AS (SELECT {', '.join([*kept, *self._priced()])}\n  FROM grouped)"
        )

    @property
    def _keys(self) -> list[str]:
        """The columns that tell cases apart."""
        return [f"{name}_{side}" for book, side in self._sides() for name in _key_names(book)]

    def _sides(self) -> list[tuple[SqlBook, str]]:
        return list(zip(self.books, SIDES, strict=True))

    def _judged(self, more: str = "") -> str:
        """The cases with tier, stage, reductions, shares and leave of both sides."""
        kept = [f"{more}, "] if more else [""]
        tiers = [f"{book.tier} AS tier_{side}" for book, side in self._sides()]
        stages = [f"{book.stage(f'tier_{side}')} AS stage_{side}" for book, side in self._sides()]
        needed = sorted({name for book in self.books for name in facts_of(book.giving)})
        facts = [quoted(name) for name in needed if name in self.books[0].columns]
        points = [quoted(name) for name in self._points()]
        columns = "".join(f"{name}, " for name in [*facts, *points])
        last = [f"tier_{side}, stage_{side}" for side in SIDES]
        return (
            f"WITH seen AS (SELECT {kept[0]}weight{''.join(f', {name}' for name in facts)}"
            f"{''.join(f', {sql} AS {quoted(name)}' for name, sql in self._points().items())}\n"
            "  FROM cases),\n"
            f"tiers AS (SELECT {kept[0]}weight, {columns}{', '.join(tiers)}\n  FROM seen),\n"
            f"stages AS (SELECT {kept[0]}weight, {columns}tier_before, tier_after,\n"
            f"  {', '.join(stages)} FROM tiers),\n"
            f"placed AS (SELECT {kept[0]}weight, {', '.join(last)}, {', '.join(self._lowered())}\n"
            "  FROM stages)"
        )

    def _points(self) -> dict[str, str]:
        """The columns of counted points that a rule asks for, and how they are counted."""
        return {
            book.criteria.points_column(fact): book.criteria.points(fact)
            for book in self.books
            for name in dict.fromkeys(facts_of(book.giving))
            if (fact := book.giving.facts.get(name)) and isinstance(fact.kind, Points)
            if points_judged(fact, book.giving.facts)
        }

    def _lowered(self) -> list[str]:
        """Which reductions and which rows of leave hold; nothing of who is in no tier."""
        made = []
        for book, side in self._sides():
            tier, stage = f"tier_{side}", f"stage_{side}"
            rows = {"pattern": book.pattern, "leave": book.leave(tier, stage)}
            for name, number in rows.items():
                made.append(f"CASE WHEN {tier} = '' THEN 0 ELSE {number} END AS {name}_{side}")
            made += [f"{book.share_applied(at)} AS share{at}_{side}" for at in book.shares]
        return made

    def _priced(self) -> list[str]:
        made = []
        for book, side in self._sides():

            def column(name: str, side: str = side) -> str:
                return f"{name}_{side}"

            made += [f"tier_{side}", f"stage_{side}"]
            for end, name in enumerate(("fee_low", "fee_high")):
                made.append(f"{fee(book, column, end)} AS {name}_{side}")
            for what, name in enumerate(("days", "hours")):
                made.append(f"{leave(book, column, what)} AS {name}_{side}")
        return made


def flows_from(rows: Iterable[Sequence[object]]) -> tuple[Flow, ...]:
    """The flows of the answer's rows, in their fixed order; rows of one flow are summed."""
    sums: dict[tuple[Gets, Gets], tuple[Decimal, int]] = {}
    for row in rows:
        key = _gets(row[:6]), _gets(row[6:12])
        weight, cases = sums.get(key, (Decimal(0), 0))
        sums[key] = weight + Decimal(str(row[12])), cases + int(str(row[13]))
    return in_order(Flow(*key, weight, cases) for key, (weight, cases) in sums.items())


def first_cases(rows: Iterable[Sequence[object]]) -> dict[tuple[str, str], list[int]]:
    """By the tiers before and after, the numbers of the first cases that the change touches."""
    found: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        before, after = _gets(row[:6]), _gets(row[6:12])
        if before != after:
            numbers = cast("Iterable[int]", row[14])
            found.setdefault((before.paid, after.paid), []).extend(numbers)
    return {key: sorted(found[key])[:MOST_SAMPLES] for key in sorted(found)}


def _gets(cells: Sequence[object]) -> Gets:
    tier, stage, low, high, days, hours = cells
    fee_ = None if low is None or high is None else Spread(Decimal(str(low)), Decimal(str(high)))
    if not tier:
        return Gets()
    return Gets(
        str(tier),
        str(stage),
        fee_,
        exactly(bare(Decimal(str(days)))),
        exactly(bare(Decimal(str(hours)))),
    )


def _key_names(book: SqlBook) -> list[str]:
    return ["tier", "stage", "pattern", "leave", *(f"share{at}" for at in book.shares)]
