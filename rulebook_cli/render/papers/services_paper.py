"""The services of a book: at which level and for whom, what those without a contract get, and the
service path of every care situation."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from rulebook_cli.logic.service_paths import (
    CONTRACT_CARERS,
    LEVELS,
    OTHER_CARERS,
    for_others,
    helps_in,
    placed_services,
    placed_situations,
)
from rulebook_cli.model.change import Change
from rulebook_cli.model.paper import (
    Align,
    Block,
    Fields,
    Heading,
    Items,
    Paper,
    Paragraph,
    Run,
    Style,
    Table,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.service import Service, Situation
from rulebook_cli.render.changes.service_changes import service_sentences
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.kind_words import book_title, county_paper, plain
from rulebook_cli.render.papers.other_carers import other_carers_blocks
from rulebook_cli.render.papers.service_paths_words import Paths
from rulebook_cli.render.words.reader import Reader


def draw_services(
    book: Rulebook,
    reader: Reader,
    version: str,
    draft: bool,
    situation: Situation | None = None,
    tier: str = "",
    before: Rulebook | None = None,
    changes: Sequence[Change] = (),
) -> Paper:
    """The services that are in force on the reader's day, or the path of one `situation`, of those
    of one `tier`. `before` is the book that the `changes` were made to, where some are shown."""
    placed = placed_services(book)
    left_out = tuple(s.name for section, s in placed if not _in_force(section, reader.on))
    services = tuple(s for section, s in placed if _in_force(section, reader.on))
    tiers = tuple(dict.fromkeys(one.id for _, one in book.tiers()))
    paths = Paths(reader, services, tiers, tier)
    title = paths.say("title", title=book_title(book, reader.language))
    blocks: list[Block] = [Fields(((paths.say("version"), plain(version)),))]
    if situation:
        key = "title.path-tier" if tier else "title.path"
        values = {"tier": reader.tier(tier)} if tier else {}
        title = paths.say(key, situation=paths.name(situation), **values)
        blocks += paths.blocks(situation)
    elif not services:
        blocks.append(Paragraph(plain(paths.say("nothing"))))
    else:
        blocks += _matrix(paths)
        blocks += other_carers_blocks(paths, book, before)
        blocks += _changes(paths, book, before, changes) if before else []
        blocks += _all_paths(paths, book)
    if left_out:
        told = paths.say("not-in-force", on=reader.on, names=left_out)
        blocks.append(Paragraph(plain(told), Style.NOTE))
    kind, language = paths.say("kind"), reader.language
    return county_paper(title, kind, blocks, book, language, reader.on, draft)


def _in_force(section: Section, on: date) -> bool:
    return section.in_force is None or section.in_force.holds(on)


def _matrix(paths: Paths) -> list[Block]:
    """Services by level with whom each is for, and how many there are."""
    levels = (*LEVELS, *([""] if any(not s.level for s in paths.services) else []))
    head = (paths.say("matrix.service"), *(paths.say(f"head.{level}") for level in levels))
    rows = tuple(
        (
            plain(paths.reader.text(service.name)),
            *(plain(_cell(paths, service, level)) for level in levels),
        )
        for level in levels
        for service in paths.services
        if service.level == level
    )
    return [
        Heading(1, plain(paths.say("matrix.heading"))),
        Paragraph(plain(paths.say("matrix.key"))),
        Table(paths.say("matrix.caption"), head, rows),
        _counts(paths, levels),
    ]


def _cell(paths: Paths, service: Service, level: str) -> str:
    if service.level != level:
        return "–"
    short = {one: paths.say(f"whom.{one}") for one in (CONTRACT_CARERS, OTHER_CARERS)}
    words = (short.get(one) or paths.reader.word("for", one) for one in service.serves)
    return "\n".join(words) or paths.say("whom.")


def _counts(paths: Paths, levels: Iterable[str]) -> Table:
    keys = ("level", "all", "contract", "others")
    rows = [
        (paths.say(f"level.{level}"), [s for s in paths.services if s.level == level])
        for level in levels
    ]
    rows.append((paths.say("counts.total"), list(paths.services)))
    cells = tuple(
        (
            plain(name),
            plain(str(len(some))),
            plain(str(sum(CONTRACT_CARERS in s.serves for s in some))),
            plain(str(sum(for_others(s) for s in some))),
        )
        for name, some in rows
    )
    head = tuple(paths.say(f"counts.{key}") for key in keys)
    align = (Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT)
    return Table(paths.say("counts.caption"), head, cells, align)


def _changes(
    paths: Paths, book: Rulebook, before: Rulebook, changes: Sequence[Change]
) -> list[Block]:
    """What becomes of the services, a sentence each."""
    showing = Showing(before, book, paths.reader.language)
    told = [line for change in changes for line in service_sentences(change, showing)]
    heading = Heading(1, plain(paths.say("changes.heading")))
    if not told:
        return [heading, Paragraph(plain(paths.say("changes.none")))]
    return [heading, Items(tuple((Run(line),) for line in told))]


def _all_paths(paths: Paths, book: Rulebook) -> list[Block]:
    situations = [each for _, each in placed_situations(book)]
    heading = Heading(1, plain(paths.say("paths.heading")))
    if not situations:
        return [heading, Paragraph(plain(paths.say("no-situations")))]
    blocks: list[Block] = [heading]
    for situation in situations:
        shown = replace(
            paths, services=tuple(s for s in paths.services if helps_in(s, situation.id))
        )
        blocks += [Heading(2, plain(paths.name(situation))), *shown.blocks(situation)]
    return blocks
