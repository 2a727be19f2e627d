"""`rulebook merge`: amendments go into the draft, all or none, with the answer on record."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from desks import Desk, untouched

FEES = "sections/02-fees.yaml"
LEAVE = "sections/03-leave.yaml"
SAVING = ("leave", "--set", "leave.saving~fi=Päivät voi säästää maaliskuun loppuun.")


@pytest.fixture
def desk(asked: Desk) -> Desk:
    """The coordinator's desk with misol-1 on it."""
    return asked


def state(desk: Desk) -> tuple[list[str], str, dict[str, bytes]]:
    """All that a refused merge must leave as it was."""
    return desk.branches(), desk.at("main"), untouched(desk)


def status(desk: Desk, id_: str = "misol-1") -> str:
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    return next(str(row["status"]) for row in rows if row["id"] == id_)


def record(desk: Desk, id_: str = "misol-1") -> str:
    return desk.shown(f"main:amendments/{id_}.yaml")


def test_a_merge_is_a_commit_with_two_parents_and_a_record(desk: Desk) -> None:
    old, tip = desk.at("main"), desk.at("amendment/misol/1")
    said = desk.good("merge", "misol-1", "--because", "Perusteltu: ks. liite")
    assert "misol-1" in said.out
    assert desk.git("log", "-1", "--format=%P", "main") == f"{old} {tip}"
    assert desk.git("branch", "--merged", "main").strip().startswith("* main")
    text = record(desk)
    for expected in ("outcome: merged", "Perusteltu: ks. liite", "by: hva", "on: 2026-12-11"):
        assert expected in text
    assert "amount: 820.00" in desk.shown(f"main:{FEES}")
    assert status(desk) == "merged"


def test_the_branch_is_put_away_not_lost(desk: Desk) -> None:
    tip = desk.at("amendment/misol/1")
    desk.good("merge", "misol-1", "--because", "Hyvä")
    assert desk.branches() == ["refs/heads/main", "refs/rulebook/answered/misol-1"]
    assert desk.at("refs/rulebook/answered/misol-1") == tip
    assert "misol-1" in desk.refused("merge", "misol-1", "--because", "Uudestaan")
    assert desk.propose(*SAVING, "--as", "misol") == "misol-2", "a number is never used again"


def test_the_files_follow_where_nothing_is_in_their_way(desk: Desk) -> None:
    said = desk.good("merge", "misol-1", "--because", "Hyvä")
    assert "amount: 820.00" in (desk.folder / FEES).read_text("utf-8")
    assert (desk.folder / "amendments/misol-1.yaml").is_file()
    assert desk.git("status", "--porcelain") == "" and "older" not in said.err


@pytest.mark.parametrize("state_", ["changed", "staged", "untracked in the way"])
def test_files_of_ones_own_stay_byte_for_byte(desk: Desk, state_: str) -> None:
    if state_ == "untracked in the way":
        (desk.folder / "amendments").mkdir()
        (desk.folder / "amendments/misol-1.yaml").write_text("oma\n")
    else:
        (desk.folder / LEAVE).write_text("kesken\n")
        if state_ == "staged":
            desk.git("add", "--all")
    before = untouched(desk)
    said = desk.good("merge", "misol-1", "--because", "Hyvä")
    assert untouched(desk) == before
    assert "amount: 820.00" in desk.shown(f"main:{FEES}")
    assert "rulebook update --files" in said.err


def test_an_untracked_file_beside_stays_and_the_rest_follows(desk: Desk) -> None:
    (desk.folder / "muistio.txt").write_text("oma")
    desk.good("merge", "misol-1", "--because", "Hyvä")
    assert "amount: 820.00" in (desk.folder / FEES).read_text("utf-8")
    assert (desk.folder / "muistio.txt").read_text() == "oma"


def test_another_branch_checked_out_is_left_alone(desk: Desk) -> None:
    desk.git("switch", "--quiet", "-c", "oma")
    before = untouched(desk)
    desk.good("merge", "misol-1", "--because", "Hyvä")
    assert untouched(desk) == before and desk.git("branch", "--show-current") == "oma"


def test_both_changes_stand_where_they_do_not_meet(desk: Desk) -> None:
    desk.propose(*SAVING, "--as", "nvf")
    desk.commit("Muu", (LEAVE, "useassa osassa", "osissa"), (FEES, "540.00", "545.00"))
    desk.good("merge", "misol-1", "nvf-1", "--because", "Hyvä")
    assert "amount: 545.00" in desk.shown(f"main:{FEES}")
    assert "amount: 820.00" in desk.shown(f"main:{FEES}")
    assert "osissa" in desk.shown(f"main:{LEAVE}") and "maaliskuun" in desk.shown(f"main:{LEAVE}")
    assert desk.git("rev-list", "--count", "--merges", "main") == "2"
    assert status(desk) == status(desk, "nvf-1") == "merged"


