"""What the papers of `rulebook paper` share: their words, and the county's frame around them."""

from collections.abc import Iterable
from datetime import date

from rulebook_cli.model.paper import Block, Letterhead, Paper, Paragraph, Run, Runs, Style
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render import figures
from rulebook_cli.render.speech import say


def word(language: str, key: str, /, **values: object) -> str:
    """A sentence of the catalogue of the kinds of paper."""
    return say(language, "paper_kinds", key, **values)


def plain(words: str) -> Runs:
    """Words without a mark."""
    return (Run(words),)


def note(words: str) -> Paragraph:
    """A sentence in small letters."""
    return Paragraph(plain(words), Style.NOTE)


def book_title(book: Rulebook, language: str) -> str:
    """What the book is called."""
    return book.settings.title.best(language, *book.settings.languages)


def county_paper(
    title: str,
    kind: str,
    blocks: Iterable[Block],
    book: Rulebook,
    language: str,
    on: date,
    draft: bool,
    diary: str = "",
    sender: tuple[str, ...] = (),
) -> Paper:
    """A paper under the county's name, or under that of its `sender`; `draft` marks what no body
    has decided."""
    county = book.settings.county.best(language, *book.settings.languages)
    from_whom = tuple(part for part in sender or (county,) if part)
    return Paper(
        title=title,
        language=language,
        blocks=tuple(blocks),
        letterhead=Letterhead(
            sender=from_whom, kind=kind, dated=figures.day(on, language), diary=diary
        ),
        draft=say(language, "papers", "draft") if draft else "",
        page_of=say(language, "papers", "page-of", page="{page}", pages="{pages}"),
        author=from_whom[0] if from_whom else "",
        dated=on,
        inserted=say(language, "papers", "inserted"),
        deleted=say(language, "papers", "deleted"),
    )
