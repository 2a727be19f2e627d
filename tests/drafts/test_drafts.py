"""The rulebooks that ship: what the checks say of each, on a day of its own time.

`UPDATE_GOLDEN=1` writes the golden files anew; read the difference before you keep it.
"""

import os
from datetime import date
from pathlib import Path

import pytest

from rulebook_cli.cli.book.judging import judge
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.findings import finding_lines
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.ready_drafts import draft_names, read_draft

GOLDEN = Path(__file__).parent / "golden"
DAYS = {
    "keski-suomi-2025": date(2025, 12, 1),
    "lappi-2024": date(2024, 6, 1),
    "model-county": date(2026, 11, 22),
    "pirkanmaa-2024": date(2024, 6, 1),
}


def judged(name: str) -> tuple[Rulebook, tuple[Finding, ...]]:
    book = read_rulebook(read_draft(name))
    return book, judge(book, DAYS[name])


def test_every_draft_is_looked_at() -> None:
    assert set(draft_names()) == set(DAYS)


@pytest.mark.parametrize("name", sorted(DAYS))
def test_what_the_checks_say(name: str) -> None:
    book, findings = judged(name)
    lines = [line.rstrip() for line in finding_lines(findings, book, "fi", 80)]
    said = "\n".join(lines).strip() + "\n"
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(said, "utf-8")
    assert said == golden.read_text("utf-8")


@pytest.mark.parametrize("name", sorted(DAYS))
def test_no_draft_has_an_error_in_its_own_time(name: str) -> None:
    _, findings = judged(name)
    assert not [f for f in findings if f.severity is Severity.ERROR and not f.waived]


@pytest.mark.parametrize("name", sorted(DAYS))
def test_every_file_of_a_draft_reads(name: str) -> None:
    book, _ = judged(name)
    assert not book.misread


def test_the_model_county_is_complete_in_its_three_languages() -> None:
    book, _ = judged("model-county")
    assert len(book.sections) == 16
    for section in book.sections:
        for text in (section.heading, *(provision.text for provision in section.provisions)):
            assert set(text.words) == {"fi", "sv", "en"}, section.id


@pytest.mark.parametrize(
    ("name", "tier", "day", "amount"),
    [
        ("pirkanmaa-2024", "I", date(2024, 6, 1), "461.99"),
        ("pirkanmaa-2024", "II", date(2024, 6, 1), "763.44"),
        ("pirkanmaa-2024", "IIIa", date(2024, 6, 1), "1308.75"),
        ("lappi-2024", "2", date(2023, 6, 1), "634.00"),
        ("lappi-2024", "2", date(2024, 6, 1), "666.14"),
        ("lappi-2024", "3", date(2024, 6, 1), "893.10"),
        ("lappi-2024", "erityis", date(2024, 6, 1), "1124.25"),
        ("keski-suomi-2025", "3", date(2025, 9, 1), "945.52"),
    ],
)
def test_the_published_fees_are_in_the_books(name: str, tier: str, day: date, amount: str) -> None:
    book, _ = judged(name)
    row = book.fee_row(tier, day)
    assert row is not None and str(row.amount) == amount
