"""What an impact cannot reckon, and why: told wherever its sums stand."""

from collections.abc import Iterable

from rulebook_cli.model.impact import Impact, Notice
from rulebook_cli.model.paper import Block, Items, Run
from rulebook_cli.render.papers.impact_words import ImpactWords

NOT_KNOWN = ("nobody-moves", "fee-unknown", "no-fees")
"""The notices of a change whose cost the counts and amounts at hand cannot tell, or not all of it;
the others tell how it was reckoned."""


def left_out(impact: Impact) -> tuple[Notice, ...]:
    """Why a part of what a change costs is missing from its sum; empty where nothing is."""
    return tuple(notice for notice in impact.notices if notice.key in NOT_KNOWN)


def is_unknown(impact: Impact) -> bool:
    """Whether a sum of nothing says only that the cost cannot be reckoned."""
    return bool(left_out(impact)) and not any(impact.cost.change)


def left_out_items(alone: Iterable[tuple[str, Impact, ImpactWords]]) -> list[Block]:
    """Below a table of several changes, by their names: which of them are missing from the sums,
    and why."""
    lines = [
        words.say("alone.left-out", name=name, why=words.notice(notice))
        for name, impact, words in alone
        for notice in left_out(impact)
    ]
    return [Items(tuple((Run(line),) for line in lines))] if lines else []
