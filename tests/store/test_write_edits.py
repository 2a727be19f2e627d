"""Edits are written so that nothing else changes: by example, and as a law."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.extent import content_end
from rulebook_cli.store.write_edits import file_entries, new_section_text, write_edits
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence, plain

FEES = """\
# fees.yaml
id: fees   # stable
number: "5"
heading: {fi: Hoitopalkkio, sv: Vårdarvode}
law: ["937/2005 5 §"]
provisions:
  # first
  - id: amount
    text:
      fi: |
        Palkkio on [650,00 euroa](fee:II).   
        # not a comment

      # about sv
      sv: |
        Arvodet

  - id: other
    kind: guidance   # g
    text:
      fi: "lyhyt"
fees:
  per: month
  schedule:
    # from the board's decision
    - {tier: I, from: 2026-01-01, amount: statutory-minimum}   # min
    - {tier: II, from: 2026-01-01, amount: 650.00}

    # later
    - {tier: II, from: 2027-01-01, amount: indexed}
leave:
  - tier: I
    days: 2   # two
  - tier: [II, III]
    days: 3
notice: {county_months: 2}
"""
WIDE = """\
---
id:      wide
number:  '4 a'   # quoted
heading:
    fi: >
        Otsikko joka
        jatkuu
    sv: 'Rubrik ''här'''
law: [ "a 1 §" , 'b 2 §',
       c ]   # three
tiers:
-   id: old
    name: {fi: Vanhat}
    choose: first

    # the list
    list:
    -   id: I
        kind: base
        criteria: {any: [{care: ">= 8"}, {all: [{night: x}, {mmse: "12..20"}]}]}

    # the second
    -   id: II   # two
        criteria:
            all:
            -   care: ">= 8"
                # below care
                night: every
            -   any:
                -   mmse: "1"
                -   mmse: "2"
-   choose: unique
    id: young
    list: [{id: Y, kind: base}, {id: Z}]
leave: [
  {tier: I, days: 2},   # one
  # between
  {tier: II, days: 3}   # two
]
services:
- id: relief
  name:
    fi: |+
      Lomitus


  level: local
-
  id: advice
  level: ~
procedure: {
  payday: {day: 15, of: next-month},   # pay
  review: {every_months: 12}
}
contract:
    ends: {effective:   month-end, retroactive: }
in_force:
    from:
    to: null
"""
JSON = """{
  "id": "json",
  "number": "7",
  "heading": {"fi": "Otsikko", "sv": "Rubrik"},
  "provisions": [{"id": "a", "text": {"fi": "Teksti\\n", "sv": "Text"}}, {"id": "b", "text": {}}],
  "leave": [{"tier": "I", "days": 2}, {"tier": "II", "days": 3}],
  "fees": {"per": "month", "schedule": [{"tier": "I", "from": "2026-01-01", "amount": 500.00}]}
}
"""
FACTS = """\
# what is asked
facts:
  mmse: {ask: {fi: Pisteet}, number: {min: 0, max: 30, step: 1}, heavier: less}

  # the second
  night:
    ask:
      fi: Yö?
    choice: [none, some]   # two
    labels:
      none: {fi: ei}
