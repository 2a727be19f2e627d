"""Long schedules at the guided proposal: by the days from which their rows hold, the last first."""

import pytest

from rulebook_cli.cli.proposing.blanks import themes_of
from rulebook_cli.store.read_rulebook import read_rulebook

SECTION = """id: s
number: "1"
heading: {{fi: S}}
tiers: {{list: [{{id: I}}, {{id: II}}]}}
fees:
  schedule:
    - {{tier: I, from: 2026-01-01, amount: 540.00}}
    - {{tier: II, from: 2026-01-01, amount: 700.00}}
    - {{tier: II, from: {later}, amount: 710.00}}
"""


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("2027-01-01", [("Fees from 1 January 2027", 1), ("Fees from 1 January 2026", 2)]),
        ("2026-01-01", [("Fees", 3)]),
    ],
)
def test_the_rows_of_each_day_stand_together(later: str, expected: list[tuple[str, int]]) -> None:
    files = {
        "rulebook.yaml": b"title: {fi: K}\nlanguages: [fi]\n",
        "facts.yaml": b"facts: {}\n",
        "sections/s.yaml": SECTION.format(later=later).encode(),
    }
    book = read_rulebook(files)
    themes = themes_of(book, book.sections[0], "en")
    fees = [(theme.name, len(theme.subjects)) for theme in themes if "ee" in theme.name]
    assert fees == expected
