"""An impact for programs: as JSON, and as a table of figures in CSV.

Money and people are exact decimal text, a range is `{"low", "high"}`; ids are those of the book.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from rulebook_cli.model.assessment import Step
from rulebook_cli.model.caseload import Origin, Spread, bare
from rulebook_cli.model.fee import Tie
from rulebook_cli.model.impact import Group, Impact, Sides, Work
from rulebook_cli.model.tied import Tied
from rulebook_cli.render.papers.impact_people import why_no_typical
from rulebook_cli.render.papers.impact_words import ImpactWords

CURRENCY = "EUR"
COLUMNS = ("figure", "tier", "unit", "before", "after", "change")
_HEAD = [*COLUMNS[:3], *(f"{name}_{end}" for name in COLUMNS[3:] for end in ("low", "high"))]


def impact_json(impact: Impact, words: ImpactWords) -> dict[str, Any]:
    """One impact."""
    without = impact.without_contract
    return {
        "on": impact.on.isoformat(),
        "contract_from": impact.contract_from.isoformat() if impact.contract_from else None,
        "by_cases": impact.by_cases,
        "currency": CURRENCY,
        "per": "year",
        "cost": _sides(impact.cost),
        "fees": _sides(impact.fees),
        "leave": _sides(impact.leave),
        "leave_days": _sides(impact.leave_days),
        "carers": _sides(impact.carers),
        "without_contract": _sides(without) if without else None,
        "services_for_other_carers": {
            "before": list(impact.services.before),
            "after": list(impact.services.after),
        },
        "tiers": [
            {
                "tier": tier.tier,
                "people": _sides(tier.people),
                "cost": _sides(tier.cost),
                "fee": {"before": _maybe(tier.fees[0]), "after": _maybe(tier.fees[1])},
            }
            for tier in impact.tiers
        ],
        "groups": [_group(group, impact) for group in impact.groups],
        "avoided": [
            {
                "tiers": list(each.scenario.tiers),
                "percent": _spread(each.scenario.percent),
                "instead": each.scenario.instead,
                "origin": _origin(each.scenario.origin, words),
                "people": _sides(each.people),
                "cost": _sides(each.cost),
            }
            for each in impact.avoided
        ],
        "work": [_work(each, words) for each in impact.work],
        "leave_prices": [
            {
                "side": "after" if price.after else "before",
                "tiers": list(price.tiers),
                "parts": [
                    {
                        "how": part.how,
                        "percent": _plain(part.percent),
                        "amount": _spread(part.amount),
                        "terms": [_spread(term) for term in part.terms],
                        "places": [str(place) for place in part.places],
                        "tied": _tied(part.tied) if part.tied else None,
                    }
                    for part in price.parts
                ],
                "client_fee": _plain(price.client_fee),
                "client_fee_at": str(price.charged) if price.charged else None,
                "shares_at": str(price.shared) if price.shared else None,
                "result": _spread(price.result),
            }
            for price in impact.leave_prices
        ],
        "notices": [
            {"notice": notice.key, "message": words.notice(notice)} for notice in impact.notices
        ],
    }


def impact_csv(impact: Impact) -> str:
    """The figures as rows: `figure`, `tier`, `unit`, and each side's least and most."""
    return _table([_HEAD, *_lines(impact)])


def impacts_csv(impacts: Iterable[tuple[str, Impact]]) -> str:
    """The same of several impacts, with the name of each in a first column."""
    rows = [[name, *line] for name, impact in impacts for line in _lines(impact)]
    return _table([["amendment", *_HEAD], *rows])


