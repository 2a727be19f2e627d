"""What `read` prints of rows that move with the year: spans, substitutes, the year to come."""

from datetime import date

import pytest

from rulebook_cli.cli.book.amounts import amounts_on
from rulebook_cli.model.paper import Table
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.book.fee_tables import amount_words, schedule_blocks
from rulebook_cli.render.words.reader import Reader
from rulebook_cli.store.read_rulebook import read_rulebook

SECTION = """id: s
number: "1"
heading: {fi: S}
tiers: {list: [{id: I}, {id: II}]}
fees:
  schedule:
    - {tier: I, from: 2023-01-01, amount: {from: 1000.00, to: 1500.00}}
    - {tier: I, from: 2024-01-01, amount: indexed}
substitute_fees:
  per: day
  schedule:
    - {tier: I, from: 2023-01-01, amount: 76.91}
    - {tier: I, from: 2024-01-01, amount: indexed}
"""


@pytest.mark.parametrize(
    ("day", "fee", "substitute"),
    [
        (
            "2024-06-01",
            "€1,050.71 – €1,576.06, agreed case by case (revised by index)",
            "€80.81 (revised by index)",
        ),
        (
            "2025-06-01",
            "€1,073.82 – €1,610.72, agreed case by case in 2025 "
            "(revised by index, the amount is not verified)",
            "€82.59 in 2025 (revised by index, the amount is not verified)",
        ),
        (
            "2027-06-01",
            "revised by index, to be confirmed",
            "revised by index, to be confirmed",
        ),
    ],
)
def test_an_indexed_row_is_told_in_euros_while_they_are_known(
    day: str, fee: str, substitute: str
) -> None:
    files = {
        "rulebook.yaml": b"title: {en: Book}\nlanguages: [en]\n",
        "facts.yaml": b"facts: {}\n",
        "sections/s.yaml": SECTION.encode(),
    }
    book = read_rulebook(files)
    on = date.fromisoformat(day)
    reader = Reader(book, "en", on, amounts_on(book, on))
    (section,) = book.sections
    assert section.fees and section.substitute_fees
    assert amount_words("I", section.fees.schedule[1], reader) == fee
    assert amount_words("I", section.substitute_fees.schedule[1], reader) == substitute


def test_each_column_of_the_table_is_of_its_own_day() -> None:
    """A row that moves with the year has no amount of 2026 in the columns of later years."""
    files = {
        "rulebook.yaml": (
            b"title: {en: Book}\nlanguages: [en]\n"
            b"statute_years: [{year: 2027, min: 560.00, source: ours, verified: true}]\n"
        ),
        "facts.yaml": b"facts: {}\n",
        "sections/s.yaml": b"""id: s
number: "1"
heading: {en: S}
tiers: {list: [{id: I}, {id: II}]}
fees:
  schedule:
    - {tier: I, from: 2026-01-01, amount: statutory-minimum}
    - {tier: II, from: 2026-01-01, amount: 700.00}
    - {tier: II, from: 2027-01-01, amount: 710.00}
    - {tier: II, from: 2028-01-01, amount: 720.00}
""",
    }
    book, on = read_rulebook(files), date(2026, 11, 23)
    (table,) = schedule_blocks("", book.fee_rows("I") + book.fee_rows("II"), _reader(book, on))
    assert isinstance(table, Table)
    now, in_2027, in_2028 = (cell[0].text for cell in table.rows[0][1:])
    assert "530.00" in now and "560.00" in in_2027
    assert in_2028 == "statutory minimum fee"


def _reader(book: Rulebook, on: date) -> Reader:
    return Reader(book, "en", on, amounts_on(book, on))
