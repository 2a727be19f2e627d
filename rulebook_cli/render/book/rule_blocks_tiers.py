"""The tiers of a section as blocks: whom they concern, their criteria, what a stage pays."""

from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import All, Condition, Criteria
from rulebook_cli.model.fact import Points, PointsRow
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
    Mark,
    Paragraph,
    Run,
    Runs,
    Style,
    Table,
)
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import Lasts, Tier, TierTable
from rulebook_cli.render import figures
from rulebook_cli.render.words.cell_words import cell_words, fact_name
from rulebook_cli.render.words.criteria_sentences import (
    criteria_blocks,
    criteria_facts,
    criteria_runs,
)
from rulebook_cli.render.words.reader import Reader


def tier_blocks(section: Section, reader: Reader) -> list[Block]:
    """Every table of tiers of the section, and how the points its criteria use are counted."""
    blocks: list[Block] = []
    for table in section.tiers:
        blocks.extend(_table_blocks(section, table, reader))
    for fact in _points_used(section, reader):
        blocks.append(points_table(fact, reader))
    return blocks


def tier_title(tier: Tier, reader: Reader) -> str:
    """A tier's name; `luokka II` where it has none."""
    return reader.text(tier.name) or reader.say("tier", id=tier.id)


def _table_blocks(section: Section, table: TierTable, reader: Reader) -> list[Block]:
    name = reader.text(table.name) or reader.say("tiers")
    anchor = f"{section.id}:tiers" + (f"/{table.id}" if table.id else "")
    blocks: list[Block] = [Heading(2, (Run(name),), anchor)]
    if table.eligible is None:
        blocks.append(Paragraph((Run(reader.say("eligible.everyone")),)))
    else:
        label = reader.say("eligible")
        blocks += criteria_blocks(label, table.eligible, reader.book, reader.language)
    blocks.append(Paragraph((Run(_choosing(table, reader)),)))
    for tier in table.tiers:
        blocks.extend(_tier_blocks(section, tier, reader))
    return blocks


def _choosing(table: TierTable, reader: Reader) -> str:
    sentences = [
        reader.say(f"choose.{table.choose.value}"),
        reader.say("complete" if table.complete else "incomplete"),
    ]
    if len(table.chosen_between) < len(table.tiers):
        sentences.append(reader.say("choose.stages"))
    return " ".join(sentences)


def _tier_blocks(section: Section, tier: Tier, reader: Reader) -> list[Block]:
    blocks: list[Block] = [
        Heading(3, (Run(tier_title(tier, reader)),), f"{section.id}:tier/{tier.id}")
    ]
    rows = _tier_fields(tier, reader)
    if rows:
        blocks.append(Fields(tuple(rows)))
    if tier.criteria is None:
        blocks.append(Paragraph((Run(reader.say("criteria.none")),), Style.NOTE))
    else:
        label = reader.say("criteria")
        blocks += criteria_blocks(label, tier.criteria, reader.book, reader.language)
    if tier.guide is not None:
        blocks.extend(_guide_blocks(tier.guide, reader))
    return blocks


def _guide_blocks(guide: Criteria, reader: Reader) -> list[Block]:
    """The indicative scores, each for itself: none of them decides."""
    if isinstance(guide, All | Condition):
        parts = guide.parts if isinstance(guide, All) else (guide,)
        label = Paragraph((Run(f"{reader.say('guide')}:", Mark.STRONG),))
        runs = tuple(criteria_runs(part, reader.book, reader.language) for part in parts)
        return [label, Items(runs)] if runs else []
    return criteria_blocks(reader.say("guide"), guide, reader.book, reader.language)


def _tier_fields(tier: Tier, reader: Reader) -> list[tuple[str, Runs]]:
    """What a tier is besides its criteria: its level, its ground, its stage."""
    rows: list[tuple[str, str]] = []
    if tier.kind is not None:
        rows.append((reader.say("kind"), reader.say(f"kind.{tier.kind.value}")))
    if tier.ground:
        grounds = [getattr(ground, "value", ground) for ground in tier.ground]
        rows.append((reader.say("ground"), reader.words("ground", grounds)))
    if tier.on_top_of:
        rows.append((reader.say("on-top-of"), reader.tiers(tier.on_top_of)))
    if tier.lasts is not None:
        rows.append((reader.say("lasts"), _lasts(tier.lasts, reader)))
    if tier.pays_as:
        pays = reader.say("pays-as.tier", tier=reader.tier(tier.pays_as))
        rows.append((reader.say("pays-as"), pays))
    return [(label, (Run(value),)) for label, value in rows]


def _lasts(lasts: Lasts, reader: Reader) -> str:
    if lasts.least == lasts.most:
        months = reader.say("lasts.months", count=lasts.most)
    else:
        months = reader.say("lasts.between", least=lasts.least, most=lasts.most)
    again = reader.say("lasts.renewable" if lasts.renewable else "lasts.once")
    return f"{months}, {again}"


def _points_used(section: Section, reader: Reader) -> list[str]:
    """The facts counted in points that the section's criteria name."""
    named: list[str] = []
    for table in section.tiers:
        named += criteria_facts(table.eligible)
        for tier in table.tiers:
            named += criteria_facts(tier.criteria) + criteria_facts(tier.guide)
    facts = reader.book.facts
    return [id_ for id_ in dict.fromkeys(named) if id_ in facts and _is_points(id_, reader)]


def _is_points(id_: str, reader: Reader) -> bool:
    return isinstance(reader.book.facts[id_].kind, Points)


def points_table(id_: str, reader: Reader) -> Table:
    """How many points each fact gives, a row for each fact."""
    kind = reader.book.facts[id_].kind
    assert isinstance(kind, Points)
    caption = reader.say("points", fact=fact_name(id_, reader.book, reader.language))
    rows = tuple(
        (
            (Run(fact_name(fact, reader.book, reader.language)),),
            (Run("\n".join(_points(fact, row, reader) for row in table)),),
        )
        for fact, table in kind.table.items()
    )
    return Table(caption, (reader.say("points.fact"), reader.say("points.points")), rows)


def _points(fact: str, row: PointsRow, reader: Reader) -> str:
    test = read_test(row.test)
    value = cell_words(test, reader.book.facts.get(fact), reader.book, reader.language)
    points = figures.number(row.points, reader.language)
    return reader.say("points.row", value=value, points=points)
