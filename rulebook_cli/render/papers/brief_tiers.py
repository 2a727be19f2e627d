"""Who gets the support and in which tier, in brief: the conditions and nothing around them."""

from rulebook_cli.model.paper import Block, Heading, Items, Mark, Paragraph, Run, Runs
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import Tier, TierTable
from rulebook_cli.render.book.rule_blocks_tiers import tier_title
from rulebook_cli.render.papers.kind_words import plain
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.criteria_sentences import criteria_blocks, criteria_runs
from rulebook_cli.render.words.reader import Reader


def tier_answers(section: Section, reader: Reader) -> list[Block]:
    """Each table of tiers under its name where there are several: whom it concerns, and a line
    for each tier with what it asks."""
    several = len(section.tiers) > 1
    return [block for table in section.tiers for block in _table(table, several, reader)]


def _table(table: TierTable, named: bool, reader: Reader) -> list[Block]:
    name = reader.text(table.name) or reader.say("tiers")
    blocks: list[Block] = [Heading(2, plain(name))] if named else []
    if table.eligible is None:
        blocks.append(Paragraph(plain(reader.say("eligible.everyone"))))
    else:
        label = say(reader.language, "brief", "tiers.eligible")
        blocks += criteria_blocks(label, table.eligible, reader.book, reader.language)
    label = say(reader.language, "brief", "tiers.each")
    blocks.append(Paragraph((Run(f"{label}:", Mark.STRONG),)))
    blocks.append(Items(tuple(_tier(tier, reader) for tier in table.tiers)))
    choosing = Paragraph(plain(reader.say(f"choose.{table.choose.value}")))
    return [*blocks, *([choosing] if len(table.tiers) > 1 else [])]


def _tier(tier: Tier, reader: Reader) -> Runs:
    title = (Run(f"{tier_title(tier, reader)}\n", Mark.STRONG),)
    if tier.criteria is None:
        return (*title, Run(reader.say("criteria.none")))
    runs = criteria_runs(tier.criteria, reader.book, reader.language)
    return (*title, *runs)
