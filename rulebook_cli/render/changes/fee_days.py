"""The care fees of two days side by side, where they differ."""

from collections.abc import Sequence
from dataclasses import dataclass

from rulebook_cli.logic.fee_of import row_in_force, rows_of
from rulebook_cli.logic.tied_amounts import Span, amount_of
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.paper import Align, Block, Heading, Run, Table
from rulebook_cli.model.tier import Tier
from rulebook_cli.render import figures
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.tier_names import listed_tiers


@dataclass(frozen=True, slots=True)
class _Paid:
    """What a tier pays on a day: nothing, an amount or a span, or what nobody can know yet."""

    is_paid: bool
    span: Span | None = None

    @property
    def is_unknown(self) -> bool:
        """Whether something is paid of which nobody knows how much."""
        return self.is_paid and self.span is None


def fee_day_blocks(
    before: Inquiry, after: Inquiry, language: str, heads: Sequence[str]
) -> list[Block]:
    """A table of the tiers whose fee is another in the newer book and on its day, or may be since
    nobody can know it yet; those that change alike in one row."""
    alike: dict[tuple[_Paid, _Paid], list[str]] = {}
    for id_ in _tiers(before, after):
        pair = _paid(before, id_), _paid(after, id_)
        if pair[0] != pair[1] or (pair[0].is_unknown and _may_differ(before, after, id_)):
            alike.setdefault(pair, []).append(id_)
    if not alike:
        return []
    head = (_say(language, "diff.tier"), *heads, _say(language, "diff.change"))
    rows = tuple(
        (
            (Run(capital(", ".join(listed_tiers(ids, after.book, language)))),),
            (Run(_words(old, language)),),
            (Run(_words(new, language)),),
            (Run(_change(old, new, language)),),
        )
        for (old, new), ids in alike.items()
    )
    title = _say(language, "diff.fees")
    align = (Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT)
    return [Heading(1, (Run(title),), "fee-days"), Table("", head, rows, align)]


def _tiers(*inquiries: Inquiry) -> list[str]:
    """Every tier that fees are for, in the order of the newest book."""
    tiers: list[Tier] = [
        tier for inquiry in reversed(inquiries) for _, tier in inquiry.book.tiers()
    ]
    paid = [
        id_
        for inquiry in inquiries
        for section in inquiry.book.sections
        for row in (section.fees.schedule if section.fees else ())
        for id_ in row.tiers
    ]
    return list(dict.fromkeys([*(tier.id for tier in tiers if tier.id in paid), *paid]))


def _paid(inquiry: Inquiry, tier: str) -> _Paid:
    placed = row_in_force(inquiry, tier)
    if placed is None:
        return _Paid(False)
    span, _ = amount_of(inquiry, placed, rows_of(inquiry.book, tier))
    return _Paid(True, span)


def _may_differ(before: Inquiry, after: Inquiry, tier: str) -> bool:
    """Whether the fees of two days may differ though neither is known: the days do, or the rows."""
    rows = [[placed.row for placed in rows_of(each.book, tier)] for each in (before, after)]
    told = [[(row.start, row.end, row.amount) for row in each] for each in rows]
    return before.on != after.on or told[0] != told[1]


def _words(paid: _Paid, language: str) -> str:
    if not paid.is_paid:
        return _say(language, "diff.no-fee")
    if paid.span is None:
        return _say(language, "later")
    low, high = paid.span
    if low == high:
        return figures.money(low, language)
    return say(language, "asking", "span", low=Euros(low), high=Euros(high))


def _change(old: _Paid, new: _Paid, language: str) -> str:
    amounts = [paid.span[0] for paid in (old, new) if paid.span and paid.span[0] == paid.span[1]]
    if len(amounts) < 2:
        return "–"
    return figures.money_change(amounts[1] - amounts[0], language)


def _say(language: str, key: str) -> str:
    return say(language, "dates", key)
