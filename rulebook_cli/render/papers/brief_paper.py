"""A section's rules in brief (Lyhyesti ja selkeästi, Kort och klart): questions, and answers that
say nothing but what the book holds as data."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from rulebook_cli.model.address import Address
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
from rulebook_cli.render.book.as_in_force import shown_provisions
from rulebook_cli.render.book.prose_runs import prose_blocks
from rulebook_cli.render.book.rule_blocks import rule_parts
from rulebook_cli.render.book.rule_blocks_contract import procedure_blocks
from rulebook_cli.render.papers.brief_tiers import tier_answers
from rulebook_cli.render.papers.kind_words import county_paper, plain
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.in_force_words import in_force_words
from rulebook_cli.render.words.place_names import place_name, section_title
from rulebook_cli.render.words.plain_text import capital, plain_text
from rulebook_cli.render.words.reader import Amounts, Reader, no_amounts

APPEAL = "appeal"
"""The id of the section that tells how a decision is appealed; the forms have no data for it."""
_ASKED_ELSEWHERE = ("tiers", "fee", "leave")


def draw_brief(
    book: Rulebook,
    section: Section,
    language: str,
    on: date,
    version: str,
    draft: bool,
    amounts: Amounts = no_amounts,
    made: date | None = None,
) -> Paper:
    """The rules of a section as questions and answers: who gets it, how much, from when, what
    leave, how to apply, what if one disagrees. What the section does not say but another does is
    told there or referred to; what the book does not say is not asked. With the day on which a
    contract was `made`, only what is in force for it."""
    reader = Reader(book, language, on, amounts, only_in_force=made is not None, made=made)
    title = capital(plain_text(section.heading, language, book))
    name = section_title(section, book, language)
    rows = ((_say(reader, "of"), plain(capital(name))), (_say(reader, "version"), plain(version)))
    blocks: list[Block] = [
        Fields(rows),
        Paragraph(plain(_say(reader, "lead")), Style.LEAD),
        Paragraph(plain(_say(reader, "case-by-case")), Style.NOTICE),
        *_own(section, reader),
        *_applying(section, reader),
        *_disagreeing(section, reader),
        *_elsewhere(section, reader),
    ]
    kind = _say(reader, "kind")
    heading = _say(reader, "title", title=title)
    return county_paper(heading, kind, blocks, book, language, on, draft)


def _own(section: Section, reader: Reader) -> list[Block]:
    """The section's own rules, and from when they hold; its words where it has no such rules."""
    blocks: list[Block] = []
    for tells_of, part in rule_parts(section, reader):
        if part and "tier" in tells_of:
            blocks += [_question("tiers", reader), *tier_answers(section, reader)]
        else:
            blocks += _asked(part, reader)
    times = list(_times(section, reader))
    if times:
        blocks += [_question("from-when", reader), Items(tuple(times))]
    if blocks or section.id == APPEAL:
        return blocks
    return [_question("what-it-says", reader), *_words(section, reader)]


def _asked(part: list[Block], reader: Reader) -> Iterator[Block]:
    """A kind of rule with a question in place of its heading, headings below it one level up."""
    for block in part:
        if not isinstance(block, Heading):
            yield block
        elif key := _key(block):
            yield _question(key, reader, block.anchor)
        else:
            yield replace(block, level=block.level - 1)


def _times(section: Section, reader: Reader) -> Iterator[Runs]:
    """From when the section and its provisions hold, and for whom."""
    if words := in_force_words(section.in_force, reader):
        yield plain(words)
    for provision in shown_provisions(section, reader):
        if words := in_force_words(provision.in_force, reader):
            address = Address(section.id, provision=provision.id)
            name = capital(place_name(address, reader.book, reader.language))
            yield Run(f"{name}: ", Mark.STRONG), Run(words)


def _applying(section: Section, reader: Reader) -> list[Block]:
    """How one comes to the support, by the section that says so, if this one does not."""
    if section.procedure or section.id == APPEAL:
        return []
    for other in reader.book.sections:
        rules = procedure_blocks(other, reader)[1:]
        if rules:
            return [_question("procedure", reader), *rules, _see(other, reader)]
    return []


def _disagreeing(section: Section, reader: Reader) -> list[Block]:
    """What one can do who is not content with a decision, in the words of the book."""
    appeal = reader.book.section(APPEAL)
    if appeal is None:
        return []
    words = _words(appeal, reader)
    see = [] if section.id == APPEAL else [_see(appeal, reader)]
    return [_question("disagree", reader), *words, *see] if words else []


def _words(section: Section, reader: Reader) -> list[Block]:
    """The provisions of a section that are rules, as they are written."""
    return [
        block
        for provision in shown_provisions(section, reader)
        if provision.kind == "rule"
        for block in prose_blocks(
            plain_text(provision.text, reader.language, reader.book),
            lambda link: "",
            label=_label(reader.note(provision.text)),
        )
    ]


def _label(untranslated: str) -> Runs:
    return (Run(f"({untranslated}) ", Mark.EMPHASIS),) if untranslated else ()


def _elsewhere(section: Section, reader: Reader) -> list[Block]:
    """Where the book answers what this section does not."""
    own = {_key(b) for _, part in rule_parts(section, reader) for b in part}
    items = []
    for key in _ASKED_ELSEWHERE:
        others = [
            section_title(other, reader.book, reader.language)
            for other in reader.book.sections
            if any(_key(b) == key for _, part in rule_parts(other, reader) for b in part)
        ]
        if others and key not in own:
            question = (Run(f"{_say(reader, f'ask.{key}')} ", Mark.STRONG),)
            items.append((*question, Run(_say(reader, "see", places=others))))
    return [Heading(1, plain(_say(reader, "elsewhere"))), Items(tuple(items))] if items else []


def _key(block: Block) -> str:
    """What a heading of a rule speaks of: `fee` of `fees:fee`; empty for other blocks."""
    if not isinstance(block, Heading) or block.level != 2:
        return ""
    return block.anchor.partition(":")[2].partition("/")[0]


def _question(key: str, reader: Reader, anchor: str = "") -> Heading:
    return Heading(1, plain(_say(reader, f"ask.{key}")), anchor)


def _see(section: Section, reader: Reader) -> Paragraph:
    place = section_title(section, reader.book, reader.language)
    return Paragraph(plain(_say(reader, "see", places=[place])), Style.NOTE)


def _say(reader: Reader, key: str, /, **values: object) -> str:
    return say(reader.language, "brief", key, **values)
