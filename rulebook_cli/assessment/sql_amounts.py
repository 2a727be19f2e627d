"""The amounts of a book as SQL: fees and leave by tier, stage and what applies."""

from collections.abc import Callable, Iterable
from decimal import Decimal

from rulebook_cli.assessment.sql_book import Pattern, SqlBook
from rulebook_cli.assessment.sql_criteria import text
from rulebook_cli.logic.fee_of import Placing
from rulebook_cli.model.euros import to_cents

UNKNOWN = "NULL"
Columns = Callable[[str], str]
"""The column of a side that bears a name: tier, stage, pattern, leave, share0 …"""


def fee(book: SqlBook, column: Columns, end: int) -> str:
    """The fee's lower or upper bound in euros and cents, rounded half up once."""
    patterns = list(book.patterns())

    def amounts(placing: Placing) -> str:
        by_amount: dict[str, list[int]] = {}
        for pattern in patterns:
            amount = _amount(book, placing, pattern, column, end)
            by_amount.setdefault(amount, []).append(pattern.number)
        return _by_number(column("pattern"), by_amount)

    return f"CAST({_by_placing(book, column, amounts)} AS DECIMAL(18, 2))"


def _amount(book: SqlBook, placing: Placing, pattern: Pattern, column: Columns, end: int) -> str:
    base = book.bounds(placing, pattern)[end]
    if base is None:
        return UNKNOWN
    if not pattern.shares:
        return f"{to_cents(base):f}"
    digits = max(-int(base.as_tuple().exponent), 2)
    factors = [f"CAST({base:f} AS DECIMAL({8 + digits}, {digits}))"]
    factors += [column(f"share{at}") for at in pattern.shares]
    return f"ROUND({' * '.join(factors)}, 2)"


def leave(book: SqlBook, column: Columns, what: int) -> str:
    """Days (`what` 0) or hours (1) of leave a month."""
    always = [at for at in range(len(book.giving.leave)) if at not in book.conditional]

    def amounts(placing: Placing) -> str:
        tier = placing.tier.id if placing.tier else ""
        stage = placing.stage.id if placing.stage else ""
        concerned = [
            bit
            for bit, at in enumerate(book.conditional)
            if {tier, stage} & set(book.giving.leave[at].row.tiers)
        ]
        by_amount: dict[str, list[int]] = {}
        for number in range(2 ** len(concerned)):
            held = [bit for place, bit in enumerate(concerned) if number >> place & 1]
            rows = [*always, *(book.conditional[bit] for bit in held)]
            amount = book.giving.leave_of(tier, stage, rows)[what]
            by_amount.setdefault(f"{amount:f}", []).append(sum(2**bit for bit in held))
        return _by_number(column("leave"), by_amount)

    return f"CAST({_by_placing(book, column, amounts)} AS DECIMAL(18, 4))"


def _by_number(column: str, by_amount: dict[str, list[int]]) -> str:
    """The amount by a number; the one that stands most often is for all others."""
    usual = max(by_amount, key=lambda amount: len(by_amount[amount]))
    whens = [
        f"WHEN {column} IN ({', '.join(map(str, numbers))}) THEN {amount}"
        for amount, numbers in by_amount.items()
        if amount != usual
    ]
    return f"CASE {' '.join(whens)} ELSE {usual} END" if whens else usual


def _by_placing(book: SqlBook, column: Columns, amounts: Callable[[Placing], str]) -> str:
    grouped: dict[str, list[Placing]] = {}
    for placing in book.placings():
        grouped.setdefault(amounts(placing), []).append(placing)
    whens = [f"WHEN {_is_one_of(each, column)} THEN {amount}" for amount, each in grouped.items()]
    zero = f"{Decimal('0.00'):f}"
    return f"CASE {' '.join(whens)} ELSE {zero} END" if whens else zero


def _is_one_of(placings: Iterable[Placing], column: Columns) -> str:
    by_stage: dict[str, list[str]] = {}
    for placing in placings:
        stage = placing.stage.id if placing.stage else ""
        by_stage.setdefault(stage, []).append(text(placing.tier.id if placing.tier else ""))
    parts = [
        f"({column('stage')} = {text(stage)} AND {column('tier')} IN ({', '.join(tiers)}))"
        for stage, tiers in by_stage.items()
    ]
    return " OR ".join(parts)
