"""The form of facts.yaml and terms.yaml."""

from dataclasses import replace
from typing import Any

from rulebook_cli.model.fact import Choice, Day, Fact, Heavier, Number, Points, YesNo
from rulebook_cli.model.term import Term
from rulebook_cli.model.text import Text
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.forms.fact_kinds import (
    DayShape,
    NumberShape,
    PointsShape,
    YesNoShape,
)
from rulebook_cli.store.forms.fact_options import ChoiceShape, Labels
from rulebook_cli.store.forms.parts import FACT_ID, NAME, STRINGS, TEXT, TRUTH
from rulebook_cli.store.json_schema import entries
from rulebook_cli.store.prose import find_references
from rulebook_cli.store.records import Key, Record
from rulebook_cli.store.shapes import Enumerated, Reading, String
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence

MEANINGS = (
    "hours-away-per-weekday",
    "persons-cared-for-in-household",
    "bound-round-the-clock",
    "carer-prevented-from-work",
    "days-elsewhere-per-month",
)
_KINDS = ("number", "choice", "yes_no", "date", "points")
_EXAMPLES = {
    "number": "number: {min: 0, max: 24, step: 0.5}",
    "choice": "choice: [a, b]",
    "yes_no": "yes_no: true",
    "date": "date: true",
    "points": "points: {a: {true: 1, false: 0}}",
}
_LESS = {Heavier.LESS, Heavier.EARLIER, Heavier.NO}
_DIRECTIONS = {
    Number: (Heavier.MORE, Heavier.LESS),
    Points: (Heavier.MORE, Heavier.LESS),
    Choice: (Heavier.LATER, Heavier.EARLIER),
    Day: (Heavier.LATER, Heavier.EARLIER),
    YesNo: (Heavier.YES, Heavier.NO),
}
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
        "name": Key(TEXT),
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
        if not isinstance(value, Mapping):
            _judge_no_fact(value, reading)
            continue
        fact: Fact | None = _FACT.read(value, reading)
        if _has_one_kind(value, reading) and fact is not None:
            facts[id_] = _as_its_kind(replace(fact, id=id_), value, reading)
    return facts


def _has_one_kind(node: Mapping, reading: Reading) -> bool:
    """Whether the fact names one kind and says something of it."""
    named = tuple(kind for kind in _KINDS if kind in node.items)
    misspelt = any(nearest(name, _KINDS) for name in node.items if name not in _FACT.keys)
    if not named and not misspelt:
        reading.note("wrong-type", node.place, "fact-kind", kinds=_KINDS)
    elif len(named) > 1:
        place = node.items[named[1]][0].place
        reading.note("wrong-type", place, "fact-kinds", kinds=named)
    elif named and _is_empty(named[0], node.items[named[0]][1]):
        place = node.items[named[0]][0].place
        example = _EXAMPLES[named[0]]
        reading.note("wrong-type", place, "fact-empty", kind=named[0], example=example)
    return len(named) == 1


def _is_empty(kind: str, node: Node) -> bool:
    """Whether nothing is said of the kind: a range that is empty lacks its ends, and dates need
    none."""
    if isinstance(node, Scalar):
        return node.is_null and not node.unread
    return not node.items and (kind, type(node)) in (("choice", Sequence), ("points", Mapping))


def _judge_no_fact(node: Node, reading: Reading) -> None:
    if isinstance(node, Scalar) and node.is_null and not node.unread:
        reading.note("wrong-type", node.place, "fact-kind", kinds=_KINDS)
    else:
        reading.wrong(node, "fact", example=_EXAMPLES["yes_no"])


def _as_its_kind(fact: Fact, node: Mapping, reading: Reading) -> Fact:
    """The fact without a direction that its kind does not have; that, and names of what is no
    option, are noted."""
    kind = next(name for name in _KINDS if name in node.items)
    if "labels" in node.items:
        _judge_labels(fact, node.items["labels"], reading)
    if fact.heavier is None or fact.heavier in _DIRECTIONS[type(fact.kind)]:
        return fact
    options = tuple(each.value for each in _DIRECTIONS[type(fact.kind)])
    meant = options[fact.heavier in _LESS]
    reading.wrong(node.items["heavier"][1], "heavier", kind=kind, options=options, meant=meant)
    return replace(fact, heavier=None)


def _judge_labels(fact: Fact, labels: tuple[Scalar, Node], reading: Reading) -> None:
    mark, named = labels
    if not isinstance(fact.kind, Choice):
        reading.note("wrong-type", mark.place, "labels")
    elif isinstance(named, Mapping):
        options = fact.kind.options
        for name, (key, _) in named.items.items():
            if name not in options:
                meant = nearest(name, options)
                reading.wrong(key, "label", options=options, meant=meant)


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
