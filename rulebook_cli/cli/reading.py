"""What `read` shows: the contents of the book, or sections of it."""

from datetime import date

from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.judging import amounts_by
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.screen import phrase
from rulebook_cli.cli.versions import usual_version
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.book.book_contents import draw_contents
from rulebook_cli.render.book.read_book import draw_book
from rulebook_cli.store.as_written import nearest


def draw_reading(desk: Desk, names: list[str], draft: bool, on: date, whole: bool) -> Paper:
    """The sections named; without names the contents, or (`whole`) the whole book."""
    version = usual_version(desk, draft)
    word = phrase("draft-word") if version.draft else ""
    language = current_language()
    if not names and not whole:
        return draw_contents(version.book, language, on, word, version.name)
    chosen = tuple(_section(version.book, name).id for name in names)
    amounts = amounts_by(version.book)
    return draw_book(version.book, language, on, chosen, word, version.name, amounts)


def _section(book: Rulebook, name: str) -> Section:
    """A section by its id or its number. Raises `RulebookError("no-such-section")`."""
    wanted = name.removesuffix("§").strip()
    for section in book.sections:
        if wanted in (section.id, section.number):
            return section
    known = tuple(section.id for section in book.sections)
    raise RulebookError("no-such-section", name=name, meant=nearest(name, known), known=known)
