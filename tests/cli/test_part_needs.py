"""What a part of an amendment needs: found at propose, told by diff, kept by merge."""

import json

import pytest
from desks import Desk

WHY = ("--because", "Hyvä")
LINK = "Päivät voi säästää, ks. [4 §](#waiting)."
WAITING = 'id: waiting\nnumber: "4"\nheading: {fi: Odotus, sv: Väntan}\nprovisions: []\n'


@pytest.fixture
def desk(county: Desk) -> Desk:
    """The coordinator's desk with an amendment of three parts: a fee, a text that refers to a new
    section, and that section."""
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--as", "misol")
    county.propose("new", "--from", "-", "--to", "misol-1", "--as", "misol", stdin=WAITING)
    words = ("--to", "misol-1", "--as", "misol", "--set", f"leave.saving~fi={LINK}")
    county.good("propose", *words)
    return county


def numbers(desk: Desk, id_: str = "misol-1") -> dict[str, int]:
    """The number of each part by its place."""
    lines = desk.shown(f"amendment/misol/1:amendments/{id_}.yaml").splitlines()
    found = {}
    for at, line in enumerate(lines):
        if "number:" in line:
            found[lines[at + 2].strip(" -")] = int(line.rpartition(" ")[2])
    return found


def test_the_record_names_what_is_needed(desk: Desk) -> None:
    parts = numbers(desk)
    record = desk.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert record.count("needs:") == 1
    needing = record.partition("leave.saving")[2].partition("number:")[0]
    assert f"needs:\n      - {parts['waiting']}" in needing
    for lang in ("fi", "sv", "en"):
        shown = desk.good("diff", "misol-1", lang=lang).everything
        assert f"{parts['leave.saving']} " in shown
    told = f"Part {parts['leave.saving']} needs part {parts['waiting']}"
    assert told in desk.good("diff", "misol-1").everything


def test_a_part_without_what_it_needs_is_not_taken(desk: Desk) -> None:
    parts, before = numbers(desk), desk.at("main")
    saving, waiting = str(parts["leave.saving"]), str(parts["waiting"])
    for lang in ("fi", "sv", "en"):
        said = desk.say("merge", "misol-1", "--part", saving, *WHY, lang=lang)
        assert said.code == 1 and desk.at("main") == before
        assert "[dangling-reference]" in said.out
        options = " ".join(f"--part {n}" for n in sorted((int(saving), int(waiting))))
        assert f"rulebook merge misol-1 {options}" in said.everything
    desk.good("merge", "misol-1", "--part", saving, "--part", waiting, *WHY)


def test_what_stands_in_the_draft_already_is_not_missed(desk: Desk) -> None:
    parts = numbers(desk)
    desk.good("merge", "misol-1", "--part", str(parts["waiting"]), *WHY)
    desk.good("merge", "misol-1", "--part", str(parts["leave.saving"]), *WHY)


def test_the_error_may_still_be_accepted(desk: Desk) -> None:
    part = str(numbers(desk)["leave.saving"])
    desk.good("merge", "misol-1", "--part", part, *WHY, "--despite", "dangling-reference")


def test_needs_of_a_record_that_names_none_are_found_at_the_merge(desk: Desk) -> None:
    parts = numbers(desk)
    record = desk.shown("amendment/misol/1:amendments/misol-1.yaml")
    desk.git("switch", "--quiet", "amendment/misol/1")
    path = "amendments/misol-1.yaml"
    needs = f"    needs:\n      - {parts['waiting']}\n"
    assert needs in record
    desk.commit("Ilman", (path, needs, ""))
    desk.git("switch", "--quiet", "main")
    said = desk.say("merge", "misol-1", "--part", str(parts["leave.saving"]), *WHY)
    assert said.code == 1 and "needs part" in said.everything


def test_a_needed_part_that_was_left_out_is_named_as_such(desk: Desk) -> None:
    parts = numbers(desk)
    desk.good("reject", "misol-1", "--part", str(parts["waiting"]), *WHY)
    said = desk.say("merge", "misol-1", "--part", str(parts["leave.saving"]), *WHY)
    assert said.code == 1 and "--because" in said.everything
    assert f"Part {parts['waiting']} was left out earlier" in said.everything


def test_parts_that_need_one_another(county: Desk) -> None:
    """A tier and its fee: neither is in order without the other."""
    tiers = county.section(
        "01-tiers",
        (
            'criteria: {care_hours: ">= 8"}}',
            'criteria: {care_hours: "8..15"}}\n'
            "    - {id: III, kind: high, name: {fi: L III, sv: K III}, "
            'criteria: {care_hours: ">= 16"}}',
        ),
    )
    county.propose("tiers", "--from", tiers, "--as", "misol")
    record = county.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert record.count("needs:") == 2, record
    said = county.say("merge", "misol-1", "--part", "1", *WHY)
    assert said.code == 1 and "--part 1 --part 2" in said.everything


def test_one_part_needs_nothing_and_an_error_of_the_whole_is_no_need(county: Desk) -> None:
    county.propose(
        *("--set", "fees:fee/I@2026-01-01=100", "--set", "leave:leave/I.days=3", "--as", "misol")
    )
    assert "needs:" not in county.shown("amendment/misol/1:amendments/misol-1.yaml")
    rows = json.loads(county.good("amendments", "--json").out)["amendments"]
    assert [row["id"] for row in rows] == ["misol-1"]
