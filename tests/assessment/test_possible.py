"""What is said to be possible, against every person there can be; and the questions that are left.

The oracle goes through all values of all facts and judges each person by the ordinary evaluator;
it knows nothing of diagrams. Books are small and random.
"""

import os
from collections.abc import Collection, Iterator
from datetime import date
from decimal import Decimal
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from rulebook_cli.assessment.answer import answer
from rulebook_cli.assessment.next_question import next_question
from rulebook_cli.law.fi_937_2005 import PARAMETERS
from rulebook_cli.logic.evaluate import holds
from rulebook_cli.logic.fee_of import fee_of, place
from rulebook_cli.model.assessment import Fee, Outcome
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.leave import Leave
from rulebook_cli.model.statute import statute_from
from rulebook_cli.store.read_rulebook import read_rulebook

DAY = date(2026, 6, 1)
TIMES = int(os.environ.get("RULEBOOK_EXAMPLES", "1"))
"""How many times as many random examples as in the ordinary suite (`tests/soak`)."""
VALUES: dict[str, tuple[CaseValue, ...]] = {
    "age": tuple(Decimal(n) for n in range(4)),
    "hours": tuple(Decimal(n) / 2 for n in range(3)),
    "night": ("none", "some", "all"),
    "bound": (False, True),
    "score": (Decimal(0), Decimal(1), Decimal(2)),
    "home": (False, True),
}
CELLS = {
    "age": ("<= 1", ">= 2", "1..2", ">= 3", "not(2)", "-"),
    "hours": (">= 1", "< 0.5", "0.5, 1", "not(>= 1)"),
    "night": ("all", "none, some", ">= some", "not(none)"),
    "bound": ("true", "false"),
    "score": (">= 1", "<= 1", "not-known", "not(2)", "2, not-known"),
    "home": ("true", "true", "true", "not(true)"),
    "points": (">= 2", "<= 1", "0..3", "not-known"),
}
FACTS = """facts:
  age: {number: {min: 0, max: 3, step: 1}}
  hours: {number: {min: 0, max: 1, step: 0.5}}
  night: {choice: [none, some, all]}
  bound: {yes_no: true}
  score: {number: {min: 0, max: 2, step: 1}, may_be_unknown: true}
  home: {yes_no: true, judged_by: worker}
  points:
    points:
      night: {none: 0, some: 1, all: 3}
      age: {"0..1": 0, "2..3": 2}
"""
TIERS = ("I", "II", "III")
Recorded = Collection[str]
"""The facts of which it is recorded of the person that they are not known."""
RECORDED: st.SearchStrategy[Recorded] = st.sampled_from(((), tuple(VALUES)))


def criteria(draw: st.DrawFn, depth: int = 2) -> str:
    """Criteria as flow YAML."""
    shape = draw(st.sampled_from(("cell", "cell", "all", "any", "not", "at_least")))
    if shape == "cell" or not depth:
        name = draw(st.sampled_from(sorted(CELLS)))
        return f'{{{name}: "{draw(st.sampled_from(CELLS[name]))}"}}'
    parts = [criteria(draw, depth - 1) for _ in range(draw(st.integers(1, 3)))]
    if shape == "not":
        return f"{{not: {parts[0]}}}"
    if shape == "at_least":
        return f"{{at_least: {{count: {draw(st.integers(0, 3))}, of: [{', '.join(parts)}]}}}}"
    return f"{{{shape}: [{', '.join(parts)}]}}"


def table(draw: st.DrawFn, name: str) -> str:
    choose = draw(st.sampled_from(("highest", "first", "unique")))
    eligible = f"    eligible: {criteria(draw, 1)}\n" if draw(st.booleans()) else ""
    tiers = "".join(
        f"      - {{id: {name}{tier}, criteria: {criteria(draw)}}}\n"
        if draw(st.integers(0, 9))
        else f"      - {{id: {name}{tier}}}\n"
        for tier in TIERS
    )
    pays = f", pays_as: {name}III" if draw(st.booleans()) else ""
    stage = (
        f"      - {{id: {name}stage, on_top_of: [{name}I, {name}II]{pays}, "
        f"criteria: {criteria(draw, 1)}}}\n"
    )
    return f"  - id: t{name}\n    choose: {choose}\n{eligible}    list:\n{tiers}{stage}"


