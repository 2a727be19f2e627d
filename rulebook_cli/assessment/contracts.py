"""Whose contracts the counts stand for, where a change does not touch all contracts alike.

Who is counted has a contract already, and is paid by the classes of the book as it stands. A text
that a change brings for new contracts does not touch them; one that existing contracts come under
at an event (a review of the plan) touches nobody of them or all, until its latest day, and all
from then on. Whom a new text does not touch yet stays under the text it replaces.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rulebook_cli.logic.alike import by_switch
from rulebook_cli.logic.in_force import Chain, hold, holds, rule_chain
from rulebook_cli.model.caseload import Caseload
from rulebook_cli.model.impact import Notice
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.period import AT_ONCE, AppliesTo, ContractDays, Hold, InForce
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section

Pair = tuple[Inquiry, Inquiry]
_DAY = timedelta(days=1)
_NOWHERE = Place("")
_NEW = (AppliesTo.NEW_CONTRACTS, AppliesTo.NEW_APPLICATIONS)


@dataclass(frozen=True, slots=True)
class Counted:
    """Both books as they are for the people counted: one pair where all is known, several where
    the truth lies between them; and what is to be known of it."""

    pairs: tuple[Pair, ...]
    notices: tuple[Notice, ...] = ()


def counted_with(
    before: Inquiry, after: Inquiry, caseload: Caseload, made: date | None = None
) -> Counted:
    """Both books for those who are counted; with `made` as if all had a contract of that day."""
    if made is not None:
        chains = [chain for each in (before, after) for chain in _chains(each.book)]
        contracts = [
            ContractDays(made, c.switched_since) for c in by_switch(chains, before.on, made)
        ]
        return Counted(tuple(_for_contract(before, after, each) for each in contracts))
    year = caseload.headcounts.origin.year if caseload.headcounts else 0
    timing = _Timing(before.book, before.on, year or before.on.year)
    events = (False, True) if timing.may_hold(after.book) else (False,)
    pairs = []
    for switched in events:
        first, then = timing.earlier(switched), timing.later(after.book, switched)
        pairs.append((replace(before, book=first), replace(after, book=then)))
    return Counted(tuple(pairs), tuple(_notices(timing, after.book)))


def _for_contract(before: Inquiry, after: Inquiry, contract: ContractDays) -> Pair:
    """Both books asked about a contract; a section that is still to come for it stays as it was."""
    sections = []
    for section in after.book.sections:
        old, own = before.book.section(section.id), section.in_force
        ended = own is not None and (own.end or date.max) < after.on
        stays = old is not None and not ended and not holds((own,), after.on, contract)
        sections.append(old if old is not None and stays else section)
    book = replace(after.book, sections=tuple(sections))
    return replace(before, contract=contract), replace(after, book=book, contract=contract)


class _Timing:
    """What of a book's times tells the people counted from others: what a change brings, and what
    begins only after the year they were counted in."""

    def __init__(self, before: Rulebook, day: date, year: int) -> None:
        self.before, self.day, self.year = before, day, year

    def earlier(self, switched: bool) -> Rulebook:
        """The book before the change for those counted."""
        return self._bound(self.before, None, switched)

    def later(self, after: Rulebook, switched: bool) -> Rulebook:
        """The book after the change for those counted."""
        return self._bound(after, self.earlier(switched), switched)

    def may_hold(self, after: Rulebook) -> bool:
        """Whether an event that nobody knows of decides anything."""
        return any(
            hold((own,), self.day, _made_before(own)) is Hold.MAY_HOLD
            for book, old in ((self.before, None), (after, self.before))
            for own in self._telling(book, old)
        )

    def _telling(self, book: Rulebook, old: Rulebook | None) -> Iterator[InForce]:
        for section in book.sections:
            was = old.section(section.id) if old else None
            for own, earlier in _times(section, was):
                if own is not None and self.tells(own, earlier, is_change=old is not None):
                    yield own

    def tells(self, own: InForce, earlier: InForce | None, is_change: bool) -> bool:
        """Whether a time tells those counted from others."""
        brought = is_change and _bare(own) != _bare(earlier)
        return brought or (own.start is not None and own.start.year > self.year)

    def _bound(self, book: Rulebook, old: Rulebook | None, switched: bool) -> Rulebook:
        sections = []
        for section in book.sections:
            was = old.section(section.id) if old else None
            own = section.in_force
            earlier = was.in_force if was else None
            if own is None or not self._passes_by(own, earlier, old is not None, switched):
                sections.append(self._with_rules(section, was, old is not None, switched))
            elif was is not None:
                sections.append(was)
        return replace(book, sections=tuple(sections))

    def _passes_by(
        self, own: InForce, earlier: InForce | None, is_change: bool, switched: bool
    ) -> bool:
        """Whether a text that has not ended does not touch those counted."""
        if not self.tells(own, earlier, is_change) or (own.end or date.max) < self.day:
            return False
        contract = ContractDays(_made_before(own), self.day if switched else None)
        return not holds((own,), self.day, contract)

    def _with_rules(
        self, section: Section, was: Section | None, is_change: bool, switched: bool
    ) -> Section:
        """The section with those rules that lower fees of which the provisions touch them."""
        if section.fees is None:
            return section
        rules = []
        for rule in section.fees.reductions:
            own = rule_chain(section, rule.id)[-1]
            earlier = rule_chain(was, rule.id)[-1] if was else None
            if own is None or not self._passes_by(own, earlier, is_change, switched):
                rules.append(rule)
            elif was and was.fees:
                rules += [each for each in was.fees.reductions if each.id == rule.id]
        return replace(section, fees=replace(section.fees, reductions=tuple(rules)))


def _made_before(own: InForce) -> date:
    """The last day on which an existing contract was made."""
    return own.start - _DAY if own.start and own.start > date.min else date.min


def _bare(own: InForce | None) -> InForce | None:
    """A time without its place; one that says nothing is none."""
    bare = replace(own, place=_NOWHERE) if own else None
    return None if bare == InForce(_NOWHERE) else bare


def _times(
    section: Section, was: Section | None
) -> Iterator[tuple[InForce | None, InForce | None]]:
    """The times of a section and of its rules that lower fees, each with what it was before."""
    yield section.in_force, was.in_force if was else None
    for rule in section.fees.reductions if section.fees else ():
        earlier = rule_chain(was, rule.id)[-1] if was else None
        yield rule_chain(section, rule.id)[-1], earlier


def _chains(book: Rulebook) -> Iterator[Chain]:
    """The times of what costs or places anybody."""
    for section in book.sections:
        costs = section.fees or section.substitute_fees or section.client_fees or section.vouchers
        if section.tiers or section.leave or costs:
            yield (section.in_force,)
        for rule in section.fees.reductions if section.fees else ():
            yield rule_chain(section, rule.id)


def _notices(timing: _Timing, after: Rulebook) -> Iterable[Notice]:
    """What the change means for contracts later than the day, or made later; each said once."""
    said: dict[tuple[str, str], Notice] = {}
    for section in after.sections:
        for own, earlier in _times(section, timing.before.section(section.id)):
            if own is not None and timing.tells(own, earlier, is_change=True):
                notice = _notice(own, timing.day)
                if notice:
                    said.setdefault((notice.key, str(notice.values)), notice)
    return said.values()


def _notice(own: InForce, day: date) -> Notice | None:
    start, existing = own.start or date.min, own.existing
    if start > day:
        return Notice("contracts-begins", {"begins": start, "day": day})
    if existing is None or not (existing.switch or existing.latest):
        return Notice("contracts-new", {"start": start}) if own.applies_to in _NEW else None
    if existing.switch == AT_ONCE or (existing.latest and existing.latest <= day):
        return None
    values: dict[str, object] = {"start": start, "day": day, "latest": existing.latest}
    if existing.switch:
        values["switch"] = existing.switch
        return Notice("contracts-switch" if existing.latest else "contracts-switch-open", values)
    return Notice("contracts-latest", values)
