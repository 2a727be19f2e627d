"""The arithmetic of an impact on the page: every multiplication, and the sources at the end."""

from collections.abc import Iterable, Iterator

from rulebook_cli.model.address import Address
from rulebook_cli.model.caseload import Caseload, Origin, exactly
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.impact import Impact, LeavePrice, PricePart, Work
from rulebook_cli.model.paper import Block, Heading, Items, Paragraph, Run, Style
from rulebook_cli.model.place import Place
from rulebook_cli.render.papers.fee_traces import number_sources, steps_words, tied_words
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
    sources = tuple((Run(line),) for line in _sources(impact, caseload, words))
    if sources:
        blocks += [Heading(2, (Run(words.say("work.sources")),)), Items(sources)]
    return blocks


def _line(work: Work, words: ImpactWords) -> str:
    factors = [*_count(work, words), words.exact(work.times)]
    if work.percent is not None and not (work.percent.is_exact and work.percent.low == 100):
        factors.append(words.percent(work.percent))
    factors.append(words.cents(work.amount))
    tiers = words.tiers([tier for tier in work.tier.split(",") if tier]) or words.say("all-tiers")
    said = words.say(f"work.{work.what}", tiers=tiers, sum=" × ".join(factors))
    said += f" = {words.cents(work.result)}"
    places = [_counted(work, words)]
    places += [] if work.ways else [words.place(work.priced, work.after)]
    if work.ways:
        ways = [steps_words(way, work.after, words) for way in work.ways]
        places.append(f" {words.say('work.or')} ".join(ways))
    places += [words.place(place, work.after) for place in work.also]
    places += [tied_words(tied, work.after, words) for tied in work.tied]
    return said + _in_brackets(places)


def _count(work: Work, words: ImpactWords) -> list[str]:
    """How many people; where the case mix divides a headcount, `75` and `46 / 74`, since the
    product of the two has no end."""
    if work.share is None or work.whole is None:
        return [words.exact(work.count)]
    part, everybody = (words.exact(exactly(each)) for each in work.share)
    return [words.exact(work.whole), f"{part}\xa0/\xa0{everybody}"]


def _counted(work: Work, words: ImpactWords) -> str:
    """Where a count stands, and which case mix divides it."""
    place = words.place(work.counted, work.after)
    if work.whole == work.count:
        return place
    if work.divided and work.whole:
        whole = words.exact(work.whole)
        return words.say("work.divided", place=place, whole=whole, cases=work.divided)
    return words.say("work.weights", cases=work.divided) if work.divided else place


def _price(price: LeavePrice, words: ImpactWords) -> str:
    """How the price of a leave day comes about."""
    parts = [
        words.say(
            f"work.part.{part.how}",
            percent=words.exact_percent(part.percent),
            amount=words.cents(part.amount),
        )
        + _in_brackets(
            [
                _made(part, words),
                *_places(part.places, price.after, words),
                tied_words(part.tied, price.after, words) if part.tied else "",
            ]
        )
        for part in price.parts
    ]
    said = words.say("work.price", tiers=words.tiers(price.tiers), parts=" + ".join(parts))
    if price.client_fee:
        said += " " + words.say("work.client-fee", amount=Euros(price.client_fee))
        said += _in_brackets(_places([price.charged], price.after, words))
    said += f" = {words.cents(price.result)}"
    if price.shared:
        said += "; " + words.say("work.shares", place=words.place(price.shared, price.after))
    return said


def _made(part: PricePart, words: ImpactWords) -> str:
    """What the price of a way of arranging leave is made of; empty where it is one price."""
    if part.how == "voucher" and part.terms:
        hours, hour, days = part.terms
        values = {"hours": words.exact(hours), "days": words.exact(days)}
        return words.say("work.made.voucher", hour=words.cents(hour), **values)
    if len(part.terms) > 1:
        return " + ".join(words.cents(term) for term in part.terms)
    return ""


def _places(places: Iterable[Address | Place | None], after: bool, words: ImpactWords) -> list[str]:
    return [words.place(place, after) for place in places]


def _in_brackets(parts: Iterable[str]) -> str:
    kept = list(dict.fromkeys(part for part in parts if part))
    return f" ({'; '.join(kept)})" if kept else ""


def _sources(impact: Impact, caseload: Caseload, words: ImpactWords) -> Iterator[str]:
    """Where the counts, the assumptions and the prices that were used are from, each once."""
    used = set(_used(impact))
    headcounts = caseload.headcounts
    if headcounts:
        yield _source(headcounts.place, headcounts.origin, words)
        leave = headcounts.leave
        if leave and leave.used and leave.used.place in used:
            yield _source(leave.used.place, leave.used.origin, words)
        for scenario in headcounts.otherwise:
            if scenario.place in used:
                yield _source(scenario.place, scenario.origin, words)
    if caseload.cases and impact.by_cases:
        origin = headcounts.case_mix if headcounts else Origin()
        yield f"{caseload.cases.name}: {words.origin(origin)}"
    for cost in caseload.unit_costs:
        if cost.place in used:
            name = words.text(cost.name or cost.id)
            yield f"{words.place(cost.place, True)}, {name}: {words.origin(cost.origin)}"
    tied = [each for work in impact.work for each in work.tied]
    tied += [
        part.tied for price in impact.leave_prices for part in price.parts if part.tied is not None
    ]
    yield from number_sources(tied, words)


def _used(impact: Impact) -> Iterator[Address | Place | None]:
    for work in impact.work:
        yield from (work.counted, work.priced, *work.also)
    for price in impact.leave_prices:
        yield from (place for part in price.parts for place in part.places)


def _source(place: Place, origin: Origin, words: ImpactWords) -> str:
    return f"{words.place(place, True)}: {words.origin(origin)}"
