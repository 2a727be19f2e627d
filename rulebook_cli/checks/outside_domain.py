"""What a cell asks of a fact must be something the fact can be.

Judged are all criteria of the book (guides, reductions and leave too) and the tables of points:
an option nobody declared, a value outside the range or off the step, text that is no number,
date, or yes and no, an order of what has none, a range turned round, points that rest on points.
The fact of a carer's share (`share`) must be a number from 0 to 1, or to 100 per cent: the fee is
multiplied by it.
A fact that is not declared is `dangling-reference`'s, a cell that cannot be read at all
`wrong-type`'s, criteria nested too deep `yaml-syntax`'s, points that no total reaches
`points-unreachable`'s.

Where the meaning is lost, nothing is judged by the cell; a value outside the range keeps its
plain meaning. `meant` is the value that was probably meant, empty when none is near.
"""

from collections.abc import Iterator

from rulebook_cli.logic.book_criteria import criteria_of
from rulebook_cli.logic.meaning import Misfit, Wrong, misfits, points_misfits
from rulebook_cli.model.address import Address
from rulebook_cli.model.fact import Choice, Fact, Facts, Number
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry

_LONGEST = 60
"""A longer word, or list of options, is cut short."""

_ALL = 100
_OF_OTHERS = (Wrong.UNKNOWN_FACT, Wrong.UNREADABLE, Wrong.TOO_DEEP)


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every word of a test that does not fit its fact."""
    facts = inquiry.book.facts
    for placed in criteria_of(inquiry.book):
        for misfit in misfits(placed.criteria, facts):
            if misfit.wrong is not Wrong.POINTS_TABLE:  # told once, at the table itself
                yield from _fault(misfit, placed.address, facts)
    for fact in facts.values():
        for misfit in points_misfits(fact, facts):
            yield from _fault(misfit, Address(book="fact", row=fact.id), facts)
    for section in inquiry.book.sections:
        for rule in section.fees.reductions if section.fees else ():
            shared = facts.get(rule.share)
            if shared and not _is_share(shared):
                address = Address(section.id, block="reduction", row=rule.id)
                values: dict[str, object] = {"fact": shared, "reduction": rule.id}
                yield Fault(rule.place, address, "share", values)


def _is_share(fact: Fact) -> bool:
    """Whether a fee can be multiplied by the fact: a part from 0 to 1, or per cent of the whole."""
    kind = fact.kind
    return isinstance(kind, Number) and kind.minimum >= 0 and kind.maximum <= _ALL


def _fault(misfit: Misfit, address: Address, facts: Facts) -> Iterator[Fault]:
    if misfit.wrong in _OF_OTHERS or misfit.place is None:
        return
    fact = facts.get(misfit.fact)
    kind = fact.kind if fact else None
    values = {
        "found": misfit.text if len(misfit.text) <= _LONGEST else misfit.text[:_LONGEST] + "…",
        "fact": fact or misfit.fact,
        "meant": misfit.nearest,
        "range": f"{misfit.low}..{misfit.high}",
        "options": _some(kind.options) if isinstance(kind, Choice) else (),
    }
    yield Fault(misfit.place, address, misfit.wrong.value, values)


def _some(options: tuple[str, ...]) -> tuple[str, ...]:
    return options if len(options) <= _LONGEST else (*options[:_LONGEST], "…")
