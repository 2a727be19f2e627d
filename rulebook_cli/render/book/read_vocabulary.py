"""The terms and the facts of a book as annexes of what is read."""

from rulebook_cli.model.fact import Choice, Day, Fact, Number, Points, YesNo
from rulebook_cli.model.paper import Block, Heading, Items, Mark, Paragraph, Run, Runs
from rulebook_cli.model.term import Term
from rulebook_cli.render import figures
from rulebook_cli.render.book.rule_blocks_tiers import points_table
from rulebook_cli.render.speech import has, say
from rulebook_cli.render.words.cell_words import unit_words, value_words
from rulebook_cli.render.words.law_words import law_words
from rulebook_cli.render.words.plain_text import capital, in_letters
from rulebook_cli.render.words.reader import Reader


def term_blocks(reader: Reader) -> list[Block]:
    """Every term with its definition, in the order of the alphabet."""
    terms = sorted(reader.book.terms.values(), key=lambda term: reader.text(term.name).lower())
    if not terms:
        return []
    heading = Heading(1, (Run(reader.say("terms")),), "terms")
    return [heading, *(_term(term, reader) for term in terms)]


def fact_blocks(reader: Reader) -> list[Block]:
    """Every fact by its name with its whole question, and what may be answered."""
    if not reader.book.facts:
        return []
    items = tuple(_fact(fact, reader) for fact in reader.book.facts.values())
    return [
        Heading(1, (Run(reader.say("facts")),), "facts"),
        Paragraph((Run(reader.say("facts.lead")),)),
        Items(items),
    ]


def judged_fact_blocks(reader: Reader) -> list[Block]:
    """The facts as one reads them who writes rules: also which way the need grows, in which steps
    a number goes, what ties a fact to the act, and how points are counted."""
    facts = reader.book.facts.values()
    shown = fact_blocks(reader)
    if not shown:
        return []
    items = tuple((*_fact(fact, reader), *_judged(fact, reader)) for fact in facts)
    tables = (points_table(fact.id, reader) for fact in facts if isinstance(fact.kind, Points))
    return [*shown[:-1], Items(items), *tables]


def _judged(fact: Fact, reader: Reader) -> Runs:
    said: list[str] = []
    if isinstance(fact.kind, Number) and fact.kind.step is not None:
        said.append(_noted(reader, "step", step=fact.kind.step))
    if fact.heavier:
        said.append(_noted(reader, f"heavier.{fact.heavier.value}"))
    if fact.means:
        key = f"means.{fact.means}"
        known = has(reader.language, "book_settings", key)
        said.append(_noted(reader, "means", notion=_noted(reader, key) if known else fact.means))
    return (Run(f"; {'; '.join(said)}", Mark.EMPHASIS),) if said else ()


def _noted(reader: Reader, key: str, /, **values: object) -> str:
    return say(reader.language, "book_settings", key, **values)


def _term(term: Term, reader: Reader) -> Paragraph:
    name, definition = reader.text(term.name), reader.text(term.definition)
    return Paragraph((Run(f"{name}: ", Mark.STRONG), Run(definition)), anchor=f"term/{term.id}")


def _fact(fact: Fact, reader: Reader) -> Runs:
    name = reader.text(fact.name)
    question = reader.text(fact.ask) or (in_letters(fact.id) if not name else "")
    named = (Run(f"{capital(name)}. " if question else capital(name), Mark.STRONG),) if name else ()
    notes = [_answers(fact, reader)]
    if fact.may_be_unknown:
        notes.append(reader.say("fact.unknown"))
    if fact.judged_by == "worker":
        notes.append(reader.say("fact.worker"))
    if fact.law:
        notes.append(law_words(fact.law, reader))
    return (*named, Run(question), Run(f"\n{'; '.join(notes)}", Mark.EMPHASIS))


def _answers(fact: Fact, reader: Reader) -> str:
    """What may be answered: a range of numbers, a choice, yes or no, a date."""
    match fact.kind:
        case Number(minimum, maximum):
            low, high = (figures.number(end, reader.language) for end in (minimum, maximum))
            unit = unit_words(fact, reader.language)
            key = "fact.number-unit" if unit else "fact.number"
            return reader.say(key, low=low, high=high, unit=unit)
        case Choice(options):
            names = [value_words(option, fact, reader.book, reader.language) for option in options]
            return reader.say("fact.choice", options="; ".join(names))
        case YesNo():
            return reader.say("fact.yes-no")
        case Day():
            return reader.say("fact.date")
        case Points():
            return reader.say("fact.points")
