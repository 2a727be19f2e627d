"""Whoever meets the six conditions of 937/2005 3 § should be eligible in some table.

Judged through the yes-or-no facts whose `law` ties them to 937/2005 3 §: `937/2005 3 § 4 k` is
the fourth condition, `937/2005 3 §` stands for all six. A case of which all of them are true must
be eligible in one of the book's tables; if not, something more is demanded. What is demanded of
other facts tied to 3 § (a number, a choice) is taken for the county's way to assess the
condition. Where one of the six has no fact it cannot be told apart from what is demanded besides,
and the check says that it did not judge.

Local criteria are lawful, and a refusal may rest on them (KHO:2018:135); so this is no error. It
shows whom the county leaves out of what the statute offers.

Norm: 937/2005 3 §.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from rulebook_cli.logic.reach import is_never_eligible
from rulebook_cli.logic.shut_out import shut_out
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.address import Address
from rulebook_cli.model.criteria import All, Condition
from rulebook_cli.model.fact import Fact, Facts, YesNo
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.place import Place

_TIE = re.compile(r"937/2005\s+3\s*§(?:\s+1\s*mom\.?)?(?:\s+([1-6])\s*k(?:ohta)?\.?)?")
_ITEMS = "123456"
_LISTED = 3


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for each region of people whom the law takes and the book does not."""
    facts = inquiry.book.facts
    placed = list(inquiry.book.tier_tables())
    tables = [table for _, table in placed if not is_never_eligible(table, facts)]
    if not any(table.eligible for table in tables):
        return
    section, table = placed[0]
    address = Address(section.id, block="eligible")
    conditions = [fact for fact in facts.values() if _items(fact) and isinstance(fact.kind, YesNo)]
    missing = sorted(set(_ITEMS) - {item for fact in conditions for item in _items(fact)})
    if missing:
        items: dict[str, object] = {"missing": tuple(missing)}
        yield Fault(table.place, address, "not-judged", items, severity=Severity.INFO)
        return
    met = _all_true(conditions, table.domain.place)
    found = shut_out(tables, met, _judged_by(facts), limit=_LISTED)
    if not found.decided:
        yield Fault(table.place, address, "undecided", severity=Severity.INFO)
    for region in found:
        # That the six conditions are met is the sentence's to say, not the region's.
        besides = {id_: span for id_, span in region.spans.items() if facts[id_] not in conditions}
        region = replace(region, spans=besides)
        yield Fault(table.domain.place, address, "", {"share": region.share}, region)


def _items(fact: Fact) -> str:
    """The conditions of 3 § that a fact is tied to; empty if it is tied to none."""
    ties = [_TIE.fullmatch(law.strip()) for law in fact.law]
    return "".join((tie[1] or _ITEMS) for tie in ties if tie)


def _all_true(conditions: list[Fact], place: Place) -> All:
    parts = (Condition(fact.id, read_test("true"), "true", place) for fact in conditions)
    return All(tuple(parts), place)


def _judged_by(facts: Facts) -> Facts:
    """The facts without those by which a condition of 3 § is assessed but not told."""
    return {
        id_: fact for id_, fact in facts.items() if isinstance(fact.kind, YesNo) or not _items(fact)
    }
