"""One section as blocks: heading, legal basis, provisions and rules."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from rulebook_cli.model.paper import Block, Heading, Mark, Paragraph, Run, Style
from rulebook_cli.model.section import Provision, Section
from rulebook_cli.render.book.as_in_force import is_gone, provision_mark, ruled, section_mark
from rulebook_cli.render.book.prose_runs import prose_blocks
from rulebook_cli.render.book.rule_blocks import rule_parts
from rulebook_cli.render.words.former_numbers import heading_with_former
from rulebook_cli.render.words.in_force_words import in_force_words
from rulebook_cli.render.words.law_words import law_words, statute_anchor
from rulebook_cli.render.words.plain_text import plain_text
from rulebook_cli.render.words.reader import Reader

_BLOCKS_LINKED = ("fee", "leave")
_IN_THE_HEAD = ("heading", "number", "law", "in-force")


def section_blocks(section: Section, reader: Reader) -> list[Block]:
    """The section as a reader sees it; what is not in force on the reader's day is marked, or
    left out."""
    return [block for part in section_parts(section, reader) for block in part.blocks]


class SectionPart(NamedTuple):
    """A part of a section as it is read: the provision it is (an id), or of which blocks of an
    address it tells."""

    provision: str
    tells_of: tuple[str, ...]
    blocks: list[Block]


def section_parts(section: Section, reader: Reader) -> Iterator[SectionPart]:
    """The section part by part: its head, each provision, each kind of rule."""
    yield SectionPart("", _IN_THE_HEAD, _head_blocks(section, reader))
    if is_gone((section.in_force,), reader):
        return
    for ordinal, provision in enumerate(section.provisions, 1):
        if not is_gone((section.in_force, provision.in_force), reader):
            blocks = _provision_blocks(section, provision, ordinal, reader)
            yield SectionPart(provision.id, (), blocks)
    for tells_of, blocks in rule_parts(ruled(section, reader), reader):
        yield SectionPart("", tells_of, blocks)


def _head_blocks(section: Section, reader: Reader) -> list[Block]:
    blocks: list[Block] = [Heading(1, (Run(section_heading(section, reader)),), section.id)]
    missing = section_mark(section, reader)
    if missing:
        blocks.append(Paragraph((Run(missing, Mark.STRONG),)))
    blocks += (Paragraph((Run(note),), Style.NOTE) for note in _notes(section, reader))
    return blocks


def section_heading(section: Section, reader: Reader) -> str:
    """The section's number and heading as the book numbers its sections; between them the numbers
    it bore before."""
    heading = plain_text(section.heading, reader.language, reader.book)
    if section.formerly:
        return heading_with_former(section, heading, reader.book, reader.language)
    key = f"heading.{reader.book.settings.numbering}"
    return reader.say(key, number=section.number, heading=heading).rstrip(" :")


def _notes(section: Section, reader: Reader) -> list[str]:
    """The legal basis, the time in force, and a heading that is not translated."""
    notes: list[str] = []
    if section.law:
        notes.append(f"{reader.say('law')}: {law_words(section.law, reader)}")
    notes.append(in_force_words(section.in_force, reader))
    missing = reader.note(section.heading)
    notes.append(f"({missing})" if missing else "")
    return [note for note in notes if note]


def _provision_blocks(
    section: Section, provision: Provision, ordinal: int, reader: Reader
) -> list[Block]:
    """A provision with its number in the margin, what it is, and when it is in force."""
    label: list[Run] = []
    if missing := provision_mark(section, provision, reader):
        label.append(Run(f"{missing} ", Mark.STRONG))
    if provision.kind != "rule":
        label.append(Run(f"{reader.word('provision', provision.kind)} ", Mark.EMPHASIS))
    if untranslated := reader.note(provision.text):
        label.append(Run(f"({untranslated}) ", Mark.EMPHASIS))
    blocks = prose_blocks(
        plain_text(provision.text, reader.language, reader.book),
        _resolver(reader),
        str(ordinal),
        f"{section.id}.{provision.id}",
        tuple(label),
    )
    if note := in_force_words(provision.in_force, reader):
        blocks.append(Paragraph((Run(note),), Style.NOTE))
    return blocks


def _resolver(reader: Reader) -> Callable[[str], str]:
    """Where the links of the text lead: a place of this paper, or nowhere (words only)."""

    def resolve(link: str) -> str:
        kind, _, row = link.partition(":")
        if link.startswith("#"):
            return link
        if kind == "term":
            return f"#term/{row}"
        if kind in _BLOCKS_LINKED:
            return _block_anchor(kind, row, reader)
        return statute_anchor(link)

    return resolve


def _block_anchor(kind: str, tier: str, reader: Reader) -> str:
    """The table in which a tier's fee or leave stands."""
    for section in reader.book.sections:
        fees = section.fees.schedule if section.fees else ()
        for row in fees if kind == "fee" else section.leave:
            if tier.partition("@")[0] in row.tiers:
                return f"#{section.id}:{kind}"
    return ""