def reduction(draw: st.DrawFn, at: int) -> str:
    when = f", when: {criteria(draw, 1)}" if draw(st.integers(0, 3)) else ""
    what = draw(
        st.sampled_from(("multiply: 0.5", "down: 1", "down: 2, at_most: 1", "share: hours"))
    )
    alone = ", alone: true" if draw(st.booleans()) else ""
    return f"    - {{id: r{at}{when}, {what}{alone}}}\n"


@st.composite
def sections(draw: st.DrawFn) -> str:
    """The one section of a book: its tables of tiers, fees with reductions, leave."""
    names = ("a", "b")[: draw(st.integers(1, 2))]
    tables = "".join(table(draw, name) for name in names)
    rows = "".join(
        f"    - {{tier: {name}{tier}, from: 2026-01-01, amount: {100 * at + len(name)}.33}}\n"
        for name in names
        for at, tier in enumerate((*TIERS, "stage"), 1)
    )
    reductions = "".join(reduction(draw, at) for at in range(draw(st.integers(0, 2))))
    reductions = f"  reductions:\n{reductions}" if reductions else ""
    lost = f", lost_when: {criteria(draw, 1)}" if draw(st.booleans()) else ""
    leave = (
        "leave:\n  - {tier: [aI, aII, bI], days: 2}\n"
        f"  - {{tier: [aII, aIII, astage], days: 3, when: {criteria(draw, 1)}{lost}}}\n"
        f"  - {{tier: [aI, bII], hours: 16, kind: recreational, when: {criteria(draw, 1)}}}\n"
    )
    return (
        f'id: s\nnumber: "1"\nheading: {{fi: A}}\ntiers:\n{tables}'
        f"fees:\n  schedule:\n{rows}{reductions}{leave}"
    )


def book_of(section: str) -> Inquiry:
    files = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": FACTS,
        "sections/s.yaml": section,
    }
    book = read_rulebook({path: text.encode() for path, text in files.items()})
    assert not book.misread, book.misread
    return Inquiry(book, statute_from(PARAMETERS), DAY)


@st.composite
def told(draw: st.DrawFn) -> dict[str, CaseValue]:
    """What a person says: some facts, some "not known", some nothing."""
    names = draw(st.lists(st.sampled_from(sorted(VALUES)), unique=True))
    return {name: draw(st.sampled_from((*VALUES[name], None))) for name in names}


def people(said: Case, facts: Facts, recorded: Recorded) -> Iterator[dict[str, CaseValue]]:
    """Everybody of whom what was said may be true, without what a worker assesses."""
    lay = [name for name in VALUES if not facts[name].judged_by]
    yield from each_of({name: values_of(name, said, facts, recorded) for name in lay})


def each_of(values: dict[str, tuple[CaseValue, ...]]) -> Iterator[dict[str, CaseValue]]:
    for chosen in product(*values.values()):
        yield dict(zip(values, chosen, strict=True))


def values_of(name: str, said: Case, facts: Facts, recorded: Recorded) -> tuple[CaseValue, ...]:
    known = said.get(name) is not None
    if known or (name in said and name in recorded and facts[name].may_be_unknown):
        return (said[name],)
    return (*VALUES[name], None) if facts[name].may_be_unknown else VALUES[name]


Verdict = tuple[object, ...]


def verdict(inquiry: Inquiry, case: Case) -> Verdict:
    """What a person whose every fact is known gets, by the ordinary evaluator."""
    placing = place(inquiry, case)
    if placing is None:
        return (False,)
    fee = fee_of(inquiry, case)
    tier, stage = (each.id if each else "" for each in (placing.tier, placing.stage))
    table = placing.table.id if placing.table.eligible else ""
    return True, table, tier, stage, steps_of(fee), leave_of(inquiry, case, tier, stage)


def steps_of(fee: Fee | None) -> tuple[object, ...]:
    return (*((str(step.address), step.low) for step in fee.steps), fee.low) if fee else ()


def leave_of(inquiry: Inquiry, case: Case, tier: str, stage: str) -> tuple[object, ...]:
    """Days, hours, and the rows that give them."""
    facts = inquiry.book.facts
    rows = inquiry.book.sections[0].leave
    own: list[Leave] = []
    for kind in ("statutory", "recreational"):
        of_kind = [row for row in rows if row.kind == kind]
        named = stage if stage and any(stage in row.tiers for row in of_kind) else tier
        for row in of_kind:
            held = row.when is None or holds(row.when, case, facts)
            lost = row.lost_when is not None and holds(row.lost_when, case, facts)
            if named in row.tiers and held and not lost:
                own.append(row)
    days = max(
        (row.days or Decimal(0) for row in own if row.kind == "statutory"), default=Decimal(0)
    )
    own = [row for row in own if row.kind != "statutory" or row.days == days]
    hours = sum((row.hours or Decimal(0) for row in own), Decimal(0))
    return days, hours, tuple(sorted(",".join(row.tiers) for row in own))


