"""Random books and case mixes, to hold evaluators against each other.

Every kind of fact and of condition comes up: points, steps, dates, options in their order, values
not known, `not`, `at_least`, conditions nobody can judge, ties under `unique`, stages, reductions
by factor, by tiers and by share, conditional leave that can be lost.
"""

import random
from datetime import date
from decimal import Decimal
from typing import Any

from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.yaml_file import plain_lines

DAY = date(2026, 6, 1)
OPTIONS = ["low", "mid", "high"]
FACTS = {
    "hours": {"number": {"min": 0, "max": 24, "step": "0.5"}},
    "age": {"number": {"min": 0, "max": 120, "step": 1}},
    "weightless": {"number": {"min": 0, "max": 5}},
    "share": {"number": {"min": 0, "max": 100, "step": 1, "unit": "%"}},
    "part": {"number": {"min": 0, "max": 1, "step": "0.05"}},
    "night": {"choice": OPTIONS},
    "bound": {"yes_no": True},
    "since": {"date": {"min": "2020-01-01", "max": "2026-12-31"}},
    "score": {
        "points": {
            "night": {"low": 0, "mid": 1, "high": "2.5"},
            "hours": {"< 8": 0, ">= 8": 3, "not-known": 1},
        }
    },
}
COLUMNS = [name for name in FACTS if name != "score"]


def random_condition(dice: random.Random) -> dict[str, Any]:
    fact = dice.choice([*FACTS])
    match fact:
        case "night":
            cells = ["low", "mid, high", "not(low)", ">= mid", "not-known", "-", "tall", "< high"]
        case "bound":
            cells = ["true", "false", "not-known", "not(true)", "-"]
        case "since":
            cells = ["< 2024-01-01", ">= 2023-05-05", "2022-01-01..2024-12-31", "not-known"]
        case _:
            a, b = sorted((dice.randint(0, 30), dice.randint(0, 30)))
            cells = [f">= {a}", f"< {b}", f"[{a}..{b + 1})", f"not({a}..{b})", f"{a}, {b}"]
            cells += ["not-known", f"{b}.5", f"{b + 2}..{a}", "-", "words"]
    return {fact: dice.choice(cells)}


def random_criteria(dice: random.Random, depth: int = 3) -> dict[str, Any]:
    kind = dice.choice(["cell", "cell", "all", "any", "not", "at_least"]) if depth else "cell"
    if kind == "cell":
        return random_condition(dice)
    if kind == "not":
        return {"not": random_criteria(dice, depth - 1)}
    parts = [random_criteria(dice, depth - 1) for _ in range(dice.randint(1, 3))]
    if kind == "at_least":
        return {"at_least": {"count": dice.randint(1, len(parts)), "of": parts}}
    return {kind: parts}


def random_book(seed: int) -> Rulebook:
    """A book of two tables of tiers, with fees, reductions and leave."""
    dice = random.Random(seed)
    tables = []
    for letter in "AB":
        ids = [f"{letter}{number}" for number in range(dice.randint(1, 3))]
        tiers: list[dict[str, Any]] = [
            {"id": id_, "criteria": random_criteria(dice)} for id_ in ids
        ]
        stage = {"id": f"{letter}x", "on_top_of": ids[: dice.randint(1, len(ids))]}
        tiers.append({**stage, "pays_as": ids[-1], "criteria": random_criteria(dice)})
        choose = dice.choice(["unique", "first", "highest"])
        eligible = random_criteria(dice) if dice.random() < 0.7 else {"age": ">= 3"}
        tables.append({"id": f"t{letter}", "choose": choose, "eligible": eligible, "list": tiers})
    tiers_of = [tier["id"] for table in tables for tier in table["list"]]
    schedule = [{"tier": id_, "from": "2026-01-01", "amount": amount(dice)} for id_ in tiers_of]
    data = {
        "id": "s",
        "number": "1",
        "heading": {"fi": "S"},
        "tiers": tables,
        "fees": {"per": "month", "schedule": schedule, "reductions": reductions(dice)},
        "leave": leave_rows(dice, tiers_of),
    }
    return book_of(data)


def amount(dice: random.Random) -> Any:
    if dice.random() < 0.1:
        return {"from": "500.05", "to": "812.37"}
    if dice.random() < 0.1:
        return "heavy-minimum"
    return f"{dice.randint(200, 1500)}.{dice.randint(0, 99):02}"


def reductions(dice: random.Random) -> list[dict[str, Any]]:
    kinds: list[dict[str, Any]] = [
        {"multiply": "0.333"},
        {"multiply": "0.85"},
        {"down": 1, "at_most": 1},
        {"down": 2},
        {"share": "share"},
        {"share": "part"},
    ]
    made = []
    for number in range(dice.randint(0, 3)):
        rule: dict[str, Any] = {"id": f"r{number}", **dice.choice(kinds)}
        if dice.random() < 0.8:
            rule["when"] = random_criteria(dice, 1)
        if dice.random() < 0.3:
            rule["alone"] = "true"
        made.append(rule)
    return made


def leave_rows(dice: random.Random, tiers: list[str]) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    for _ in range(dice.randint(1, 3)):
        row: dict[str, Any] = {"tier": dice.sample(tiers, dice.randint(1, len(tiers)))}
        row |= dice.choice([{"days": 2}, {"days": "2.5"}, {"hours": 16, "kind": "recreational"}])
        if dice.random() < 0.5:
            row["when"] = random_criteria(dice, 1)
        if dice.random() < 0.3:
            row["lost_when"] = random_criteria(dice, 1)
        made.append(row)
    return made


def book_of(section: dict[str, Any]) -> Rulebook:
    texts = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": plain_lines({"facts": FACTS}),
        "sections/s.yaml": plain_lines(section),
    }
    book = read_rulebook({path: text.encode() for path, text in texts.items()})
    assert not book.misread, book.misread
    return book


def inquiry(book: Rulebook) -> Inquiry:
    return Inquiry(book, statute_of(book), DAY)


def random_cases(seed: int, how_many: int = 150) -> bytes:
    """A case mix as CSV."""
    dice = random.Random(seed)
    lines = [",".join(["weight", *COLUMNS])]
    for _ in range(how_many):
        cells = {
            "hours": f"{dice.randint(0, 48) / 2}",
            "age": str(dice.randint(0, 120)),
            "weightless": f"{Decimal(dice.randint(0, 5000)) / 1000}",
            "share": str(dice.randint(0, 100)),
            "part": f"{Decimal(dice.randint(0, 20)) * 5 / 100}",
            "night": dice.choice(OPTIONS),
            "bound": dice.choice(["true", "false"]),
            "since": str(date.fromordinal(dice.randint(737425, 739981))),
        }
        known = [cells[name] if dice.random() < 0.85 else "" for name in COLUMNS]
        lines.append(",".join([f"{dice.randint(0, 4000) / 1000}", *known]))
    return ("\n".join(lines) + "\n").encode()
