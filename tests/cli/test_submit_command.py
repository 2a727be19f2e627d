"""`rulebook submit`: one's own work travels, nothing else does, and nothing is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from desks import Desk

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820")
LEAVE = ("leave", "--set", "leave:leave/I.days=3")


@pytest.fixture(params=["a bare repository", "a folder"])
def there(request: pytest.FixtureRequest, county: Desk) -> Desk:
    """Where it is sent to: a bare repository, or the county's own folder with files in it."""
    if request.param == "a folder":
        return county
    shared: Desk = request.getfixturevalue("shared")
    return shared


def test_an_amendment_arrives_with_its_date(there: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    made = misol.at("amendment/misol/1")
    said = misol.good("submit", "--yes")
    assert said.out == "Sent: misol-1\n"
    assert "public" in said.err
    assert there.at("amendment/misol/1") == misol.at("amendment/misol/1")
    assert misol.git("rev-parse", "amendment/misol/1^") == made
    assert "submitted: 2026-12-11" in there.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert '"submitted"' in misol.good("amendments", "--json").out


def test_it_says_first_what_goes_and_that_it_becomes_public(shared: Desk, misol: Desk) -> None:
    misol.propose(*RAISE, "--title", "Palkkio ylös")
    for way in ("--dry-run", "--yes"):
        said = misol.good("submit", way).err.splitlines()
        assert said[0].startswith("What you send becomes a public document")
        assert said[0].endswith("even if you withdraw it."), "one sentence"
        assert said[1:3] == ["To be sent:", "  misol-1: Palkkio ylös"]


def test_a_dry_run_tells_of_a_taken_number(misol: Desk, second: Desk) -> None:
    misol.propose(*RAISE)
    second.propose(*LEAVE)
    misol.good("submit", "--yes")
    before = second.branches()
    assert "misol-1 is already in use" in second.good("submit", "--dry-run").err
    assert second.branches() == before, "nothing was renumbered"
    assert second.good("submit", "--yes").out == "Sent: misol-2\n"


def test_that_it_becomes_public_is_said_before_the_new_number(misol: Desk, second: Desk) -> None:
    misol.propose(*RAISE)
    second.propose(*LEAVE)
    misol.good("submit", "--yes")
    for words in (("--dry-run",), ("misol-1", "--dry-run"), ("misol-1", "--yes")):
        said = second.good("submit", *words).err.splitlines()
        assert said[0].startswith("What you send becomes a public document"), words
        assert said[1].startswith("The id misol-1"), words
    assert said[0] not in said[1:], "once"
    assert second.at("amendment/misol/2"), "who named the old id sent what it was"


def test_who_names_the_old_id_learns_the_new_one(misol: Desk, second: Desk) -> None:
    misol.propose(*RAISE)
    second.propose(*LEAVE)
    misol.good("submit", "--yes")
    second.good("submit", "--yes")
    told = {
        "fi": "Tällä tietokoneella tehdyn muutosehdotuksen misol-1 tunnus on nyt misol-2.",
        "sv": "Ändringsförslaget misol-1 som gjordes på den här datorn heter nu misol-2.",
        "en": "The amendment that was misol-1 on this computer is now called misol-2.",
    }
    for language, words in told.items():
        assert second.good("diff", "misol-1", lang=language).err.count(words) == 1
    withdraw = ("withdraw", "misol-1", "--because", "Ei", "--dry-run")
    for words in (("diff", "draft", "misol-1"), ("check", "--with", "misol-1"), withdraw):
        assert told["en"] in second.say(*words).err, words
    assert told["en"] in second.good("paper", "amendment", "misol-1").err
    assert told["en"] in second.good("comment", "misol-1", "--text", "Hyvä", "--dry-run").err
    assert "is now called" not in second.good("diff", "misol-2").err
    assert "is now called" not in misol.good("diff", "misol-1").err


def test_comments_follow_a_new_number(county: Desk, misol: Desk, second: Desk) -> None:
    misol.propose(*RAISE)
    second.propose(*LEAVE)
    misol.good("submit", "--yes")
    second.git("switch", "--quiet", "--orphan", "comments/misol")
    texts = ("on: misol-1\ntext: {fi: A}\n", 'on: "misol-1.1"  # osa\ntext: {fi: B}\n')
    for number, text in enumerate((*texts, "on: misol-11\ntext: {fi: C}\n"), 1):
        path = second.folder / f"comments/misol/{number}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    second.git("add", "comments")
    second.git("commit", "--quiet", "-m", "Kommentit")
    second.git("switch", "--quiet", "main")
    second.good("submit", "--yes")
    lines = [
        second.git("show", f"comments/misol:comments/misol/{number}.yaml").splitlines()[0]
        for number in (1, 2, 3)
    ]
    assert lines == ["on: misol-2", 'on: "misol-2.1"  # osa', "on: misol-11"]


def test_a_new_number_is_no_new_text_for_what_was_said(misol: Desk, second: Desk) -> None:
    misol.propose(*RAISE)
    misol.good("submit", "--yes")
    second.propose(*LEAVE)
    second.good("comment", "misol-1", "--stance", "supports", "--text", "Hyvä")
    second.good("submit", "--yes")
    told = second.good("comment", "--list", lang="en").everything
    assert "misol-2" in told and "has changed" not in told
    second.propose(*LEAVE[:-1], LEAVE[-1] + "0", "--to", "misol-2")
    assert "has changed" in second.good("comment", "--list", lang="en").everything


def test_what_was_answered_meanwhile_is_not_sent_again(county: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.good("submit", "--yes")
    county.good("merge", "misol-1", "--because", "Hyvä", "--despite", "amount-in-prose")
    misol.propose(*LEAVE)
    assert misol.good("submit", "--yes").out == "Sent: misol-2\n"
    assert county.at("amendment/misol/1") == ""


def test_the_files_of_a_shared_folder_stay_as_they_are(county: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.good("submit", "--yes")
    assert county.git("status", "--porcelain") == ""
    assert county.git("branch", "--show-current") == "main"


def test_a_second_time_there_is_nothing_to_send(county: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.good("submit", "--yes")
    before = county.branches(), misol.at("amendment/misol/1")
    assert "nothing to send" in misol.good("submit", "--yes").out
    assert (county.branches(), misol.at("amendment/misol/1")) == before


def test_only_ones_own_branches_are_sent(county: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.propose(*LEAVE, "--as", "nvf")
    misol.git("branch", "oma/muistio", "main")
    misol.git("tag", "oma-merkki", "main")
    main = county.at("main")
    misol.commit("Oma", ("sections/02-fees.yaml", "540.00", "550.00"))
    misol.good("submit", "--yes")
    assert county.branches() == ["refs/heads/amendment/misol/1", "refs/heads/main"]
    assert county.at("main") == main


def test_one_of_several_can_be_sent(county: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.propose(*LEAVE)
    assert misol.good("submit", "misol-2", "--yes").out == "Sent: misol-2\n"
    assert county.at("amendment/misol/1") == ""
    assert misol.say("submit", "misol-9", "--yes").code == 2


def test_dry_run_sends_nothing(county: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    before = misol.at("amendment/misol/1")
    assert "misol-1" in misol.good("submit", "--dry-run").out
    assert county.at("amendment/misol/1") == "" and misol.at("amendment/misol/1") == before


@pytest.fixture
def second(misol: Desk) -> Desk:
    """Another member of the same association, with a clone of their own."""
    county, folder = misol.top / "county", misol.top / "second"
    misol.git("clone", "--quiet", str(county), str(folder))
    desk = replace(misol, folder=folder)
    desk.git("config", "rulebook.association", "misol")
    return desk


def test_a_number_taken_gives_the_next_one(county: Desk, misol: Desk, second: Desk) -> None:
    misol.propose(*RAISE)
    second.propose(*LEAVE)
    misol.good("submit", "--yes")
    said = second.good("submit", "--yes")
    assert said.out == "Sent: misol-2\n" and "misol-1" in said.err and "misol-2" in said.err
    assert "misol-1.yaml" not in county.git("ls-tree", "-r", "--name-only", "amendment/misol/2")
    record = county.shown("amendment/misol/2:amendments/misol-2.yaml")
    assert "id: misol-2" in record and "formerly:\n  - misol-1" in record
    assert "days: 3" in county.shown("amendment/misol/2:sections/03-leave.yaml")
    assert "820.00" in county.shown("amendment/misol/1:sections/02-fees.yaml")
    assert second.at("amendment/misol/1") == "", "the local branch moved to its new number"
    assert second.git("status", "--porcelain") == ""


def test_both_that_had_the_number_stand_in_the_list(
    county: Desk, misol: Desk, second: Desk
) -> None:
    misol.propose(*RAISE)
    second.propose(*LEAVE)
    misol.good("submit", "--yes")
    second.good("submit", "--dry-run")
    assert second.at("amendment/misol/2") == "", "a dry run gives no new number"
    second.good("submit", "--yes")
    listed = second.good("amendments").out
    assert "misol-1" in listed and "misol-2" in listed, "the other's misol-1 is here too"
    county.good("reject", "misol-2", "--because", "Ei")
    assert '"misol-2"' in county.good("amendments", "--json").out


def test_the_old_id_resolves_where_the_other_was_taken_away(
    county: Desk, misol: Desk, second: Desk
) -> None:
    """The number was taken by a branch that is gone again: the old id can only mean the new."""
    misol.propose(*RAISE)
    misol.good("submit", "--yes")
    second.propose(*LEAVE)
    second.good("submit", "--yes")
    county.git("branch", "-D", "amendment/misol/1")
    second.good("update")
    assert "3" in second.good("diff", "misol-1").everything
    second.good("withdraw", "misol-1", "--because", "Ei")


def test_a_number_answered_meanwhile_is_not_used_again(
    county: Desk, misol: Desk, second: Desk
) -> None:
    misol.propose(*RAISE)
    second.propose(*LEAVE)
    misol.good("submit", "--yes")
    county.good("reject", "misol-1", "--because", "Ei")
    county.git("update-ref", "-d", "refs/rulebook/answered/misol-1")
    second.good("update")
    listed = second.good("amendments").out
    assert "misol-1" in listed, "what was never sent does not vanish behind another's answer"
    assert "3" in second.good("diff", "misol-1").everything
    assert second.good("submit", "--yes").out == "Sent: misol-2\n"
    assert "days: 3" in county.shown("amendment/misol/2:sections/03-leave.yaml")


def test_a_number_that_only_the_drafts_record_has_is_taken(
    county: Desk, misol: Desk, second: Desk
) -> None:
    """Answered, its branch deleted, and not yet brought home: only the draft there tells of it."""
    misol.propose(*RAISE)
    misol.good("submit", "--yes")
    county.good("reject", "misol-1", "--because", "Ei")
    second.propose(*LEAVE)
    said = second.good("submit", "--yes")
    assert said.out == "Sent: misol-2\n" and "misol-1" in said.err
    assert "days: 3" in county.shown("amendment/misol/2:sections/03-leave.yaml")


@pytest.mark.parametrize("brought_home", [False, True])
def test_a_number_given_and_answered_by_the_coordinator_is_taken(
    county: Desk, misol: Desk, brought_home: bool
) -> None:
    """The coordinator put in for the association what was never on a branch elsewhere."""
    misol.propose(*LEAVE)
    county.propose(*RAISE, "--as", "misol")
    county.good("reject", "misol-1", "--because", "Ei")
    if brought_home:
        misol.good("update")
    listed = misol.good("amendments").out
    assert "misol-1" in listed and "3" in misol.good("diff", "misol-1").everything
    said = misol.good("submit", "--yes")
    assert said.out == "Sent: misol-2\n" and "misol-1" in said.err
    assert "days: 3" in county.shown("amendment/misol/2:sections/03-leave.yaml")
    assert "misol-2" in county.good("amendments").out


def refuse(there: Desk, name: str, script: str) -> None:
    """Put a hook at the other end."""
    folder = there.folder if (there.folder / "hooks").is_dir() else there.folder / ".git"
    hook = folder / "hooks" / name
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\n{script}\n")
    hook.chmod(0o755)


def test_what_the_gate_refuses_is_still_here(there: Desk, misol: Desk) -> None:
    refuse(there, "pre-receive", "echo 'Kierros on suljettu.' >&2; exit 1")
    misol.propose(*RAISE)
    before = misol.branches(), misol.at("amendment/misol/1")
    said = misol.say("submit", "--yes")
    assert (said.code, said.out) == (2, "")
    assert "misol-1" in said.err and "Kierros on suljettu." in said.err
    assert "coordinator" in said.err and "declined" not in said.err, "what to do next"
    assert (misol.branches(), misol.at("amendment/misol/1")) == before
    assert there.at("amendment/misol/1") == ""
    refuse(there, "pre-receive", "exit 0")
    assert misol.good("submit", "--yes").out == "Sent: misol-1\n"


def test_what_arrives_beside_what_is_refused_is_marked_sent(county: Desk, misol: Desk) -> None:
    refuse(county, "update", 'case "$1" in */misol/2) echo "Ei tätä." >&2; exit 1;; esac')
    misol.propose(*RAISE)
    misol.propose(*LEAVE)
    said = misol.say("submit", "--yes")
    assert said.code == 2 and said.out == "Sent: misol-1\n" and "misol-2" in said.err
    listed = misol.good("amendments", "--json").out
    assert '"submitted"' in listed and '"proposed"' in listed
    assert "submitted: 2026" not in misol.shown("amendment/misol/2:amendments/misol-2.yaml")


def test_a_shared_rulebook_that_is_not_there(misol: Desk) -> None:
    misol.git("remote", "set-url", "origin", str(misol.top / "gone"))
    misol.propose(*RAISE)
    before = misol.at("amendment/misol/1")
    said = misol.say("submit", "--yes")
    assert (
        said.code == 2 and "Nothing is lost" in said.err and misol.at("amendment/misol/1") == before
    )


def test_no_shared_rulebook_at_all(misol: Desk) -> None:
    misol.git("remote", "remove", "origin")
    misol.propose(*RAISE)
    for words in (("submit", "--yes"), ("update",)):
        assert "not joined" in misol.refused(*words)
        assert "origin" not in misol.refused(*words) and "kotona" in misol.refused(
            *words, "--remote", "kotona"
        )


def test_a_coordinator_sends_the_draft_and_the_decided_versions(
    shared: Desk, county: Desk, misol: Desk
) -> None:
    misol.propose(*RAISE, "--texts")
    misol.good("submit", "--yes")
    county.good("update")
    county.good("merge", "misol-1", "--because", "Hyvä")
    county.good("decide", "2027-1", "--body", "Lautakunta")
    county.propose(*LEAVE)
    said = county.good("submit", "--yes")
    assert "Sent: the draft" in said.out and "Sent: hva-1" in said.out
    assert shared.at("main") == county.at("main")
    assert shared.at("decided/2027-1") == county.at("main")
    assert shared.git("cat-file", "-t", "decided/2027-1") == "tag"
    assert "Sent: decided/2027-1" in said.out
    for words in (("--yes",), ("--dry-run",)):
        assert "nothing to send" in county.good("submit", *words).out
    misol.good("update")
    assert misol.at("main") == county.at("main")
    assert misol.at("decided/2027-1"), "the decided version travels with the update"
    assert "2027-1" in misol.good("read").out


def test_a_draft_moved_by_two_coordinators_is_not_overwritten(shared: Desk, county: Desk) -> None:
    other = replace(county, folder=county.top / "other")
    county.git("clone", "--quiet", str(shared.folder), "../other")
    other.git("config", "rulebook.association", "hva")
    for desk, words in ((other, RAISE), (county, LEAVE)):
        desk.propose(*words, "--as", "nvf")
        desk.good("merge", "nvf-1", "--because", "Hyvä")
    other.good("submit", "--yes")
    there, here = shared.at("main"), county.at("main")
    said = county.say("submit", "--yes")
    assert said.code == 2 and "update" in said.err
    assert (shared.at("main"), county.at("main")) == (there, here)
    said = county.say("update")
    assert said.code == 1 and "coordinator" in said.err and county.at("main") == here


def test_another_remote(county: Desk, misol: Desk) -> None:
    misol.git("clone", "--quiet", "--bare", str(county.folder), str(misol.top / "backup.git"))
    misol.git("remote", "add", "backup", str(misol.top / "backup.git"))
    misol.propose(*RAISE)
    misol.good("submit", "--yes", "--remote", "backup")
    assert replace(misol, folder=Path(misol.top / "backup.git")).at("amendment/misol/1")
    assert county.at("amendment/misol/1") == ""


@pytest.mark.parametrize("steps", [("merge", "undo"), ("reject", "undo"), ("part",)])
def test_an_answer_of_its_own_that_was_not_sent_takes_no_number(
    county: Desk, shared: Desk, steps: tuple[str, ...]
) -> None:
    """The county's own way: it proposes, answers and takes the answer back before it sends."""
    county.propose(*RAISE[1:], *LEAVE[1:], "--as", "hva")
    words = {
        "merge": ("merge", "hva-1"),
        "reject": ("reject", "hva-1"),
        "part": ("merge", "hva-1", "--part", "1"),
        "undo": ("merge", "--undo", "hva-1"),
    }
    for step in steps:
        county.good(*words[step], "--because", "R")
    for _ in range(2):
        said = county.good("submit", "--yes")
        assert "hva-2" not in said.everything, said
    assert county.good("amendments", "--all").out.count("hva-1 ") == 1
    assert shared.at("amendment/hva/1") and not shared.at("amendment/hva/2")
    county.good("merge", "hva-1", "--because", "R")
    county.good("submit", "--yes")
    assert "days: 3" in shared.shown("main:sections/03-leave.yaml")


def test_the_draft_can_be_sent_without_ones_own_unfinished_work(shared: Desk, county: Desk) -> None:
    county.propose(*RAISE, "--as", "nvf")
    county.propose(*LEAVE)
    county.good("reject", "nvf-1", "--because", "Ei")
    would = county.good("submit", "--draft", "--dry-run")
    assert "the draft" in would.out and "hva-1" not in would.out
    said = county.good("submit", "--draft", "--yes")
    assert said.out == "Sent: the draft\n"
    assert shared.at("main") == county.at("main") and not shared.at("amendment/hva/1")
    both = county.good("submit", "hva-1", "--draft", "--yes")
    assert both.out == "Sent: hva-1\n", "the draft is there already"


def test_an_association_has_no_draft_to_send(misol: Desk) -> None:
    misol.propose(*RAISE)
    assert "--draft" in misol.refused("submit", "--draft", "--yes")
