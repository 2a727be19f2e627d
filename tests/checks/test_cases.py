"""Every check against its cases (their format: `case_files`)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from case_files import CASES, as_written, cases_of, faults_of

from rulebook_cli.model.finding import Fault


def every_case() -> list[Any]:
    return [
        pytest.param(file.stem, case, id=f"{file.stem}: {case['name']}")
        for file in sorted(CASES.glob("*.yaml"))
        for case in cases_of(file)
    ]


def as_expected(fault: Fault, expected: Mapping[str, Any]) -> dict[str, Any]:
    """The fault as a case's expectation, with the keys that the case lists."""
    said = {
        "file": fault.place.file,
        "line": str(fault.place.line),
        "says": fault.says,
        "severity": fault.severity.value if fault.severity else None,
        "address": str(fault.address),
        "witness": as_written(fault.region.witness) if fault.region else None,
        "other": as_written(fault.other),
        "values": {
            key: as_written(value)
            for key, value in fault.values.items()
            if key in expected.get("values", {})
        },
    }
    always = {"line", "says", "severity"}
    return {key: value for key, value in said.items() if key in always or key in expected}


@pytest.mark.parametrize(("check", "case"), every_case())
def test_the_check_says_what_the_case_expects(check: str, case: Mapping[str, Any]) -> None:
    faults = faults_of(check, case)
    expected = [{"says": "", "severity": None, **entry} for entry in case["expect"] or []]
    found = [
        as_expected(fault, expected[at] if at < len(expected) else {})
        for at, fault in enumerate(faults)
    ]
    assert found == expected


@pytest.mark.parametrize("file", sorted(CASES.glob("*.yaml")), ids=lambda file: file.stem)
def test_every_check_has_a_book_it_passes_and_one_it_finds_fault_with(file: Path) -> None:
    expected = [bool(case["expect"]) for case in cases_of(file)]
    assert True in expected and False in expected
