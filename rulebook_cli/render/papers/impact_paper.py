"""`rulebook impact` as a paper: one change, or several together with each alone beside it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rulebook_cli.model.caseload import Caseload
from rulebook_cli.model.impact import Impact
from rulebook_cli.model.paper import (
    Align,
    Block,
    Fields,
    Heading,
    Paper,
    Paragraph,
    Run,
    Runs,
    Style,
    Table,
)
from rulebook_cli.render import figures
from rulebook_cli.render.papers.impact_blocks import day_words, impact_blocks
from rulebook_cli.render.papers.impact_left_out import is_unknown, left_out_items
from rulebook_cli.render.papers.impact_words import ImpactWords, is_large
from rulebook_cli.render.papers.impact_work import work_blocks
from rulebook_cli.render.speech import say


@dataclass(frozen=True, slots=True)
class Reckoned:
    """An impact under its name: amendments with their titles, or two versions of the book; with
    words of its own where it is one of several. `laid` is what the amendments are laid on, where
    it is not the draft."""

    name: str
    title: str
    impact: Impact
    words: ImpactWords | None = None
    laid: str = ""


def draw_impact(
    reckoned: Reckoned,
    alone: Sequence[Reckoned],
    caseload: Caseload,
    words: ImpactWords,
    show_work: bool = False,
    draft_word: str = "",
) -> Paper:
    """The paper: what was reckoned with, the impact, each change alone, and the arithmetic."""
    blocks: list[Block] = [field_rows(reckoned, caseload, words)]
    blocks += laid_note(reckoned, caseload, words)
    blocks += impact_blocks(reckoned.impact, words)
    if alone:
        at = next(n for n, block in enumerate(blocks) if isinstance(block, Heading))
        blocks[at:at] = [alone_table(alone, words, reckoned), *left_out_items(named(alone, words))]
    if show_work:
        blocks += work_blocks(reckoned.impact, caseload, words)
    return Paper(
        title=words.say("title", name=reckoned.name),
        language=words.language,
        blocks=tuple(blocks),
        draft=draft_word,
        page_of=say(words.language, "rules", "page-of", page="{page}", pages="{pages}"),
        dated=reckoned.impact.on,
    )


def field_rows(reckoned: Reckoned, caseload: Caseload, words: ImpactWords) -> Fields:
    """What was reckoned with: the change, the day, the counts."""
    rows = [(words.say("field.change"), reckoned.title)] if reckoned.title else []
    if reckoned.laid:
        rows.append((words.say("field.laid"), reckoned.laid))
    rows.append((words.say("field.day"), day_words(reckoned.impact, words)))
    made = reckoned.impact.contract_from
    if made:
        rows.append((words.say("field.contract"), figures.day(made, words.language)))
    headcounts = caseload.headcounts
    if headcounts:
        rows.append((words.say("field.counts"), words.origin(headcounts.origin)))
    if reckoned.impact.by_cases and headcounts:
        rows.append((words.say("field.cases"), words.origin(headcounts.case_mix)))
    return Fields(tuple((label, (Run(text),)) for label, text in rows))


def laid_note(reckoned: Reckoned, caseload: Caseload, words: ImpactWords) -> list[Block]:
    """By which classes the headcounts are read, where the draft's own are not the ones."""
    if not reckoned.laid or caseload.headcounts is None:
        return []
    return [Paragraph((Run(words.say("laid.counts")),), Style.NOTE)]


def alone_table(
    alone: Iterable[Reckoned], words: ImpactWords, together: Reckoned | None = None
) -> Table:
    """What each change would cost by itself, and what they cost together if they can be."""
    rows = [*alone, *([together] if together else [])]
    large = is_large(*(each.impact.cost.change for each in rows))
    write = words.thousands if large else words.number
    cells: tuple[tuple[Runs, ...], ...] = tuple(
        (
            (Run(each.name if each is not together else words.say("together")),),
            (Run(each.title if each is not together else ""),),
            (Run(_change_alone(each, words, write)),),
        )
        for each in rows
    )
    unit = words.say("unit.thousand" if large else "unit.euro")
    head = (words.say("column.amendment"), words.say("column.title"), words.say("column.change"))
    align = (Align.LEFT, Align.LEFT, Align.RIGHT)
    return Table(words.say("table.alone", unit=unit), head, cells, align)


def named(
    alone: Iterable[Reckoned], words: ImpactWords
) -> Iterator[tuple[str, Impact, ImpactWords]]:
    """Each impact with its name and the words to tell it in."""
    return ((each.name, each.impact, each.words or words) for each in alone)


def _change_alone(each: Reckoned, words: ImpactWords, write: Callable[..., str]) -> str:
    """The change of its cost; in words where nothing is all that can be reckoned."""
    if is_unknown(each.impact):
        return words.say("cell.not-known")
    return write(each.impact.cost.change, signed=True)
