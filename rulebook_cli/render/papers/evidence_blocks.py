"""Evidence of experience in a paper: photos with their captions, sounds and notes in words.

A caption says what its bringer says, which association brought it and what it is about. Who has
consented is never printed: consent to being used is no wish to be named.
"""

from collections.abc import Sequence

from rulebook_cli.model.address import parse_address
from rulebook_cli.model.evidence import Shown
from rulebook_cli.model.paper import Block, Heading, Paragraph, Run, Style
from rulebook_cli.model.photo import Photo
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.amendment_words import name_of
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name


def evidence_blocks(pieces: Sequence[Shown], book: Rulebook, language: str) -> list[Block]:
    """A heading and each piece below it, in the order given; nothing where there is none."""
    blocks: list[Block] = []
    for piece in pieces:
        caption = _caption(piece, book, language)
        if piece.evidence.kind == "photo":
            blocks.append(_photo(piece, caption, book, language))
        elif piece.evidence.kind == "note":
            blocks += [_set(piece.words, Style.QUOTE), _set(caption, Style.NOTE)]
        else:
            words = _alternative(piece, book, language)
            blocks += [
                _set(say(language, "evidence", "alternative-sound", words=words), Style.QUOTE),
                _set(caption, Style.NOTE),
            ]
    if not blocks:
        return []
    return [Heading(1, (Run(say(language, "evidence", "heading")),)), *blocks]


def _set(words: str, style: Style) -> Paragraph:
    return Paragraph((Run(words),), style)


def _photo(piece: Shown, caption: str, book: Rulebook, language: str) -> Photo:
    words = _alternative(piece, book, language)
    shows = say(language, "evidence", "alternative", words=words)
    if not piece.picture:
        missing = say(language, "evidence", "not-shown", id=piece.evidence.id)
        shows = f"{missing} {shows}"
    return Photo(caption, words, shows, piece.picture, piece.width, piece.height)


def _alternative(piece: Shown, book: Rulebook, language: str) -> str:
    return piece.evidence.alternative.best(language, *book.settings.languages)


def _caption(piece: Shown, book: Rulebook, language: str) -> str:
    evidence = piece.evidence
    who = name_of(evidence.association, book.settings, language)
    says = " ".join(evidence.says.best(language, *book.settings.languages).split())
    key = "caption" if says else "caption-bare"
    about = _about(evidence.about, book, language)
    return say(language, "evidence", key, says=says, who=who, about=about)


def _about(about: str, book: Rulebook, language: str) -> str:
    """A place of the book in words; an amendment by its id."""
    if about == WHOLE_BOOK:
        return book.settings.title.best(language, *book.settings.languages)
    address = parse_address(about)
    known = address and (address.book or book.section(address.section))
    return place_name(address, book, language) if address and known else about
