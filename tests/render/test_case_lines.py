"""A case as a line that a case file reads back as the same case."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.fact import Choice, Day, Fact, FactKind, Number, YesNo
from rulebook_cli.model.place import Place
from rulebook_cli.render.words.case_lines import case_line
from rulebook_cli.store.read_case import read_case, said_in_file

HERE = Place("facts.yaml", 1, 1)
OPTIONS = ("none", "every_night", "yes", "1", "kerran: pari", "ei, koskaan", '"oma"', "#", "null")
KINDS: dict[str, FactKind] = {
    "hours": Number(Decimal(0), Decimal(1000), Decimal("0.5")),
    "night": YesNo(),
    "since": Day(),
    "help": Choice(OPTIONS),
}
FACTS = {id_: Fact(id_, kind, HERE, may_be_unknown=True) for id_, kind in KINDS.items()}


def test_the_line_holds_plain_values() -> None:
    case: dict[str, CaseValue] = {
        "hours": Decimal("6.50"),
        "night": False,
        "since": date(2026, 1, 2),
        "help": "every_night",
    }
    assert case_line(case) == "{hours: 6.5, night: false, since: 2026-01-02, help: every_night}"
    assert case_line({"hours": None}) == "{hours: null}"
    assert case_line({}) == "{}"


@pytest.mark.parametrize(
    "case",
    [
        {"hours": Decimal(100), "night": True, "since": date(2026, 12, 31)},
        {"hours": None, "night": None, "since": None, "help": None},
        *({"help": option} for option in OPTIONS),
    ],
    ids=str,
)
def test_a_case_file_reads_the_line_back(case: dict[str, CaseValue], tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(case_line(case), "utf-8")
    assert read_case(said_in_file(file), FACTS) == case
