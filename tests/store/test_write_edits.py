"""Edits are written so that nothing else changes, by example; the laws stand beside."""

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from odd_layouts import FACTS, FEES, JSON, SAMPLES, WIDE, edit, values, write

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.write_edits import new_section_text
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import plain

CASES: dict[str, tuple[str, list[Edit], list[str], list[str]]] = {
    "one scalar": (
        FEES,
        [edit("fees:fee/II@2026-01-01.amount", "700.00")],
        ["    - {tier: II, from: 2026-01-01, amount: 650.00}"],
        ["    - {tier: II, from: 2026-01-01, amount: 700.00}"],
    ),
    "a key added to a flow row": (
        FEES,
        [edit("fees:fee/II@2027-01-01.raise", "decision")],
        ["    - {tier: II, from: 2027-01-01, amount: indexed}"],
        ["    - {tier: II, from: 2027-01-01, amount: indexed, raise: decision}"],
    ),
    "a key added to a block row": (
        FEES,
        [edit("fees:leave/I.lost_when", {"night": "> 2"})],
        [],
        ['    lost_when: {night: "> 2"}'],
    ),
    "a new flow row": (
        FEES,
        [
            edit(
                "fees:fee/III@2026-01-01",
                {"tier": "III", "from": "2026-01-01", "amount": "800.00"},
                "fees:fee/I@2026-01-01",
            )
        ],
        [],
        ["    - {tier: III, from: 2026-01-01, amount: 800.00}"],
    ),
    "a new block row": (
        FEES,
        [edit("fees:leave/IV,V", {"tier": ["IV", "V"], "days": "4"}, "fees:leave/II,III")],
        [],
        ["  - tier: [IV, V]", "    days: 4"],
    ),
    "a row gone with its own comment": (
        FEES,
        [edit("fees:fee/II@2027-01-01", None)],
        ["", "    # later", "    - {tier: II, from: 2027-01-01, amount: indexed}"],
        [],
    ),
    "a row gone, the list's comment kept": (
        FEES,
        [edit("fees:fee/I@2026-01-01", None)],
        ["    - {tier: I, from: 2026-01-01, amount: statutory-minimum}   # min"],
        [],
    ),
    "a block made": (
        FEES,
        [edit("fees:reduction/r", {"id": "r", "multiply": "0.5"})],
        [],
        ["  reductions:", "    - {id: r, multiply: 0.5}"],
    ),
    "a block in a block made": (
        FEES,
        [edit("fees:expense/day@2026-01-01", {"from": "2026-01-01", "amount": "9", "per": "day"})],
        [],
        ["substitute_fees:", "  expenses:", "    - {from: 2026-01-01, amount: 9, per: day}"],
    ),
    "a provision, words first": (
        FEES,
        [
            edit("fees.new~fi", "  Uusi: #\n\trivi \n"),
            edit("fees.new", {"id": "new", "kind": "rule"}, "fees.other"),
        ],
        [],
        [
            *("", "  - id: new", "    kind: rule", "    text:", "      fi: |2"),
            *("          Uusi: #", "        \trivi "),
        ],
    ),
    "a quoted text of several lines": (
        FEES,
        [edit("fees.other~fi", "yksi\nkaksi")],
        ['      fi: "lyhyt"'],
        ["      fi: |-", "        yksi", "        kaksi"],
    ),
    "a row of a list over lines in brackets": (
        WIDE,
        [edit("wide:leave/IV", {"tier": "IV", "days": "5"}, "wide:leave/I")],
        [],
        ["  {tier: IV, days: 5},"],
    ),
    "the last row in brackets": (
        WIDE,
        [edit("wide:leave/II", None)],
        ["  {tier: I, days: 2},   # one", "  {tier: II, days: 3}   # two"],
        ["  {tier: I, days: 2}   # one"],
    ),
    "JSON stays JSON": (
        JSON,
        [edit("json:leave/I.carry", {"a": "x"})],
        ['  "leave": [{"tier": "I", "days": 2}, {"tier": "II", "days": 3}],'],
        ['  "leave": [{"tier": "I", "days": 2, "carry": {"a": "x"}}, {"tier": "II", "days": 3}],'],
    ),
    "a pair after one without a value": (
        WIDE,
        [edit("wide:contract/ends.new", "a\nb")],
        ["    ends: {effective:   month-end, retroactive: }"],
        ['    ends: {effective:   month-end, retroactive: , new: "a\\nb" }'],
    ),
    "a text that kept its blank lines": (
        WIDE,
        [edit("wide:service/relief.name.fi", "Toinen\n")],
        ["    fi: |+", "      Lomitus", "", ""],
        ["    fi: |", "      Toinen"],
    ),
    "a text that keeps a blank line": (
        FEES,
        [edit("fees.other~sv", "a\n\n", "fees.other~fi")],
        [],
        ["      sv: |+", "        a", ""],
    ),
    "a provision in a file of wide steps": (
        WIDE,
        [edit("wide.a", {"id": "a"}), edit("wide.a~fi", "Teksti\n")],
        [],
        ["provisions:", "- id: a", "  text:", "      fi: |", "          Teksti"],
    ),
    "a row under a far dash": (
        WIDE,
        [edit("wide:tier/III", {"id": "III", "kind": "high"}, "wide:tier/I")],
        [],
        ["", "    -   id: III", "        kind: high"],
    ),
    "nothing where a value may stand": (
        WIDE,
        [edit("wide:in-force.from", "2026-01-01")],
        ["    from:"],
        ["    from: 2026-01-01"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_lines_that_go_and_come(name: str) -> None:
    text, edits, gone, come = CASES[name]
    written = write(text, *edits, file="sections/x.yaml")
    before, after = Counter(text.splitlines()), Counter(written.splitlines())
    assert sorted((before - after).elements()) == sorted(gone)
    assert sorted((after - before).elements()) == sorted(come)


@pytest.mark.parametrize("breaks", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "name",
    ["a block made", "a block in a block made", "a new block row", "a provision, words first"],
)
def test_what_was_added_goes_without_a_trace(name: str, breaks: str) -> None:
    text, edits, _, _ = CASES[name]
    text = text.replace("\n", breaks)
    for start in (text, text.removesuffix(breaks)):
        back = write(write(start, *edits), *[replace(made, value=None) for made in edits])
        assert back == start


@pytest.mark.parametrize("breaks", ["\n", "\r\n"])
def test_the_last_line_may_lack_its_break(breaks: str) -> None:
    text = "id: n\nleave:\n  - tier: I\n  - tier: II".replace("\n", breaks)
    assert write(text, edit("n:leave/II", None)) == text.removesuffix(breaks + "  - tier: II")
    assert write(text, edit("n:number", "5")).startswith(f'id: n{breaks}number: "5"{breaks}leave')


def test_a_fact_is_added_and_its_field_changed() -> None:
    number: Plain = {"number": {"min": "0", "max": "9"}}
    fact = edit(Address(book="fact", row="rava"), number, "fact/mmse")
    field = edit(Address(book="fact", row="mmse", field="number.max"), "29")
    written = write(FACTS, fact, field, file="facts.yaml")
    assert "  rava: {number: {min: 0, max: 9}}\n\n  # the second\n" in written
    assert "number: {min: 0, max: 29, step: 1}" in written


def test_a_file_of_facts_may_become_empty_and_full_again() -> None:
    gone = [edit(Address(book="fact", row=row), None) for row in ("mmse", "night")]
    empty = write(FACTS, *gone, file="facts.yaml")
    assert empty == "# what is asked\nfacts: {}\n"
    again = edit(Address(book="fact", row="alone"), {"yes_no": "true"})
    assert write(empty, again, file="facts.yaml").endswith("facts:\n  alone:\n    yes_no: true\n")


def test_a_second_table_of_tiers_gets_its_own_tiers() -> None:
    one = edit("fees:choose", "first"), edit("fees:tier/I", {"id": "I"})
    two = edit("fees:choose/young", "unique"), edit("fees:tier/Y", {"id": "Y"}, "fees:tier/I")
    written = write(FEES, *one, *two)
    root = compose(written, "")[0]
    data: Any = plain(root) if root else None
    assert [[tier["id"] for tier in table["list"]] for table in data["tiers"]] == [["I"], ["Y"]]
    last = [edit("fees:choose/young", None), edit("fees:tier/Y", None)]
    gone = [edit("fees:tier/I", None), edit("fees:choose", None)]
    assert write(written, *last, *gone) == FEES


def test_a_new_file_is_written_in_order() -> None:
    text = write("", edit("n:number", "6"), edit("n:leave/I", {"tier": "I", "days": "2"}))
    assert text == 'id: n\nnumber: "6"\nleave:\n  - {tier: I, days: 2}\n'


def test_a_whole_section_reads_back() -> None:
    for file, text in SAMPLES:
        data: Any = plain(compose(text.removeprefix("\ufeff"), file)[0] or pytest.fail())
        if "id" in data:
            written = new_section_text(data)
            assert values(written, file) == values(text, file)
            assert new_section_text(data) == written


@pytest.mark.parametrize(
    ("text", "wrong", "says"),
    [
        (FEES, edit("fees:nothing/x", {"id": "x"}), "cannot-write"),
        (FEES, edit("fees.missing~fi", "x"), "cannot-write"),
        (FEES, edit("fees:fee/II@2026-01-01.tier", "III"), "cannot-write"),
        (FEES, edit("fees:tier/I.kind", "base"), "cannot-write"),
        (FEES, edit("fees.amount~fi", "\ud800"), "cannot-write"),
        ("a: [", edit("fees:number", "1"), "cannot-write"),
        ("? id\n: fees\n? number\n: 5\n", edit("fees:number", "6"), "cannot-write"),
    ],
)
def test_never_half_a_write(text: str, wrong: Edit, says: str) -> None:
    with pytest.raises(RulebookError) as raised:
        write(text, edit("fees:notice.carer_months", "1"), wrong)
    assert raised.value.message == says
