"""Small books with every block of the formats in them, and what people do to such books."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from random import Random
from typing import Any

from books import SETTINGS
from hypothesis import strategies as st

from rulebook_cli.changes.consolidate import Consolidated
from rulebook_cli.model.change import Change, Edit
from rulebook_cli.model.order import orders_in
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.lay_out import Layout, pair_lines
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.write_edits import new_section_text, write_edits

DAY = "2026-01-01"
PRICE = {"from": DAY, "amount": "12.00", "per": "day"}
NASTY = "3\u00a0§:n hoito\u00adpalkkio on 1\u00a0000\u00a0€ (ä, ö, å) ❤️ 👩🏽\u200d💻."
SECTION: dict[str, Any] = {
    "id": "a",
    "number": "1",
    "heading": {"fi": "Otsikko"},
    "law": ["937/2005 3 §", "937/2005 5 §"],
    "provisions": [{"id": id_, "text": {"fi": f"Momentti {id_}: {NASTY}\n"}} for id_ in "pqrs"],
    "tiers": [
        {
            "id": "old",
            "choose": "highest",
            "eligible": {"age": ">= 65"},
            "list": [{"id": id_, "criteria": {"hours": f">= {n}"}} for n, id_ in enumerate("IJK")],
        },
        {"id": "young", "choose": "first", "list": [{"id": "Y"}, {"id": "Z", "kind": "base"}]},
    ],
    "fees": {
        "per": "month",
        "schedule": [
            {"tier": "I", "from": DAY, "amount": "500"},
            {"tier": "I", "from": "2027-01-01", "amount": "510"},
            {"tier": ["J", "K"], "from": DAY, "amount": "700"},
        ],
        "reductions": [
            {"id": "r1", "multiply": "0.5"},
            {"id": "r2", "down": "1"},
            {"id": "r3", "when": {"hours": "> 7"}, "alone": "true"},
        ],
    },
    "substitute_fees": {
        "per": "day",
        "schedule": [{"tier": "I", "from": DAY, "amount": "76"}, {"tier": "J", **PRICE}],
        "expenses": [dict(PRICE), {**PRICE, "per": "km"}],
    },
    "client_fees": [{"service": "leave-day", **PRICE}, {"service": "relief", **PRICE}],
    "vouchers": [
        {"service": "relief", "tier": ["I"], "value": dict(PRICE)},
        {"service": "relief", "tier": ["J", "K"], "value": dict(PRICE)},
    ],
    "leave": [
        {"tier": "I", "days": "2"},
        {"tier": ["J", "K"], "days": "3", "when": {"bound": "true"}},
        {"tier": ["J", "K"], "days": "5", "when": {"alone": "true"}},
        {"tier": "K", "hours": "20", "kind": "recreational"},
    ],
    "interruptions": [{"id": "health", "paid": "always"}, {"id": "other", "paid": {"days": "5"}}],
    "notice": {"county_months": "2"},
    "contract": {"ends": {"effective": "month-end"}},
    "procedure": {"payday": {"day": "15"}, "review": {"every_months": "12"}},
    "situations": [{"id": "child"}, {"id": "memory"}],
    "services": [{"id": "relief", "level": "local"}, {"id": "advice"}, {"id": "home"}],
    "contact_points": [{"id": "centre", "does": ["guidance"]}, {"id": "north"}],
    "partners": [{"id": "church", "tasks": [{"what": {"fi": "Leiri"}}]}, {"id": "club"}],
}
BOOK: dict[str, Any] = {
    "sections/a.yaml": SECTION,
    "facts.yaml": {"facts": {name: {"yes_no": "true"} for name in ("age", "hours", "bound")}},
    "terms.yaml": {"terms": {name: {"name": {"fi": name}} for name in ("carer", "fee", "tier")}},
}
Data = dict[str, Any]


def tables(data: Data) -> list[Data]:
    there = data["sections/a.yaml"].get("tiers", [])
    return there if isinstance(there, list) else [there]


def lists(data: Data) -> Iterator[list[Any]]:
    """Every list of the book whose rows can be changed apart, but those of tiers."""
    section = data["sections/a.yaml"]
    fees, others = section.get("fees", {}), section.get("substitute_fees", {})
    named = ("provisions", "client_fees", "vouchers", "leave", "interruptions", "situations")
    found = [fees.get("schedule"), fees.get("reductions"), others.get("schedule")]
    found += [others.get("expenses"), *(section.get(name) for name in named)]
    found += [section.get(name) for name in ("services", "contact_points", "partners")]
    yield from (rows for rows in found if rows)


def _list(by: Random, data: Data) -> list[Any]:
    """A list of rows or of tiers; provisions and tiers more often than others."""
    tiers = [table["list"] for table in tables(data) if table.get("list")]
    return by.choice([*lists(data), *tiers * 3, *[next(lists(data))] * 3])


def move(by: Random, data: Data) -> None:
    rows = _list(by, data)
    rows.insert(by.randrange(len(rows)), rows.pop(by.randrange(len(rows))))


def _add(by: Random, data: Data) -> None:
    rows = _list(by, data)
    row = deepcopy(by.choice(rows))
    key = next(key for key in ("id", "service", "tier", "per") if key in row)
    row[key] = by.choice(["n1", "n2", "n3"])
    if not any(other.get(key) == row[key] for other in rows) and not _is_tier(data, row[key]):
        rows.insert(by.randint(0, len(rows)), row)


def _is_tier(data: Data, id_: str) -> bool:
    return any(tier["id"] == id_ for table in tables(data) for tier in table.get("list", []))


def _strike(by: Random, data: Data) -> None:
    rows = _list(by, data)
    if len(rows) > 1:
        rows.pop(by.randrange(len(rows)))


def _change(by: Random, data: Data) -> None:
    row = by.choice(_list(by, data))
    if "text" in row:
        row["text"] = {"fi": f"{by.choice(['Uusi', 'Toinen'])} teksti.\n"}
    else:
        row["note"] = by.choice(["x", "y"])


def _double(by: Random, data: Data) -> None:
    """A row of the same name as another; ids of tiers are the whole book's and never so."""
    rows = by.choice(list(lists(data)))
    rows.insert(by.randint(0, len(rows)), {**deepcopy(by.choice(rows)), "note": "z"})


