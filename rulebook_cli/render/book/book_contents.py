"""What a book holds: its sections with the ids they are asked for by."""

from datetime import date

from rulebook_cli.model.paper import Paper, Paragraph, Run, Runs, Style, Table
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.book.as_in_force import (
    is_gone,
    left_out_blocks,
    section_mark,
    shown_provisions,
)
from rulebook_cli.render.book.prose_runs import first_words
from rulebook_cli.render.book.read_book import book_paper, head_blocks
from rulebook_cli.render.book.read_section import section_heading
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.plain_text import plain_text
from rulebook_cli.render.words.reader import Reader

_LETTERS = 54


def draw_contents(
    book: Rulebook,
    language: str,
    on: date,
    draft_word: str = "",
    version: str = "",
    only_in_force: bool = False,
    made: date | None = None,
) -> Paper:
    """The sections of `book`: number and heading, id, and how each begins; with `only_in_force`
    those alone that are in force on the day, for a contract `made` on a day."""
    reader = Reader(book, language, on, only_in_force=only_in_force, made=made)
    blocks = head_blocks(reader, version) + left_out_blocks(book.sections, reader)
    sections = [each for each in book.sections if not is_gone((each.in_force,), reader)]
    if sections:
        keys = ("contents.section", "contents.id", "contents.begins")
        rows = tuple(_row(section, reader) for section in sections)
        blocks.append(Table("", tuple(reader.say(key) for key in keys), rows))
        hint = reader.say("contents.hint", example=sections[0].id)
        blocks.append(Paragraph((Run(hint),), Style.NOTE))
        more = say(language, "book_settings", "more")
        blocks.append(Paragraph((Run(more),), Style.NOTE))
    elif not book.sections:
        blocks.append(Paragraph((Run(reader.say("empty")),)))
    return book_paper(reader, tuple(blocks), draft_word)


def _row(section: Section, reader: Reader) -> tuple[Runs, ...]:
    begins = section_mark(section, reader) if reader.only_in_force else ""
    provisions = shown_provisions(section, reader)
    if provisions and not begins:
        text = plain_text(provisions[0].text, reader.language, reader.book)
        begins = first_words(text, _LETTERS)
    cells = (section_heading(section, reader), section.id, begins)
    return tuple((Run(cell),) for cell in cells)
