"""What was reckoned or decided, under the heading of the assessment that it belongs to."""

from collections.abc import Iterable

from rulebook_cli.model.paper import Block, Heading, Items, Paragraph, Style
from rulebook_cli.render.papers.decision_words import meeting_words
from rulebook_cli.render.papers.impact_blocks import cost_table
from rulebook_cli.render.papers.impact_people import (
    avoided_blocks,
    contract_blocks,
    contract_notes,
    group_words,
    leave_blocks,
    notice_blocks,
)
from rulebook_cli.render.papers.kind_words import plain
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.papers.matter_voices import (
    not_taken,
)
from rulebook_cli.render.papers.matter_words import (
    cost_words,
    people_words,
    title_of,
    words_of,
)


def figure_blocks(heading: str, matter: Matter) -> list[Block]:
    """The figures of a heading; none for most of them."""
    by_heading = {
        "carers": _carers,
        "economy": _economy,
        "alternatives": _alternatives,
        "follow_up": _follow_up,
    }
    return by_heading[heading](matter) if heading in by_heading else []


def _carers(matter: Matter) -> list[Block]:
    """Who gains and who loses, days of leave, carers without a contract."""
    impact, words = matter.impact, words_of(matter)
    if impact is None:
        return []
    groups = tuple(plain(group_words(group, words)) for group in impact.groups)
    return [
        *(Paragraph(plain(line)) for line in people_words(matter)),
        *([Items(groups)] if groups else []),
        *_below_heading(leave_blocks(impact, words, 2)),
        *_below_heading(contract_blocks(impact, words, 2)),
    ]


def _economy(matter: Matter) -> list[Block]:
    impact, words = matter.impact, words_of(matter)
    if impact is None:
        return []
    return [
        Paragraph(plain(cost_words(matter)), Style.LEAD),
        *contract_notes(impact, words),
        cost_table(impact, words),
        *_below_heading(notice_blocks(impact, words, 2)),
    ]


def _alternatives(matter: Matter) -> list[Block]:
    """What was proposed and not taken, with the reason; what other care would cost."""
    lines = []
    for exhibit in matter.left_out:
        _, because = not_taken(exhibit, matter)
        name = f"{exhibit.amendment.id} {title_of(exhibit, matter)}"
        lines.append(plain(f"{name}. {because}"))
    blocks: list[Block] = []
    if lines:
        rejected = Paragraph(plain(matter.word("assessment.rejected")))
        blocks += [rejected, Items(tuple(lines))]
    if matter.impact and matter.impact.avoided:
        blocks += _below_heading(avoided_blocks(matter.impact, words_of(matter), 2))
    return blocks


def _follow_up(matter: Matter) -> list[Block]:
    """What bodies have ordered to be looked at again."""
    languages = matter.settings.languages
    return [
        Paragraph(
            plain(
                matter.word(
                    "assessment.review",
                    body=meeting_words(one, matter.language, languages),
                    by=one.review.by,
                    what=one.review.what.best(matter.language, *languages),
                )
            )
        )
        for one in matter.decisions
        if one.review
    ]


def _below_heading(blocks: Iterable[Block]) -> list[Block]:
    """Blocks without the heading that they begin with."""
    return [block for block in blocks if not isinstance(block, Heading)]
