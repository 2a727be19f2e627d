"""The impact of amendments that clash: each by itself, since there is no book with all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rulebook_cli.model.caseload import Caseload
from rulebook_cli.model.paper import Block, Heading, Paper, Paragraph, Run, Style
from rulebook_cli.render.papers.impact_blocks import short_blocks
from rulebook_cli.render.papers.impact_left_out import left_out_items
from rulebook_cli.render.papers.impact_paper import (
    Reckoned,
    alone_table,
    field_rows,
    laid_note,
    named,
)
from rulebook_cli.render.papers.impact_people import notice_blocks
from rulebook_cli.render.papers.impact_words import ImpactWords
from rulebook_cli.render.papers.impact_work import work_blocks
from rulebook_cli.render.speech import listed, say


@dataclass(frozen=True, slots=True)
class Apart:
    """Why there is no impact together: the amendments that clash, the places where they do, and
    those that do not fit what they are laid on (`laid`; empty: the draft) and so are left out."""

    names: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    unfit: tuple[str, ...] = ()
    laid: str = ""


def draw_apart(
    apart: Apart,
    alone: Sequence[Reckoned],
    caseload: Caseload,
    words: ImpactWords,
    show_work: bool = False,
    draft_word: str = "",
) -> Paper:
    """The paper: why there is no sum together, what each would cost alone, and whom it touches."""
    first = alone[0]
    blocks: list[Block] = [field_rows(replace(first, title=""), caseload, words)]
    blocks += laid_note(first, caseload, words)
    blocks += [Paragraph((Run(line),), Style.NOTICE) for line in _reasons(apart, words)]
    blocks += [alone_table(alone, words), *left_out_items(named(alone, words))]
    for each in alone:
        own = each.words or words
        blocks.append(Heading(1, (Run(f"{each.name} {each.title}".strip()),)))
        blocks += short_blocks(each.impact, own, f"impact-{each.name}")
        if show_work:
            blocks += work_blocks(each.impact, caseload, own)
    blocks += notice_blocks(first.impact, words, 1)
    return Paper(
        title=words.say("title", name=", ".join(each.name for each in alone)),
        language=words.language,
        blocks=tuple(blocks),
        draft=draft_word,
        page_of=say(words.language, "rules", "page-of", page="{page}", pages="{pages}"),
        dated=first.impact.on,
    )


def _reasons(apart: Apart, words: ImpactWords) -> list[str]:
    reasons = []
    if apart.names:
        names = listed(list(apart.names), words.language)
        at = listed(list(apart.at), words.language)
        reasons.append(words.say("apart.clash", names=names, at=at))
    if apart.unfit:
        names, one = listed(list(apart.unfit), words.language), apart.unfit[0]
        key = "apart.unfit-laid" if apart.laid else "apart.unfit"
        reasons.append(words.say(key, names=names, id=one, base=apart.laid))
    return reasons
