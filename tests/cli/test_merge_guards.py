"""What a merge never does by the way: change rulebook.yaml, put away what nobody has read, leave
another folder behind unsaid, record what was not overridden, or lose the proposer's words."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desks import Desk

from rulebook_cli.cli.desk.desk import open_desk
from rulebook_cli.cli.merging import answering, merging
from rulebook_cli.cli.merging.answering import reject_amendment
from rulebook_cli.cli.merging.merging import Taking, take_in
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store import turns
from rulebook_cli.store.filing import fold

FEES = "sections/02-fees.yaml"
WAIVER = "\nwaivers: [{check: fee-below-minimum, at: 'fees:fee/I@2026-01-01', because: {fi: x}}]\n"


def by_hand(desk: Desk, branch: str, path: str, text: str | None) -> None:
    """A commit made on an amendment's branch with plain git, as a proposer could."""
    desk.git("switch", "--quiet", branch)
    if text is None:
        desk.git("rm", "--quiet", path)
    else:
        file = desk.folder / path
        file.write_text(file.read_text("utf-8") + text, "utf-8")
    desk.git("commit", "--quiet", "--all", "-m", "käsin")
    desk.git("switch", "--quiet", "main")


# ---- rulebook.yaml is the coordinators' ------------------------------------------------------


@pytest.mark.parametrize("text", [WAIVER, "# vain huomautus\n", None])
def test_a_change_of_rulebook_yaml_is_refused_by_name(asked: Desk, text: str | None) -> None:
    by_hand(asked, "amendment/misol/1", "rulebook.yaml", text)
    before = asked.at("main"), asked.branches()
    said = asked.refused("merge", "misol-1", "--because", "R")
    assert "rulebook.yaml" in said and "--part 1 --part 2" in said
    assert (asked.at("main"), asked.branches()) == before


def test_the_other_parts_can_be_taken_without_it(asked: Desk) -> None:
    by_hand(asked, "amendment/misol/1", "rulebook.yaml", WAIVER)
    settings = asked.shown("main:rulebook.yaml")
    asked.good("merge", "misol-1", "--part", "1", "--part", "2", "--because", "R")
    assert asked.shown("main:rulebook.yaml") == settings
    assert "amount: 820.00" in asked.shown(f"main:{FEES}")


def test_nobody_waives_a_finding_of_their_own_amendment(county: Desk) -> None:
    """The check beside the draft leaves the waiver out, and says so."""
    county.propose("fees", "--set", "fees:fee/I@2026-01-01=100", "--as", "misol")
    by_hand(county, "amendment/misol/1", "rulebook.yaml", WAIVER)
    said = county.say("check", "--with", "misol-1")
    assert said.code == 1 and "[fee-below-minimum]" in said.out and "waiver" not in said.out
    assert "rulebook.yaml" in said.err


def test_a_branch_without_rulebook_yaml_breaks_no_list(asked: Desk) -> None:
    by_hand(asked, "amendment/misol/1", "rulebook.yaml", None)
    assert "misol-1" in asked.good("amendments").out
    assert "820" in asked.good("diff", "misol-1").everything
    assert "rulebook.yaml" in asked.good("check", "--with", "misol-1").err
    asked.good("reject", "misol-1", "--because", "R")


def test_a_coordinators_own_change_goes_in(county: Desk) -> None:
    county.propose("fees", "--set", "fees:fee/I@2026-01-01=560", "--as", "hva")
    by_hand(county, "amendment/hva/1", "rulebook.yaml", "waivers: []\n")
    county.good("merge", "hva-1", "--because", "R")
    assert "waivers: []" in county.shown("main:rulebook.yaml")


# ---- what was overridden, and nothing else ---------------------------------------------------


