"""What `impact` reckons: a change and the county's caseload brought together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from rulebook_cli.assessment.cost import impact_of
from rulebook_cli.assessment.notices import reckoning_day
from rulebook_cli.cli.amendments.gathering import draft_with, find_all_open, gather
from rulebook_cli.cli.book.judging import judge, statute_of
from rulebook_cli.cli.book.versions import Version, decided, named_version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.impact.measuring import SMALL, Opened
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
from rulebook_cli.render.papers.impact_blocks import cost_chart
from rulebook_cli.render.papers.impact_json import impact_csv, impact_json
from rulebook_cli.render.papers.impact_paper import Reckoned, draw_impact
from rulebook_cli.render.papers.impact_words import ImpactWords
from rulebook_cli.store.read_caseload import caseload_files_at, read_bytes, read_caseload
from rulebook_cli.store.trees import tree_at


@dataclass(frozen=True, slots=True)
class Change:
    """A book before and after; `ids` are the amendments in it, none where two versions of the
    book are held against each other. `alone` are the books with one amendment each."""

    before: Version
    after: Version
    ids: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    alone: tuple[Rulebook, ...] = ()


@dataclass(frozen=True, slots=True)
class Reckoning:
    """An impact, each amendment's own where there are several, and the words to tell them in; or
    what is wrong with the caseload, and then no impact."""

    words: ImpactWords
    caseload: Caseload
    draft: bool
    findings: tuple[Finding, ...] = ()
    together: Reckoned | None = None
    alone: tuple[Reckoned, ...] = ()

    @property
    def whole(self) -> Reckoned:
        """The impact of the whole change."""
        assert self.together is not None
        return self.together


def change_of(desk: Desk, ids: Sequence[str], everything: bool) -> Change:
    """The draft with amendments (all open ones, if wanted) against the draft; with none named, the
    draft against the latest decided version, or the draft as it is where nothing is decided.

    Raises `RulebookError`: `nothing-open`, and as `draft_with`.
    """
    if everything:
        ids = [filed.amendment.id for filed in gather(desk).open]
        if not ids:
            raise RulebookError("nothing-open")
    draft = named_version(desk, "draft")
    if not ids:
        before = named_version(desk, "decided") if decided(desk) else draft
        return Change(before, draft)
    filed = find_all_open(desk, list(ids))
    known = tuple(each.amendment.id for each in filed)
    titles = tuple(each.amendment.title.best(current_language()) for each in filed)
    after = Version(draft_with(desk, list(known)), phrase("version.with", ids=known), True)
    alone = tuple(draft_with(desk, [id_]) for id_ in known) if len(known) > 1 else ()
    return Change(draft, after, known, titles, alone)


def reckon(desk: Desk, change: Change, on: date | None, cases: Path | None) -> Reckoning:
    """The impact of a change by the caseload on main; `cases` stands in for its case mix.

    Raises `RulebookError`: `no-caseload`, `not-a-case-mix`, and as `Opened` does.
    """
    book = change.before.book
    day = on or reckoning_day(book, change.after.book, today())
    caseload = _caseload(desk, book, cases)
    before = Inquiry(book, statute_of(book), day)
    words = ImpactWords(book, change.after.book, current_language())
    # A fact that only the change brings may have its column already.
    facts = {**change.after.book.facts, **book.facts}
    if caseload.cases and len(caseload.cases.data) > SMALL:
        hint("impact.reading", path=caseload.cases.name)
    with Opened(None if caseload.misread else caseload.cases, facts) as mix:
        misread = (*caseload.misread, *(mix.misread if mix else ()))
        if misread:
            found = caseload_findings(book, misread, day)
            return Reckoning(words, caseload, change.after.draft, found)

        def reckoned(name: str, title: str, after: Rulebook) -> Reckoned:
            inquiry = Inquiry(after, statute_of(after), day)
            measured = mix.measure(before, inquiry) if mix else None
            return Reckoned(name, title, impact_of(before, inquiry, caseload, measured))

        alone = zip(change.ids, change.titles, change.alone, strict=True) if change.alone else ()
        return Reckoning(
            words,
            caseload,
            change.after.draft,
            together=reckoned(_name(change), _title(change), change.after.book),
            alone=tuple(reckoned(*each) for each in alone),
        )


def sql_of(change: Change, on: date | None, dialect: str) -> str:
    """The query that a warehouse of the county's own answers, over its table `cases` with a
    column for each fact.

    Raises `RulebookError`: `no-such-dialect`, `needs-sqlglot`, `too-many-patterns`.
    """
    from rulebook_cli.assessment.cost import reckoned_with
    from rulebook_cli.assessment.dialects import in_dialect
    from rulebook_cli.assessment.sql_flows import SqlFlows

    books = change.before.book, change.after.book
    day = on or reckoning_day(*books, today())
    before, after = (reckoned_with(Inquiry(book, statute_of(book), day)) for book in books)
    columns = {
        fact.id
        for book in books
        for fact in book.facts.values()
        if not isinstance(fact.kind, Points)
    }
    return in_dialect(SqlFlows(before, after, columns).query, dialect)


def caseload_on_main(desk: Desk, book: Rulebook) -> Caseload:
    """The caseload that lies on main, held against a book; empty where there is none."""
    files = caseload_files_at(desk.repository, tree_at(desk.repository, desk.main, desk.cache))
    return read_caseload(files, book)


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


def _name(change: Change) -> str:
    if change.ids:
        return ", ".join(change.ids)
    if change.before is change.after:
        return change.after.name
    return f"{change.before.name} → {change.after.name}"


def _title(change: Change) -> str:
    return "; ".join(f"{id_} {title}" for id_, title in zip(change.ids, change.titles, strict=True))


def impact_paper(reckoning: Reckoning, show_work: bool) -> Paper:
    """The impact for readers."""
    word = phrase("draft-word") if reckoning.draft else ""
    return draw_impact(
        reckoning.whole, reckoning.alone, reckoning.caseload, reckoning.words, show_work, word
    )


def reckoning_json(reckoning: Reckoning, change: Change) -> dict[str, Any]:
    """The impact for programs, with each amendment's own under `alone`."""
    return {
        "amendments": list(change.ids),
        "before": change.before.name,
        "after": change.after.name,
        **impact_json(reckoning.whole.impact, reckoning.words),
        "alone": [
            {"id": each.name, **impact_json(each.impact, reckoning.words)}
            for each in reckoning.alone
        ],
    }


def reckoning_csv(reckoning: Reckoning) -> str:
    """The figures of the impact as a table for a spreadsheet."""
    return impact_csv(reckoning.whole.impact)


def reckoning_svg(reckoning: Reckoning) -> str:
    """The chart of costs by itself. Raises `RulebookError("no-chart")` where nothing is counted."""
    chart: Figure | None = cost_chart(reckoning.whole.impact, reckoning.words, "impact")
    if chart is None:
        raise RulebookError("no-chart")
    return chart.svg + "\n"
