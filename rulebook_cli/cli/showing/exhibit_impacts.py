"""What each amendment of a memo or a statement costs, put at the paper's end."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from rulebook_cli.assessment.notices import reckoning_day
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.impact.measuring import CaseMix, Opened
from rulebook_cli.cli.impact.reckoning import caseload_on_main
from rulebook_cli.cli.impact.weighing import weigh
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.amendment import Status
from rulebook_cli.model.caseload import Caseload
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.impact import Impact
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.paper import Block, Heading, Paper, Run, Signatures
from rulebook_cli.render.papers.impact_annex import (
    annex_day,
    annex_lead,
    annex_notices,
    faulty_blocks,
)
from rulebook_cli.render.papers.impact_blocks import short_blocks
from rulebook_cli.render.papers.impact_words import ImpactWords
from rulebook_cli.render.speech import say
from rulebook_cli.store.cache import code_stamp

MATTERS = frozenset(
    [
        "tier",
        "eligible",
        "choose",
        "fee",
        "reduction",
        "leave",
        "substitute-fee",
        "expense",
        "client-fee",
        "voucher",
    ]
)
"""The blocks of a section that cost or place anybody."""


ENDED = (Status.WITHDRAWN, Status.LAPSED, Status.OBSOLETE)
"""Nobody asks what would come of such an amendment."""


def with_impacts(desk: Desk, paper: Paper, exhibits: Sequence[Exhibit], on: date) -> Paper:
    """The paper with the impact of each amendment that costs something or touches somebody,
    before the signatures if there are any; unchanged where main has no caseload. A caseload that
    cannot be read is told of there, and on standard error."""
    mattering = [exhibit for exhibit in exhibits if _matters(exhibit)]
    touching = [each for each in mattering if each.amendment.status not in ENDED]
    ended = tuple(each.amendment.id for each in mattering if each.amendment.status in ENDED)
    caseload = caseload_on_main(desk, desk.draft)
    counted = caseload.headcounts is not None or caseload.cases is not None
    if not touching or not (counted or caseload.misread):
        return paper
    added = _kept_blocks(desk, touching, caseload, on)
    if added is None:
        note("impact", "annex.faulty-hint")
        return _with_annex(paper, faulty_blocks(current_language()))
    if not added:
        return paper
    words = ImpactWords(desk.draft, desk.draft, current_language())
    return _with_annex(paper, [*annex_lead(caseload, ended, words), *added])


def _with_annex(paper: Paper, added: Sequence[Block]) -> Paper:
    head = Heading(1, (Run(say(current_language(), "impact", "annex.title")),))
    return before_signatures(paper, [head, *added])


def before_signatures(paper: Paper, added: Sequence[Block]) -> Paper:
    """The paper with blocks before its signatures; at its end where it has none."""
    blocks = list(paper.blocks)
    ends = [at for at, block in enumerate(blocks) if isinstance(block, Signatures)]
    at = ends[0] if ends else len(blocks)
    return replace(paper, blocks=(*blocks[:at], *added, *blocks[at:]))


def _kept_blocks(
    desk: Desk, touching: Sequence[Exhibit], caseload: Caseload, on: date
) -> list[Block] | None:
    """The blocks of all amendments; kept, since a paper is drawn in several forms. None where
    something in the caseload cannot be read."""
    if caseload.misread:
        return None
    said = repr([(each.amendment.id, each.changes) for each in touching])
    code = code_stamp("assessment", "logic", "cli", "law", "render/papers", "locale")
    asked = f"{desk.main}:{current_language()}:{on}:{hashlib.sha256(said.encode()).hexdigest()}"
    key = f"impacts:{asked}:{code}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, list):
        return kept
    with Opened(caseload.cases, desk.draft.facts) as mix:
        if mix and mix.misread:
            return None
        blocks = [b for each in touching for b in _blocks(each, caseload, mix, on)]
    desk.cache.keep({key: blocks})
    return blocks


def _matters(exhibit: Exhibit) -> bool:
    return any(
        change.address.block in MATTERS or change.address.book == "fact"
        for change in exhibit.changes
    )


def _blocks(exhibit: Exhibit, caseload: Caseload, mix: CaseMix | None, on: date) -> Iterator[Block]:
    amendment, language = exhibit.amendment, current_language()
    impact = _impact(exhibit, caseload, mix, on)
    if any(impact.cost.change) or impact.groups:
        title = f"{amendment.id} {amendment.title.best(language)}".strip()
        yield Heading(2, (Run(title),))
        words = ImpactWords(exhibit.before, exhibit.after, language)
        yield annex_day(impact, words)
        yield from short_blocks(impact, words, f"impact-{amendment.id}")
        yield from annex_notices(impact, words)


def _impact(exhibit: Exhibit, caseload: Caseload, mix: CaseMix | None, on: date) -> Impact:
    books = exhibit.before, exhibit.after
    day = reckoning_day(*books, on)
    before, after = (Inquiry(book, statute_of(book), day) for book in books)
    return weigh(before, after, caseload, mix)