def test_only_what_was_overridden_is_recorded(county: Desk) -> None:
    county.propose("fees", "--set", "fees:fee/I@2026-01-01=100", "--as", "nvf")
    county.propose("leave", "--set", "leave:leave/I.days=3", "--as", "misol")
    despite = ("--despite", "fee-below-minimum", "--despite", "tier-gap")
    said = county.good("merge", "misol-1", "nvf-1", *despite, "--because", "R")
    assert "tier-gap" in said.err and "fee-below-minimum" not in said.err
    assert "despite:" not in county.shown("main:amendments/misol-1.yaml"), "it brought no error"
    record = county.shown("main:amendments/nvf-1.yaml")
    assert "- fee-below-minimum" in record and "tier-gap" not in record


# ---- other words -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('id: fees\nnumber: "2"\nheading: {fi: A\n', ":4:"),
        ("id: fees\nid: fees\n", ":2:"),
        ("", ":1:"),
        ("- a\n", ":1:"),
        ("heading: {fi: A}\n", ":1:"),
    ],
)
def test_unreadable_other_words_are_told_with_their_line(asked: Desk, text: str, line: str) -> None:
    path = asked.write("sana.yaml", text)
    before = asked.at("main"), asked.branches()
    said = asked.say("merge", "misol-1", "--as-modified", path, "--because", "R", lang="fi")
    assert said.code == 1 and f"sana.yaml{line}" in said.out, said
    assert "Mitään ei tallennettu" in said.out
    assert (asked.at("main"), asked.branches()) == before


def test_the_words_taken_stand_beside_the_proposers(asked: Desk) -> None:
    path = asked.section("02-fees", ("amount: 760.00", "amount: 800.00"), ("760,00", "800,00"))
    asked.good("merge", "misol-1", "--as-modified", path, "--because", "Vähän vähemmän")
    asked.propose("fees", "--set", "fees:fee/II@2026-01-01=810", "--as", "nvf")
    asked.good("merge", "nvf-1", "--because", "Myöhemmin")
    said = asked.good("diff", "misol-1").everything
    proposed, _, taken = said.partition("taken into the draft in this form")
    assert "820" in proposed and "800" not in proposed
    assert "800" in taken and "810" not in taken, "what came later is not its"


# ---- a proposer who writes while the coordinator answers -------------------------------------


def interrupted(
    monkeypatch: pytest.MonkeyPatch, desk: Desk, module: Any, meanwhile: Callable[[], None]
) -> None:
    """Something happens between judging and filing, once."""
    for name, value in desk.surroundings().items():
        monkeypatch.setenv(name, value)
    left = [meanwhile]

    def later(*words: Any) -> str:
        if left:
            left.pop()()
        return fold(*words)

    monkeypatch.setattr(module, "fold", later)


def merge_now(desk: Desk, *ids: str) -> int:
    taking = Taking(ids, (), None, "R", ())
    from datetime import date

    return take_in(open_desk(desk.folder), taking, date(2026, 12, 11), False)


def reject_now(desk: Desk, *ids: str) -> int:
    reject_amendment(open_desk(desk.folder), ids[0], (), "R", False)
    return 0


ANSWERS = [(merging, merge_now), (answering, reject_now)]


@pytest.mark.parametrize(("module", "answer"), ANSWERS)
def test_a_commit_added_meanwhile_is_read_first(
    asked: Desk, monkeypatch: pytest.MonkeyPatch, module: Any, answer: Callable[..., int]
) -> None:
    def push() -> None:
        asked.good("propose", "--to", "misol-1", "--as", "misol", "--set", "leave:leave/I.days=3")

    interrupted(monkeypatch, asked, module, push)
    main = asked.at("main")
    with pytest.raises(RulebookError) as stopped:
        answer(asked, "misol-1")
    assert stopped.value.message == "amendment-moved" and stopped.value.values["id"] == "misol-1"
    assert asked.at("main") == main
    assert "days: 3" in asked.shown("amendment/misol/1:sections/03-leave.yaml")
    assert answer(asked, "misol-1") == 0, "the next time it has been read"
    assert "days: 3" in asked.shown("refs/rulebook/answered/misol-1:sections/03-leave.yaml")


