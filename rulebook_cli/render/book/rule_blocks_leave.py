"""Leave and interruptions of care as blocks of a section."""

from decimal import Decimal

from rulebook_cli.model.leave import Interruption, Leave
from rulebook_cli.model.paper import Block, Heading, Items, Mark, Run, Runs, Table
from rulebook_cli.model.section import Section
from rulebook_cli.render import figures
from rulebook_cli.render.words.criteria_sentences import criteria_runs
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.reader import Reader


def leave_blocks(section: Section, reader: Reader) -> list[Block]:
    """Each right to leave: what kind, how much, in which tiers, and when it holds."""
    if not section.leave:
        return []
    heading = Heading(2, (Run(reader.say("leave")),), f"{section.id}:leave")
    return [heading, Items(tuple(_leave(row, reader) for row in section.leave))]


def interruption_blocks(section: Section, reader: Reader) -> list[Block]:
    """What happens to the fee in each kind of interruption."""
    if not section.interruptions:
        return []
    head = [reader.say("interruption.cause"), reader.say("interruption.fee")]
    cited = any(row.law for row in section.interruptions)
    if cited:
        head.append(reader.say("interruption.law"))
    rows = []
    for row in section.interruptions:
        cells = [_causes(row, reader), _paid(row, reader)]
        if cited:
            cells.append(", ".join(row.law))
        rows.append(tuple((Run(cell),) for cell in cells))
    heading = Heading(2, (Run(reader.say("interruptions")),), f"{section.id}:interruption")
    return [heading, Table("", tuple(head), tuple(rows))]


def _leave(row: Leave, reader: Reader) -> Runs:
    amounts = [
        _amount(name, figure, reader)
        for name, figure in (("days", row.days), ("hours", row.hours))
        if figure is not None
    ]
    kind = reader.word("leave.kind", row.kind)
    what = reader.say("leave.row", kind=kind, amount=", ".join(amounts)) if amounts else kind
    runs: list[Run] = [Run(capital(what), Mark.STRONG)]
    runs.append(Run(f"\n{reader.say('services.tiers', tiers=reader.tiers(row.tiers))}"))
    for label, criteria in (("leave.when", row.when), ("leave.lost-when", row.lost_when)):
        if criteria is not None:
            runs.append(Run(f"\n{reader.say(label)}: "))
            runs.extend(criteria_runs(criteria, reader.book, reader.language))
    if row.carry:
        until = reader.word("until", row.carry)
        runs.append(Run(f"\n{reader.say('leave.carry', until=until)}"))
    return tuple(runs)


def _amount(name: str, figure: Decimal, reader: Reader) -> str:
    """`3 vapaapäivää kuukaudessa`."""
    words = figures.number(figure, reader.language)
    return reader.say(f"leave.{name}", figure=words, count=1 if figure == 1 else 2)


def _causes(row: Interruption, reader: Reader) -> str:
    return reader.words("cause", row.cause)


def _paid(row: Interruption, reader: Reader) -> str:
    """For how long the fee is paid, and what comes after."""
    paid = row.paid
    if paid is None:
        words = reader.say("paid.unsaid")
    elif paid.always:
        words = reader.say("paid.always")
    elif paid.months is not None:
        words = reader.say("paid.months", count=paid.months)
    elif paid.days is not None:
        words = reader.say("paid.days", count=paid.days)
        if paid.within:
            words += f" {reader.word('within', paid.within)}"
    else:
        words = reader.say("paid.never")
    if not row.deduct:
        return words
    return reader.say("paid.then", paid=words, deduct=reader.word("deduct", row.deduct))
