"""`rulebook reject` and `rulebook withdraw`: only the record moves, and the reason stays."""

import json

import pytest
from desks import Desk
from terminals import DOWN, ENTER, Terminal

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820", "--texts")


def status(desk: Desk, id_: str = "misol-1") -> str:
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    return next(str(row["status"]) for row in rows if row["id"] == id_)


def test_a_rejection_brings_only_the_record_to_main(asked: Desk) -> None:
    county = asked
    old, tip = county.at("main"), county.at("amendment/misol/1")
    said = county.good("reject", "misol-1", "--because", "Määräraha ei riitä.", lang="fi")
    assert "misol-1" in said.out
    assert county.git("diff", "--name-only", old, "main") == "amendments/misol-1.yaml"
    assert county.git("log", "-1", "--format=%P", "main") == old
    text = county.shown("main:amendments/misol-1.yaml")
    assert "outcome: rejected" in text and "fi: Määräraha ei riitä." in text and "by: hva" in text
    assert county.branches() == ["refs/heads/main", "refs/rulebook/answered/misol-1"]
    assert county.at("refs/rulebook/answered/misol-1") == tip
    assert status(county) == "rejected"
    assert "820" in county.good("diff", "misol-1").everything, "what was proposed is still shown"
    assert "Määräraha ei riitä." in county.good("memo", lang="fi").everything


def test_the_proposer_reads_the_answer(county: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.good("submit", "--yes")
    county.good("reject", "misol-1", "--because", "Ei")
    misol.good("update")
    assert status(misol) == "rejected" and "not taken" in misol.good("status").out
    assert "nothing to send" in misol.good("submit", "--yes").out


@pytest.mark.parametrize("command", ["reject", "withdraw"])
def test_a_reason_is_needed_and_the_id_must_be_known(asked: Desk, command: str) -> None:
    desk = asked
    desk.git("config", "rulebook.association", "misol")
    before = desk.branches(), desk.at("main"), desk.at("amendment/misol/1")
    assert "--because" in desk.refused(command, "misol-1")
    assert "--because" in desk.refused(command, "misol-1", "--because", " ")
    assert "misol-7" in desk.refused(command, "misol-7", "--because", "R")
    assert "misol-1" in desk.good(command, "misol-1", "--because", "R", "--dry-run").out
    assert (desk.branches(), desk.at("main"), desk.at("amendment/misol/1")) == before


@pytest.mark.parametrize("first", ["reject", "withdraw", "merge"])
def test_what_has_ended_is_not_answered_again(asked: Desk, first: str) -> None:
    asked.git("config", "rulebook.association", "misol")
    asked.good(first, "misol-1", "--because", "R")
    for command in ("reject", "withdraw", "merge"):
        assert "misol-1" in asked.refused(command, "misol-1", "--because", "R")


def test_a_withdrawal_stays_on_its_branch(desk: Desk) -> None:
    desk.propose(*RAISE)
    main = desk.at("main")
    desk.good("withdraw", "misol-1", "--because", "Ei sittenkään", lang="fi")
    text = desk.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert "withdrawn:" in text and "Ei sittenkään" in text
    assert desk.at("main") == main and status(desk) == "withdrawn"
    assert "nothing to send" in desk.good("submit", "--yes").out, "what was never sent stays home"
    assert desk.propose(*RAISE) == "misol-2"


def test_what_was_sent_is_marked_withdrawn_at_the_county_too(county: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.good("submit", "--yes")
    assert "rulebook submit" in misol.good("withdraw", "misol-1", "--because", "Ei").err
    assert status(county) == "submitted"
    assert "misol-1" in misol.good("submit", "--yes").out
    assert status(county) == "withdrawn"
    assert "misol-1" in county.refused("merge", "misol-1", "--because", "R")


def test_nobody_withdraws_for_another(desk: Desk) -> None:
    desk.propose(*RAISE, "--as", "nvf")
    said = desk.refused("withdraw", "nvf-1", "--because", "R")
    assert "nvf" in said and status(desk, "nvf-1") == "proposed"
    assert desk.refused("withdraw", "nvf-1") == said, "no reason is asked for in vain"
    desk.good("withdraw", "nvf-1", "--because", "R", "--as", "nvf")


def test_a_part_left_out_leaves_the_rest_waiting(county: Desk) -> None:
    sets = ("--set", "fees:fee/II@2026-01-01=830", "--set", "leave:leave/I.days=3")
    county.propose(*sets, "--as", "misol")
    county.good("reject", "misol-1", "--part", "1", "--because", "Palkkio ei")
    assert "misol-1 " in county.good("amendments").out
    county.good("merge", "misol-1", "--part", "2", "--because", "Vapaa kyllä")
    assert "misol-1 " not in county.good("amendments").out
    assert status(county) == "partly-merged"
    assert "days: 3" in county.shown("main:sections/03-leave.yaml")
    assert "830" not in county.shown("main:sections/02-fees.yaml")


def test_who_names_none_is_told_or_asked_which(desk: Desk) -> None:
    words = {"fi": "Sinulla ei ole", "sv": "Du har inga", "en": "You have no open"}
    for language, none in words.items():
        assert none in desk.refused("withdraw", "--because", "Ei", lang=language)
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--title", "First")
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=830", "--title", "Second")
    assert "misol-1 and misol-2" in desk.refused("withdraw", "--because", "Ei")
    screen = Terminal(desk, "withdraw", "--because", "Ei", "--lang", "en")
    screen.sees("misol-2: Second")
    screen.types(DOWN, ENTER)
    assert screen.ends() == 0 and "misol-2 has been withdrawn" in screen.words
    assert "misol-1" in desk.good("amendments").out