def _into_other_table(by: Random, data: Data) -> None:
    full = [table for table in tables(data) if len(table.get("list", [])) > 1]
    if full and len(tables(data)) > 1:
        source = by.choice(full)["list"]
        goal = by.choice(tables(data)).setdefault("list", [])
        goal.insert(by.randint(0, len(goal)), source.pop(by.randrange(len(source))))


def _new_table(by: Random, data: Data) -> None:
    id_ = by.choice(["new", "newer"])
    if id_ not in [table.get("id") for table in tables(data)] and not _is_tier(data, f"{id_}-1"):
        table = {"id": id_, "choose": "first", "list": [{"id": f"{id_}-1"}]}
        if by.random() < 0.3:
            del table["choose"]
        data["sections/a.yaml"]["tiers"] = there = list(tables(data))
        there.insert(by.randint(0, len(there)), table)


def _drop_table(by: Random, data: Data) -> None:
    there = tables(data)
    if len(there) > 1:
        there.pop(by.randrange(len(there)))


def _rename_table(by: Random, data: Data) -> None:
    if "renamed" not in [table.get("id") for table in tables(data)]:
        by.choice(tables(data))["id"] = "renamed"


def move_table(by: Random, data: Data) -> None:
    there = tables(data)
    there.insert(by.randrange(len(there)), there.pop())


def move_word(by: Random, data: Data) -> None:
    file, holder = by.choice([("facts.yaml", "facts"), ("terms.yaml", "terms")])
    words = data[file][holder]
    pairs = list(words.items())
    pairs.insert(by.randrange(len(pairs)), pairs.pop(by.randrange(len(pairs))))
    data[file][holder] = dict(pairs)


def _drop_block(by: Random, data: Data) -> None:
    section = data["sections/a.yaml"]
    names = ("client_fees", "vouchers", "leave", "services", "notice", "contract", "procedure")
    section.pop(by.choice(names), None)


MOVES = [move, move_word, move_table]
STEPS = [move] * 6 + [_add] * 4 + [_strike] * 3 + [_change] * 4 + [move_word, _drop_block]
STEPS += [_into_other_table] * 3 + [_new_table] * 2 + [_drop_table, move_table]
ODD = [*STEPS, *[_double] * 3, _rename_table]


def changed(by: Random, data: Data, most: int = 4, steps: list[Any] = STEPS) -> Data:
    """The book with some things done to it."""
    after = deepcopy(data)
    for step in by.choices(steps, k=by.randint(0, most)):
        step(by, after)
    return after


@dataclass(frozen=True)
class Written:
    """A book and its files."""

    book: Rulebook
    texts: dict[str, str]

    @property
    def said(self) -> tuple[dict[str, Any], Any]:
        """What it says: every value, and the order of every list."""
        entries = self.book.entries
        return {str(e.address): e.value for e in entries}, orders_in(entries)


def written(data: Data, by: Random | None = None) -> Written:
    """The book's files; with `by`, comments stand above and behind some of their rows."""
    texts = {file: _text(file, value) for file, value in data.items()}
    if by:
        texts = {file: _commented(by, text) for file, text in texts.items()}
    return as_book(texts)


def as_book(texts: dict[str, str]) -> Written:
    files = {path: text.encode() for path, text in texts.items()}
    return Written(read_rulebook({"rulebook.yaml": SETTINGS, **files}), dict(texts))


def _text(file: str, value: Any) -> str:
    if file == "sections/a.yaml":
        return new_section_text(value)
    ((key, words),) = value.items()
    return "\n".join(pair_lines(key, words, 0, Layout())) + "\n"


def _commented(by: Random, text: str) -> str:
    lines: list[str] = []
    for number, line in enumerate(text.splitlines()):
        row = line.lstrip().startswith("- ")
        if row and by.random() < 0.3:
            lines.append(" " * (len(line) - len(line.lstrip())) + f"# above {number}")
        behind = row and line.endswith("}") and by.random() < 0.3
        lines.append(f"{line}   # behind {number}" if behind else line)
    return "\n".join(lines) + "\n"


def edit_of(change: Change) -> Edit:
    return Edit(change.address, change.after, change.file, change.follows, change.within)


def with_edits(into: Written, edits: list[Edit]) -> Written:
    texts = dict(into.texts)
    for path in dict.fromkeys(edit.file for edit in edits):
        texts[path] = write_edits(texts[path], path, [e for e in edits if e.file == path])
    return as_book(texts)


def folded(into: Written, result: Consolidated) -> Written:
    return with_edits(into, list(result.edits))


seeds = st.integers(0, 2**64).map(Random)
