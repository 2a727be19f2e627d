"""No rule that lowers fees, alone or with others, may take a fee under the minimum of the statute.

Searched are every tier and stage, every set of rules that some person in them meets together, and
every stretch of time whose minimum is known: exactly, within a budget. The person is named, and
what they are paid is reckoned by the ordinary way from case to fee. The fee of a heavy stage (and
of a tier of kind heavy) must reach the heavy minimum. A lower fee needs both limbs of 5 § (the
care is less binding *and* the need of care slight) or the carer's special reason among the
grounds of the rules that apply. That a fee lies under the minimum by itself is for the other
checks to tell; here it is told where rules take it lower still.

An error where the minimum is verified and the fee is of that year; a warning where the row has run
on into the year from an earlier one (`runs-on`; an error in that year itself), where nobody has
verified the minimum or what the fee is counted from (`unverified`), where the year is not known
and the last known one is used (`year-unknown`, `year-unknown-unverified`), and where the fee is
tied to a minimum whose amount is not known (`tied`: any cut takes it lower). Where the criteria
of the tier are not written nobody can be named (`unwritten`, a warning). `heavy-…` are the same of
the heavy minimum. Past the budget the check says that it did not decide (`undecided`), past twenty
findings how many there are (`more`).

Norm: 937/2005 5 and 6 §. Source: the minimum's own, named in the finding.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from rulebook_cli.logic.below_floor import Below, below_floor
from rulebook_cli.logic.found import Ending
from rulebook_cli.model.address import Address
from rulebook_cli.model.euros import Euros, to_cents
from rulebook_cli.model.fee import Tie
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry

MOVING = (Tie.STATUTORY_MINIMUM, Tie.HEAVY_MINIMUM)
PLAIN = ("", "heavy")
"""The sentences of errors; all others are warnings."""
MOST = 20
"""More findings than this are only counted (`more`)."""


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for each smallest set of rules that takes somebody's fee under the minimum."""
    placed = [
        (section, rule)
        for section in inquiry.book.sections
        if section.fees
        for rule in section.fees.reductions
    ]
    if not placed:
        return
    found = below_floor(inquiry)
    groups = _groups(found)
    for group in groups[:MOST]:
        yield _fault(group, inquiry.on)
    section, rule = placed[0]
    address = Address(section.id, block="reduction")
    if len(groups) > MOST:
        values = {"total": len(groups), "listed": MOST}
        yield Fault(rule.place, address, "more", values, severity=Severity.INFO)
    if found.ending is Ending.BUDGET:
        yield Fault(rule.place, address, "undecided", severity=Severity.INFO)


def _groups(found: Iterable[Below]) -> list[list[Below]]:
    """What the same rules do, fewest rules first. Of those that end in the same rule only the
    smallest sets are told: a larger one goes under by the smaller."""
    alike: dict[tuple[Address, bool], dict[frozenset[Address], list[Below]]] = {}
    for below in found:
        rules = [each.address for each in below.reduced.applied]
        sets = alike.setdefault((rules[-1], below.floor.heavy), {})
        sets.setdefault(frozenset(rules), []).append(below)
    smallest = [
        (len(rules), group)
        for sets in alike.values()
        for rules, group in sets.items()
        if not any(fewer < rules for fewer in sets)
    ]
    return [group for _, group in sorted(smallest, key=lambda pair: pair[0])]


def _fault(group: list[Below], on: date) -> Fault:
    """One fault for the same rules: the gravest of its tiers and days, the earliest of those."""
    below = min(group, key=lambda each: _says(each, on) not in PLAIN)
    says = _says(below, on)
    floor, row, last = below.floor.parameter, below.reduced.pay.row.row, below.reduced.applied[-1]
    region = below.region() if below.is_written else None
    values: dict[str, object] = {
        "reductions": tuple(each.rule.id for each in below.reduced.applied),
        "tier": _tier(below),
        "tiers": tuple(dict.fromkeys(_tier(each) for each in group)),
        "start": row.start,
        "day": below.inquiry.on,
        "minimum": Euros(floor.value or 0),
        "year": floor.year,
        "section": floor.section,
        "source": floor.source,
    }
    if below.amount is not None:
        values["amount"] = Euros(to_cents(below.amount))
    severity = None if says in PLAIN else Severity.WARNING
    return Fault(last.rule.place, last.address, says, values, region, severity=severity)


def _says(below: Below, on: date) -> str:
    floor, day = below.floor.parameter, below.inquiry.on
    row = below.reduced.pay.row.row
    ran_on = row.start.year < day.year and row.amount not in MOVING
    if not below.is_written:
        says = "unwritten"
    elif below.reduced.pay.least is None:
        says = "tied"
    elif floor.year != day.year:
        says = "year-unknown" if floor.verified else "year-unknown-unverified"
    elif not (floor.verified and below.reduced.pay.verified):
        says = "unverified"
    else:
        says = "runs-on" if ran_on and on.year != day.year else ""
    return f"heavy-{says}".rstrip("-") if below.floor.heavy else says


def _tier(below: Below) -> str:
    """The tier, or the stage the people are in on top of it."""
    tier = below.placing.stage or below.placing.tier
    return tier.id if tier else ""
