"""`rulebook check`: files as they lie or the draft with amendments; exit codes and JSON."""

import json
import re
import shutil
from typing import Any

import pytest
from desks import SMALL_COUNTY, Desk

FEES = "sections/02-fees.yaml"


@pytest.fixture
def files(nowhere: Desk) -> Desk:
    """The small book as plain files, no repository."""
    shutil.copytree(SMALL_COUNTY, nowhere.folder, dirs_exist_ok=True)
    return nowhere


def change(desk: Desk, path: str, old: str, new: str) -> None:
    file = desk.folder / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_bytes(text.replace(old, new).encode())


def only(found: dict[str, Any], *checks: str) -> list[dict[str, Any]]:
    """The findings of some checks: the book is small, and others may have remarks of their own."""
    return [finding for finding in found["findings"] if finding["check"] in checks]


def judged(desk: Desk, *words: str, code: int = 1) -> dict[str, Any]:
    said = desk.say("check", "--json", *words)
    assert said.code == code, said
    found: dict[str, Any] = json.loads(said.out)
    return found


def test_a_sound_book(files: Desk) -> None:
    found = judged(files, code=0)
    assert next(iter(found)) == "schema" and found["schema"] == 1
    assert found["waived"] == [] and found["summary"]["errors"] == 0
    assert files.say("check").code == 0


def test_nothing_to_remark_is_said_in_a_sentence(files: Desk) -> None:
    assert files.good("check", "sections/03-leave.yaml").out == "Nothing to remark.\n"


def test_a_warning_alone_is_no_fault(files: Desk) -> None:
    change(files, FEES, "amount: 760.00", "amount: 770.00")
    found = judged(files, code=0)
    assert [f["severity"] for f in only(found, "amount-in-prose")] == ["warning"] * 2


def test_an_error_has_a_place_a_person_and_a_remedy(files: Desk) -> None:
    change(files, "sections/01-tiers.yaml", '">= 8"', '">= 10"')
    said = files.say("check")
    assert said.code == 1 and said.err == ""
    assert re.search(r"^sections/01-tiers\.yaml:\d+:\d+  error  \[tier-gap\]$", said.out, re.M)
    assert "→" in said.out and "In all 1 error" in said.out


def test_json_has_the_shape_that_others_rely_on(files: Desk) -> None:
    change(files, "sections/01-tiers.yaml", '">= 8"', '">= 10"')
    change(files, FEES, "amount: 540.00", "amount: 100.00")
    found = judged(files)
    assert set(found) >= {"schema", "findings", "waived", "summary"} and found["schema"] == 1
    counts = [f["severity"] for f in found["findings"]]
    assert found["summary"] == {
        "errors": counts.count("error"),
        "warnings": counts.count("warning"),
        "infos": counts.count("info"),
        "waived": 0,
    }
    assert found["summary"]["errors"] == 2
    for finding in found["findings"]:
        kinds = {
            "check": str,
            "severity": str,
            "place": dict,
            "message": str,
            "remedy": str,
            "values": dict,
            "region": str,
            "fingerprint": str,
        }
        for key, kind in kinds.items():
            assert isinstance(finding[key], kind) or (key == "region" and finding[key] is None)
        assert finding["severity"] in ("error", "warning", "info")
        assert set(finding["place"]) == {"file", "line", "column"}
        assert isinstance(finding["place"]["line"], int) and finding["place"]["line"] > 0
        assert {"witness", "other"} <= set(finding)
    gap = next(f for f in found["findings"] if f["check"] == "tier-gap")
    assert gap["place"]["file"] == "sections/01-tiers.yaml"
    assert gap["witness"] in ({"care_hours": 8}, {"care_hours": 9}) and gap["other"] is None
    fee = next(f for f in found["findings"] if f["check"] == "fee-below-minimum")
    assert fee["witness"] is None


def test_json_is_the_same_in_every_language_but_for_its_sentences(files: Desk) -> None:
    change(files, FEES, "amount: 540.00", "amount: 100.00")
    told: dict[str, object] = {}
    for language in ("fi", "sv", "en"):
        said = files.say("check", "--json", lang=language)
        finding = only(json.loads(said.out), "fee-below-minimum")[0]
        told[language] = (finding.pop("message"), finding.pop("remedy"))
        finding.pop("values"), finding.pop("region")
        told.setdefault("rest", finding)
        assert finding == told["rest"]
    assert len(set(map(str, told.values()))) == 4


