"""The care fees of a section as blocks: the amounts, and how a fee is lowered."""

from rulebook_cli.model.fee import Fees, Reduction
from rulebook_cli.model.paper import Block, Heading, Mark, Paragraph, Run
from rulebook_cli.model.section import Section
from rulebook_cli.render.book.as_in_force import rule_mark
from rulebook_cli.render.book.fee_tables import schedule_blocks
from rulebook_cli.render.words.cell_words import fact_name
from rulebook_cli.render.words.criteria_sentences import criteria_blocks
from rulebook_cli.render.words.reader import Reader


def fee_blocks(section: Section, reader: Reader) -> list[Block]:
    """The table of fees and the reductions in their order."""
    fees = section.fees
    if fees is None:
        return []
    blocks: list[Block] = []
    if fees.schedule:
        caption = reader.say("fees.caption", each=reader.word("each", fees.per))
        blocks.append(Heading(2, (Run(reader.say("fees")),), f"{section.id}:fee"))
        blocks += schedule_blocks(caption, fees.schedule, reader)
    return blocks + _reduction_blocks(section, fees, reader)


def _reduction_blocks(section: Section, fees: Fees, reader: Reader) -> list[Block]:
    if not fees.reductions:
        return []
    blocks: list[Block] = [Heading(2, (Run(reader.say("reductions")),), f"{section.id}:reduction")]
    if len(fees.reductions) == 1:
        return blocks + _rule_blocks(section, fees.reductions[0], reader)
    blocks.append(Paragraph((Run(reader.say("reductions.order")),)))
    for number, rule in enumerate(fees.reductions, 1):
        title = reader.say("reduction", number=number)
        blocks.append(Heading(3, (Run(title),), f"{section.id}:reduction/{rule.id}"))
        blocks += _rule_blocks(section, rule, reader)
    return blocks


def _rule_blocks(section: Section, rule: Reduction, reader: Reader) -> list[Block]:
    """For which contracts it is in force where not for all, what is done, on what ground, and
    when."""
    sentences = [f"{_what_is_done(rule, reader)}."]
    if rule.ground:
        grounds = reader.words("ground", (ground.value for ground in rule.ground))
        sentences.append(reader.say("ground.short", grounds=grounds))
    if rule.alone:
        sentences.append(reader.say("reduction.alone"))
    mark = rule_mark(section, rule.id, reader)
    marked = (Run(f"{mark} ", Mark.STRONG),) if mark else ()
    done = Paragraph((*marked, Run(" ".join(sentences))))
    label = reader.say("reduction.when")
    return [done, *criteria_blocks(label, rule.when, reader.book, reader.language)]


def _what_is_done(rule: Reduction, reader: Reader) -> str:
    done: list[str] = []
    if rule.multiply is not None:
        done.append(reader.say("reduction.multiply", share=rule.multiply * 100))
    if rule.down:
        words = reader.say("reduction.down", count=rule.down)
        if rule.at_most:
            words += f", {reader.say('reduction.at-most', count=rule.at_most)}"
        done.append(words)
    if rule.share:
        fact = fact_name(rule.share, reader.book, reader.language)
        done.append(reader.say("reduction.share", fact=fact))
    return ". ".join(done) or reader.say("reduction.lowered")
