"""What a book holds: its sections with the ids they are asked for by."""

from datetime import date

from rulebook_cli.model.paper import Block, Paper, Paragraph, Run, Runs, Style, Table
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.book.prose_runs import first_words
from rulebook_cli.render.book.read_book import book_paper, head_blocks
from rulebook_cli.render.book.read_section import section_heading
from rulebook_cli.render.words.reader import Reader, plain_text

_LETTERS = 54


def draw_contents(
    book: Rulebook, language: str, on: date, draft_word: str = "", version: str = ""
) -> Paper:
    """The sections of `book`: number and heading, id, and how each begins."""
    reader = Reader(book, language, on)
    blocks: list[Block] = head_blocks(reader, version)
    if book.sections:
        keys = ("contents.section", "contents.id", "contents.begins")
        rows = tuple(_row(section, reader) for section in book.sections)
        blocks.append(Table("", tuple(reader.say(key) for key in keys), rows))
        hint = reader.say("contents.hint", example=book.sections[0].id)
        blocks.append(Paragraph((Run(hint),), Style.NOTE))
    else:
        blocks.append(Paragraph((Run(reader.say("empty")),)))
    return book_paper(reader, tuple(blocks), draft_word)


def _row(section: Section, reader: Reader) -> tuple[Runs, ...]:
    begins = ""
    if section.provisions:
        text = plain_text(section.provisions[0].text, reader.language, reader.book)
        begins = first_words(text, _LETTERS)
    cells = (section_heading(section, reader), section.id, begins)
    return tuple((Run(cell),) for cell in cells)
