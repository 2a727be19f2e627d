"""A declared fact should make a difference to somebody.

A fact is irrelevant when the criteria of tiers name it, yet no two people alike in all else are
told apart by it in any table; and when no criteria name it at all (`unused`). Facts that decide
a reduction, leave or a stage on top of tiers, that are printed as a guide, that points rest on,
or that carry a notion of the statute (`means`), are used. Nothing is irrelevant in a book with a
tier whose criteria are not written: they may speak of any fact. A book without tiers, and tables
in which nobody is eligible, are not judged.

Method: as in `tier_gap`, with the fact last; second normal form of decision tables.
"""

from collections.abc import Iterator

from rulebook_cli.logic.book_criteria import Use, criteria_of
from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.irrelevant import irrelevant_facts
from rulebook_cli.logic.meaning import conditions
from rulebook_cli.logic.reach import is_never_eligible
from rulebook_cli.model.address import Address
from rulebook_cli.model.fact import Facts, Points
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every fact that makes no difference."""
    book = inquiry.book
    placed = [each for each in book.tier_tables() if not is_never_eligible(each[1], book.facts)]
    if not placed:
        return
    named, used = _facts_named(book)
    found = irrelevant_facts([table for _, table in placed], book.facts)
    for fact in found:
        if fact.id not in used and not fact.means:
            says = "" if fact.id in named else "unused"
            yield Fault(fact.place, Address(book="fact", row=fact.id), says, {"fact": fact})
    if found.ending is Ending.BUDGET:
        section, table = placed[0]
        yield Fault(table.place, Address(section.id, block="choose", row=table.id), "undecided")


def _facts_named(book: Rulebook) -> tuple[set[str], set[str]]:
    """The facts that the choosing of tiers names, and those that are used for something else."""
    named: set[str] = set()
    used: set[str] = set()
    for placed in criteria_of(book):
        to = named if placed.use in (Use.ELIGIBLE, Use.TIER) else used
        to |= {condition.fact for condition in conditions(placed.criteria)}
    for section in book.sections:
        if section.fees:
            used |= {reduction.share for reduction in section.fees.reductions}
    return _with_points(named, book.facts), _with_points(used, book.facts)


def _with_points(ids: set[str], facts: Facts) -> set[str]:
    """The facts with those that their points rest on."""
    under: set[str] = set()
    for id_ in ids & facts.keys():
        kind = facts[id_].kind
        if isinstance(kind, Points):
            under |= set(kind.table)
    return ids | under
