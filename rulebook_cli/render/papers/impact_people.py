"""People in an impact, as blocks: who is touched, leave, carers without a contract, scenarios."""

from collections.abc import Iterator, Sequence

from rulebook_cli.model.euros import Euros
from rulebook_cli.model.impact import FEWEST, FEWEST_ROWS, Group, Impact
from rulebook_cli.model.paper import Block, Heading, Items, Paragraph, Run, Style
from rulebook_cli.render.papers.impact_words import ImpactWords
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.region_words import person_words

CONTRACTS = "contracts-"
"""How the names of notices about contracts begin: these stand at the top."""


def people_blocks(impact: Impact, words: ImpactWords, level: int) -> Iterator[Block]:
    """Who gains, loses, moves, falls out or comes in, each with a typical person."""
    yield Heading(level, (Run(words.say("heading.people")),))
    if not impact.groups:
        yield Paragraph((Run(words.say("nobody")),))
    for group in impact.groups:
        yield Paragraph((Run(group_words(group, words)),))
        yield Paragraph((Run(_typical(group, impact, words)),), Style.NOTE)
    yield from _clients(impact, words)


def _typical(group: Group, impact: Impact, words: ImpactWords) -> str:
    """A typical person of a group, or why none is named."""
    if group.typical:
        person = person_words(group.typical, words.before, words.language)
        return words.say("typical", person=person)
    why = why_no_typical(group, impact)
    return words.say(f"typical.{why}", people=FEWEST, cases=FEWEST_ROWS)


def why_no_typical(group: Group, impact: Impact) -> str:
    """Why a group has no typical person: there is no case mix, its people or cases are few, or
    the rules of its tiers name no fact of a person."""
    if not impact.by_cases:
        return "no-cases"
    if group.typical is not None:
        return "no-facts"
    return "few-people" if group.people.low < FEWEST else "few-cases"


def _clients(impact: Impact, words: ImpactWords) -> Iterator[Block]:
    """What a day of leave costs the cared-for person, where that changes."""
    fees = [
        {price.client_fee for price in impact.leave_prices if price.after is after}
        for after in (False, True)
    ]
    if all(fees) and fees[0] != fees[1]:
        before, after = (Euros(max(each)) for each in fees)
        yield Paragraph((Run(words.say("client-fee", before=before, after=after)),))


def group_words(group: Group, words: ImpactWords) -> str:
    """A group in one line: what happens to how many people of which tier."""
    tiers = {"before": words.named(group.before), "after": words.named(group.after)}
    people = words.people(group.whole if group.whole.high else group.people)
    said = words.say(f"group.{group.kind.value}", people=people, **tiers)
    changes = []
    if group.fee is None:
        changes.append(words.say("unknown"))
    elif any(group.fee):
        changes.append(words.say("change.fee", amount=words.fee(group.fee, signed=True)))
    for name, spread in (("days", group.days), ("hours", group.hours)):
        if any(spread):
            count = words.number(spread, signed=True)
            changes.append(words.say(f"change.{name}", amount=count))
    return f"{said}: {', '.join(changes)}." if changes else f"{said}."


def leave_blocks(impact: Impact, words: ImpactWords, level: int) -> Iterator[Block]:
    """Days of leave a year that carers have a right to."""
    yield Heading(level, (Run(words.say("heading.leave")),))
    days = impact.leave_days
    key = "leave-days" if any(days.change) else "leave-days.same"
    values = {
        "before": words.number(days.before),
        "after": words.number(days.after),
        "change": words.number(days.change, signed=True),
    }
    yield Paragraph((Run(words.say(key, **values)),))


def contract_blocks(impact: Impact, words: ImpactWords, level: int) -> Iterator[Block]:
    """Carers without a contract before and after, and the services that are for them."""
    yield Heading(level, (Run(words.say("heading.without-contract")),))
    sides = impact.without_contract
    if sides is None:
        yield Paragraph((Run(words.say("without-contract.unknown")),))
    else:
        key = "without-contract" if any(sides.change) else "without-contract.same"
        values = {
            "before": words.number(sides.before),
            "after": words.number(sides.after),
            "change": words.number(sides.change, signed=True),
        }
        yield Paragraph((Run(words.say(key, **values)),))
    before, after = impact.services.before, impact.services.after
    for key, ids in (
        ("services", after),
        ("services.new", tuple(id_ for id_ in after if id_ not in before)),
        ("services.gone", tuple(id_ for id_ in before if id_ not in after)),
    ):
        if ids:
            yield Paragraph((Run(words.say(key, names="; ".join(_services(ids, words)))),))
        elif key == "services":
            yield Paragraph((Run(words.say("services.none")),))


def _services(ids: Sequence[str], words: ImpactWords) -> list[str]:
    names = {
        service.id: words.text(service.name)
        for book in (words.before, words.after)
        for section in book.sections
        for service in section.services
    }
    return [names.get(id_, id_) for id_ in ids]


def avoided_blocks(impact: Impact, words: ImpactWords, level: int) -> Iterator[Block]:
    """What other care would cost, each time with what is assumed."""
    if not impact.avoided:
        return
    yield Heading(level, (Run(words.say("heading.avoided")),))
    yield Paragraph((Run(words.say("avoided.lead")),), Style.NOTICE)
    for each in impact.avoided:
        scenario = each.scenario
        key = "avoided.tiers" if scenario.tiers else "avoided.all"
        values = {
            "tiers": words.tiers(scenario.tiers),
            "percent": words.percent(scenario.percent),
            "people": words.number(each.people.before),
            "cost": words.euros(each.cost.before),
            "source": words.origin(scenario.origin),
        }
        said = capital(words.say(key, **values))
        if any(each.cost.change):
            said += " " + words.say("avoided.change", change=words.euros(each.cost.change, True))
        yield Paragraph((Run(said),))


def contract_notes(impact: Impact, words: ImpactWords) -> Iterator[Block]:
    """For which contracts the sums are, where a book does not treat all alike."""
    for notice in impact.notices:
        if notice.key.startswith(CONTRACTS):
            yield Paragraph((Run(words.notice(notice)),), Style.NOTICE)


def notice_blocks(impact: Impact, words: ImpactWords, level: int) -> Iterator[Block]:
    """What must be known of the figures."""
    yield Heading(level, (Run(words.say("heading.notices")),))
    kept = (notice for notice in impact.notices if not notice.key.startswith(CONTRACTS))
    yield Items(tuple((Run(words.notice(notice)),) for notice in kept))