def test_a_language_left_behind_is_told_of(desk: Desk) -> None:
    desk.propose(*SAVING, "--as", "nvf")
    said = desk.good("merge", "nvf-1", "--because", "Hyvä")
    assert "[translation-stale]" in said.out and "Swedish" in said.out
    assert "[translation-stale]" in desk.say("check").out, "the draft's own check says the same"


def test_two_changes_of_one_provision_are_told_of(desk: Desk) -> None:
    near = desk.section("03-leave", ("useassa osassa", "osissa"))
    desk.propose("leave", "--from", str(near), "--as", "nvf")
    desk.commit("Muu", (LEAVE, "kahteen vapaapäivään", "kolmeen vapaapäivään"))
    said = desk.good("merge", "nvf-1", "--because", "Hyvä")
    assert "same place as nvf-1 or beside it: section 3(1)" in said.err
    text = desk.shown(f"main:{LEAVE}")
    assert "kolmeen vapaapäivään kuukaudessa. Vapaan voi pitää osissa." in text


@pytest.mark.parametrize("order", [("misol-1", "hva-1"), ("hva-1", "misol-1")])
def test_a_clash_writes_nothing(desk: Desk, order: tuple[str, ...]) -> None:
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=900")
    before = state(desk)
    said = desk.say("merge", *order, "--because", "Hyvä")
    assert said.code == 1 and order[1] in said.out and "fees:fee/II@2026-01-01" in said.out
    assert "820" in said.out and "900" in said.out, "both texts are shown"
    assert "--as-modified" in said.everything, "what to do next"
    assert state(desk) == before


def test_an_amendment_that_clashes_with_the_draft(desk: Desk) -> None:
    desk.commit("Muu", (FEES, "amount: 760.00", "amount: 790.00"))
    before = state(desk)
    said = desk.say("merge", "misol-1", "--because", "Hyvä")
    assert said.code == 1 and "790" in said.out and "820" in said.out
    assert state(desk) == before


def test_new_errors_write_nothing(desk: Desk) -> None:
    desk.propose("fees", "--set", "fees:fee/I@2026-01-01=100", "--as", "nvf")
    before = state(desk)
    for words in (("nvf-1",), ("misol-1", "nvf-1"), ("nvf-1", "--despite", "tier-gap")):
        said = desk.say("merge", *words, "--because", "Hyvä")
        assert said.code == 1 and "[fee-below-minimum]" in said.out, words
        assert "--despite" in said.out and state(desk) == before


def test_an_error_accepted_all_the_same_is_on_record(desk: Desk) -> None:
    desk.propose("fees", "--set", "fees:fee/I@2026-01-01=100", "--as", "nvf")
    desk.good("merge", "nvf-1", "--because", "Lautakunnan tahto", "--despite", "fee-below-minimum")
    text = record(desk, "nvf-1")
    assert "despite:" in text and "fee-below-minimum" in text
    assert "amount: 100.00" in desk.shown(f"main:{FEES}")


def test_an_error_that_was_there_before_is_no_hindrance(desk: Desk) -> None:
    desk.commit("Virhe", (FEES, "amount: 540.00", "amount: 100.00"))
    desk.good("merge", "misol-1", "--because", "Hyvä")


def test_a_part_goes_in_and_the_rest_waits(desk: Desk) -> None:
    sets = ("--set", "fees:fee/II@2026-01-01=830", "--set", "leave:leave/I.days=3")
    desk.propose(*sets, "--as", "nvf")
    old, tip = desk.at("main"), desk.at("amendment/nvf/1")
    desk.good("merge", "nvf-1", "--part", "2", "--because", "Vapaa kyllä")
    assert desk.git("log", "-1", "--format=%P", "main") == old, "one parent"
    assert desk.at("amendment/nvf/1") == tip
    assert "days: 3" in desk.shown(f"main:{LEAVE}") and "830" not in desk.shown(f"main:{FEES}")
    assert status(desk, "nvf-1") == "partly-merged"
    assert "nvf-1 " in desk.good("amendments").out, "it still waits for an answer"
    desk.good("reject", "nvf-1", "--part", "1", "--because", "Palkkio ei")
    text = record(desk, "nvf-1")
    assert text.count("outcome:") == 2 and "Vapaa kyllä" in text and "Palkkio ei" in text
    assert "nvf-1 " not in desk.good("amendments").out
    assert desk.at("amendment/nvf/1") == ""


def test_the_parts_one_after_another_come_to_the_whole(desk: Desk) -> None:
    desk.propose(
        "--set", "fees:fee/II@2026-01-01=830", "--set", "leave:leave/I.days=3", "--as", "nvf"
    )
    desk.good("merge", "nvf-1", "--part", "1", "--because", "Ensin")
    desk.good("merge", "nvf-1", "--part", "2", "--because", "Sitten")
    assert "amount: 830" in desk.shown(f"main:{FEES}")
    assert "days: 3" in desk.shown(f"main:{LEAVE}")
    assert status(desk, "nvf-1") == "merged"


