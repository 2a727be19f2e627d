"""Schedules of amounts by tier as tables: the day's amounts, and those to come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from rulebook_cli.model.euros import Euros
from rulebook_cli.model.fee import AmountSpan, FeeRow, Tie
from rulebook_cli.model.paper import Align, Block, Paragraph, Run, Style, Table
from rulebook_cli.render import figures
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.reader import Reader

_COLUMNS = 3
"""So many days stand side by side on a narrow page; more go to a table of their own."""


def schedule_blocks(caption: str, schedule: Sequence[FeeRow], reader: Reader) -> list[Block]:
    """The amounts in force on the reader's day and from each later day on, a row for the tiers
    that are paid alike."""
    tiers = _tiers(schedule, reader)
    days = _days(schedule, tiers, reader)
    if not days:
        return [Paragraph((Run(reader.say("fees.no-rows")),), Style.NOTE)]
    groups = [days[at : at + _COLUMNS] for at in range(0, len(days), _COLUMNS)]
    return [_table(caption, schedule, tiers, group, reader) for group in groups]


def amount_words(tier: str, row: FeeRow, reader: Reader) -> str:
    """What a row pays: euros, a span, or how it moves with the year."""
    amount = row.amount
    if isinstance(amount, Tie):
        words = _tied(tier, row, amount, reader)
    elif isinstance(amount, AmountSpan):
        words = reader.say("amount.span", low=Euros(amount.low), high=Euros(amount.high))
    else:
        words = figures.money(amount, reader.language)
    return words


def _tied(tier: str, row: FeeRow, tie: Tie, reader: Reader) -> str:
    known = reader.amounts(tier, row)
    if known is None and tie is not Tie.INDEXED and reader.only_in_force:
        later = say(reader.language, "dates", "later")
        return reader.say("amount.known", amount=later, tie=reader.say(f"amount.{tie.value}"))
    if known is None:
        return reader.say(f"amount.{tie.value}")
    words = reader.say("amount.indexed-known" if tie is Tie.INDEXED else f"amount.{tie.value}")
    if not known.verified:
        words = f"{words}, {reader.say('amount.unverified')}"
    amount: object = Euros(known.euros)
    if known.most is not None:
        amount = reader.say("amount.span", low=Euros(known.euros), high=Euros(known.most))
    if known.year == row.start.year:
        return reader.say("amount.known", amount=amount, tie=words)
    return reader.say("amount.known-in", amount=amount, tie=words, year=known.year)


def _tiers(schedule: Sequence[FeeRow], reader: Reader) -> list[str]:
    """The tiers of a schedule in the order of the book, those it does not know last."""
    paid = dict.fromkeys(tier for row in schedule for tier in row.tiers)
    known = [tier.id for _, tier in reader.book.tiers() if tier.id in paid]
    return list(dict.fromkeys([*known, *paid]))


def _row_on(tier: str, schedule: Sequence[FeeRow], day: date) -> FeeRow | None:
    """The row that holds for a tier on a day."""
    begun = [row for row in schedule if tier in row.tiers and row.start <= day]
    last = max(begun, key=lambda row: row.start, default=None)
    return last if last and (last.end or date.max) >= day else None


def _days(schedule: Sequence[FeeRow], tiers: list[str], reader: Reader) -> list[date]:
    """The reader's day where something is paid then, and each later day on which that changes."""
    changes = {row.start for row in schedule if row.start > reader.on}
    changes |= {
        after
        for row in schedule
        if row.end and reader.on <= row.end < date.max
        for after in [row.end + timedelta(days=1)]
        if not all(_row_on(tier, schedule, after) for tier in row.tiers)
    }
    now = [reader.on] if any(_row_on(tier, schedule, reader.on) for tier in tiers) else []
    return now + sorted(changes)


def _table(
    caption: str,
    schedule: Sequence[FeeRow],
    tiers: list[str],
    days: list[date],
    reader: Reader,
) -> Table:
    paid_alike: dict[tuple[str, ...], list[str]] = {}
    for tier in tiers:
        cells = tuple(_cell(tier, schedule, day, reader) for day in days)
        paid_alike.setdefault(cells, []).append(tier)
    head = [reader.say("fees.tiers"), *(_head(day, schedule, tiers, reader) for day in days)]
    body = tuple(
        ((Run(capital(reader.tiers(alike))),), *((Run(cell),) for cell in cells))
        for cells, alike in paid_alike.items()
    )
    places = tuple(
        ("", *(_place(alike, schedule, day, reader) for day in days))
        for alike in paid_alike.values()
    )
    only_figures = all(cell[-1:] == "€" or cell[:1] == "€" for row in paid_alike for cell in row)
    side = Align.RIGHT if only_figures else Align.LEFT
    return Table(caption, tuple(head), body, (Align.LEFT, *[side] * len(days)), places)


def _place(alike: list[str], schedule: Sequence[FeeRow], day: date, reader: Reader) -> str:
    """The addresses of the rows whose amount stands in a cell, a blank between them; empty where
    an amount moves with the year."""
    rows = {row.place: row for tier in alike if (row := _row_on(tier, schedule, day))}
    if not all(isinstance(row.amount, Decimal) for row in rows.values()):
        return ""
    named = (str(entry.address) for entry in reader.book.entries if entry.place in rows)
    return " ".join(named)


def _cell(tier: str, schedule: Sequence[FeeRow], day: date, reader: Reader) -> str:
    row = _row_on(tier, schedule, day)
    if row is None:
        return reader.say("fees.none")
    # In a column of its own day a row that moves with the year is asked about that day.
    on_its_day = replace(row, start=day) if row.start < reader.on < day else row
    words = amount_words(tier, on_its_day, reader)
    raised = row.by_decision and day in (row.start, reader.on)
    return reader.say("amount.decision", amount=words) if raised else words


def _head(day: date, schedule: Sequence[FeeRow], tiers: list[str], reader: Reader) -> str:
    """`1.1.2026 alkaen`, or `voimassa 1.5.2026` where rows of different days hold then."""
    rows = [_row_on(tier, schedule, day) for tier in tiers]
    starts = {row.start for row in rows if row}
    if day == reader.on and len(starts) == 1:
        return reader.say("fees.from", start=starts.pop())
    return reader.say("fees.on" if day == reader.on else "fees.from", on=day, start=day)
