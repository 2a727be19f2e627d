"""The form of facts.yaml and terms.yaml."""

from dataclasses import replace
from typing import Any

from rulebook_cli.model.fact import Choice, Fact, Heavier
from rulebook_cli.model.term import Term
from rulebook_cli.model.text import Text
from rulebook_cli.store.forms.fact_kinds import (
    ChoiceShape,
    DayShape,
    Labels,
    NumberShape,
    PointsShape,
    YesNoShape,
)
from rulebook_cli.store.forms.parts import FACT_ID, NAME, STRINGS, TEXT, TRUTH
from rulebook_cli.store.json_schema import entries
from rulebook_cli.store.prose import find_references
from rulebook_cli.store.records import Key, Record
from rulebook_cli.store.shapes import Enumerated, Reading, String
from rulebook_cli.store.yaml_tree import Mapping, Node

MEANINGS = (
    "hours-away-per-weekday",
    "persons-cared-for-in-household",
    "bound-round-the-clock",
    "carer-prevented-from-work",
    "days-elsewhere-per-month",
)
_KINDS = ("number", "choice", "yes_no", "date", "points")
_TAKEN = ("all", "any", "not", "at_least")


def _fact(place: Any, labels: dict[str, Text] | None = None, **values: Any) -> Fact | None:
    """The fact of a record's values: the one kind they name, its id still open."""
    kinds = [values.pop(name) for name in _KINDS if name in values]
    if not kinds:
        return None
    kind = kinds[0]
    if isinstance(kind, Choice) and labels:
        kind = replace(kind, labels=labels)
    return Fact(id="", place=place, kind=kind, **values)


_FACT = Record(
    _fact,
    {
        "ask": Key(TEXT),
        "number": Key(NumberShape()),
        "choice": Key(ChoiceShape()),
        "yes_no": Key(YesNoShape()),
        "date": Key(DayShape()),
        "points": Key(PointsShape()),
        "labels": Key(Labels()),
        "heavier": Key(Enumerated(Heavier)),
        "may_be_unknown": Key(TRUTH),
        "means": Key(String(MEANINGS)),
        "judged_by": Key(String(("worker", "anyone"))),
        "law": Key(STRINGS),
    },
)


def _term(definition: Text, **values: Any) -> Term:
    """A term with what its definition links to, its id still open."""
    return Term(id="", definition=definition, references=find_references(definition), **values)


_TERM = Record(
    _term,
    {"name": Key(NAME, "name", True), "definition": Key(TEXT, "definition", True)},
)


def read_facts(node: Node, reading: Reading) -> dict[str, Fact]:
    """The facts of a facts.yaml, by id; what cannot be read is noted and left out."""
    facts: dict[str, Fact] = {}
    for id_, value in _entries(node, "facts", reading):
        reading.around = f"fact/{id_}"
        named = [kind for kind in _KINDS if isinstance(value, Mapping) and kind in value.items]
        fact = _FACT.read(value, reading)
        if len(named) != 1:
            reading.wrong(value, "fact-kind", kinds=_KINDS)
        elif fact is not None:
            facts[id_] = replace(fact, id=id_)
    return facts


def read_terms(node: Node, reading: Reading) -> dict[str, Term]:
    """The terms of a terms.yaml, by id."""
    terms: dict[str, Term] = {}
    for id_, value in _entries(node, "terms", reading):
        reading.around = f"term/{id_}"
        term = _TERM.read(value, reading)
        if term is not None:
            terms[id_] = replace(term, id=id_)
    return terms


def _entries(node: Node, key: str, reading: Reading) -> list[tuple[str, Node]]:
    """The ids and nodes under the file's one key."""
    inner = node.get(key) if isinstance(node, Mapping) else None
    if isinstance(node, Mapping):
        for name, (mark, _) in node.items.items():
            if name != key:
                reading.note("unknown-key", mark.place, "", key=name, meant="", known=(key,))
    if not isinstance(inner, Mapping):
        reading.wrong(inner or node, "missing", key=key)
        return []
    good = []
    for id_, (mark, value) in inner.items.items():
        if id_ in _TAKEN:
            reading.wrong(mark, "id-taken")
        elif FACT_ID.read(mark, reading):
            good.append((id_, value))
    return good


def facts_schema() -> dict[str, Any]:
    """The JSON Schema of a facts.yaml: every fact is of one kind."""
    kinds = [{"required": [kind]} for kind in _KINDS]
    return _entries_schema("facts", {**_FACT.schema(), "oneOf": kinds})


def terms_schema() -> dict[str, Any]:
    """The JSON Schema of a terms.yaml."""
    return _entries_schema("terms", _TERM.schema())


def _entries_schema(key: str, entry: dict[str, Any]) -> dict[str, Any]:
    """A mapping with one key, under which are entries by id."""
    names = {"pattern": FACT_ID.schema()["pattern"], "not": {"enum": list(_TAKEN)}}
    return {
        "type": "object",
        "properties": {key: entries(entry, propertyNames=names)},
        "required": [key],
        "additionalProperties": False,
    }
