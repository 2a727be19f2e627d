"""What a rulebook gives a person, as a paper; several books side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from rulebook_cli.model.assessment import Answer, Outcome
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
    Paper,
    Paragraph,
    Run,
    Runs,
    Style,
    Table,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.answer_words import Teller
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.criteria_sentences import criteria_runs

MOST_LISTED = 12
"""More possible outcomes than this are told as spans only."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A book under its name (the version, or an amendment's id), and its answer."""

    name: str
    book: Rulebook
    answer: Answer


def draw_answers(
    answered: Sequence[Answered], language: str, on: date, draft_word: str = ""
) -> Paper:
    """The answers of one book or several to the same person on the day `on`."""
    first = answered[0]
    teller = Teller(first.book, language)
    rows = [("version", first.name), ("day", say(language, "rules", "day", on=on))]
    blocks: list[Block] = [Fields(tuple((teller.say(k), (Run(words),)) for k, words in rows))]
    if len(answered) > 1:
        blocks.append(_side_by_side(answered, language))
    for each in answered:
        if len(answered) > 1:
            blocks.append(Heading(1, (Run(each.name),)))
        blocks += _blocks(each.answer, Teller(each.book, language))
    blocks.append(Paragraph((Run(teller.indicative()),), Style.NOTICE))
    return Paper(
        title=teller.say("title"),
        language=language,
        blocks=tuple(blocks),
        draft=draft_word,
        page_of=say(language, "rules", "page-of", page="{page}", pages="{pages}"),
        dated=on,
    )


def _side_by_side(answered: Sequence[Answered], language: str) -> Table:
    tellers = [Teller(each.book, language) for each in answered]
    columns = [
        _summary(each.answer.outcomes, teller)
        for each, teller in zip(answered, tellers, strict=True)
    ]
    labels = list(dict.fromkeys(label for column in columns for label in column))
    rows = [
        tuple((Run(text),) for text in (label, *(column.get(label, "–") for column in columns)))
        for label in labels
    ]
    head = ("", *(each.name for each in answered))
    return Table(tellers[0].say("side-by-side"), head, tuple(rows))


def _summary(outcomes: Sequence[Outcome], teller: Teller) -> dict[str, str]:
    """The parts of the outcomes by their labels."""
    parts = {teller.say("eligible"): teller.eligible(outcomes)}
    if any(outcome.eligible for outcome in outcomes):
        parts[teller.say("tier")] = teller.tiers(outcomes)
        if stages := teller.stages(outcomes):
            parts[teller.say("stage")] = stages
        parts[teller.say("fee")] = teller.fee(outcomes)
        parts[teller.say("leave")] = teller.leave(outcomes)
    return parts


def _blocks(answer: Answer, teller: Teller) -> list[Block]:
    summary = _summary(answer.outcomes, teller)
    blocks: list[Block] = [Fields(tuple((k, (Run(words),)) for k, words in summary.items()))]
    blocks += _unmet(answer, teller)
    if answer.settled is not None:
        blocks += _settled(answer.settled, teller)
    else:
        blocks += _possible(answer.outcomes, teller)
    asked = [*answer.open, *answer.unsaid]
    listed = ((f"{teller.question(id_)} ({id_})") for id_ in asked)
    blocks += _listed("open", list(listed), teller)
    blocks += _listed("assumed", [teller.question(id_) for id_ in answer.assumed], teller)
    if note := teller.without_criteria(answer):
        blocks.append(Paragraph((Run(note),), Style.NOTE))
    return blocks


def _unmet(answer: Answer, teller: Teller) -> Iterator[Block]:
    if answer.unmet:
        items = tuple(
            criteria_runs(condition, teller.book, teller.language) for condition in answer.unmet
        )
        yield Paragraph((Run(teller.say("unmet", count=len(items))),))
        yield Items(items)


def _settled(outcome: Outcome, teller: Teller) -> Iterator[Block]:
    """The fee step by step, each right to leave, and the provisions."""
    if outcome.fee:
        yield Heading(2, (Run(teller.say("steps")),))
        yield Items(_runs(teller.step(step, outcome) for step in outcome.fee.steps), ordered=True)
    if outcome.leave:
        yield Heading(2, (Run(teller.say("rights")),))
        yield Items(
            _runs(
                teller.say(
                    "right", what=teller.right(right), at=teller.place(right.address, outcome)
                )
                for right in outcome.leave
            )
        )
    if outcome.because:
        yield Heading(2, (Run(teller.say("because")),))
        places = (teller.place(address, outcome) for address in outcome.because)
        yield Items(_runs(dict.fromkeys(places)))


def _possible(outcomes: Sequence[Outcome], teller: Teller) -> Iterator[Block]:
    """Every outcome as a row, as long as the list helps anybody."""
    rows = list(dict.fromkeys(teller.short(outcome) for outcome in outcomes))
    if 1 < len(rows) <= MOST_LISTED:
        head = (teller.say("tier"), teller.say("fee"), teller.say("leave"))
        cells = tuple(tuple((Run(text),) for text in row) for row in rows)
        yield Table(teller.say("possible"), head, cells)


def _listed(key: str, lines: list[str], teller: Teller) -> list[Block]:
    if not lines:
        return []
    return [Paragraph((Run(teller.say(key, count=len(lines))),)), Items(_runs(lines))]


def _runs(lines: Iterator[str] | Sequence[str] | dict[str, None]) -> tuple[Runs, ...]:
    return tuple((Run(line),) for line in lines)