"""
DRAFT = Path("drafts/model-county")


def _samples() -> list[tuple[str, str]]:
    own = [
        ("sections/fees.yaml", FEES),
        ("sections/fees.yaml", FEES.replace("\n", "\r\n")),
        ("sections/fees.yaml", "\ufeff" + FEES.rstrip("\n")),
        ("sections/fees.yaml", FEES.partition("fees:\n")[0].rstrip("\n")),
        ("sections/wide.yaml", WIDE),
        ("sections/json.yaml", JSON),
        ("facts.yaml", FACTS),
    ]
    found = [DRAFT / "facts.yaml", DRAFT / "terms.yaml", *sorted(DRAFT.glob("sections/*.yaml"))]
    texts = [(path, path.read_bytes().decode()) for path in found if path.exists()]
    good = [(path.relative_to(DRAFT).as_posix(), text) for path, text in texts]
    return own + [(path, text) for path, text in good if not compose(text, path)[1]]


SAMPLES = _samples()
TRICKY = st.lists(
    st.sampled_from(
        [*"ab:#-?,[]{}&*!|>'\"%@`~=\\ \t\n\r", "\n\n", "# ", ": ", "ä", "😀", "\u2028", "\x85"]
        + ["\ufeff", "\x07", "null", "- ", "...", "---", "\\n", "sana", "\n  ", " \n", "1.0"]
    ),
    max_size=8,
).map("".join)
WORDS = st.one_of(TRICKY, st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
DATA = st.one_of(
    WORDS,
    st.lists(WORDS, min_size=1, max_size=3),
    st.dictionaries(st.sampled_from(["a", "b b", "c:", "1"]), WORDS, min_size=1, max_size=3),
    st.just({"any": [{"x": "1"}, {"all": [{"y": "> 2"}, {"z": "a, b"}]}]}),
)
often = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


def at(written: str) -> Address:
    address = parse_address(written)
    assert address is not None
    return address


def edit(address: str | Address, value: Plain, follows: str = "") -> Edit:
    return Edit(at(address) if isinstance(address, str) else address, value, "", follows)


def write(text: str, *edits: Edit, file: str = "sections/fees.yaml") -> str:
    return write_edits(text, file, edits)


def entries(text: str, file: str) -> list[Entry]:
    return list(file_entries(compose(text.removeprefix("\ufeff"), file)[0], file))


def single(text: str, file: str) -> list[Entry]:
    """The entries whose address no other has."""
    count = Counter(str(entry.address) for entry in entries(text, file))
    return [entry for entry in entries(text, file) if count[str(entry.address)] == 1]


def values(text: str, file: str) -> dict[str, Plain]:
    return {str(entry.address): entry.value for entry in entries(text, file)}


def scalars(node: Node | None) -> list[Scalar]:
    if isinstance(node, Mapping):
        return [s for key, value in node.items.values() for s in (key, *scalars(value))]
    if isinstance(node, Sequence):
        return [scalar for item in node.items for scalar in scalars(item)]
    return [node] if node else []


def comments(text: str) -> list[tuple[int, str]]:
    """The comments of a text: where each `#` stands that is in no value, and its words."""
    text = text.removeprefix("\ufeff")
    masked = list(text)
    for scalar in scalars(compose(text, "")[0]):
        start, end = scalar.start, scalar.end
        if scalar.style in ("|", ">"):
            start, end = text.find("\n", start), content_end(text, scalar, start)
        masked[start:end] = ["\n" if letter == "\n" else "x" for letter in text[start:end]]
    found = []
    start = 0
    for line in "".join(masked).splitlines(keepends=True):
        if "#" in line:
            spot = start + line.index("#")
            found.append((spot, text[spot : start + len(line)].rstrip("\r\n")))
        start += len(line)
    return found


def leaves(value: Plain, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict):
        return [leaf for key in value for leaf in leaves(value[key], (*path, key))]
    if isinstance(value, list):
        return [leaf for n, item in enumerate(value) for leaf in leaves(item, (*path, n))]
    return [path]


def changed(value: Any, path: tuple[Any, ...], new: Plain) -> Plain:
    if not path:
        return new
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = changed(value[path[0]], path[1:], new)
    return copy


NAMES = ("id", "tier", "from", "kind", "service", "per")


@often
@given(st.data())
def test_any_value_reads_back_and_nothing_else_changes(data: st.DataObject) -> None:
    file, text = data.draw(st.sampled_from(SAMPLES))
    entry = data.draw(st.sampled_from(single(text, file)))
    path = data.draw(st.sampled_from(leaves(entry.value) or [()]))
    assume(entry.value and not set(path) & set(NAMES))
    value = changed(entry.value, path, data.draw(DATA))
    assume(value is not None)
    before = values(text, file)
    written = write(text, edit(entry.address, value), file=file)
    assert values(written, file) == {**before, str(entry.address): value}
    assert write(written, edit(entry.address, value), file=file) == written
    kept = Counter(words for _, words in comments(text))
    now = Counter(words for _, words in comments(written))
    assert now == kept


@often
@given(st.data())
def test_only_the_letters_of_a_changed_scalar_change(data: st.DataObject) -> None:
    file, text = data.draw(st.sampled_from(SAMPLES))
    bare = text.removeprefix("\ufeff")
    root = compose(bare, file)[0]
    entry = data.draw(st.sampled_from(single(text, file)))
    assume(isinstance(entry.value, str))
    scalar = next(s for s in scalars(root) if s.value == entry.value and s.place >= entry.place)
    new = data.draw(WORDS.filter(lambda words: not words.endswith("\n\n") and "\n" not in words))
    written = write(text, edit(entry.address, new), file=file).removeprefix("\ufeff")
    end = content_end(bare, scalar, scalar.start)
    assert written.startswith(bare[: scalar.start])
    assert written.endswith(bare[end:])


@often
@given(st.data())
def test_adding_and_removing_gives_the_text_back(data: st.DataObject) -> None:
    file, text = data.draw(st.sampled_from(SAMPLES))
    entry = data.draw(st.sampled_from(single(text, file)))
    address, value = entry.address, entry.value
    follows = data.draw(st.sampled_from([str(address), ""]))
    if address.language:
        address = replace(address, language="xx")
    elif address.provision and isinstance(value, dict):
        address, value = replace(address, provision="xx"), {**value, "id": "xx"}
    elif address.book:
        address = replace(address, row="xx")
    else:
        keys = [k for k in ("id", "service", "tier") if isinstance(value, dict) and k in value]
        assume(address.row and keys and isinstance(value, dict))
        assert isinstance(value, dict)
        key = keys[0]
        address, value = replace(address, row="xx"), {**value, key: "xx"}
    assume(value is not None)
    before = values(text, file)
    added = write(text, edit(address, value, follows), file=file)
    assert values(added, file) == {**before, str(address): value}
    order = list(values(added, file))
    if follows and address.block != "tier":
        assert order.index(str(address)) > order.index(follows)
    removed = write(added, edit(address, None), file=file)
    bare = text.removeprefix("\ufeff").replace("\r\n", "\n").rstrip("\n")
    assert removed.removeprefix("\ufeff").replace("\r\n", "\n").rstrip("\n") == bare


@often
@given(st.data())
def test_removing_takes_its_own_lines_only(data: st.DataObject) -> None:
    file, text = data.draw(st.sampled_from(SAMPLES))
    entry = data.draw(st.sampled_from(single(text, file)))
    name = str(entry.address)
    words = [other for other in values(text, file) if other.startswith(name + "~")]
    before = values(text, file)
    written = write(text, edit(entry.address, None), file=file)
    gone = (name, *words) if entry.address.provision and not entry.address.language else (name,)
    assert values(written, file) == {k: v for k, v in before.items() if k not in gone}
    lines = Counter(text.splitlines())
    assert not Counter(comments_only(written)) - Counter(comments_only(text))
    if text != JSON and "{\n" not in text and "[\n" not in text:
        assert sum((Counter(written.splitlines()) - lines).values()) <= 1


def comments_only(text: str) -> list[str]:
    return [words for _, words in comments(text)]