def test_a_part_that_is_not_there(desk: Desk) -> None:
    before = state(desk)
    for command in ("merge", "reject"):
        assert "7" in desk.refused(command, "misol-1", "--part", "7", "--because", "Hyvä")
    assert state(desk) == before


def test_in_other_words(desk: Desk) -> None:
    path = desk.section("02-fees", ("amount: 760.00", "amount: 800.00"), ("760,00", "800,00"))
    desk.good("merge", "misol-1", "--as-modified", str(path), "--because", "Vähän vähemmän")
    assert "amount: 800.00" in desk.shown(f"main:{FEES}")
    assert "outcome: merged-modified" in record(desk) and status(desk) == "merged-modified"
    assert desk.git("log", "-1", "--format=%p", "main").count(" ") == 0, "one parent"


def test_other_words_settle_a_clash(desk: Desk) -> None:
    desk.commit("Muu", (FEES, "amount: 760.00", "amount: 790.00"))
    assert desk.say("merge", "misol-1", "--because", "Hyvä").code == 1
    path = desk.section("02-fees", ("amount: 790.00", "amount: 805.00"), ("760,00", "805,00"))
    desk.good("merge", "misol-1", "--as-modified", str(path), "--because", "Sovittu")
    assert "amount: 805.00" in desk.shown(f"main:{FEES}")
    assert status(desk) == "merged-modified"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("misol-1",), "--because"),
        (("misol-1", "--because", "  "), "--because"),
        (("misol-9", "--because", "R"), "misol-9"),
        (("misol-1", "misol-9", "--because", "R"), "misol-9"),
        (("misol-1", "nvf-1", "--part", "1", "--because", "R"), "--part"),
        (("misol-1", "--as-modified", "/no/such.yaml", "--because", "R"), "/no/such.yaml"),
        (("misol-1", "--despite", "tier-gapp", "--because", "R"), "tier-gap"),
    ],
)
def test_one_plain_sentence(desk: Desk, words: tuple[str, ...], expected: str) -> None:
    before = state(desk)
    assert expected in desk.refused("merge", *words)
    assert state(desk) == before


def test_the_same_amendment_twice_in_one_command(desk: Desk) -> None:
    before = state(desk)
    said = desk.say("merge", "misol-1", "misol-1", "--because", "Hyvä")
    if said.code == 0:
        assert record(desk).count("outcome:") == 1
        assert desk.git("rev-list", "--count", "--merges", "main") == "1"
    else:
        assert said.code == 2 and state(desk) == before


def test_a_file_of_no_section(desk: Desk) -> None:
    path: Path = desk.write("x.yaml", "id: zzz\nnumber: '9'\nheading: {fi: X}\n")
    before = state(desk)
    said = desk.refused("merge", "misol-1", "--as-modified", path, "--because", "R")
    assert "x.yaml" in said and state(desk) == before


def test_dry_run_writes_nothing(desk: Desk) -> None:
    before = state(desk)
    assert "misol-1" in desk.good("merge", "misol-1", "--because", "R", "--dry-run").out
    assert state(desk) == before


def test_a_person_without_a_name_cannot_answer(desk: Desk) -> None:
    names = ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL")
    nobody, before = desk.given(**dict.fromkeys(names)), state(desk)
    for command in ("merge", "reject"):
        assert "--name" in nobody.refused(command, "misol-1", "--because", "R")
    assert state(desk) == before


def test_an_official_who_is_no_coordinator_answers_by_name(desk: Desk) -> None:
    other = desk.given(GIT_AUTHOR_NAME="Veikko Virkamies", GIT_AUTHOR_EMAIL="v@pikkula.example")
    other.good("merge", "misol-1", "--because", "Hyvä")
    assert "by: Veikko Virkamies" in record(desk)


def test_a_new_and_a_removed_section(desk: Desk) -> None:
    text = 'id: waiting\nnumber: "4"\nheading: {fi: Odotusaika}\n'
    desk.propose("new", "--from", "-", "--as", "nvf", stdin=text)
    desk.propose("leave", "--delete", "--as", "nvf")
    desk.good("merge", "nvf-1", "nvf-2", "--because", "Hyvä")
    files = desk.git("ls-tree", "-r", "--name-only", "main").splitlines()
    assert "sections/04-waiting.yaml" in files and LEAVE not in files
    assert not (desk.folder / LEAVE).exists() and desk.git("status", "--porcelain") == ""


def test_answers_given_at_once_are_all_kept(desk: Desk) -> None:
    for value in ("810", "830"):
        desk.propose("fees", "--set", f"fees:fee/II@2026-01-01={value}", "--as", "nvf")
    ids = ("misol-1", "nvf-1", "nvf-2")
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "rulebook_cli", "reject", id_, "--because", "Ei"],
            cwd=desk.folder,
            env=desk.surroundings(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        for id_ in ids
    ]
    for process in running:
        _, err = process.communicate()
        assert process.returncode == 0, err.decode()
    for id_ in ids:
        assert "outcome: rejected" in record(desk, id_)
