"""Where a fee in the arithmetic of an impact comes from: the steps of a lowered one, and the
numbers of the statute that one which moves with the year rests on."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from rulebook_cli.model.assessment import Step
from rulebook_cli.model.caseload import Origin, Spread
from rulebook_cli.model.fee import Tie
from rulebook_cli.model.statute import Parameter
from rulebook_cli.model.text import Text
from rulebook_cli.model.tied import Tied, YearlyRaise
from rulebook_cli.render import figures
from rulebook_cli.render.papers.impact_words import ImpactWords
from rulebook_cli.render.words.plain_text import capital


def steps_words(steps: Sequence[Step], after: bool, words: ImpactWords) -> str:
    """The way from a tier's fee to the lowered one, each step with what it comes to and where it
    stands."""
    return ", ".join(_step(step, after, words) for step in steps)


def _step(step: Step, after: bool, words: ImpactWords) -> str:
    low, high = step.low or Decimal(0), step.high or Decimal(0)
    values = {
        "tier": words.named(step.tier),
        "amount": words.cents(Spread(low, high)),
        "factor": figures.number(step.factor or Decimal(0), words.language),
        "place": words.place(step.address, after),
    }
    key = "row" if step.what == "stage" else step.what
    return words.say(f"work.step.{key}", **values)


def tied_words(tied: Tied, after: bool, words: ImpactWords) -> str:
    """What an amount that moves with the year rests on; the sources stand once, at the end."""
    if tied.tie is Tie.INDEXED:
        said = words.say("work.tied.indexed", raises=_raises(tied, after, words))
        said += _unverified(tied, words)
    else:
        origin = words.origin(_origin(tied.numbers[0][1], False)) if tied.numbers else ""
        said = words.say(f"work.tied.{tied.tie.value}", origin=origin or words.say("unknown"))
    if tied.known < tied.year:
        said += " – " + words.say("work.stands-in", year=str(tied.year), known=str(tied.known))
    return said


def _raises(tied: Tied, after: bool, words: ImpactWords) -> str:
    """`700,00 € × 1,637 / 1,558 = 735,49 € (2024)`, year by year from the first row."""
    parts = [words.place(tied.base, after)] if tied.base else []
    parts += [
        words.say(
            "work.raise",
            before=words.cents(each.before),
            factor=_factor(each, words),
            after=words.cents(each.after),
            year=str(each.year),
        )
        for each in tied.raises
    ]
    return ", ".join(parts)


def _factor(each: YearlyRaise, words: ImpactWords) -> str:
    if each.factor is not None:
        return figures.number(each.factor, words.language)
    then, now = each.then.value, each.now.value
    ends = (figures.number(end or Decimal(0), words.language) for end in (now, then))
    return " / ".join(ends)


def _unverified(tied: Tied, words: ImpactWords) -> str:
    years = [str(number.year) for _, number in tied.numbers if not number.verified]
    if not years:
        return ""
    return ", " + words.say("work.not-verified", years=", ".join(years))


def number_sources(several: Iterable[Tied], words: ImpactWords) -> Iterator[str]:
    """Each number once: what it is, its source, its year and whether it was seen confirmed."""
    numbers = [pair for tied in several for pair in tied.numbers]
    lines = (
        words.say(f"work.number.{tie.value}", origin=words.origin(_origin(number, True)))
        for tie, number in sorted(numbers, key=lambda pair: (pair[0].value, pair[1].year))
    )
    yield from dict.fromkeys(capital(line) for line in lines)


def _origin(number: Parameter, with_source: bool) -> Origin:
    source = Text({"": number.source}) if number.source and with_source else Text()
    return Origin(source, number.year, number.verified)
