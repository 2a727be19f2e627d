"""Fees under the floor: against going through every case, and within the time and the budget."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import product
from time import perf_counter

from hypothesis import given, settings
from hypothesis import strategies as st

from rulebook_cli.law.fi_937_2005 import PARAMETERS
from rulebook_cli.logic.below_floor import Below, below_floor
from rulebook_cli.logic.fee_of import (
    Lowering,
    fee_of,
    place,
    reckon,
    reductions_in_force,
    row_in_force,
)
from rulebook_cli.logic.fee_rows import may_lie_below
from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.reduced import Pay, reduce_fee
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.fee import Ground
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import statute_from
from rulebook_cli.model.tier import Kind
from rulebook_cli.store.read_rulebook import read_rulebook

FACTS = """facts:
  need: {number: {min: 0, max: 4, step: 1}}
  away: {yes_no: true, may_be_unknown: true}
  part: {number: {min: 20, max: 100, step: 40, unit: "%"}}
  blocked: {yes_no: true}
  score: {points: {need: {"0..2": 0, "3..4": 2}, away: {true: 1, "false, not-known": 0}}}
"""
VALUES: dict[str, list[CaseValue]] = {
    "need": [Decimal(n) for n in range(5)],
    "away": [True, False, None],
    "part": [Decimal(20), Decimal(60), Decimal(100)],
    "blocked": [True, False],
}
CONDITIONS = (
    'need: ">= 1"',
    'need: "2..3"',
    'need: "4"',
    "away: true",
    "away: not-known",
    "not: {away: true}",
    "blocked: true",
    'part: "> 20"',
    'score: ">= 2"',
    'score: "1, 3"',
)


def inquiry_of(tiers: str, reductions: str, schedule: str, on: str = "2024-06-01") -> Inquiry:
    section = f'id: f\nnumber: "1"\nheading: {{fi: A}}\n{tiers}'
    files = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": FACTS,
        "sections/f.yaml": f"{section}fees:\n  schedule:\n{schedule}  reductions:\n{reductions}",
    }
    book = read_rulebook({path: text.encode() for path, text in files.items()})
    assert not book.misread, book.misread
    return Inquiry(book, statute_from(PARAMETERS), date.fromisoformat(on))


@st.composite
def books(draw: st.DrawFn) -> Inquiry:
    condition = st.sampled_from(CONDITIONS)
    tiers = [f"    - {{id: I, criteria: {{{draw(condition)}}}}}\n"]
    tiers += [f"    - {{id: {id_}, criteria: {{{draw(condition)}}}}}\n" for id_ in ("II", "III")]
    stage = "    - {id: H, kind: heavy, on_top_of: [I, II], pays_as: III, criteria: {%s}}\n"
    tiers += [stage % draw(condition)] * draw(st.booleans())
    choose = draw(st.sampled_from(["unique", "first", "highest"]))
    amount = st.sampled_from(["450.00", "461.99", "500.00", "600.00", "924.00", "1000.00"])
    schedule = [
        f"    - {{tier: {id_}, from: 2024-01-01, to: 2024-12-31, amount: {draw(amount)}}}\n"
        for id_ in ("I", "II", "III")
    ]
    rules = [
        f"    - {{id: r{at}, when: {{{draw(condition)}}}, {draw(st.sampled_from(CUTS))}"
        f"{draw(st.sampled_from(GROUNDS))}{draw(st.sampled_from(['', '', ', alone: true']))}}}\n"
        for at in range(draw(st.integers(1, 4)))
    ]
    table = f'tiers:\n  choose: {choose}\n  eligible: {{need: ">= 0"}}\n  list:\n'
    return inquiry_of(table + "".join(tiers), "".join(rules), "".join(schedule))


CUTS = ("multiply: 0.9", "multiply: 0.5", "multiply: 1.5", "down: 1", "down: 2, at_most: 1")
CUTS += ("share: part", "multiply: 0.95, down: 1, at_most: 2")
GROUNDS = ("", "", ", ground: [less-binding]", ", ground: [slight-need]")
GROUNDS += (", ground: carer-special-reason",)


def every_case() -> list[Case]:
    return [dict(zip(VALUES, values, strict=True)) for values in product(*VALUES.values())]


def rules_that_lower(inquiry: Inquiry, case: Case) -> tuple[str, str, tuple[str, ...]] | None:
    """The tier, the stage and the rules of a case that is unlawfully under the floor."""
    placing, fee = place(inquiry, case), fee_of(inquiry, case)
    if placing is None or placing.tier is None or fee is None or fee.low is None:
        return None
    heavy = bool(placing.stage)
    low = Decimal("923.99") if heavy else Decimal("461.99")
    before = reckon(inquiry, placing, ())
    assert before and before.low is not None
    rows = ("multiply", "down", "share")
    applied = tuple(dict.fromkeys(step.address.row for step in fee.steps if step.what in rows))
    grounds = {
        ground
        for placed in reductions_in_force(inquiry)
        if placed.rule.id in applied
        for ground in placed.rule.ground
    }
    enough = Ground.CARER_SPECIAL_REASON in grounds or grounds >= {
        Ground.LESS_BINDING,
        Ground.SLIGHT_NEED,
    }
    if enough or fee.low >= min(low, before.low):
        return None
    assert not may_lie_below(placing.tier) and placing.tier.kind is not Kind.HEAVY
    return placing.tier.id, placing.stage.id if placing.stage else "", applied


def named(below: Below) -> tuple[str, str, tuple[str, ...]]:
    placing = below.placing
    assert placing.tier
    applied = tuple(placed.rule.id for placed in below.reduced.applied)
    return placing.tier.id, placing.stage.id if placing.stage else "", applied


@settings(max_examples=120, deadline=None)
@given(books())
def test_what_is_found_is_what_going_through_every_case_finds(inquiry: Inquiry) -> None:
    found = below_floor(inquiry)
    assert found.ending is Ending.ALL
    expected = {lowered for case in every_case() if (lowered := rules_that_lower(inquiry, case))}
    names = {named(below) for below in found}
    assert names <= expected
    for tier, stage, applied in expected:
        assert any(n[:2] == (tier, stage) and set(n[2]) <= set(applied) for n in names)
    for below in found:
        fee = fee_of(below.inquiry, below.region().case)
        assert fee and fee.low is not None and below.amount is not None
        assert fee.low == below.amount.quantize(Decimal("0.01"), "ROUND_HALF_UP")


@settings(max_examples=60, deadline=None)
@given(books(), st.permutations(range(4)), st.integers(0, 4))
def test_a_fee_without_a_person_is_reckoned_as_one_with(
    inquiry: Inquiry, order: list[int], length: int
) -> None:
    everybody = (place(inquiry, case) for case in every_case())
    placing = next((p for p in everybody if p and p.tier and not p.stage), None)
    if placing is None or placing.tier is None:
        return

    def pay(tier: str) -> Pay | None:
        row = row_in_force(inquiry, tier)
        assert row and isinstance(row.row.amount, Decimal)
        return Pay(row, row.row.amount)

    rules = [p for at, p in enumerate(reductions_in_force(inquiry)) if at in order[:length]]
    ids = [tier.id for tier in placing.table.chosen_between]
    own = pay(placing.tier.id)
    assert own
    reduced = reduce_fee(own, [pay(id_) for id_ in ids[: ids.index(placing.tier.id)]], rules)
    fee = reckon(inquiry, placing, [Lowering(each, Decimal(60)) for each in rules])
    assert fee and fee.low is not None
    amount = reduced.amount({"part": Decimal("0.6")})
    assert amount is not None
    assert fee.low == amount.quantize(Decimal("0.01"), "ROUND_HALF_UP")


def large_book(ground: str, count: int = 8) -> Inquiry:
    """Thirty tiers in three tables, and rules on facts of their own."""
    facts = FACTS + "".join(
        f"  f{at}: {{number: {{min: 0, max: 24, step: 0.5}}}}\n" for at in range(count)
    )
    facts += "  age: {number: {min: 0, max: 120, step: 1}}\n"
    facts += "  hours: {number: {min: 0, max: 24, step: 0.5}}\n"
    tables, rows = "tiers:\n", ""
    for number, ages in enumerate(("0..17", "18..64", ">= 65")):
        tables += f'  - id: t{number}\n    eligible: {{age: "{ages}"}}\n    list:\n'
        for tier in range(10):
            tables += f'      - {{id: T{number}{tier}, criteria: {{hours: ">= {tier}"}}}}\n'
            for year, low in ((2024, 470), (2025, 500), (2026, 540)):
                amount = low + 60 * tier
                rows += f"    - {{tier: T{number}{tier}, from: {year}-01-01, amount: {amount}}}\n"
    rules = "".join(
        f'    - {{id: r{at}, when: {{f{at}: "> 7"}}, multiply: 0.9{ground}}}\n'
        for at in range(count)
    )
    section = f'id: f\nnumber: "1"\nheading: {{fi: A}}\n{tables}fees:\n  schedule:\n{rows}'
    files = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": facts,
        "sections/f.yaml": f"{section}  reductions:\n{rules}",
    }
    book = read_rulebook({path: text.encode() for path, text in files.items()})
    assert not book.misread, book.misread
    return Inquiry(book, statute_from(PARAMETERS), date(2026, 6, 1))


def test_thirty_tiers_and_eight_rules_are_quick() -> None:
    for ground in ("", ", ground: [less-binding]", ", ground: carer-special-reason"):
        inquiry = large_book(ground)
        started = perf_counter()
        found = below_floor(inquiry)
        assert perf_counter() - started < 3
        assert found.ending is Ending.ALL
        assert bool(len(found)) is ("carer" not in ground)


def test_past_the_budget_nothing_is_called_decided() -> None:
    found = below_floor(large_book(""), steps=200)
    assert found.ending is Ending.BUDGET


def test_a_book_without_rules_is_not_searched() -> None:
    inquiry = inquiry_of("tiers: {list: [{id: I, criteria: {}}]}\n", "    []\n", "    []\n")
    assert len(below_floor(replace(inquiry, on=date(2024, 1, 1)))) == 0
