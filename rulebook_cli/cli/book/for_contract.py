"""A version as it stands on a day for a contract made on another, and the paper that says so."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.paper import Block, Paper, Paragraph, Run, Style
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name

if TYPE_CHECKING:
    from rulebook_cli.cli.book.versions import Version


def standing_for(version: "Version", on: date, made: date | None) -> "Version":
    """The version with what is in force on the day for a contract `made` on a day; whole without
    such a day."""
    if made is None:
        return version
    from rulebook_cli.logic.book_on import book_on

    return replace(version, book=book_on(version.book, on, made).book)


def with_book_face(paper: Paper, shown: "Sequence[Version]", on: date, made: date | None) -> Paper:
    """A paper of versions `shown` (as they were before `standing_for`), first telling of which day
    and of which contract it is, and what the book cannot tell of that contract."""
    if made is None:
        return paper
    lines = [_say("face.book", on=on, made=made)]
    lines += dict.fromkeys(line for each in shown for line in _unclear(each, on, made))
    return _told_first(paper, lines)


def with_sums_face(paper: Paper, made: date | None) -> Paper:
    """A paper that tells what amendments cost, first telling for which contract it reckons."""
    return paper if made is None else _told_first(paper, [_say("face.sums", made=made)])


def _unclear(version: "Version", on: date, made: date) -> Iterator[str]:
    from rulebook_cli.logic.book_on import book_on

    found = book_on(version.book, on, made)
    if found.unclear:
        language = current_language()
        places = [place_name(address, version.book, language) for address in found.unclear]
        yield _say("diff.unclear", on=on, places=places)


def _told_first(paper: Paper, lines: Sequence[str]) -> Paper:
    told: tuple[Block, ...] = tuple(Paragraph((Run(line),), Style.NOTICE) for line in lines)
    return replace(paper, blocks=(*told, *paper.blocks))


def _say(key: str, /, **values: object) -> str:
    return say(current_language(), "dates", key, **values)
