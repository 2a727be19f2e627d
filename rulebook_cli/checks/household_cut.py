"""A fee must not be lowered because several persons are cared for in one household.

Judged are the rules that lower fees whose `when` rests on a fact that is tied to that notion
(`means: persons-cared-for-in-household`), itself or as points: those that reach somebody with
more persons whom they would not reach with fewer. A rule may spare such households. Where no fact
is tied to the notion, the check says that it did not judge (`not-judged`).

Rests on a ruling of an administrative court, which is no precedent: Itä-Suomen HAO 1.4.2019
19/0149/2 and 19/0150/2 (as told at kumpuvuori.fi), where a cut of 30 % for two cared-for persons
in one household was unlawful. Norm: 937/2005 5 §.
"""

from collections.abc import Iterator

from rulebook_cli.logic.boxes import Boxes
from rulebook_cli.logic.cutting import Cut
from rulebook_cli.logic.found import Budget, OverBudget
from rulebook_cli.logic.meaning import conditions
from rulebook_cli.logic.table import STEPS
from rulebook_cli.model.address import Address
from rulebook_cli.model.criteria import Anything, Criteria
from rulebook_cli.model.fact import Fact, Facts, Points
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry

NOTION = "persons-cared-for-in-household"
RULING = "Itä-Suomen HAO 1.4.2019 19/0149/2, 19/0150/2"


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every rule that lowers a fee for living in one household."""
    facts = inquiry.book.facts
    tied = [fact for fact in facts.values() if fact.means == NOTION]
    placed = [
        (section, rule)
        for section in inquiry.book.sections
        if section.fees
        for rule in section.fees.reductions
    ]
    if placed and not tied:
        section, rule = placed[0]
        address = Address(section.id, block="reduction")
        values: dict[str, object] = {"means": NOTION, "ruling": RULING}
        yield Fault(rule.place, address, "not-judged", values, severity=Severity.INFO)
    for section, rule in placed:
        fact = _rests_on(rule.when, tied, facts) if rule.when else None
        if fact:
            address = Address(section.id, block="reduction", row=rule.id)
            values = {"reduction": rule.id, "fact": fact, "ruling": RULING}
            yield Fault(rule.place, address, values=values)


def _rests_on(when: Criteria, tied: list[Fact], facts: Facts) -> Fact | None:
    """The tied fact that makes a rule reach somebody."""
    tested = {each.fact for each in conditions(when) if not isinstance(each.test, Anything)}
    for fact in tied:
        under = [other for other in tested if _counts(facts.get(other), fact)]
        if under or (fact.id in tested and _reaches_more(when, fact, facts)):
            return fact
    return None


def _counts(points: Fact | None, fact: Fact) -> bool:
    return points is not None and isinstance(points.kind, Points) and fact.id in points.kind.table


def _reaches_more(when: Criteria, fact: Fact, facts: Facts) -> bool:
    """Whether some people are reached with more persons who are not with the fewest."""
    try:
        boxes = Boxes(Cut(facts, [when]), Budget(STEPS))
        reached = boxes.where(when)
    except OverBudget:
        return True
    space = boxes.space
    at = space.number.get(fact.id)
    if at is None:
        return False
    more = space.columns[at].full & ~space.columns[at].unknown & ~1
    return any(space.field(box, at) & more and not space.field(box, at) & 1 for box in reached)
