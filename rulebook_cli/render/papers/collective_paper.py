"""The collective paper: the whole book with every open amendment at its place."""

from collections.abc import Sequence
from datetime import date

from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
    Mark,
    Paper,
    Paragraph,
    Run,
    Runs,
    Style,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.book.annex import annex_blocks, here_words, is_annexed
from rulebook_cli.render.book.read_section import section_parts
from rulebook_cli.render.papers.amendment_words import base_note, name_of, said
from rulebook_cli.render.papers.collective_places import Told, placed_by_section, told_blocks
from rulebook_cli.render.papers.kind_words import book_title, county_paper, note, plain, word
from rulebook_cli.render.words.reader import Amounts, Reader, no_amounts


def draw_collective(
    book: Rulebook,
    exhibits: Sequence[Exhibit],
    language: str,
    on: date,
    section: str = "",
    draft: bool = True,
    amounts: Amounts = no_amounts,
) -> Paper:
    """`book`, or one of its sections (an id), with the open amendments among `exhibits`: each
    under the provision or the rules that it changes, with its part, its proposer, the old and the
    new words and the reason."""
    reader = Reader(book, language, on, amounts)
    told = placed_by_section(exhibits, language, section)
    chosen = [each for each in book.sections if not section or each.id == section]
    inside = {one.exhibit.amendment.id for some in told.values() for one in some}
    listed = [exhibit for exhibit in exhibits if exhibit.amendment.id in inside]
    blocks = _opening(book, listed, language)
    for each in chosen:
        blocks += _section(each, told.get(each.id, ()), reader, not section)
    if not section:
        blocks += [*annex_blocks(chosen, reader), *_elsewhere(book, told, reader)]
    title = word(language, "collective.title", title=book_title(book, language))
    kind = word(language, "collective.kind")
    return county_paper(title, kind, blocks, book, language, on, draft)


def _opening(book: Rulebook, exhibits: Sequence[Exhibit], language: str) -> list[Block]:
    """How to read it, and all amendments in their numbers, each with a link to its first place."""
    count = len(exhibits)
    blocks: list[Block] = [
        Fields(((word(language, "matter"), plain(book_title(book, language))),)),
        Paragraph(plain(word(language, "collective.lead", count=count)), Style.LEAD),
    ]
    if not exhibits:
        return blocks
    items = tuple(_line(exhibit, book, language) for exhibit in exhibits)
    return [*blocks, Heading(1, plain(word(language, "collective.list"))), Items(items)]


def _line(exhibit: Exhibit, book: Rulebook, language: str) -> Runs:
    amendment = exhibit.amendment
    who = name_of(amendment.association, book.settings, language)
    behind = base_note(exhibit, language)
    return (
        Run(amendment.id, Mark.STRONG, f"#{amendment.id}"),
        Run(" "),
        *said(amendment.title, language),
        Run(f" ({who})"),
        *((Run(f". {behind}"),) if behind else ()),
    )


def _section(section: Section, told: Sequence[Told], reader: Reader, whole: bool) -> list[Block]:
    """A section part by part, each with what is proposed to it; what is proposed to a part that
    the section has not stands at its end; in the `whole` book what the annex holds stands there."""
    blocks: list[Block] = []
    left = list(told)
    annexed = False
    for part in section_parts(section, reader):
        if is_annexed(part) and whole:
            blocks += [] if annexed else [here_words(reader)]
            annexed = True
        else:
            blocks += part.blocks
        here = [one for one in left if one.is_at(part)]
        left = [one for one in left if one not in here]
        blocks += [block for one in here for block in told_blocks(one, reader)]
    return blocks + [block for one in left for block in told_blocks(one, reader)]


def _elsewhere(book: Rulebook, told: dict[str, list[Told]], reader: Reader) -> list[Block]:
    """New sections, and what is proposed to facts, terms and the book's settings."""
    known = {section.id for section in book.sections}
    rest = [one for section, some in told.items() if section not in known for one in some]
    if not rest:
        return []
    heading = Heading(1, plain(word(reader.language, "collective.elsewhere")))
    lead = note(word(reader.language, "collective.elsewhere.lead"))
    return [heading, lead, *(block for one in rest for block in told_blocks(one, reader))]
