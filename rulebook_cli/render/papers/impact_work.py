"""The arithmetic of an impact on the page: every multiplication, and the sources at the end."""

from collections.abc import Iterator

from rulebook_cli.model.caseload import Caseload, Origin
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.impact import Impact, LeavePrice, Work
from rulebook_cli.model.paper import Block, Heading, Items, Paragraph, Run, Style
from rulebook_cli.model.place import Place
from rulebook_cli.render.papers.impact_words import ImpactWords


def work_blocks(impact: Impact, caseload: Caseload, words: ImpactWords) -> list[Block]:
    """Every figure as a count, an amount and where both are from, before and after."""
    blocks: list[Block] = [
        Heading(1, (Run(words.say("heading.work")),)),
        Paragraph((Run(words.say("work.lead")),), Style.NOTE),
    ]
    for after in (False, True):
        lines = [_line(each, words) for each in impact.work if each.after is after]
        lines += [_price(each, words) for each in impact.leave_prices if each.after is after]
        if lines:
            side = words.say("column.after" if after else "column.before")
            blocks.append(Heading(2, (Run(side),)))
            blocks.append(Items(tuple((Run(line),) for line in lines)))
    sources = tuple((Run(line),) for line in _sources(caseload, words))
    if sources:
        blocks += [Heading(2, (Run(words.say("work.sources")),)), Items(sources)]
    return blocks


def _line(work: Work, words: ImpactWords) -> str:
    factors = [words.exact(work.count), words.exact(work.times)]
    if work.percent is not None and not (work.percent.is_exact and work.percent.low == 100):
        factors.append(words.percent(work.percent))
    factors.append(words.cents(work.amount))
    tiers = words.tiers([tier for tier in work.tier.split(",") if tier]) or words.say("all-tiers")
    said = words.say(f"work.{work.what}", tiers=tiers, sum=" × ".join(factors))
    said += f" = {words.cents(work.result)}"
    places = [words.place(place, work.after) for place in (work.counted, work.priced)]
    kept = [place for place in places if place]
    return f"{said} ({'; '.join(kept)})" if kept else said


def _price(price: LeavePrice, words: ImpactWords) -> str:
    """How the price of a leave day comes about."""
    parts = [
        words.say(
            f"work.part.{part.how}",
            percent=words.exact_percent(part.percent),
            amount=words.cents(part.amount),
        )
        for part in price.parts
    ]
    said = words.say("work.price", tiers=words.tiers(price.tiers), parts=" + ".join(parts))
    if price.client_fee:
        said += " " + words.say("work.client-fee", amount=Euros(price.client_fee))
    return f"{said} = {words.cents(price.result)}"


def _sources(caseload: Caseload, words: ImpactWords) -> Iterator[str]:
    """Where the counts, the assumptions and the prices are from, each once."""
    headcounts = caseload.headcounts
    if headcounts:
        yield _source(headcounts.place, headcounts.origin, words)
        if headcounts.leave and headcounts.leave.used:
            yield _source(headcounts.leave.used.place, headcounts.leave.used.origin, words)
        for scenario in headcounts.otherwise:
            yield _source(scenario.place, scenario.origin, words)
        if caseload.cases:
            yield f"{caseload.cases.name}: {words.origin(headcounts.case_mix)}"
    for cost in caseload.unit_costs:
        name = words.text(cost.name or cost.id)
        yield f"{words.place(cost.place, True)}, {name}: {words.origin(cost.origin)}"


def _source(place: Place, origin: Origin, words: ImpactWords) -> str:
    return f"{words.place(place, True)}: {words.origin(origin)}"