@pytest.mark.parametrize(("module", "answer"), ANSWERS)
def test_main_that_moved_meanwhile_is_no_hindrance(
    asked: Desk, monkeypatch: pytest.MonkeyPatch, module: Any, answer: Callable[..., int]
) -> None:
    interrupted(monkeypatch, asked, module, lambda: asked.commit("Muu", (FEES, "540.00", "545.00")))
    assert answer(asked, "misol-1") == 0
    assert "545.00" in asked.shown(f"main:{FEES}")
    assert "misol-1" in asked.shown("main:amendments/misol-1.yaml")


@pytest.mark.parametrize(("module", "answer"), ANSWERS)
def test_of_two_who_answer_at_once_one_is_told(
    asked: Desk, monkeypatch: pytest.MonkeyPatch, module: Any, answer: Callable[..., int]
) -> None:
    """The other has waited for a turn as long as anybody does."""

    def another() -> None:
        reject_now(asked, "misol-1")

    monkeypatch.setattr(turns, "_PATIENCE", 0.2)
    interrupted(monkeypatch, asked, module, another)
    with pytest.raises(RulebookError) as stopped:
        answer(asked, "misol-1")
    assert stopped.value.message == "already-answered"
    assert asked.shown("main:amendments/misol-1.yaml").count("outcome:") == 1


# ---- another folder --------------------------------------------------------------------------


def test_another_folder_with_main_is_named_and_left_alone(asked: Desk, tmp_path: Path) -> None:
    asked.git("switch", "--quiet", "-c", "oma")
    other = tmp_path / "toinen kansio"
    asked.git("worktree", "add", "--quiet", str(other), "main")
    before = (other / FEES).read_bytes()
    said = asked.good("merge", "misol-1", "--because", "R")
    assert "toinen kansio" in said.err and "rulebook update --files" in said.err
    assert (other / FEES).read_bytes() == before
    asked.git("-C", str(other), "checkout", "--quiet", "--force", "main")
    assert "820.00" in (other / FEES).read_text("utf-8"), "the advice is right"
    asked.git("worktree", "remove", str(other))
    asked.propose("leave", "--set", "leave:leave/I.days=3", "--as", "nvf")
    assert "kansio" not in asked.good("merge", "nvf-1", "--because", "R").err


@pytest.mark.parametrize("command", ["merge", "reject"])
def test_what_comes_after_the_answer_is_told_of(county: Desk, misol: Desk, command: str) -> None:
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=820")
    misol.good("submit", "--yes")
    county.good(command, "misol-1", "--because", "R")
    assert "changed after" not in county.good("amendments").err
    misol.good("propose", "--to", "misol-1", "--set", "fees:fee/II@2026-01-01=830")
    misol.git("push", "--quiet", "origin", "amendment/misol/1")
    said = county.good("amendments")
    assert "changed after" in said.err and "misol-1" in said.err
    assert "misol-1" in county.refused("merge", "misol-1", "--because", "R")


def test_ones_own_folder_is_not_another(asked: Desk, tmp_path: Path) -> None:
    asked.git("worktree", "add", "--quiet", "-b", "oma", str(tmp_path / "toinen"), "main")
    assert "toinen" not in asked.good("merge", "misol-1", "--because", "R").err
    assert "820.00" in (asked.folder / FEES).read_text("utf-8")
    assert "also open" not in asked.good("decide", "--body", "Lautakunta", "--yes").err


def test_several_that_bring_errors_are_spoken_of_as_several(county: Desk) -> None:
    county.propose("fees", "--set", "fees:fee/I@2026-01-01=400", "--as", "misol")
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=410", "--as", "nvf")
    one = county.say("merge", "misol-1", "--because", "R", lang="en")
    both = county.say("merge", "misol-1", "nvf-1", "--because", "R", lang="en")
    assert one.code == both.code == 1
    assert "The amendment would bring" in one.everything
    assert "The amendments would bring" in both.everything
