"""The coordinator's summary of statements (lausuntoyhteenveto, sammandrag av utlåtanden)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from rulebook_cli.model.change import Change
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.decision import Decision
from rulebook_cli.model.evidence import Shown
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
    Letterhead,
    Paper,
    Paragraph,
    Run,
    Runs,
    Style,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Round
from rulebook_cli.model.statement import Received
from rulebook_cli.render import figures
from rulebook_cli.render.papers.amendment_words import said, word
from rulebook_cli.render.papers.evidence_blocks import evidence_blocks
from rulebook_cli.render.papers.memo_amendments import undecided_blocks
from rulebook_cli.render.papers.memo_asked import asked_blocks
from rulebook_cli.render.papers.memo_clashes import clash_blocks
from rulebook_cli.render.papers.memo_figures import Heard, figure_blocks, says_otherwise
from rulebook_cli.render.papers.memo_filters import EVERYTHING, Only
from rulebook_cli.render.papers.memo_remarks import Remark, remark_runs, remarks_of
from rulebook_cli.render.papers.memo_sections import section_blocks
from rulebook_cli.render.papers.other_carers import memo_blocks
from rulebook_cli.render.speech import say


def draw_memo(
    book: Rulebook,
    round_: Round | None,
    exhibits: Sequence[Exhibit],
    comments: Sequence[Comment],
    received: Sequence[Received],
    decisions: Sequence[Decision],
    language: str,
    on: date,
    only_open: bool = False,
    draft: bool = True,
    taken: Mapping[str, Exhibit] | None = None,
    only: Only = EVERYTHING,
    evidence: Sequence[Shown] = (),
    cost: str = "",
    clash: Callable[[Change, Change], bool] = says_otherwise,
) -> Paper:
    """The memo of a round: who was asked and answered, the figures, and section by section what
    was said and proposed, what was answered and why.

    `book` is the draft. With `only_open` amendments that are answered in full are left out (the
    figures still count them). Private persons are numbered, never named, and the points of a
    statement that is secret are not shown. `taken` tells, by the id of an amendment that was
    taken in in other words, what those words changed in the draft: it stands beside what was
    proposed. `cost` says what the proposal costs. `evidence` has a heading of its own. `clash`
    tells whether two changes of one place cannot both stand. With `only` one respondent or one
    section is shown, without figures, clashes and evidence.
    """
    ordered = sorted(exhibits, key=lambda e: (e.amendment.association, e.amendment.number))
    said = (tuple(ordered), tuple(comments), tuple(received))
    heard = Heard(book, round_, *said, language, on, clash=clash)
    remarks = remarks_of(comments, received, book, language)
    shown = tuple(e for e in ordered if not only_open or e.amendment.is_open)
    chosen = only.exhibits(shown, received, language)
    told = replace(heard, exhibits=chosen, taken=taken or {})
    of_all = only == EVERYTHING
    remarks = only.remarks(remarks, book)
    title = book.settings.title.best(language, *book.settings.languages)
    return Paper(
        title=word(language, "memo.title", title=title),
        language=language,
        blocks=(
            *_opening(heard, only_open, cost if of_all else ""),
            *only.blocks(book, language),
            *((*asked_blocks(heard), *figure_blocks(heard)) if of_all else ()),
            *_questions(heard, remarks),
            *section_blocks(told, remarks, only.section, of_all),
            *(memo_blocks(heard) if of_all else ()),
            *(clash_blocks(heard) if of_all else ()),
            *undecided_blocks(heard if of_all else told),
            *(evidence_blocks(evidence, book, language) if of_all else ()),
            *(_decisions(heard, decisions) if of_all else ()),
        ),
        letterhead=_letterhead(heard),
        draft=word(language, "draft") if draft else "",
        page_of=word(language, "page-of", page="{page}", pages="{pages}"),
        author=book.settings.county.best(language, *book.settings.languages),
        dated=on,
        inserted=word(language, "inserted"),
        deleted=word(language, "deleted"),
    )


def _letterhead(heard: Heard) -> Letterhead:
    settings = heard.book.settings
    county = settings.county.best(heard.language, *settings.languages)
    contact = heard.round_.contact if heard.round_ else ""
    return Letterhead(
        sender=tuple(part for part in (county, contact) if part),
        kind=heard.word("memo.kind"),
        dated=figures.day(heard.on, heard.language),
        diary=heard.round_.diary if heard.round_ else "",
    )


def _opening(heard: Heard, only_open: bool, cost: str) -> list[Block]:
    """The matter, its diary number, the dates of the round, what the proposal costs."""
    rows = [
        ("matter", heard.book.settings.title.best(heard.language, *heard.book.settings.languages))
    ]
    round_, language = heard.round_, heard.language
    if round_:
        name = round_.name.best(language, *heard.book.settings.languages)
        opens = figures.day(round_.opens, language) if round_.opens else ""
        moments = {"amendments-by": round_.amendments_close, "comments-by": round_.comments_close}
        closes = [word(language, key, on=when) for key, when in moments.items() if when]
        rows += [
            ("round", name),
            ("diary", round_.diary),
            ("opened", opens),
            ("deadline", "; ".join(closes)),
        ]
    cells = tuple((heard.word(key), (Run(words),)) for key, words in rows if words)
    if cost:
        cells = (*cells, (say(language, "body_papers", "memo.cost"), (Run(cost),)))
    key = "memo.only-open" if only_open else "memo.lead"
    return [Fields(cells), Paragraph((Run(heard.word(key)),))]


def _questions(heard: Heard, remarks: Sequence[Remark]) -> list[Block]:
    """The questions of the round with what was answered to each."""
    asked = heard.round_.questions if heard.round_ else ()
    answered = [q for q in asked if any(remark.question == q.id for remark in remarks)]
    if not answered:
        return []
    blocks: list[Block] = [Heading(1, (Run(heard.word("questions.title")),))]
    for question in answered:
        text = question.text.best(heard.language, *heard.book.settings.languages)
        given = [remark for remark in remarks if remark.question == question.id]
        items = tuple(remark_runs(remark, heard.book, heard.language) for remark in given)
        blocks += [Heading(2, (Run(text),)), Items(items)]
    return blocks


def _decisions(heard: Heard, decisions: Sequence[Decision]) -> list[Block]:
    if not decisions:
        return []
    blocks: list[Block] = [Heading(1, (Run(heard.word("decisions.title")),))]
    for decision in sorted(decisions, key=lambda one: (one.meeting, one.id)):
        blocks.append(Fields(tuple(_decision_rows(decision, heard))))
        if decision.because:
            blocks.append(Paragraph(said(decision.because, heard.language)))
        if decision.remedy:
            blocks.append(Paragraph(said(decision.remedy.text, heard.language), Style.NOTE))
    return blocks


def _decision_rows(decision: Decision, heard: Heard) -> list[tuple[str, Runs]]:
    language = heard.language
    body = decision.body.best(language, *heard.book.settings.languages)
    section = f" § {decision.section}" if decision.section else ""
    votes = [
        heard.word("votes", by=_by(proposal.by, heard), count=proposal.votes)
        for proposal in decision.proposals
        if proposal.votes is not None
    ]
    if votes and decision.blank:
        votes.append(heard.word("votes.blank", count=decision.blank))
    rows: list[tuple[str, Runs]] = [
        (
            heard.word("decided-by"),
            (Run(f"{body} {figures.day(decision.meeting, language)}{section}"),),
        ),
        (heard.word("decision"), (Run(heard.word(f"decision.{decision.outcome}")),)),
    ]
    rows += [(heard.word("diary"), (Run(decision.diary),))] if decision.diary else []
    rows += [(heard.word("voting"), (Run("; ".join(votes)),))] if votes else []
    if decision.minutes_published:
        day = figures.day(decision.minutes_published, language)
        rows.append((heard.word("minutes"), (Run(day),)))
    if decision.review:
        review = heard.word("review", by=decision.review.by)
        rows.append(
            (heard.word("review.title"), (Run(f"{review} "), *said(decision.review.what, language)))
        )
    return rows


def _by(by: str, heard: Heard) -> str:
    """Who made a proposal before the body: a role of the catalogue, or as it was written."""
    from rulebook_cli.render.speech import has

    key = f"by.{by}"
    return heard.word(key) if has(heard.language, "papers", key) else by
