"""The decision tables on which other checkers are tested: the exact answer to each.

The tables are not ours to ship; without the folder beside the project this is skipped.
"""

import json
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from small_tables import HERE, all_of, fact, facts_of, inside, number

from rulebook_cli.logic.gaps import gaps
from rulebook_cli.logic.meaning import misfits
from rulebook_cli.logic.overlaps import overlaps
from rulebook_cli.logic.reach import unreachable
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import Condition
from rulebook_cli.model.fact import Choice, FactKind, Facts, YesNo
from rulebook_cli.model.tier import Choose, Tier, TierTable

FILE = Path(__file__).parents[3] / "shared" / "peers" / "tables.json"
CASES = json.loads(FILE.read_text("utf-8"))["cases"] if FILE.exists() else []
TABLES = [case for case in CASES if case["kind"] == "table"]
CELLS = [case for case in CASES if case["kind"] == "cell_error"]
MOST = 40
"""Their numbers have no upper end; ours has one far above every border of theirs."""

pytestmark = pytest.mark.skipif(not CASES, reason="the peers' tables are not here")


def as_written(cell: dict[str, Any]) -> str:
    """One of their cells as we write it."""
    if cell.get("any"):
        return "-"
    if "or" in cell:
        return ", ".join(as_written(each) for each in cell["or"])
    if "eq" in cell:
        return str(cell["eq"])
    low, high = cell.get("min"), cell.get("max")
    if low is None:
        return f"{'<=' if cell['max_incl'] else '<'} {high}"
    if high is None:
        return f"{'>=' if cell['min_incl'] else '>'} {low}"
    return f"{'[' if cell['min_incl'] else '('}{low}..{high}{']' if cell['max_incl'] else ')'}"


def facts_in(case: dict[str, Any]) -> Facts:
    """Their columns; text without declared values has those that are named, and one more."""
    facts: Facts = {}
    for column in case["columns"]:
        name, kind = column["name"], column["type"]
        if kind == "number":
            facts |= facts_of(**{name: number("0", str(MOST), str(column["step"]))})
        else:
            named = [rule["when"][name].get("eq", "other") for rule in case["rules"]]
            options = column.get("values") or [*dict.fromkeys([*named, "other"])]
            facts[name] = fact(name, Choice(tuple(options)))
    return facts


def table_in(case: dict[str, Any]) -> TierTable:
    choose = Choose.FIRST if case["hit_policy"] == "FIRST" else Choose.UNIQUE
    tiers = [
        Tier(
            str(rule["id"]),
            HERE,
            all_of(**{name: as_written(cell) for name, cell in rule["when"].items()}),
        )
        for rule in case["rules"]
    ]
    return TierTable(HERE, tuple(tiers), choose=choose)


def everybody(facts: Facts) -> list[dict[str, Any]]:
    values = [
        kind.options if isinstance(kind := each.kind, Choice) else range(MOST + 1)
        for each in facts.values()
    ]
    return [dict(zip(facts, case, strict=True)) for case in product(*values)]


def is_in(case: dict[str, Any], cells: list[dict[str, Any]]) -> bool:
    """Whether a case lies in one of their regions, read by itself."""

    def fits(value: Any, cell: dict[str, Any]) -> bool:
        if "or" in cell:
            return any(fits(value, each) for each in cell["or"])
        if cell.get("any") or "eq" in cell:
            return bool(cell.get("any")) or value == cell["eq"]
        low, high = cell.get("min"), cell.get("max")
        above = low is None or value > low or (cell["min_incl"] and value == low)
        return above and (high is None or value < high or (cell["max_incl"] and value == high))

    return all(fits(value, cell) for value, cell in zip(case.values(), cells, strict=True))


@pytest.mark.parametrize("case", TABLES, ids=lambda case: case["id"])
def test_a_table_gets_the_exact_answer(case: dict[str, Any]) -> None:
    facts, table, expected = facts_in(case), table_in(case), case["expected"]
    pairs = {(int(o.first.id), int(o.second.id)): o.regions for o in overlaps(table, facts)}
    if "gaps" in expected:
        found = gaps(table, facts)
        for each in everybody(facts):
            wanted = any(is_in(each, region) for region in expected["gaps"])
            assert wanted == any(inside(region, each, {}) for region in found), each
    if "overlaps" in expected:
        wanted_pairs = {tuple(o["rules"]): o["region"] for o in expected["overlaps"]}
        assert set(pairs) == set(wanted_pairs)
        for pair, cells in wanted_pairs.items():
            for each in everybody(facts):
                assert is_in(each, cells) == any(inside(r, each, {}) for r in pairs[pair])
    if table.choose is Choose.FIRST and "unreachable" in expected:
        assert [int(u.tier.id) for u in unreachable(table, facts)] == expected["unreachable"]
    for rules in (*expected.get("duplicates", ()), *expected.get("conflicts", ())):
        assert tuple(rules) in pairs
    for shadow in expected.get("shadowed", ()):
        assert (shadow["by"], shadow["rule"]) in pairs


def kind_of(column: str) -> FactKind:
    if column.startswith("enum"):
        return Choice(tuple(column[5:-1].split(",")))
    if column == "boolean":
        return YesNo()
    return number("0", str(MOST), "1") if column == "integer" else Choice(("Beef", "Fish"))


@pytest.mark.parametrize("case", CELLS, ids=lambda case: case["id"])
def test_a_cell_is_refused_or_taken_as_theirs_is(case: dict[str, Any]) -> None:
    facts = facts_of(it=kind_of(case["column_type"]))
    text = case["text"].replace('"', "")
    found = list(misfits(Condition("it", read_test(text), text, HERE), facts))
    assert bool(found) == (case["expected"] == "error")