def test_a_waived_finding_is_counted_and_listed(files: Desk) -> None:
    change(files, FEES, "amount: 760.00", "amount: 770.00")
    waivers = (
        "waivers: [{check: amount-in-prose, at: 'fees.amount~fi', because: {fi: Sovittu}}, "
        "{check: amount-in-prose, at: 'fees.amount~sv', because: {fi: Sovittu}}]\n"
    )
    book = files.folder / "rulebook.yaml"
    book.write_bytes(book.read_bytes() + waivers.encode())
    found = judged(files, code=0)
    assert found["summary"]["waived"] == 2 and not only(found, "amount-in-prose")
    assert [w["check"] for w in found["waived"]] == ["amount-in-prose"] * 2
    shown = files.good("check").out
    assert "2 waived findings" in shown
    assert shown.count("waived  [amount-in-prose]") == 2 and shown.count("Reason: Sovittu") == 2


def test_files_are_judged_as_they_lie_not_as_committed(desk: Desk) -> None:
    change(desk, FEES, "amount: 540.00", "amount: 100.00")
    assert judged(desk)["summary"]["errors"] == 1


def test_path_may_be_a_folder_a_folder_below_or_a_file(files: Desk) -> None:
    change(files, FEES, "amount: 540.00", "amount: 100.00")
    top = files.folder
    for words in ((str(top),), ("sections",), (FEES,), ("--book", str(top))):
        assert judged(files, *words)["summary"]["errors"] == 1, words
    assert judged(files, "sections/03-leave.yaml", code=0)["findings"] == []


def test_path_that_is_not_there(files: Desk) -> None:
    assert "sections/9.yaml" in files.refused("check", "sections/9.yaml")


def test_a_folder_without_a_book(nowhere: Desk) -> None:
    said = nowhere.refused("check")
    assert "rulebook.yaml" in said and "rulebook init" in said


def test_a_book_full_of_faults_tells_them_all(files: Desk) -> None:
    change(files, FEES, "law:", "\tlaw:")
    change(files, "sections/03-leave.yaml", "id: leave", "id: leave\nodd: 1")
    (files.folder / "sections/09-x.yaml").write_bytes("id: x\nheading: {fi: Närst}\n".encode("l1"))
    (files.folder / "sections/10-y.yaml").write_bytes(b"")
    found = judged(files)
    where = {finding["place"]["file"] for finding in found["findings"]}
    assert {FEES, "sections/03-leave.yaml", "sections/09-x.yaml", "sections/10-y.yaml"} <= where
    at = {(f["place"]["file"], f["place"]["line"], f["check"]) for f in found["findings"]}
    assert (FEES, 5, "yaml-syntax") in at and ("sections/03-leave.yaml", 2, "unknown-key") in at


@pytest.mark.parametrize("missing", ["facts.yaml", "sections"])
def test_a_book_with_a_part_missing_is_still_judged(files: Desk, missing: str) -> None:
    path = files.folder / missing
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    assert files.say("check").code in (0, 1)


def test_an_amendment_is_judged_in_the_draft(desk: Desk) -> None:
    desk.propose("fees", "--set", "fees:fee/I@2026-01-01=100")
    assert only(judged(desk, "--with", "misol-1"), "fee-below-minimum")
    assert judged(desk, code=0)["summary"]["errors"] == 0, "the files are as before"


def test_several_amendments_together(desk: Desk) -> None:
    tiers = desk.section("01-tiers", ('"< 8"', '"< 6"'))
    desk.propose("tiers", "--from", str(tiers))
    desk.propose("fees", "--set", "fees:fee/I@2026-01-01=100")
    found = judged(desk, "--with", "misol-1", "--with", "misol-2")
    assert len(only(found, "tier-gap")) == len(only(found, "fee-below-minimum")) == 1


def test_amendments_that_clash_are_judged_as_far_as_they_fit(desk: Desk) -> None:
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=800")
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=810")
    said = desk.say("check", "--with", "misol-1", "--with", "misol-2")
    assert said.code == 1 and "misol-1 and misol-2" in said.out
    assert "fees:fee/II@2026-01-01" in said.out


def test_an_unknown_amendment(desk: Desk) -> None:
    assert "misol-9" in desk.refused("check", "--with", "misol-9")


def test_the_day_can_be_said_in_two_ways_and_no_third(files: Desk) -> None:
    for day in ("2026-12-31", "31.12.2026"):
        assert files.good("check", "--on", day).code == 0
    assert "soon" in files.refused("check", "--on", "soon")


def test_a_control_character_hides_nothing_else_of_its_file(county: Desk) -> None:
    path = county.folder / "sections/03-leave.yaml"
    text = path.read_text("utf-8").replace("days: 2", "days: kaksi").replace("heading:", "hedding:")
    path.write_text(text.replace("fi: Vapaa", "fi: Va\x07paa", 1), "utf-8")
    said = county.say("check", "sections/03-leave.yaml")
    assert said.code == 1
    assert said.everything.count("[unsafe-text]") == 1 and "hedding" in said.everything
