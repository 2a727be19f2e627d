"""The enacting words of a change and the text that it enacts, ready for a decision."""

from collections.abc import Iterable
from datetime import date

from rulebook_cli.model.change import Change
from rulebook_cli.model.paper import Block, Fields, Heading, Paper, Paragraph, Style
from rulebook_cli.render.changes.changed_places import changed_places
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.enacted_text import enacted_blocks
from rulebook_cli.render.papers.enacting_clauses import enacting_runs
from rulebook_cli.render.papers.kind_words import book_title, county_paper, note, plain, word
from rulebook_cli.render.papers.parallel_paper import Side
from rulebook_cli.render.speech import say


def draw_instruction(
    before: Side,
    after: Side,
    changes: Iterable[Change],
    language: str,
    on: date,
    section: str = "",
    draft: bool = True,
) -> Paper:
    """What leads from one version of the book to another, or in one of its sections (an id): the
    enacting words, the new text, and a line for the entry into force."""
    showing = Showing(before.book, after.book, language)
    wanted = [c for c in changes if not section or c.address.section == section]
    places = changed_places(wanted, showing)
    title = word(language, "instruction.title", title=book_title(after.book, language))
    kind = word(language, "instruction.kind")
    rows = (
        (word(language, "instruction.from"), plain(before.name)),
        (word(language, "instruction.to"), plain(after.name)),
    )
    blocks: list[Block] = [Fields(rows)]
    if not places:
        blocks.append(Paragraph(plain(word(language, "parallel.same"))))
    else:
        lead = say(language, "enacting", "lead")
        text = enacted_blocks(places, showing, 2)
        end = say(language, "enacting", "as-follows") if text else "."
        document = after.book.settings.document
        entry = say(language, "enacting", f"entry.{document}")
        blocks += [
            Heading(1, plain(word(language, "instruction.words"))),
            Paragraph(enacting_runs(places, showing, lead, end), Style.LEAD),
            *([Heading(1, plain(word(language, "instruction.text")))] if text else []),
            *text,
            Heading(1, plain(word(language, "instruction.entry"))),
            Paragraph(plain(entry)),
            note(word(language, "instruction.entry.note")),
        ]
    return county_paper(title, kind, blocks, after.book, language, on, draft)