def _table(rows: Iterable[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def _lines(impact: Impact) -> Iterator[list[str]]:
    for figure, tier, unit, sides in _rows(impact):
        ends = [end for side in (sides.before, sides.after, sides.change) for end in side]
        yield [figure, tier, unit, *(_plain(end) for end in ends)]


def _rows(impact: Impact) -> Iterator[tuple[str, str, str, Sides]]:
    for name in ("cost", "fees", "leave"):
        yield name, "", "EUR/year", getattr(impact, name)
    yield "leave_days", "", "days/year", impact.leave_days
    yield "carers", "", "people", impact.carers
    if impact.without_contract:
        yield "without_contract", "", "people", impact.without_contract
    for tier in impact.tiers:
        yield "people", tier.tier, "people", tier.people
        yield "cost", tier.tier, "EUR/year", tier.cost
    for each in impact.avoided:
        yield "avoided", " ".join(each.scenario.tiers), "EUR/year", each.cost


def _group(group: Group, impact: Impact) -> dict[str, Any]:
    typical = group.typical
    return {
        "kind": group.kind.value,
        "before": group.before or None,
        "after": group.after or None,
        "people": _spread(group.people),
        "whole": _spread(group.whole),
        "fee": _maybe(group.fee),
        "leave_days": _spread(group.days),
        "leave_hours": _spread(group.hours),
        "typical": None
        if typical is None
        else {name: _value(value) for name, value in typical.items()},
        "no_typical": None if typical else why_no_typical(group, impact),
    }


def _work(work: Work, words: ImpactWords) -> dict[str, Any]:
    return {
        "what": work.what,
        "side": "after" if work.after else "before",
        "tier": work.tier,
        "count": _spread(work.count),
        "times": _spread(work.times),
        "percent": _maybe(work.percent),
        "amount": _spread(work.amount),
        "result": _spread(work.result),
        "counted": str(work.counted) if work.counted else None,
        "counted_origin": _origin(work.counted_origin, words),
        "priced": str(work.priced) if work.priced else None,
        "priced_origin": _origin(work.priced_origin, words),
        "also": [str(place) for place in work.also],
        "statute": work.tied[0].tie.value if work.tied else None,
        "tied": [_tied(each) for each in work.tied],
        "ways": [[_step(step) for step in way] for way in work.ways],
        "divided_by": work.divided or None,
        "divided": _maybe(work.whole) if work.divided else None,
        "share": {"part": str(work.share[0]), "of": str(work.share[1])} if work.share else None,
    }


def _tied(tied: Tied) -> dict[str, Any]:
    """What a fee rests on that moves with the year: numbers, and the yearly raises."""
    return {
        "to": tied.tie.value,
        "year": tied.year,
        "known": tied.known,
        "verified": tied.verified,
        "numbers": [
            {
                "number": "coefficient" if tie is Tie.INDEXED else tie.value,
                "year": number.year,
                "value": _plain(number.value),
                "source": number.source,
                "verified": number.verified,
            }
            for tie, number in tied.numbers
        ],
        "raises": [
            {"year": each.year, "before": _spread(each.before), "after": _spread(each.after)}
            for each in tied.raises
        ],
        "from": str(tied.base) if tied.base else None,
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "what": step.what,
        "tier": step.tier or None,
        "factor": None if step.factor is None else _plain(bare(step.factor)),
        "low": None if step.low is None else _plain(step.low),
        "high": None if step.high is None else _plain(step.high),
        "at": str(step.address),
    }


def _origin(origin: Origin, words: ImpactWords) -> dict[str, Any] | None:
    if not origin.year and not origin.source:
        return None
    source = words.text(origin.source)
    return {"source": source, "year": origin.year or None, "verified": origin.verified}


def _sides(sides: Sides) -> dict[str, Any]:
    return {name: _spread(getattr(sides, name)) for name in ("before", "after", "change")}


def _spread(spread: Spread) -> dict[str, str]:
    return {"low": _plain(spread.low), "high": _plain(spread.high)}


def _maybe(spread: Spread | None) -> dict[str, str] | None:
    return None if spread is None else _spread(spread)


def _plain(figure: object) -> str:
    return f"{figure:f}"


def _value(value: object) -> Any:
    if isinstance(value, Decimal):
        return _plain(bare(value))
    return value if isinstance(value, bool | str) else str(value)
