"""The JSON Schemas say what the reader says: never stricter, and as strict as they can."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from test_read_rulebook import VALUES
from test_strictness import cases
from whole_book import FILES, read_one

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.forms.section import SECTION
from rulebook_cli.store.read_rulebook import read_file
from rulebook_cli.store.ready_drafts import draft_names, read_draft
from rulebook_cli.store.schemas import KINDS, schema_of, schema_text
from rulebook_cli.store.yaml_file import compose, plain_lines
from rulebook_cli.store.yaml_tree import Mapping, Node, Sequence

VALIDATORS = {
    kind: Draft202012Validator(schema_of(kind), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for kind in KINDS
}
SHIPPED = ("rulebook", "facts", "terms", "section")
CASELOAD = ("headcounts", "unit_costs")
REFERENCE = re.compile(r"# yaml-language-server: \$schema=(?:\.\./)?\.schemas/([a-z_]+)\.json\n")
SAID_IN_SCHEMA = {
    "unknown-key",
    "unknown-key.language",
    *(
        f"wrong-type.{says}"
        for says in [
            "mapping",
            "list",
            "languages",
            "criteria",
            "missing",
            "option",
            "yes-no",
            "id-taken",
            "empty",
        ]
    ),
}
"""What is wrong with the structure: a schema refuses a file in which one of these is found."""


CORE = (
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), float),
    (re.compile(r"true|True|TRUE|false|False|FALSE"), lambda word: word.lower() == "true"),
)
"""What a plain scalar is to an editor (YAML 1.2, core schema). A date is a text."""


def as_an_editor(node: Node) -> Any:
    if isinstance(node, Sequence):
        return [as_an_editor(item) for item in node.items]
    if isinstance(node, Mapping):
        return {key: as_an_editor(value) for key, (_, value) in node.items.items()}
    if node.is_null:
        return None
    meant = (made for form, made in CORE if not node.style and form.fullmatch(node.value))
    return next(meant, str)(node.value)


def kind_of(path: str) -> str:
    folder, _, name = path.rpartition("/")
    if folder == "caseload":
        return name.removesuffix(".yaml")
    return folder.split("/")[0].removesuffix("s") if folder else path.removesuffix(".yaml")


def faults(path: str, text: str) -> list[str]:
    root, _ = compose(text, path)
    assert root is not None
    found = VALIDATORS[kind_of(path)].iter_errors(as_an_editor(root))
    return [f"{fault.json_path}: {fault.message[:100]}" for fault in found]


@pytest.mark.parametrize("kind", KINDS)
def test_every_schema_is_one(kind: str) -> None:
    Draft202012Validator.check_schema(schema_of(kind))


def test_no_schema_of_another_kind() -> None:
    with pytest.raises(RulebookError) as refused:
        schema_of("sectoin")
    assert refused.value.values["meant"] == "section"


@pytest.mark.parametrize("path", sorted(FILES))
def test_the_whole_book_is_taken(path: str) -> None:
    assert not read_one(path, FILES[path])[1]
    assert faults(path, FILES[path].decode()) == []


@pytest.mark.parametrize("name", draft_names())
def test_the_drafts_are_taken(name: str) -> None:
    files = {
        path: data.decode() for path, data in read_draft(name).items() if path.endswith(".yaml")
    }
    assert {path: found for path, data in files.items() if (found := faults(path, data))} == {}


@pytest.mark.parametrize("case", cases())
def test_what_the_reader_finds_in_the_structure_is_refused(case: dict[str, Any]) -> None:
    path = case.get("file", "sections/a.yaml")
    root, syntax = compose(case["text"], path)
    said = {line.split()[0] for line in case["says"]}
    if root is None or syntax:
        pytest.skip("no YAML: an editor says so without a schema")
    if said & SAID_IN_SCHEMA:
        assert faults(path, case["text"])
    if not said:
        assert faults(path, case["text"]) == []


@given(st.data())
def test_a_schema_is_never_stricter_than_the_reader(data: st.DataObject) -> None:
    key = data.draw(st.sampled_from([*SECTION.keys][3:]))
    value = data.draw(VALUES)
    text = f"id: a\nnumber: 1\nheading: {{fi: A}}\n{key}: {plain_lines(value)}\n"
    if not read_file("sections/a.yaml", text.encode()).misread:
        assert faults("sections/a.yaml", text) == []


@pytest.mark.parametrize("name", draft_names())
def test_the_drafts_carry_the_schemas_and_name_them(name: str) -> None:
    """Written anew as CONTRIBUTING.md tells."""
    files = read_draft(name)
    for kind in (*SHIPPED, *(kind for kind in CASELOAD if f"caseload/{kind}.yaml" in files)):
        assert files[f".schemas/{kind}.json"].decode() == schema_text(kind)
    for path in files:
        if path.endswith(".yaml"):
            named = REFERENCE.match(files[path].decode())
            assert named and named[1] == kind_of(path), path
            up = "../" * path.count("/")
            assert f"$schema={up}.schemas/" in named[0], path


def test_a_key_that_need_not_be_there_may_be_empty_and_no_other_may() -> None:
    start = "id: a\nnumber: 1\nheading: {fi: A}\n"
    empty = "".join(f"{key}:\n" for key in [*SECTION.keys][3:])
    assert faults("sections/a.yaml", start + empty) == []
    assert faults("sections/a.yaml", start.replace("{fi: A}", ""))
    assert faults("sections/a.yaml", start + "provision: []\n")
