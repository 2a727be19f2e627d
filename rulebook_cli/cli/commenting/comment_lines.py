"""A comment on the screen: of what, by whom, its words, where they stand now, what was answered."""

import textwrap
from collections.abc import Iterator

from rulebook_cli.cli.terminal.typed_words import clean_words, one_line
from rulebook_cli.logic.in_round import open_for
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.anchor import Anchored, Standing
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.render import figures
from rulebook_cli.render.papers.anchor_words import anchor_words
from rulebook_cli.render.papers.memo_remarks import theme_name
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.render.words.plain_text import capital

_INDENT = "    "


def comment_lines(
    comment: Comment,
    book: Rulebook,
    language: str,
    width: int,
    notes: tuple[str, ...] = (),
) -> Iterator[str]:
    """The lines of a comment, cut to the width; `notes` are said beside its date."""
    at = figures.day(comment.at.date(), language) if comment.at else ""
    lead = f"{comment.id}  " if comment.number else ""
    about = [place_words(comment, book, language), at, *notes]
    yield from _filled(lead + ", ".join(part for part in about if part), width, "")
    marks = [
        say(language, "papers", f"stance.{comment.stance.value}") if comment.stance else "",
        theme_name(comment.theme, language) if comment.theme else "",
    ]
    marks = [capital(mark) for mark in marks if mark]
    if comment.support:
        marks = [say(language, "comments", "supports-it")]
    if comment.retracts:
        earlier = f"{comment.association}/{comment.retracts}"
        marks = [say(language, "comments", "takes-back", id=earlier)]
    if marks:
        yield from _filled(". ".join(marks) + ".", width)
    if comment.quote:
        quoted = say(language, "papers", "quoted", words=one_line(comment.quote))
        yield from _filled(quoted, width)
    for language_, words in comment.text.words.items():
        other = f" ({language_})" if language_ not in ("", language) else ""
        for paragraph in clean_words(words).split("\n"):
            yield from _filled(paragraph + other if paragraph else "", width)
    if comment.now:
        yield from _standing(comment.now, book, language, width)
    if comment.answer:
        taken = say(language, "papers", f"taken.{comment.answer.taken}")
        because = one_line(said_best(comment.answer.because, language))
        words = say(language, "comments", "answer", taken=taken, because=because)
        yield from _filled(words, width)


def place_words(comment: Comment, book: Rulebook, language: str) -> str:
    """What a comment is on, in words: a place of the book, a question, an amendment's id."""
    if comment.answers:
        return say(language, "comments", "question", id=comment.answers)
    if comment.on == WHOLE_BOOK:
        return capital(say(language, "comments", "whole-book"))
    address = parse_address(comment.on)
    if address and (address.book or book.section(address.section)):
        return capital(place_name(address, book, language))
    return comment.on


def is_late(comment: Comment, book: Rulebook) -> bool:
    """Whether it was made while no round was open for its association."""
    return comment.at is not None and not open_for(book.settings, comment.association, comment.at)


def said_best(text: Text, language: str) -> str:
    """A text in the reader's language, else as it was written."""
    return text.best(language, *text.words)


def _standing(now: Anchored, book: Rulebook, language: str, width: int) -> Iterator[str]:
    if now.standing is not Standing.IN_PLACE:
        yield from _filled(anchor_words(now, book, language), width)


def _filled(line: str, width: int, indent: str = _INDENT) -> Iterator[str]:
    yield from textwrap.wrap(
        line,
        width,
        initial_indent=indent,
        subsequent_indent=_INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )
