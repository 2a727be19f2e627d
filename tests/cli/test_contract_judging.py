"""`check --contract-from`: the book judged as it stands for a contract made on a day."""

from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rulebook_cli.cli.book.contract_judging import judge_for
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import read_rulebook

FEES = """id: {id}
number: "{number}"
heading: {{fi: Palkkiot}}
in_force: {{from: 2026-03-01, applies_to: {whom}{more}}}
tiers:
  list: [{{id: {id}, kind: base, criteria: {{hours: "< 8"}}}}]
fees:
  schedule: [{{tier: {id}, from: 2026-03-01, amount: {amount}}}]
"""
DAY = date(2026, 6, 1)


def book(more: str = "") -> Rulebook:
    """Old contracts get too little by one section, new ones by another."""
    old = FEES.format(id="old", number=1, whom="existing-contracts", amount="500.00", more="")
    new = FEES.format(id="new", number=2, whom="new-contracts", amount="510.00", more=more)
    files = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": "facts: {hours: {number: {min: 0, max: 24, step: 1}}}\n",
        "sections/old.yaml": old,
        "sections/new.yaml": new,
    }
    return read_rulebook({path: text.encode() for path, text in files.items()})


def low(made: str | None, more: str = "") -> set[str]:
    day = date.fromisoformat(made) if made else None
    found = judge_for(day, book(more), DAY)
    return {Path(f.place.file).stem for f in found if f.check == "fee-below-minimum"}


@pytest.mark.parametrize(
    ("made", "files"),
    [(None, {"old", "new"}), ("2026-02-28", {"old"}), ("2026-03-01", {"new"})],
)
def test_only_what_holds_for_the_contract_is_judged(made: str | None, files: set[str]) -> None:
    assert low(made) == files


def test_what_may_hold_is_judged_too() -> None:
    assert low("2026-02-28", ", existing: {switch: at-plan-review}") == {"old", "new"}


def test_a_contract_after_the_day_is_refused(tmp_path: Path) -> None:
    from rulebook_cli.cli.commands.check import app

    result = CliRunner().invoke(app, ["--contract-from", "2027-01-01", "--on", "2026-06-01"])
    assert result.exception is not None and "contract-after" in repr(result.exception)
