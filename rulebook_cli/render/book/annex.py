"""The annex of the book: where people turn, and what the partners have taken on.

The rules of a section stay in it; contact points and partners change more often than rules do, so
that the whole book prints them at its end, with the state of each task on the reader's day.
"""

from collections.abc import Iterable

from rulebook_cli.model.paper import Block, Heading, Paragraph, Run, Style
from rulebook_cli.model.section import Section
from rulebook_cli.render.book.read_section import SectionPart
from rulebook_cli.render.book.rule_blocks_services import contact_point_blocks, partner_blocks
from rulebook_cli.render.words.reader import Reader

ANCHOR = "annex"
_ANNEXED = ("contact-point", "partner")


def without_annexed(parts: Iterable[SectionPart], reader: Reader) -> list[Block]:
    """The blocks of a section's parts; in the place of those that the annex holds, once, a sentence
    that says where they are."""
    blocks: list[Block] = []
    told = False
    for part in parts:
        if not is_annexed(part):
            blocks += part.blocks
        elif not told:
            told = True
            blocks.append(here_words(reader))
    return blocks


def is_annexed(part: SectionPart) -> bool:
    """Whether the annex holds a part of a section."""
    return bool(part.blocks) and bool(set(part.tells_of) & set(_ANNEXED))


def here_words(reader: Reader) -> Paragraph:
    """What stands in the section in the place of what the annex holds."""
    return Paragraph((Run(reader.say("annex.here"), link=f"#{ANCHOR}"),))


def annex_blocks(sections: Iterable[Section], reader: Reader) -> list[Block]:
    """The annex of some sections; nothing where none has contact points or partners."""
    blocks: list[Block] = []
    partners = False
    for section in sections:
        blocks += [*contact_point_blocks(section, reader), *partner_blocks(section, reader)]
        partners = partners or bool(section.partners)
    if not blocks:
        return []
    heading = Heading(1, (Run(reader.say("annex")),), ANCHOR)
    state = Paragraph((Run(reader.say("annex.state", on=reader.on)),), Style.NOTE)
    return [heading, *blocks, *([state] if partners else [])]
