"""A rulebook, or some of its sections, as a paper that people read."""

from collections.abc import Callable, Collection
from datetime import date

from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
    Letterhead,
    Paper,
    Paragraph,
    Run,
    Runs,
    Style,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.book.annex import ANCHOR, annex_blocks, without_annexed
from rulebook_cli.render.book.as_in_force import contract_rows, is_gone, left_out_blocks, ruled
from rulebook_cli.render.book.read_section import section_heading, section_parts
from rulebook_cli.render.book.read_settings import nothing_said, settings_blocks
from rulebook_cli.render.book.read_vocabulary import fact_blocks, judged_fact_blocks, term_blocks
from rulebook_cli.render.words.law_words import statute_blocks
from rulebook_cli.render.words.plain_text import plain_text
from rulebook_cli.render.words.reader import Amounts, Reader, no_amounts

BESIDE_SECTIONS: dict[str, Callable[[Reader], list[Block]]] = {
    "terms": term_blocks,
    "facts": judged_fact_blocks,
    "rulebook": settings_blocks,
}
"""What can be read beside sections, by the names that no section may bear."""


def draw_book(
    book: Rulebook,
    language: str,
    on: date,
    sections: Collection[str] = (),
    draft_word: str = "",
    version: str = "",
    amounts: Amounts = no_amounts,
    only_in_force: bool = False,
    made: date | None = None,
) -> Paper:
    """`book` as it reads on the day `on`: the sections of the ids `sections`, or all of them.
    Among the ids may be those of `BESIDE_SECTIONS`, which come last.

    Of the fees those in force that day and those to come are shown; provisions not in force that
    day are marked. The whole book comes with a list of contents, an annex of its contact points
    and partners, its terms, the facts its criteria rest on and the statutes it cites. `version`
    says in words which version this is, `draft_word` is printed on every page, `amounts` tells
    what moves with the year. With `only_in_force` what is not in force that day is left out, for a
    contract `made` on a day.
    """
    reader = Reader(book, language, on, amounts, only_in_force, made)
    chosen = [section for section in book.sections if not sections or section.id in sections]
    blocks = head_blocks(reader, version) + left_out_blocks(chosen, reader)
    if not sections:
        chosen = [each for each in chosen if not is_gone((each.in_force,), reader)]
        blocks += _contents(chosen, reader)
    for section in chosen:
        parts = section_parts(section, reader)
        if sections:
            blocks += [block for part in parts for block in part.blocks]
        else:
            blocks += without_annexed(parts, reader)
    if not sections:
        blocks += annex_blocks([ruled(each, reader) for each in chosen], reader)
        blocks += [*term_blocks(reader), *fact_blocks(reader), *statute_blocks(reader)]
    for name, drawn in BESIDE_SECTIONS.items():
        if name in sections:
            blocks += drawn(reader) or [nothing_said(name, reader)]
    return book_paper(reader, tuple(blocks), draft_word)


def book_paper(reader: Reader, blocks: tuple[Block, ...], draft_word: str) -> Paper:
    """A paper of the book itself, under the county's name."""
    settings = reader.book.settings
    county = plain_text(settings.county, reader.language, reader.book)
    return Paper(
        title=plain_text(settings.title, reader.language, reader.book),
        language=reader.language,
        blocks=blocks,
        letterhead=Letterhead(
            sender=(county,) if county else (),
            kind=reader.word("document", settings.document),
        ),
        draft=draft_word,
        page_of=reader.say("page-of", page="{page}", pages="{pages}"),
        author=county,
        dated=reader.on,
    )


def head_blocks(reader: Reader, version: str) -> list[Block]:
    """Which version this is, on which day, in which languages it is authentic."""
    settings = reader.book.settings
    authentic = settings.authoritative or settings.languages[:1]
    names = reader.words("language", authentic)
    rows: list[tuple[str, Runs]] = []
    if version:
        rows.append((reader.say("version"), (Run(version),)))
    rows.append((reader.say("as-of"), (Run(reader.say("day", on=reader.on)),)))
    rows += contract_rows(reader)
    rows.append((reader.say("authentic", count=len(authentic)), (Run(names),)))
    blocks: list[Block] = [Fields(tuple(rows))]
    if reader.language not in authentic:
        words = reader.say("translation", count=len(authentic), languages=names)
        blocks.append(Paragraph((Run(words),), Style.NOTICE))
    if reader.book.misread:
        words = reader.say("misread", count=len(reader.book.misread))
        blocks.append(Paragraph((Run(words),), Style.NOTICE))
    return blocks


def _contents(sections: list[Section], reader: Reader) -> list[Block]:
    if not sections:
        return [Paragraph((Run(reader.say("empty")),))]
    items = [(Run(section_heading(each, reader), link=f"#{each.id}"),) for each in sections]
    if any(each.contact_points or each.partners for each in sections):
        items.append((Run(reader.say("annex"), link=f"#{ANCHOR}"),))
    return [Heading(1, (Run(reader.say("contents")),), "contents"), Items(tuple(items))]
