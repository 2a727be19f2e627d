"""What `impact` reckons: a change and the county's caseload brought together."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from rulebook_cli.assessment.contracts import counted_with
from rulebook_cli.assessment.notices import reckoning_day
from rulebook_cli.cli.book.contract_day import day_asked
from rulebook_cli.cli.book.judging import judge, statute_of
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.impact.changes import Change, Clash
from rulebook_cli.cli.impact.main_caseload import caseload_on_main
from rulebook_cli.cli.impact.measuring import SMALL, Opened
from rulebook_cli.cli.impact.weighing import weigh
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, phrase
from rulebook_cli.model.caseload import CaseFile, Caseload, Origin
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.fact import Points
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.paper import Figure, Paper
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.impact_apart import Apart, draw_apart
from rulebook_cli.render.papers.impact_blocks import cost_chart
from rulebook_cli.render.papers.impact_json import impact_csv, impact_json, impacts_csv
from rulebook_cli.render.papers.impact_paper import Reckoned, draw_impact
from rulebook_cli.render.papers.impact_words import ImpactWords
from rulebook_cli.store.read_caseload import read_bytes


@dataclass(frozen=True, slots=True)
class Reckoning:
    """An impact, each amendment's own where there are several, and the words to tell them in; or
    what is wrong with the caseload, and then no impact. With a `clash` there is each one's own
    only."""

    words: ImpactWords
    caseload: Caseload
    draft: bool
    findings: tuple[Finding, ...] = ()
    together: Reckoned | None = None
    alone: tuple[Reckoned, ...] = ()
    clash: Clash | None = None
    laid: str = ""

    @property
    def whole(self) -> Reckoned:
        """The impact of the whole change. Raises `RulebookError("no-whole")` where amendments
        clash: there is no such thing then."""
        if self.together is None:
            raise RulebookError("no-whole", ids=[each.name for each in self.alone])
        return self.together


def reckon(
    desk: Desk, change: Change, on: date | None, cases: Path | None, made: date | None = None
) -> Reckoning:
    """The impact of a change by the caseload on main; `cases` stands in for its case mix;
    for those who are counted, or as if all had a contract `made` on a day.

    Raises `RulebookError`: `no-caseload`, `not-a-case-mix`, `contract-after`, and as `Opened`.
    """
    book = change.before.book
    day = _day(change, on, made)
    caseload = _caseload(desk, book, cases)
    before = Inquiry(book, statute_of(book), day)
    words = ImpactWords(book, change.after.book, current_language())
    # A fact that only the change brings may have its column already.
    facts = {k: v for each in _books(change) for k, v in each.facts.items()} | dict(book.facts)
    if caseload.cases and len(caseload.cases.data) > SMALL:
        hint("impact.reading", path=caseload.cases.name)
    with Opened(None if caseload.misread else caseload.cases, facts) as mix:
        misread = (*caseload.misread, *(mix.misread if mix else ()))
        if misread:
            found = caseload_findings(book, misread, day)
            return Reckoning(words, caseload, change.after.draft, found)

        def reckoned(name: str, title: str, after: Rulebook) -> Reckoned:
            inquiry = Inquiry(after, statute_of(after), day)
            own = replace(words, after=after)
            impact = weigh(before, inquiry, caseload, mix, made)
            return Reckoned(name, title, impact, own, change.laid)

        whole = None
        if change.clash is None:
            whole = reckoned(change.name, change.title, change.after.book)
        alone = tuple(reckoned(each.id, each.title, each.book) for each in change.alone)
        draft = change.after.draft or change.clash is not None
        return Reckoning(words, caseload, draft, (), whole, alone, change.clash, change.laid)


def _books(change: Change) -> list[Rulebook]:
    """The books after the change, or after each of its amendments where these clash."""
    return [each.book for each in change.alone] if change.clash else [change.after.book]


def _day(change: Change, on: date | None, made: date | None) -> date:
    """The day that is looked at. Raises `RulebookError("contract-after")`."""
    if on is None:
        before = change.before.book
        changed = max(reckoning_day(before, after, today()) for after in _books(change))
        return max(changed, made or date.min)
    return day_asked(on, made)


def sql_of(change: Change, on: date | None, dialect: str, made: date | None = None) -> str:
    """The query that a warehouse of the county's own answers, over its table `cases` with a
    column for each fact.

    Raises `RulebookError`: `no-such-dialect`, `needs-sqlglot`, `too-many-patterns`,
    `contract-after`, `no-whole`.
    """
    from rulebook_cli.assessment.dialects import in_dialect
    from rulebook_cli.assessment.known_years import reckoned_with
    from rulebook_cli.assessment.sql_flows import SqlFlows

    if change.clash:
        raise RulebookError("no-whole", ids=list(change.ids))
    books = change.before.book, change.after.book
    day = _day(change, on, made)
    asked = [Inquiry(book, statute_of(book), day) for book in books]
    pairs = counted_with(asked[0], asked[1], Caseload(), made).pairs
    # Of several the last is the one in which everybody has come under the change.
    before, after = map(reckoned_with, pairs[-1])
    columns = {
        fact.id
        for book in books
        for fact in book.facts.values()
        if not isinstance(fact.kind, Points)
    }
    query = in_dialect(SqlFlows(before, after, columns).query, dialect)
    return _columns_needed(before, after) + query


def _columns_needed(before: Inquiry, after: Inquiry) -> str:
    """What the table must have, as comments before the query."""
    from rulebook_cli.assessment.flows import lacking_facts

    known, judged = lacking_facts((before, after), ())
    lines = [phrase("impact.sql-columns", names=", ".join(["weight", *known]))]
    lines += [phrase("impact.sql-judged", names=", ".join(judged))] if judged else []
    return "".join(f"-- {line}\n" for line in lines)


def _caseload(desk: Desk, book: Rulebook, cases: Path | None) -> Caseload:
    caseload = caseload_on_main(desk, book)
    if cases is not None:
        if cases.suffix not in (".csv", ".parquet"):
            raise RulebookError("not-a-case-mix", path=str(cases))
        file = CaseFile(cases.name, read_bytes(cases, str(cases)))
        caseload = replace(caseload, cases=file)
        if caseload.headcounts:
            origin = Origin(Text({"": cases.name}))
            caseload = replace(caseload, headcounts=replace(caseload.headcounts, case_mix=origin))
    if not caseload.misread and caseload.headcounts is None and caseload.cases is None:
        raise RulebookError("no-caseload")
    return caseload


def caseload_findings(
    book: Rulebook, misread: tuple[Misread, ...], day: date
) -> tuple[Finding, ...]:
    """What the checks of reading say of a caseload, and nothing else."""
    bare = replace(book, facts={}, terms={}, sections=(), entries=(), misread=misread)
    files = {one.place.file for one in misread}
    found = judge(bare, day)
    return tuple(finding for finding in found if finding.place.file in files)


def impact_paper(reckoning: Reckoning, show_work: bool) -> Paper:
    """The impact for readers."""
    word = phrase("draft-word") if reckoning.draft else ""
    caseload, words = reckoning.caseload, reckoning.words
    if reckoning.clash:
        clash = reckoning.clash
        told = Apart(clash.names, clash.at, clash.unfit, reckoning.laid)
        return draw_apart(told, reckoning.alone, caseload, words, show_work, word)
    return draw_impact(reckoning.whole, reckoning.alone, caseload, words, show_work, word)


def reckoning_json(reckoning: Reckoning, change: Change) -> dict[str, Any]:
    """The impact for programs, with each amendment's own under `alone`."""
    clash = reckoning.clash
    whole = {} if clash else impact_json(reckoning.whole.impact, reckoning.words)
    return {
        "amendments": list(change.ids),
        "before": change.before.name,
        "after": None if clash else change.after.name,
        "clash": {"amendments": list(clash.names), "at": list(clash.at)} if clash else None,
        "left_out": list(clash.unfit) if clash else [],
        **whole,
        "alone": [
            {"id": each.name, **impact_json(each.impact, each.words or reckoning.words)}
            for each in reckoning.alone
        ],
    }


def reckoning_csv(reckoning: Reckoning) -> str:
    """The figures of the impact as a table for a spreadsheet; of amendments that clash, those of
    each, told apart by a first column."""
    if reckoning.clash:
        return impacts_csv([(each.name, each.impact) for each in reckoning.alone])
    return impact_csv(reckoning.whole.impact)


def reckoning_svg(reckoning: Reckoning) -> str:
    """The chart of costs by itself. Raises `RulebookError("no-chart")` where nothing is counted."""
    chart: Figure | None = cost_chart(
        reckoning.whole.impact, reckoning.words, "impact", by_itself=True
    )
    if chart is None:
        raise RulebookError("no-chart")
    return chart.svg + "\n"
