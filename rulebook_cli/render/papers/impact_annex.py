"""What a memo or a statement says of its sums: from which counts, of what day, what is left out."""

from collections.abc import Iterator, Sequence

from rulebook_cli.model.caseload import Caseload
from rulebook_cli.model.impact import Impact
from rulebook_cli.model.left_out import LeftOut
from rulebook_cli.model.paper import Block, Fields, Items, Paragraph, Run, Style
from rulebook_cli.render.papers.impact_left_out import NOT_KNOWN
from rulebook_cli.render.papers.impact_words import ImpactWords
from rulebook_cli.render.speech import listed, say

SAID = frozenset(
    [
        "year-missing",
        "other-year",
        "fees-unverified",
        "fee-unknown",
        "no-fees",
        "nobody-moves",
        "tier-gone",
    ]
)
"""The notices that stand at each amendment; those of the sources stand once, at the top."""


def annex_lead(caseload: Caseload, without: LeftOut, words: ImpactWords) -> Iterator[Block]:
    """How the sums are made and from what, for all amendments at once, and which have none."""
    yield Paragraph((Run(words.say("annex.note")),), Style.NOTE)
    rows = []
    headcounts = caseload.headcounts
    if headcounts:
        rows.append((words.say("field.counts"), words.origin(headcounts.origin)))
        if caseload.cases:
            rows.append((words.say("field.cases"), words.origin(headcounts.case_mix)))
    if rows:
        yield Fields(tuple((label, (Run(text),)) for label, text in rows))
    lines = list(_of_sources(caseload, words))
    for key, ids in (("ended", without.ended), ("beside", without.beside)):
        if ids:
            names = listed(list(ids), words.language)
            lines.append(words.say(f"annex.{key}", count=len(ids), names=names))
    yield Items(tuple((Run(line),) for line in lines))


def _of_sources(caseload: Caseload, words: ImpactWords) -> Iterator[str]:
    headcounts = caseload.headcounts
    if headcounts and not headcounts.origin.verified:
        yield words.say("annex.unverified")
    unverified = [cost.name or cost.id for cost in caseload.unit_costs if not cost.origin.verified]
    if unverified:
        names = "; ".join(words.text(name) for name in unverified)
        yield words.capital("notice.costs-unverified", names=names)
    yield words.capital("notice.not-counted")


def tells_of_cost(impact: Impact) -> bool:
    """Whether there is anything to tell of an amendment: what it costs, whom it touches, or why
    that is not known or not yet to be seen."""
    why = any(each.key in NOT_KNOWN or each.key.startswith("contracts-") for each in impact.notices)
    return why or any(impact.cost.change) or bool(impact.groups)


def unchanged_blocks(ids: Sequence[str], words: ImpactWords) -> list[Block]:
    """Which amendments come to nothing by the counts."""
    if not ids:
        return []
    names = listed(list(ids), words.language)
    told = words.say("annex.unchanged", count=len(ids), names=names)
    return [Paragraph((Run(told),), Style.NOTE)]


def annex_day(impact: Impact, words: ImpactWords) -> Paragraph:
    """The day whose amounts an amendment's sums are reckoned with, and the contract's day."""
    told = words.say("annex.day", day=impact.on)
    if impact.contract_from:
        made = say(words.language, "dates", "annex.contract", made=impact.contract_from)
        told = f"{told} {made}"
    return Paragraph((Run(told),), Style.NOTE)


def annex_notices(impact: Impact, words: ImpactWords) -> Iterator[Block]:
    """What must be known of one amendment's sums."""
    kept = [notice for notice in impact.notices if notice.key in SAID]
    if kept:
        yield Items(tuple((Run(words.notice(notice)),) for notice in kept))


def faulty_blocks(language: str) -> list[Block]:
    """That there are no sums, since the county's counts cannot be read."""
    return [Paragraph((Run(say(language, "impact", "annex.faulty")),), Style.NOTICE)]
