"""A condition on points must be one that some total of the table meets.

Judged are all criteria of the book, against the totals that the table of the points fact can
really come to: with 0, 2 and 4 points to be had, nobody has 3. A table that cannot be read is
`outside-domain`'s; a table with too many different totals is not judged, and that is said.
"""

from collections.abc import Iterator

from rulebook_cli.logic.book_criteria import criteria_of
from rulebook_cli.logic.evaluate import points_judged
from rulebook_cli.logic.points import reachable_points, unreachable_points
from rulebook_cli.model.address import Address
from rulebook_cli.model.fact import Fact, Points
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every condition on points that no total meets."""
    facts = inquiry.book.facts
    reach = {
        fact.id: reachable_points(fact, facts)
        for fact in facts.values()
        if isinstance(fact.kind, Points) and points_judged(fact, facts)
    }
    for id_, within in reach.items():
        if within is None:
            yield _undecided(facts[id_])
    for placed in criteria_of(inquiry.book):
        for condition in unreachable_points(placed.criteria, facts):
            within = reach.get(condition.fact)
            if within is None or not within.totals:
                continue
            values = {
                "fact": facts[condition.fact],
                "found": condition.text,
                "low": within.totals[0],
                "high": within.totals[-1],
            }
            yield Fault(condition.place, placed.address, "", values)


def _undecided(fact: Fact) -> Fault:
    address = Address(book="fact", row=fact.id)
    return Fault(fact.place, address, "undecided", {"fact": fact}, severity=Severity.INFO)
