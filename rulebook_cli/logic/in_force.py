"""Whether a text holds on a day for a contract made on a day.

The first and the last day of a text are both included. A contract made on its first day or later
is new, one made before is existing. A text inside another is in force only where both are; one
without a first day of its own begins with what it stands in. Where `existing` names an event,
an existing contract comes under the text at that event, on `latest` at the latest: what the book
does not tell is whether the event has been, so until then such a text may hold or not.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.period import (
    AT_ONCE,
    AppliesTo,
    ContractDays,
    Hold,
    InForce,
)
from rulebook_cli.model.section import Provision, Section

Chain = tuple[InForce | None, ...]
"""The times of a text and of what it stands in, the outermost first; None: always."""

_BOTH = (AppliesTo.ALL, AppliesTo.EXISTING_CONTRACTS)


def holds(chain: Chain, day: date, contract: ContractDays) -> bool:
    """Whether a text holds on `day` for a contract of which all days are known."""
    return all(
        in_force.holds(day) and start <= day and _binds(in_force, start, day, contract)
        for in_force, start in begun(chain)
    )


def hold(chain: Chain, day: date, made: date) -> Hold:
    """Whether a text holds on `day` for a contract made on the day `made`."""
    if holds(chain, day, ContractDays(made)):
        return Hold.HOLDS
    # Whoever switched today has switched to everything that there is to switch to.
    return Hold.MAY_HOLD if holds(chain, day, ContractDays(made, day)) else Hold.HOLDS_NOT


def begun(chain: Chain) -> Iterator[tuple[InForce, date]]:
    """Each time of a chain with the first day on which it can hold: an inner one narrows."""
    start = date.min
    for in_force in chain:
        if in_force is not None:
            start = max(start, in_force.start or date.min)
            yield in_force, start


def _binds(in_force: InForce, start: date, day: date, contract: ContractDays) -> bool:
    """Whether a text that is in force binds a contract."""
    if contract.made >= start:
        return in_force.applies_to is not AppliesTo.EXISTING_CONTRACTS
    existing = in_force.existing
    if existing is None:
        return in_force.applies_to in _BOTH
    if existing.latest and existing.latest <= day:
        return True
    if existing.switch and existing.switch != AT_ONCE:
        return contract.switched is not None and start <= contract.switched <= day
    return existing.switch == AT_ONCE or (existing.latest is None and in_force.applies_to in _BOTH)


def section_holds(inquiry: Inquiry, section: Section) -> bool:
    """Whether a section is in force on the inquiry's day, for its contract where it has one."""
    return _holds(inquiry, (section.in_force,))


def named_section_holds(inquiry: Inquiry, id_: str) -> bool:
    """The same of the section of an id; False where there is none."""
    section = inquiry.book.section(id_)
    return section is not None and section_holds(inquiry, section)


def comes_last(inquiry: Inquiry, section: Section) -> bool:
    """Whether a section for existing contracts gives way to the others: the inquiry's contract,
    itself an existing one, has come under a section for new contracts."""
    own, contract = section.in_force, inquiry.contract
    if contract is None or own is None or own.applies_to is not AppliesTo.EXISTING_CONTRACTS:
        return False
    return any(
        in_force.applies_to not in _BOTH
        and contract.made < (in_force.start or date.min)
        and section_holds(inquiry, each)
        for each in inquiry.book.sections
        if (in_force := each.in_force)
    )


def provision_holds(inquiry: Inquiry, section: Section, provision: Provision) -> bool:
    """Whether a provision is in force on the inquiry's day, for its contract where it has one."""
    return _holds(inquiry, (section.in_force, provision.in_force))


def rule_holds(inquiry: Inquiry, section: Section, id_: str) -> bool:
    """Whether a rule of a section that is in force is too, for the inquiry's contract: it is with
    the provision that bears its id. Without a contract every rule of the section is."""
    return inquiry.contract is None or _holds(inquiry, rule_chain(section, id_))


def rule_chain(section: Section, id_: str) -> Chain:
    """The times of a rule: of its section, and of the provision that bears its id."""
    said = next((each.in_force for each in section.provisions if each.id == id_), None)
    return (section.in_force, said)


def _holds(inquiry: Inquiry, chain: Chain) -> bool:
    if inquiry.contract is not None:
        return holds(chain, inquiry.on, inquiry.contract)
    return all(in_force is None or in_force.holds(inquiry.on) for in_force in chain)


def apart(chains: Sequence[Chain], day: date) -> list[date]:
    """The first days, up to `day`, that tell contracts made earlier from those made later."""
    return sorted(
        {
            start
            for chain in chains
            for in_force, start in begun(chain)
            if not in_force.is_alike_for_all and date.min < start <= day
        }
    )


def switches(chains: Sequence[Chain], day: date, made: date) -> dict[date, set[str]]:
    """The first days, up to `day`, of texts that a contract made on `made` comes under at an
    event that the book cannot know of, with the events."""
    found: dict[date, set[str]] = {}
    for chain in chains:
        if hold(chain, day, made) is Hold.MAY_HOLD:
            for in_force, start in begun(chain):
                if made < start and in_force.existing and in_force.existing.switch:
                    found.setdefault(start, set()).add(in_force.existing.switch)
    return found
