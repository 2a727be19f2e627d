"""What a rulebook gives a person, as a paper; several books side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from rulebook_cli.model.assessment import Answer, Outcome, Reading
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
from rulebook_cli.render.words.contract_words import contracts_words
from rulebook_cli.render.words.criteria_sentences import criteria_runs
from rulebook_cli.render.words.plain_text import capital

MOST_LISTED = 12
"""More possible outcomes than this are told as spans only."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A book under its name (the version, or an amendment's id), and what it answers: one
    reading, or one for each group of contracts that get something else. Whoever was `asked` the
    questions one by one knows nothing of options."""

    name: str
    book: Rulebook
    readings: Sequence[Reading]
    asked: bool = False

    @property
    def outcomes(self) -> Sequence[Outcome]:
        """The outcomes of the first reading, that of the newest contracts."""
        first = self.readings[0].answer
        return first.outcomes if first else ()


def draw_answers(
    answered: Sequence[Answered],
    language: str,
    on: date,
    draft_word: str = "",
    made: date | None = None,
) -> Paper:
    """The answers of one book or several to the same person on the day `on`; where they hang on
    the contract, all of them, or those for a contract `made` on a day."""
    first = answered[0]
    teller = Teller(first.book, language)
    rows = [("version", first.name), ("day", say(language, "rules", "day", on=on))]
    fields = [(teller.say(k), (Run(words),)) for k, words in rows]
    if made:
        words = say(language, "dates", "made", made=made)
        fields.append((say(language, "dates", "contract"), (Run(words),)))
    blocks: list[Block] = [Fields(tuple(fields))]
    if any(len(each.readings) > 1 for each in answered):
        key = "readings.made" if made else "readings"
        blocks.append(Paragraph((Run(say(language, "dates", key)),), Style.NOTICE))
    if len(answered) > 1:
        blocks += _side_by_side(answered, language, made)
    for each in answered:
        name = each.name if len(answered) > 1 else ""
        blocks += _readings(each, name, language, on, made)
    blocks.append(Paragraph((Run(teller.indicative()),), Style.NOTICE))
    return Paper(
        title=teller.say("title"),
        language=language,
        blocks=tuple(blocks),
        draft=draft_word,
        page_of=say(language, "rules", "page-of", page="{page}", pages="{pages}"),
        dated=on,
    )


def _readings(
    answered: Answered, name: str, language: str, on: date, made: date | None
) -> Iterator[Block]:
    """Each reading under the book's name and the contracts it is for; nothing is said of these
    where there is one."""
    teller = Teller(answered.book, language)
    for reading in answered.readings:
        titles = [name] if name else []
        if len(answered.readings) > 1:
            titles.append(capital(contracts_words(reading.contracts, language, made)))
        if titles:
            yield Heading(1, (Run(": ".join(titles)),))
        if reading.answer:
            yield from _blocks(reading.answer, teller, answered.asked)
        else:
            yield Paragraph((Run(say(language, "dates", "no-tiers-then", on=on)),))
    answers = [reading.answer for reading in answered.readings if reading.answer]
    assumed = dict.fromkeys(id_ for answer in answers for id_ in answer.assumed)
    yield from _listed("assumed", [teller.question(id_) for id_ in assumed], teller)
    for note in dict.fromkeys(teller.without_criteria(answer) for answer in answers):
        if note:
            yield Paragraph((Run(note),), Style.NOTE)


def _side_by_side(
    answered: Sequence[Answered], language: str, made: date | None
) -> Iterator[Block]:
    """The first readings as a table, and which contracts they are for."""
    tellers = [Teller(each.book, language) for each in answered]
    columns = [
        _summary(each.outcomes, teller) for each, teller in zip(answered, tellers, strict=True)
    ]
    labels = list(dict.fromkeys(label for column in columns for label in column))
    rows = [
        tuple((Run(text),) for text in (label, *(column.get(label, "–") for column in columns)))
        for label in labels
    ]
    head = ("", *(each.name for each in answered))
    yield Table(tellers[0].say("side-by-side"), head, tuple(rows))
    if parted := next((each for each in answered if len(each.readings) > 1), None):
        words = contracts_words(parted.readings[0].contracts, language, made)
        note = say(language, "dates", "readings.table", contracts=words)
        yield Paragraph((Run(note),), Style.NOTE)


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


def _blocks(answer: Answer, teller: Teller, was_asked: bool) -> list[Block]:
    summary = _summary(answer.outcomes, teller)
    blocks: list[Block] = [Fields(tuple((k, (Run(words),)) for k, words in summary.items()))]
    blocks += _unmet(answer, teller)
    if answer.settled is not None:
        blocks += _settled(answer.settled, teller)
    else:
        blocks += _possible(answer.outcomes, teller)
    asked = [*answer.open, *answer.unsaid]
    questions = [teller.question(id_) for id_ in asked]
    if was_asked:
        return blocks + _listed("open-asked", questions, teller)
    listed = [f"{question} ({id_})" for question, id_ in zip(questions, asked, strict=True)]
    return blocks + _listed("open", listed, teller)


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