def by_brute_force(inquiry: Inquiry, said: Case, recorded: Recorded) -> set[Verdict]:
    facts = inquiry.book.facts
    possible: set[Verdict] = set()
    for person in people(said, facts, recorded):
        homes = [
            verdict(inquiry, {**person, "home": home})
            for home in values_of("home", said, facts, recorded)
        ]
        possible |= {each for each in homes if each[0]} or set(homes)
    return possible


def as_verdict(outcome: Outcome) -> Verdict:
    if not outcome.eligible:
        return (False,)
    table = next((at.row for at in outcome.because if at.block == "eligible"), "")
    rows = tuple(sorted(right.address.row for right in outcome.leave or ()))
    leave = outcome.leave_days, outcome.leave_hours, rows
    return True, table, outcome.tier, outcome.stage, steps_of(outcome.fee), leave


@settings(max_examples=60 * TIMES, deadline=None)
@given(sections(), told(), RECORDED)
def test_what_is_possible_is_what_somebody_gets(
    section: str, said: Case, recorded: Recorded
) -> None:
    inquiry = book_of(section)
    found = set(map(as_verdict, answer(inquiry, said, recorded).outcomes))
    assert found == by_brute_force(inquiry, said, recorded)


@settings(max_examples=30 * TIMES, deadline=None)
@given(sections(), told(), RECORDED)
def test_what_is_open_makes_a_difference_to_somebody_and_nothing_else_does(
    section: str, said: Case, recorded: Recorded
) -> None:
    inquiry = book_of(section)
    facts = inquiry.book.facts
    given_ = answer(inquiry, said, recorded)
    open_ = {*given_.open, *given_.unsaid}
    for name in VALUES:
        if name == "home":
            assert name not in open_
            continue
        others = each_of(
            {
                other: values_of(other, said, facts, recorded)
                for other in VALUES
                if other not in (name, "home")
            }
        )
        own = values_of(name, said, facts, recorded)
        differs = any(
            len({one_answer(inquiry, said, {**rest, name: v}) for v in own}) > 1 for rest in others
        )
        assert (name in open_) == differs, name


def one_answer(inquiry: Inquiry, said: Case, person: Case) -> frozenset[Verdict]:
    """What a person gets, whatever a worker finds where nobody has said it."""
    homes = values_of("home", said, inquiry.book.facts, ())
    found = {verdict(inquiry, {**person, "home": home}) for home in homes}
    return frozenset({each for each in found if each[0]} or found)


@settings(max_examples=60 * TIMES, deadline=None)
@given(sections(), told(), st.data())
def test_the_questions_are_about_what_is_open_and_end(
    section: str, said: dict[str, CaseValue], data: st.DataObject
) -> None:
    inquiry = book_of(section)
    before = answer(inquiry, said)
    for _ in range(len(VALUES) + 1):
        name = next_question(inquiry, said)
        if name is None:
            break
        assert name in before.open and name not in said and name != "home"
        said = {**said, name: data.draw(st.sampled_from((*VALUES[name], None)))}
        after = answer(inquiry, said)
        assert set(map(as_verdict, after.outcomes)) <= set(map(as_verdict, before.outcomes))
        before = after
    assert next_question(inquiry, said) is None
    # What a worker has not assessed stays open without a question.
    if None not in said.values() and "home" in said:
        assert len(answer(inquiry, said).outcomes) == 1


def test_who_cannot_say_gets_every_outcome_and_who_nobody_knows_it_of_gets_one() -> None:
    tiers = "{id: I, criteria: {score: not-known}}, {id: II, criteria: {score: '>= 0'}}"
    head = 'id: s\nnumber: "1"\nheading: {fi: A}\n'
    inquiry = book_of(f"{head}tiers: {{choose: highest, list: [{tiers}]}}\n")
    cannot_say = answer(inquiry, {"score": None})
    assert cannot_say.outcomes == answer(inquiry, {}).outcomes
    assert [each.tier for each in cannot_say.outcomes] == ["I", "II"]
    assert (cannot_say.open, cannot_say.unsaid) == ((), ("score",))
    assert next_question(inquiry, {"score": None}) is None
    (recorded,) = answer(inquiry, {"score": None}, ("score",)).outcomes
    assert recorded.tier == "I"
