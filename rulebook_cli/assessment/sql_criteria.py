"""Criteria as SQL: the same verdicts as the ordinary evaluator gives, for a whole table at once.

Only what DuckDB, Spark and PostgreSQL all know is used. NULL is "not known"; logic stays
two-valued, since every comparison first asks whether the value is known. A condition that cannot
be judged holds nowhere, and its `not` neither.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from rulebook_cli.logic.evaluate import fits, points_judged
from rulebook_cli.logic.meaning import DEEPEST, read_value
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import (
    All,
    Any,
    Anything,
    AtLeast,
    Condition,
    Criteria,
    Equal,
    Not,
    NotKnown,
    OneOf,
    Range,
    Test,
    Unlike,
)
from rulebook_cli.model.fact import Choice, Fact, FactKind, Facts, Points, YesNo

TRUE, FALSE = "TRUE", "FALSE"
POINTS = "points "
"""What the name of a column of counted points begins with; no fact's id has a blank."""


class SqlCriteria:
    """Compiles criteria on the facts that a table has as columns."""

    def __init__(self, facts: Facts, columns: Iterable[str], side: str = "") -> None:
        """`side` is what the columns of counted points end with: two books may count otherwise."""
        self.facts = facts
        self.columns = frozenset(columns)
        self.side = side

    def holds(self, criteria: Criteria) -> str:
        """A condition that is true exactly where the evaluator says that the criteria hold."""
        return self._verdict(criteria, True, 0)

    def _verdict(self, criteria: Criteria, wanted: bool, depth: int) -> str:
        if depth > DEEPEST:
            return FALSE
        match criteria:
            case Condition():
                found = self._condition(criteria)
                return FALSE if found is None else found if wanted else negated(found)
            case Not(part):
                return self._verdict(part, not wanted, depth + 1)
            case All(parts):
                needed = len(parts)
            case Any(parts):
                needed = 1
            case AtLeast(needed, parts):
                pass
        # Fewer than `needed` hold exactly where so many do not that too few are left.
        least = needed if wanted else len(parts) - needed + 1
        return at_least(least, [self._verdict(part, wanted, depth + 1) for part in parts])

    def _condition(self, condition: Condition) -> str | None:
        """One condition; None where it cannot be judged, whatever the case."""
        fact = self.facts.get(condition.fact)
        if fact is None or (isinstance(fact.kind, Points) and not points_judged(fact, self.facts)):
            return None
        unknown = fits(condition.test, None, fact)
        if unknown is None:
            return None
        if isinstance(fact.kind, Points):
            return _compared(quoted(self.points_column(fact)), condition.test, fact.kind)
        return self._test(fact, condition.test)

    def _test(self, fact: Fact, test: Test) -> str:
        if fact.id not in self.columns:
            return TRUE if fits(test, None, fact) else FALSE
        if isinstance(fact.kind, Choice | YesNo):
            return _listed(fact, test)
        return _compared(quoted(fact.id), test, fact.kind)

    def points_column(self, fact: Fact) -> str:
        """The name of the column of a points fact."""
        return f"{POINTS}{fact.id} {self.side}".strip()

    def points(self, fact: Fact) -> str:
        """What stands in the column of a points fact: its own value where the table has one, else
        the sum of the points of the first row that holds for each fact under it."""
        assert isinstance(fact.kind, Points)
        parts = []
        for name, rows in fact.kind.table.items():
            whens = " ".join(
                f"WHEN {self._test(self.facts[name], read_test(row.test))} THEN {row.points:f}"
                for row in rows
            )
            parts.append(f"CASE {whens} END" if whens else "CAST(NULL AS DECIMAL(18, 6))")
        counted = f"CAST({' + '.join(parts)} AS DECIMAL(18, 6))"
        if fact.id in self.columns:
            return f"COALESCE(CAST({quoted(fact.id)} AS DECIMAL(18, 6)), {counted})"
        return counted


def quoted(name: str) -> str:
    """A name of a column."""
    return f'"{name}"'


def text(words: str) -> str:
    """A text as SQL writes it."""
    return "'" + words.replace("'", "''") + "'"


def negated(condition: str) -> str:
    """The opposite of a condition that is true or false, never NULL."""
    return {TRUE: FALSE, FALSE: TRUE}.get(condition) or f"NOT ({condition})"


def at_least(needed: int, parts: Iterable[str]) -> str:
    """That so many of some conditions hold, as short as can be."""
    listed = []
    for part in parts:
        if part == TRUE:
            needed -= 1
        elif part != FALSE:
            listed.append(part)
    if needed <= 0:
        return TRUE
    if needed > len(listed):
        return FALSE
    if len(listed) == 1:
        return listed[0]
    if needed in (1, len(listed)):
        return "(" + (" OR " if needed == 1 else " AND ").join(listed) + ")"
    return f"({counted(listed)} >= {needed})"


def counted(conditions: Iterable[str]) -> str:
    """How many of some conditions hold."""
    return " + ".join(f"CASE WHEN {condition} THEN 1 ELSE 0 END" for condition in conditions)


def _listed(fact: Fact, test: Test) -> str:
    """A test on a fact of few values: the values that pass it, one by one."""
    if isinstance(fact.kind, Choice):
        passing = [text(option) for option in fact.kind.options if fits(test, option, fact)]
        every = len(fact.kind.options)
    else:
        passing = [str(value).upper() for value in (True, False) if fits(test, value, fact)]
        every = 2
    column, unknown = quoted(fact.id), bool(fits(test, None, fact))
    if not passing:
        return f"{column} IS NULL" if unknown else FALSE
    if len(passing) == every:
        return TRUE if unknown else f"{column} IS NOT NULL"
    among = f"{column} = {passing[0]}"
    if len(passing) > 1:
        among = f"{column} IN ({', '.join(passing)})"
    return f"({column} IS NULL OR {among})" if unknown else f"({column} IS NOT NULL AND {among})"


def _compared(column: str, test: Test, kind: FactKind) -> str:
    """A test on a number or a date; its words are known to have a meaning."""
    match test:
        case Anything():
            return TRUE
        case NotKnown():
            return f"{column} IS NULL"
        case Equal(value):
            return f"({column} IS NOT NULL AND {column} = {_literal(value, kind)})"
        case Range():
            ends = []
            if test.low:
                sign = ">=" if test.low_included else ">"
                ends.append(f"{column} {sign} {_literal(test.low, kind)}")
            if test.high:
                sign = "<=" if test.high_included else "<"
                ends.append(f"{column} {sign} {_literal(test.high, kind)}")
            return f"({' AND '.join([f'{column} IS NOT NULL', *ends])})"
        case OneOf(tests):
            return at_least(1, [_compared(column, each, kind) for each in tests])
        case Unlike(inner):
            return negated(_compared(column, inner, kind))
        case _:
            return FALSE


def _literal(words: str, kind: FactKind) -> str:
    value = read_value(words, kind)
    if isinstance(value, date):
        return f"CAST('{value.isoformat()}' AS DATE)"
    assert isinstance(value, Decimal)
    return f"{value:f}"
