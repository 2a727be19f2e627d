"""Cards to be laid on the table of a Salonki: a photo with its words, or what somebody said."""

from collections.abc import Iterator

from rulebook_cli.model.card import Card, Cards
from rulebook_cli.model.evidence import Shown
from rulebook_cli.model.paper import Block, Items, Paper, Paragraph, Shape, Style
from rulebook_cli.model.photo import Photo
from rulebook_cli.render.papers.amendment_words import name_of, word
from rulebook_cli.render.papers.comment_words import place_of, stance_words
from rulebook_cli.render.papers.kind_words import plain
from rulebook_cli.render.papers.memo_remarks import Remark
from rulebook_cli.render.papers.one_page import shortened
from rulebook_cli.render.salon.evening import Evening, themes_of
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.plain_text import capital

WORDS, BESIDE_A_PHOTO, HEAD = 300, 150, 90
"""How many letters a card has room for."""


def draw_cards(evening: Evening) -> Paper:
    """How to use them, then the cards, four to a page: photos by theme, then what was said."""
    cards = [*_photo_cards(evening), *_said_cards(evening)]
    if not cards:
        return evening.paper("cards", (Paragraph(plain(evening.word("cards.none"))),))
    steps = tuple(plain(evening.word(f"cards.how.{at}")) for at in range(1, 5))
    blocks: tuple[Block, ...] = (
        Paragraph(plain(evening.word("cards.lead", count=len(cards))), Style.LEAD),
        Items(steps, ordered=True),
        Cards(tuple(cards)),
    )
    return evening.paper("cards", blocks, Shape.SHEET)


def _photo_cards(evening: Evening) -> Iterator[Card]:
    for theme, pieces in themes_of(evening).items():
        for piece in pieces:
            who = name_of(piece.evidence.association, evening.book.settings, evening.language)
            words = shortened(evening.text(piece.evidence.says), BESIDE_A_PHOTO)
            yield Card(shortened(theme, HEAD), words, who, photo_of(piece, evening))


def photo_of(piece: Shown, evening: Evening) -> Photo:
    """A piece of evidence as a photo, without a caption."""
    words = evening.text(piece.evidence.alternative)
    shows = say(evening.language, "evidence", "alternative", words=words)
    return Photo("", words, shows, piece.picture, piece.width, piece.height)


def _said_cards(evening: Evening) -> Iterator[Card]:
    for remark in evening.remarks:
        words = shortened(evening.text(remark.text), WORDS)
        if words:
            quoted = word(evening.language, "quoted", words=words)
            yield Card(_head(remark, evening), quoted, _source(remark, evening))


def _head(remark: Remark, evening: Evening) -> str:
    """What is spoken of, in words."""
    question = next((one for one in evening.questions if one.id == remark.question), None)
    if question:
        return shortened(f"{question.id}: {evening.text(question.text)}", HEAD)
    amendment = remark.on.partition(".")[0]
    for exhibit in evening.exhibits:
        if exhibit.amendment.id == amendment:
            return shortened(f"{amendment} {evening.text(exhibit.amendment.title)}", HEAD)
    section = evening.book.section(remark.on)
    if section:
        return shortened(capital(evening.text(section.heading)), HEAD)
    place = place_of(remark.on, evening.book, evening.language)
    return shortened(capital(place) or evening.title, HEAD)


def _source(remark: Remark, evening: Evening) -> str:
    stance = stance_words(remark.stance, evening.language)
    return f"{remark.who} ({stance})" if stance else remark.who
