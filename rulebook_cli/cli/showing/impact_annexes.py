"""The annex of a memo or a statement that tells what each amendment costs, reckoned."""

from collections.abc import Iterator, Sequence
from datetime import date

from rulebook_cli.assessment.notices import reckoning_day
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.impact.main_caseload import caseload_on_main
from rulebook_cli.cli.impact.measuring import CaseMix, Opened
from rulebook_cli.cli.impact.weighing import weigh
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.caseload import Caseload
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.impact import Impact
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.left_out import LeftOut
from rulebook_cli.model.paper import Block, Heading, Run
from rulebook_cli.render.papers.amendment_words import title_runs
from rulebook_cli.render.papers.impact_annex import (
    annex_day,
    annex_lead,
    annex_notices,
    faulty_blocks,
    tells_of_cost,
    unchanged_blocks,
)
from rulebook_cli.render.papers.impact_blocks import short_blocks
from rulebook_cli.render.papers.impact_words import ImpactWords
from rulebook_cli.render.speech import say


def impact_annex(
    desk: Desk, touching: Sequence[Exhibit], without: LeftOut, on: date, made: date | None
) -> list[Block] | None:
    """The annex with its heading; empty where main has no caseload. None where something in
    the caseload cannot be read. `without` are amendments that are not among those reckoned."""
    caseload = caseload_on_main(desk, desk.draft)
    if caseload.misread:
        return None
    if caseload.headcounts is None and caseload.cases is None:
        return []
    with Opened(caseload.cases, desk.draft.facts) as mix:
        if mix and mix.misread:
            return None
        found = [(each, _impact(each, caseload, mix, on, made)) for each in touching]
    words = ImpactWords(desk.draft, desk.draft, current_language())
    told = [b for each, impact in found if tells_of_cost(impact) for b in _blocks(each, impact)]
    unchanged = [each.amendment.id for each, impact in found if not tells_of_cost(impact)]
    lead = annex_lead(caseload, without, words)
    return [_heading(), *lead, *told, *unchanged_blocks(unchanged, words)]


def faulty_annex() -> list[Block]:
    """The annex where the caseload cannot be read; this is said on standard error too."""
    note("impact", "annex.faulty-hint")
    return [_heading(), *faulty_blocks(current_language())]


def _heading() -> Heading:
    return Heading(1, (Run(say(current_language(), "impact", "annex.title")),))


def _blocks(exhibit: Exhibit, impact: Impact) -> Iterator[Block]:
    amendment, language = exhibit.amendment, current_language()
    yield Heading(2, title_runs(amendment, language))
    words = ImpactWords(exhibit.before, exhibit.after, language)
    yield annex_day(impact, words)
    yield from short_blocks(impact, words, f"impact-{amendment.id}")
    yield from annex_notices(impact, words)


def _impact(
    exhibit: Exhibit, caseload: Caseload, mix: CaseMix | None, on: date, made: date | None
) -> Impact:
    books = exhibit.before, exhibit.after
    day = max(reckoning_day(*books, on), made or date.min)
    before, after = (Inquiry(book, statute_of(book), day) for book in books)
    return weigh(before, after, caseload, mix, made)
