"""The catalogue signs, waives and sorts; and it lists every check there is."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from case_files import CASES, EMPTY

import rulebook_cli.checks
from rulebook_cli.checks.catalogue import CHECKS, find_faults
from rulebook_cli.law.fi_937_2005 import PARAMETERS
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import statute_from
from rulebook_cli.store.read_rulebook import read_rulebook

FEES = """\
id: fees
number: "1"
heading: {fi: Palkkio}
provisions:
  - id: p
    kind: discretion
    text:
      fi: "[x](#nowhere) ja 12 euroa"
tiers: {complete: false, list: [{id: I, kind: base, criteria: {}}]}
fees:
  schedule:
    - {tier: I, from: 2026-01-01, amount: 400}
"""


def found(files: Mapping[str, str], on: str = "2026-06-01") -> tuple[Finding, ...]:
    book = read_rulebook({path: text.encode() for path, text in {**EMPTY, **files}.items()})
    return find_faults(Inquiry(book, statute_from(PARAMETERS), date.fromisoformat(on)))


def waived_book(waivers: str) -> dict[str, str]:
    settings = f"title: {{fi: Kirja}}\nlanguages: [fi]\nwaivers:\n{waivers}"
    return {"rulebook.yaml": settings, "sections/fees.yaml": FEES}


def named(findings: tuple[Finding, ...]) -> dict[str, Finding]:
    return {finding.check: finding for finding in findings}


def test_every_module_of_the_folder_is_a_check_in_the_list() -> None:
    folder = Path(rulebook_cli.checks.__path__[0])
    modules = {file.stem for file in folder.glob("*.py")} - {"__init__", "catalogue"}
    assert {check.name.replace("-", "_") for check in CHECKS} == modules
    assert len({check.name for check in CHECKS}) == len(CHECKS)


def test_every_check_runs_the_function_of_its_own_file() -> None:
    for check in CHECKS:
        assert check.find.__module__.rpartition(".")[2] == check.name.replace("-", "_")


def test_the_checks_of_tiers_are_as_grave_as_they_should_be() -> None:
    grave = {check.name: check.severity for check in CHECKS if check.group == "tiers"}
    assert {name for name, severity in grave.items() if severity is Severity.ERROR} == {
        "tier-gap",
        "tier-overlap",
    }
    assert {name for name, severity in grave.items() if severity is Severity.INFO} == {
        "criteria-always",
        "criterion-idle",
        "fact-irrelevant",
    }
    assert len(grave) == 16


def test_the_checks_of_leave_and_contract_are_as_grave_as_they_should_be() -> None:
    grave = {check.name: check for check in CHECKS if check.group == "leave"}
    assert {name for name, check in grave.items() if check.severity is Severity.ERROR} == {
        "leave-below-statute",
        "leave-lost-for-small-absence",
        "leave-reduces-fee",
        "interruption-too-short",
        "notice-too-short",
    }
    floors = {name for name, check in grave.items() if check.floor}
    assert floors == {
        "leave-below-statute",
        "leave-reduces-fee",
        "interruption-too-short",
        "notice-too-short",
    }
    assert not [name for name, check in grave.items() if check.severity is Severity.INFO]
    assert len(grave) == 12


def test_the_checks_of_services_are_warnings_that_no_statute_bears() -> None:
    services = [check for check in CHECKS if check.group == "services"]
    assert [check.severity for check in services] == [Severity.WARNING] * 3
    assert not [check.name for check in services if check.errs]


def test_what_a_book_of_tiers_does_not_carry_is_said_once_a_check() -> None:
    silent = [f.check for f in found({"sections/fees.yaml": FEES}) if f.fault.says == "not-judged"]
    assert sorted(silent) == [
        "fixed-term-without-reason",
        "interruption-missing",
        "interruption-too-short",
        "leave-below-statute",
        "leave-reduces-fee",
        "notice-too-short",
        "other-carers-left-out",
        "retroactive-ending",
        "situation-without-service",
    ]


def test_every_check_has_cases() -> None:
    assert {check.name for check in CHECKS} == {file.stem for file in CASES.glob("*.yaml")}


def test_findings_are_signed_and_sorted_by_place() -> None:
    said = found({"sections/fees.yaml": FEES})
    findings = [finding for finding in said if finding.fault.says != "not-judged"]
    assert [(finding.check, finding.severity) for finding in findings] == [
        ("dangling-reference", Severity.ERROR),
        ("amount-in-prose", Severity.WARNING),
        ("fee-below-minimum", Severity.ERROR),
    ]
    assert [finding.place.line for finding in findings] == [8, 8, 12]
    assert [finding.place.column for finding in findings][:2] == [12, 29]


def test_a_waiver_marks_the_finding_and_keeps_it() -> None:
    waiver = "  - {check: dangling-reference, at: fees.p, because: {fi: Tulossa}}\n"
    findings = named(found(waived_book(waiver)))
    assert findings["dangling-reference"].waived == "Tulossa"
    assert findings["amount-in-prose"].waived == ""
    assert "waiver-idle" not in findings


def test_the_last_day_of_a_waiver_is_its_own() -> None:
    waiver = "  - {check: dangling-reference, at: fees.p~fi, because: a, until: 2026-06-01}\n"
    assert named(found(waived_book(waiver)))["dangling-reference"].waived == "a"
    later = named(found(waived_book(waiver), "2026-06-02"))
    assert later["dangling-reference"].waived == ""
    assert later["waiver-expired"].place.line == 4
    assert later["waiver-expired"].fault.values["until"] == date(2026, 6, 1)


def test_the_floor_of_the_statute_is_never_waived() -> None:
    waiver = '  - {check: fee-below-minimum, at: "fees:fee/I@2026-01-01", because: a}\n'
    findings = named(found(waived_book(waiver)))
    assert findings["fee-below-minimum"].waived == ""
    assert findings["waiver-idle"].fault.says == "floor"


def test_a_waiver_that_meets_nothing_is_a_finding() -> None:
    waivers = (
        "  - {check: dangling-reference, at: fees.other, because: a}\n"
        "  - {check: dangling-refrence, at: fees.p, because: a}\n"
    )
    idle = [f for f in found(waived_book(waivers)) if f.check == "waiver-idle"]
    assert [(f.place.line, f.fault.says) for f in idle] == [(4, ""), (5, "check")]
    assert idle[1].fault.values["meant"] == "dangling-reference"


def test_the_fingerprint_does_not_move_with_the_text() -> None:
    before = named(found({"sections/fees.yaml": FEES}))["fee-below-minimum"]
    after = named(found({"sections/fees.yaml": "\n\n" + FEES.replace("400", "401")}))
    assert after["fee-below-minimum"].fingerprint == before.fingerprint
    assert after["fee-below-minimum"].place != before.place


def test_one_broken_file_silences_no_check_of_the_others() -> None:
    files = {"sections/fees.yaml": FEES, "sections/broken.yaml": "id: [\n"}
    assert {"yaml-syntax", "dangling-reference", "fee-below-minimum"} <= set(named(found(files)))
