"""What can be chosen in a clash, and why each side wants it: as blocks and as lines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rulebook_cli.model.clash import DRAFT, Choice, ClashQuestion, ClashReport, Proposer
from rulebook_cli.model.paper import Block, Mark, Paragraph, Run, Style, Table
from rulebook_cli.render.speech import say

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The choices of a question are called by these."""
_SIDE_BY_SIDE = 3
"""So many reasons stand in columns; more stand one below another."""


class _Told(NamedTuple):
    """A choice in words: by its letter what is taken, and the lines of what then stands there."""

    lead: str
    lines: list[str]


def choice_words(choice: Choice, base: str, language: str) -> str:
    """What is taken by a choice; `base` names the version that was judged on, if not the draft."""
    if choice.things > 2:
        names = [_named(who, base, language) for who in choice.order]
        return say(language, "put_together", "all", names=", ".join(names))
    if choice.order:
        first, *others = (_named(who, base, language) for who in choice.order)
        return say(language, "taking", "both", first=first, second=", ".join(others))
    if choice.keep:
        return say(language, "clashes", "keep", ids=list(choice.keep))
    if base:
        return say(language, "versions", "clashes.keep-base")
    return say(language, "clashes", "keep-draft")


def choice_blocks(question: ClashQuestion, base: str, language: str) -> Iterator[Block]:
    """The choices, each with its letter, and the text of those of several lines below them."""
    for told in _told(question, base, language):
        one = len(told.lines) == 1
        rest = f" {told.lines[0]}" if one else ""
        yield Paragraph((Run(told.lead, Mark.STRONG), Run(rest)) if rest else (Run(told.lead),))
        if not one:
            yield from (Paragraph((Run(line),), Style.QUOTE) for line in told.lines)


def choice_lines(question: ClashQuestion, base: str, language: str) -> Iterator[str]:
    """The choices as lines for a dialogue."""
    for told in _told(question, base, language):
        one = len(told.lines) == 1
        yield f"  {told.lead} {told.lines[0]}" if one else f"  {told.lead}"
        yield from (f"      {line}" for line in (() if one else told.lines))


def reason_blocks(question: ClashQuestion, report: ClashReport, language: str) -> Iterator[Block]:
    """The reasons of all sides beside each other, the draft's first where it is a side."""
    caption = say(language, "clashes", "reasons")
    sides = _reasons(question, report, language)
    if len(sides) <= _SIDE_BY_SIDE:
        heads, reasons = zip(*sides, strict=True)
        yield Table(caption, heads, (tuple((Run(reason),) for reason in reasons),))
        return
    rows = tuple(((Run(head),), (Run(reason),)) for head, reason in sides)
    heads = (say(language, "clashes", "amendment"), say(language, "clashes", "reason-head"))
    yield Table(caption, heads, rows)


def reason_lines(question: ClashQuestion, report: ClashReport, language: str) -> Iterator[str]:
    """The reasons as lines for a dialogue."""
    for head, reason in _reasons(question, report, language):
        yield f"  {head}: {reason}"


def _told(question: ClashQuestion, base: str, language: str) -> Iterator[_Told]:
    for letter, choice in zip(LETTERS, question.choices, strict=False):
        lead = f"{letter}) {choice_words(choice, base, language)}."
        result = choice.result.split("\n")
        if result[0] in ("", say(language, "commands", "clash.removed")):
            yield _Told(lead, [say(language, "clashes", "removed"), *result[1:]])
        elif question.kind == "meaning" or choice.is_told:
            yield _Told(lead, result)
        elif len(result) == 1:
            yield _Told(lead, [say(language, "clashes", "result", result=result[0])])
        else:
            reads = say(language, "clashes", "result", result="").rstrip()
            yield _Told(f"{lead} {reads}", result)


def _reasons(
    question: ClashQuestion, report: ClashReport, language: str
) -> Sequence[tuple[str, str]]:
    """Who stands on each side, and why: the draft by the amendments that brought what it says."""
    sides = []
    if question.with_draft:
        draft = _named(DRAFT, report.base, language)
        whose = [(f"{draft}, {_who(one, language)}", _why(one, language)) for one in question.draft]
        sides += whose or [(draft, say(language, "clashes", "no-reason"))]
    known = (report.proposers[id_] for id_ in question.amendments)
    return [*sides, *((_who(one, language), _why(one, language)) for one in known)]


def _who(one: Proposer, language: str) -> str:
    return f"{one.id}, {one.name.best(language)}"


def _why(one: Proposer, language: str) -> str:
    return one.reason.best(language)


def _named(who: str, base: str, language: str) -> str:
    if who != DRAFT:
        return who
    if base:
        return say(language, "versions", "clashes.base-word")
    return say(language, "clashes", "matrix-draft")
