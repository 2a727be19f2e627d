"""Criteria as YAML writes them, and what is near to that."""

import pytest

from rulebook_cli.store.read_rulebook import read_rulebook


def meant(criteria: str) -> list[tuple[str, object]]:
    """What is told of the one tier of a book with these criteria, and what was meant."""
    section = (
        'id: s\nnumber: "1"\nheading: {fi: A}\n'
        f"tiers: {{list: [{{id: I, criteria: {criteria}}}]}}\n"
    )
    files = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": "facts: {h: {number: {min: 0, max: 24, step: 1}}}\n",
        "sections/s.yaml": section,
    }
    book = read_rulebook({path: text.encode() for path, text in files.items()})
    return [(f"{one.check}.{one.says}", one.values["meant"]) for one in book.misread]


@pytest.mark.parametrize(
    ("criteria", "expected"),
    [
        ("{h: [1, 2]}", '"1, 2"'),
        ("{h: ['>= 8', '3,5']}", '">= 8, 3.5"'),
        ("{h: '\"8\"'}", "8"),
        ("{oneof: [{h: 1}, {h: 2}]}", "any: …"),
        ("{and: {h: 1}}", "all: …"),
        ("{none of: [{h: 1}]}", "not: …"),
        ("{h: {a: 1}}", ""),
    ],
)
def test_what_is_near_to_criteria_is_told_with_what_was_meant(criteria: str, expected: str) -> None:
    assert meant(criteria) == [("wrong-type.cell", expected)]


def test_several_values_stand_in_one_cell() -> None:
    assert meant('{h: "1, 2"}') == []
