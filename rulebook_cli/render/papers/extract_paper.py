"""An extract from the minutes (pöytäkirjanote, protokollsutdrag): a decision with the county's own
words on how it may be appealed."""

from datetime import date

from rulebook_cli.model.decision import Decision
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
    Paper,
    Paragraph,
    Run,
    Runs,
    Signatures,
    Style,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render import figures
from rulebook_cli.render.papers.amendment_words import said, word
from rulebook_cli.render.papers.decision_words import (
    meeting_words,
    movers,
    remedy_blocks,
    vote_words,
)
from rulebook_cli.render.papers.kind_words import book_title, county_paper, plain
from rulebook_cli.render.speech import has, say


def draw_extract(decision: Decision, book: Rulebook, points: str, language: str, on: date) -> Paper:
    """The extract of a decision on `book`; `points` tells in words what it changes, empty where
    nothing was approved. It is never marked as a draft: a body has decided."""
    languages = book.settings.languages
    blocks: list[Block] = [
        Fields(tuple(_rows(decision, book, language))),
        Heading(1, plain(_say(language, "extract.proposals"))),
        *_proposals(decision, language),
        Heading(1, plain(_say(language, "extract.decision"))),
        Paragraph(plain(_outcome(decision, book, language)), Style.LEAD),
        *([Paragraph(plain(points))] if points else []),
        *([Paragraph(said(decision.because, language))] if decision.because else []),
        *_review(decision, language),
        Heading(1, plain(_say(language, "extract.appeal"))),
        *_remedy(decision, book, language),
        Signatures(figures.day(on, language), ((_say(language, "extract.certified"), ""),)),
    ]
    body = decision.body.best(language, *languages)
    county = book.settings.county.best(language, *languages)
    return county_paper(
        book_title(book, language),
        _say(language, "extract.kind"),
        blocks,
        book,
        language,
        on,
        draft=False,
        diary=decision.diary,
        sender=(county, body),
    )


def has_remedy(decision: Decision) -> bool:
    """Whether the record holds the county's words on appeal."""
    return decision.remedy is not None and bool(decision.remedy.text)


def _say(language: str, key: str, /, **values: object) -> str:
    return say(language, "body_papers", key, **values)


def _rows(decision: Decision, book: Rulebook, language: str) -> list[tuple[str, Runs]]:
    published = decision.minutes_published
    rows = [
        (
            _say(language, "extract.meeting"),
            meeting_words(decision, language, book.settings.languages),
        ),
        (_say(language, "extract.matter"), book_title(book, language)),
        (word(language, "diary"), decision.diary),
        (word(language, "minutes"), figures.day(published, language) if published else ""),
    ]
    return [(label, plain(words)) for label, words in rows if words]


def _proposals(decision: Decision, language: str) -> list[Block]:
    """What stood before the body, with the votes where there were any."""
    if not decision.proposals:
        return [Paragraph(plain(_say(language, "extract.no-proposals")))]
    items = []
    for name, proposal in zip(movers(decision, language), decision.proposals, strict=True):
        ids = _say(language, "extract.with", ids=proposal.amendments)
        none = _say(language, "extract.without")
        lead = f"{name}: {ids if proposal.amendments else none}"
        items.append(plain(f"{lead[:1].upper()}{lead[1:]}."))
    blocks: list[Block] = [Items(tuple(items))]
    votes = vote_words(decision, language)
    if votes:
        blocks.append(Paragraph(plain(_say(language, "extract.votes", votes=votes))))
    return blocks


def _outcome(decision: Decision, book: Rulebook, language: str) -> str:
    title = book_title(book, language)
    return _say(language, f"extract.outcome.{decision.outcome}", title=title)


def _review(decision: Decision, language: str) -> list[Block]:
    if not decision.review:
        return []
    lead = Run(f"{word(language, 'review', by=decision.review.by)} ")
    return [Paragraph((lead, *said(decision.review.what, language)))]


def _remedy(decision: Decision, book: Rulebook, language: str) -> list[Block]:
    blocks: list[Block] = list(remedy_blocks(decision, language, book.settings.languages))
    if decision.remedy is None or not has_remedy(decision):
        return blocks
    key = f"remedy.kind.{decision.remedy.kind}"
    known = has(language, "body_papers", key)
    kind = _say(language, key) if known else decision.remedy.kind
    rows = [(_say(language, "extract.remedy"), kind)]
    if decision.remedy.days:
        days = _say(language, "extract.days", count=decision.remedy.days)
        rows.append((_say(language, "extract.time"), days))
    return [Fields(tuple((label, plain(words)) for label, words in rows if words)), *blocks]
