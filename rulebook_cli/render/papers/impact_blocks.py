"""The impact of a change as blocks, which its own paper, the memo and the statement hold."""

from rulebook_cli.model.caseload import Spread
from rulebook_cli.model.impact import Impact, Sides, TierImpact
from rulebook_cli.model.paper import (
    Align,
    Block,
    Figure,
    Items,
    Paragraph,
    Run,
    Runs,
    Style,
    Table,
)
from rulebook_cli.render import figures
from rulebook_cli.render.papers.impact_chart import ChartRow, ChartWords, cost_figure
from rulebook_cli.render.papers.impact_left_out import is_unknown
from rulebook_cli.render.papers.impact_people import (
    avoided_blocks,
    contract_blocks,
    contract_notes,
    group_words,
    leave_blocks,
    notice_blocks,
    people_blocks,
)
from rulebook_cli.render.papers.impact_words import DASH, ImpactWords, is_large

RIGHT = Align.RIGHT
NAMES = ("before", "after", "change")


def impact_blocks(
    impact: Impact, words: ImpactWords, level: int = 1, id_: str = "impact"
) -> list[Block]:
    """The whole impact: cost, chart, tiers, people, leave, carers without a contract, scenario.

    Headings begin at `level`; `id_` tells the chart from others of the same paper.
    """
    return [
        lead(impact, words),
        *contract_notes(impact, words),
        cost_table(impact, words),
        *tier_blocks(impact, words, id_),
        *people_blocks(impact, words, level),
        *leave_blocks(impact, words, level),
        *contract_blocks(impact, words, level),
        *avoided_blocks(impact, words, level),
        *notice_blocks(impact, words, level),
    ]


def short_blocks(impact: Impact, words: ImpactWords, id_: str) -> list[Block]:
    """What a memo or a statement says of an amendment's impact: the change of cost and its chart,
    and who is touched."""
    chart = None if is_unknown(impact) else cost_chart(impact, words, id_)
    listed = tuple((Run(group_words(group, words)),) for group in impact.groups)
    return [
        lead(impact, words),
        *contract_notes(impact, words),
        *([chart] if chart else []),
        *([Items(listed)] if listed else []),
    ]


def lead(impact: Impact, words: ImpactWords) -> Paragraph:
    """What the change costs in a year, in a sentence; where that cannot be reckoned, that."""
    change = impact.cost.change
    if not any(change):
        key = "lead.same" if impact.groups else "lead.none"
        key = "lead.not-known" if is_unknown(impact) else key
    elif change.low < 0 < change.high:
        key = "lead.either"
    else:
        key = "lead.more" if change.high > 0 else "lead.less"
    size = Spread(*sorted(map(abs, change))) if key != "lead.either" else change
    if key in ("lead.none", "lead.not-known"):
        said = words.say(key, cost=words.euros(impact.cost.after))
    else:
        said = words.say(key, change=words.euros(size, signed=key == "lead.either"))
    return Paragraph((Run(said),), Style.LEAD)


def cost_table(impact: Impact, words: ImpactWords) -> Table:
    """Fees, leave and their sum, before and after."""
    rows = [("fees", impact.fees), ("leave", impact.leave), ("cost", impact.cost)]
    large = is_large(*(spread for _, sides in rows for spread in (sides.before, sides.after)))
    cells = tuple(
        (_cell(words.say(f"row.{key}")), *_sides(sides, words, large)) for key, sides in rows
    )
    caption = words.say("table.cost", unit=words.say("unit.thousand" if large else "unit.euro"))
    head = tuple(words.say(f"column.{name}") for name in ("item", *NAMES))
    return Table(caption, head, cells, (Align.LEFT, RIGHT, RIGHT, RIGHT))


def _sides(sides: Sides, words: ImpactWords, large: bool) -> tuple[Runs, ...]:
    write = words.thousands if large else words.number
    both = (_cell(write(spread)) for spread in (sides.before, sides.after))
    return (*both, _cell(write(sides.change, signed=True)))


def tier_blocks(impact: Impact, words: ImpactWords, id_: str) -> list[Block]:
    """The cost by tier as bars, then people, fee and cost of every tier that has any."""
    shown = [tier for tier in impact.tiers if _is_there(tier)]
    if not shown:
        return []
    large = is_large(*(spread for tier in shown for spread in (tier.cost.before, tier.cost.after)))
    write = words.thousands if large else words.number
    rows = tuple(
        (
            _cell(words.tier(tier.tier)),
            _cell(_arrow(words.number(tier.people.before), words.number(tier.people.after))),
            _cell(_arrow(*(words.fee(fee) if fee else DASH for fee in tier.fees))),
            _cell(write(tier.cost.after)),
            _cell(write(tier.cost.change, signed=True)),
        )
        for tier in shown
    )
    unit = words.say("unit.thousand" if large else "unit.euro")
    head = tuple(words.say(f"column.{key}") for key in ("tier", "people", "fee", "cost", "change"))
    align = (Align.LEFT, RIGHT, RIGHT, RIGHT, RIGHT)
    table = Table(words.say("table.tiers", unit=unit), head, rows, align)
    chart = cost_chart(impact, words, id_)
    return [*([chart] if chart else []), table]


def cost_chart(
    impact: Impact, words: ImpactWords, id_: str, by_itself: bool = False
) -> Figure | None:
    """The cost by tier before and after: of the tiers whose cost changes, else of all."""
    shown = [tier for tier in impact.tiers if _is_there(tier)]
    shown = [tier for tier in shown if any(tier.cost.change)] or shown
    if not shown:
        return None
    large = is_large(*(spread for tier in shown for spread in (tier.cost.before, tier.cost.after)))
    write = words.thousands if large else words.number
    rows = [
        ChartRow(
            words.tier(tier.tier),
            (tier.cost.before, tier.cost.after),
            (write(tier.cost.before), write(tier.cost.after)),
        )
        for tier in shown
    ]
    sides = words.say("before"), words.say("after")
    title = words.say("chart", unit=words.say("unit.thousand" if large else "unit.euro"))
    listed = "; ".join(f"{row.label} {row.values[0]} → {row.values[1]}" for row in rows)
    said = ChartWords(title, sides, words.say("chart.whisker"), f"{title}: {listed}.")
    return cost_figure(said, rows, id_, by_itself)


def day_words(impact: Impact, words: ImpactWords) -> str:
    """The day whose amounts are reckoned with."""
    return figures.day(impact.on, words.language)


def _is_there(tier: TierImpact) -> bool:
    return any(tier.people.before) or any(tier.people.after)


def _arrow(before: str, after: str) -> str:
    return before if before == after else f"{before} → {after}"


def _cell(words: str) -> Runs:
    return (Run(words),)
