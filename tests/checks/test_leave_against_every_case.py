"""Leave below the statute, against every case one by one and what `ask` would give it."""

from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from rulebook_cli.assessment.answer import answer
from rulebook_cli.checks.leave_below_statute import find
from rulebook_cli.law.fi_937_2005 import PARAMETERS
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import statute_from
from rulebook_cli.store.read_rulebook import read_rulebook

FACTS = """\
facts:
  bound: {ask: {fi: a}, yes_no: true, means: bound-round-the-clock}
  night: {ask: {fi: a}, yes_no: true}
  heavy: {ask: {fi: a}, yes_no: true}
"""
CELLS = ["{}", "{bound: true}", "{bound: false}", "{night: true}", "{night: false}"]
BOOK = """\
id: a
number: "1"
heading: {{fi: Vapaa}}
tiers:
  complete: false
  eligible: {eligible}
  choose: {choose}
  list:
    - {{id: I, criteria: {first}}}
    - {{id: II, criteria: {second}}}
    - {{id: stage, kind: heavy, on_top_of: [II], criteria: {{heavy: true}}, pays_as: I}}
leave:
{leave}
"""
ROW = st.builds(
    "  - {{tier: [{}], days: {}, kind: {}{}{}}}".format,
    st.sampled_from(["I", "II", "I, II", "stage"]),
    st.sampled_from(["1", "2", "3"]),
    st.sampled_from(["statutory", "statutory", "extra"]),
    st.sampled_from(["", *(f", when: {cell}" for cell in CELLS[1:])]),
    st.sampled_from(["", *(f", lost_when: {cell}" for cell in CELLS[1:])]),
)
BOOKS = st.builds(
    lambda eligible, choose, first, second, rows: BOOK.format(
        eligible=eligible, choose=choose, first=first, second=second, leave="\n".join(rows)
    ),
    st.sampled_from(CELLS),
    st.sampled_from(["highest", "first"]),
    st.sampled_from(CELLS),
    st.sampled_from(CELLS),
    st.lists(ROW, min_size=1, max_size=4, unique=True),
)


def inquiry_of(section: str) -> Inquiry:
    files = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": FACTS,
        "sections/a.yaml": section,
    }
    book = read_rulebook({path: text.encode() for path, text in files.items()})
    return Inquiry(book, statute_from(PARAMETERS), date(2026, 6, 1))


def least_of(case: dict[str, Any]) -> int:
    return 3 if case["bound"] else 2


def tiers_of(fault: Fault) -> tuple[str, ...]:
    tiers = fault.values["tiers"]
    assert isinstance(tiers, tuple)
    return tiers


@settings(deadline=None, max_examples=60)
@given(BOOKS)
def test_a_fault_is_found_just_where_somebody_gets_too_little(section: str) -> None:
    inquiry = inquiry_of(section)
    if not any(row.kind == "statutory" for each in inquiry.book.sections for row in each.leave):
        return
    short = set()
    for bound, night, heavy in product((True, False), repeat=3):
        case = {"bound": bound, "night": night, "heavy": heavy}
        outcome = answer(inquiry, case).settled
        assert outcome is not None
        if outcome.tier and (outcome.leave_days or Decimal(0)) < least_of(case):
            short.add((outcome.stage or outcome.tier, bound, night, heavy))
    faults = [fault for fault in find(inquiry) if "tiers" in fault.values]
    for fault in faults:
        witness = fault.region.witness if fault.region else {}
        # A row that gives too little to all is told of also where nobody is in the tier.
        assert not fault.region or any(
            tier in tiers_of(fault)
            and witness.get("bound", bound) == bound
            and witness.get("night", night) == night
            and witness.get("heavy", heavy) == heavy
            for tier, bound, night, heavy in short
        ), (witness, short)
    told = {tier for fault in faults for tier in tiers_of(fault)}
    always = {tier for f in faults if f.says in ("everyone", "missing") for tier in tiers_of(f)}
    # A stage without rows of its own is told of by its tier.
    own = {tier for row in inquiry.book.sections[0].leave for tier in row.tiers}
    ought = {tier if tier in own or tier != "stage" else "II" for tier, *_ in short}
    assert ought <= told <= ought | always
