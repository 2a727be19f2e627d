"""The letter in which a county asks for statements (lausuntopyyntö, begäran om utlåtande)."""

from collections.abc import Sequence
from datetime import date

from rulebook_cli.model.paper import Block, Fields, Heading, Items, Paper, Paragraph, Signatures
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Round
from rulebook_cli.render import figures
from rulebook_cli.render.papers.post_words import (
    by_moment,
    matter_rows,
    plain,
    post_paper,
    text_in,
    word,
)


def draw_request_letter(
    book: Rulebook,
    round_: Round,
    language: str,
    on: date,
    enclosed: Sequence[tuple[str, str]] = (),
    signed_by: str = "",
) -> Paper:
    """The letter of a round: matter, timetable, background, points needing attention, questions,
    how to answer, whom to ask; what is `enclosed` (its kind and its file), and who is asked.

    The parts are those of the Ministry of Justice's guide to hearing (kuulemisopas 2.3).
    """
    title = text_in(book.settings.title, language, book)
    county = text_in(book.settings.county, language, book)
    key = "letter.asks" if county else "letter.asks-nobody"
    blocks: list[Block] = [
        Fields(tuple(matter_rows(book, round_, language))),
        Paragraph(plain(word(language, key, county=county, title=title))),
        *_background(book, round_, language, title),
        *_attention(book, round_, language),
        *_questions(book, round_, language),
        *_timetable(round_, language),
        *_ways(round_, language),
        Heading(1, plain(word(language, "letter.public.title"))),
        Paragraph(plain(word(language, "letter.public"))),
    ]
    if round_.contact:
        blocks.append(Heading(1, plain(word(language, "letter.contact.title"))))
        blocks.append(Paragraph(plain(word(language, "letter.contact", contact=round_.contact))))
    blocks.append(Signatures(county, ((signed_by, ""),)))
    if enclosed:
        blocks.append(Heading(1, plain(word(language, "letter.enclosed"))))
        told = [f"{word(language, f'enclosed.{kind}')} ({file})" for kind, file in enclosed]
        blocks.append(Items(tuple(map(plain, told)), ordered=True))
    if round_.asked:
        names = tuple(plain(text_in(one.name, language, book)) for one in round_.asked)
        blocks += [Heading(1, plain(word(language, "letter.asked"))), Items(names)]
    addressee = (word(language, "letter.to-asked"),) if round_.asked else ()
    kind = word(language, "letter.kind")
    heading = word(language, "letter.title", title=title)
    return post_paper(heading, kind, blocks, book, round_, language, on, addressee)


def _background(book: Rulebook, round_: Round, language: str, title: str) -> list[Block]:
    words = text_in(round_.background, language, book)
    if not words:
        words = word(language, "letter.background", title=title)
    heading = Heading(1, plain(word(language, "letter.background.title")))
    return [heading, Paragraph(plain(words))]


def _attention(book: Rulebook, round_: Round, language: str) -> list[Block]:
    points = tuple(plain(text_in(point, language, book)) for point in round_.attention)
    key = "letter.attention.points" if points else "letter.attention"
    blocks: list[Block] = [
        Heading(1, plain(word(language, "letter.attention.title"))),
        Paragraph(plain(word(language, key))),
    ]
    return [*blocks, Items(points)] if points else blocks


def _questions(book: Rulebook, round_: Round, language: str) -> list[Block]:
    asked = tuple(plain(text_in(one.text, language, book)) for one in round_.questions)
    if not asked:
        return []
    return [
        Heading(1, plain(word(language, "letter.questions"))),
        Items(asked, ordered=True),
    ]


def _timetable(round_: Round, language: str) -> list[Block]:
    rows = []
    if round_.opens:
        rows.append((word(language, "letter.opens"), plain(figures.day(round_.opens, language))))
    for key, moment in (
        ("letter.amendments-close", round_.amendments_close),
        ("letter.comments-close", round_.comments_close),
    ):
        if moment:
            rows.append((word(language, key), plain(by_moment(moment, language))))
    if not rows:
        return []
    after = Paragraph(plain(word(language, "letter.after")))
    return [Heading(1, plain(word(language, "letter.timetable"))), Fields(tuple(rows)), after]


def _ways(round_: Round, language: str) -> list[Block]:
    ways = tuple(plain(word(language, f"letter.way.{one}")) for one in ("draft", "form", "own"))
    key = "letter.ways" if round_.contact else "letter.ways-nowhere"
    return [
        Heading(1, plain(word(language, "letter.ways.title"))),
        Paragraph(plain(word(language, key, contact=round_.contact))),
        Items(ways),
    ]
