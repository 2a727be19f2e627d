"""What was made on an amendment that was left out, and other answers that would change nothing."""

import json

import pytest
from desks import Desk

SAVING = "leave.saving~fi"
TEXT = "Käyttämättömät päivät voi säästää vuoden loppuun"


@pytest.fixture
def left(asked: Desk) -> Desk:
    """nvf-1 was made on misol-2, which was rejected; the draft never moved."""
    asked.propose("leave", "--set", f"{SAVING}={TEXT} yhdessä.", "--as", "misol")
    more = ("--as", "nvf", "--base", "misol-2")
    asked.propose("leave", "--set", f"{SAVING}={TEXT} hyvin yhdessä.", *more)
    asked.good("reject", "misol-2", "--because", "R")
    return asked


@pytest.mark.parametrize(
    ("lang", "listed", "shown"),
    [
        ("fi", "koska ehdotusta, johon se on tehty, ei otettu", "Ehdotusta misol-2 ei otettu"),
        ("sv", "förslaget som det gjordes på inte togs med", "Förslaget misol-2 togs inte med"),
        ("en", "the amendment it was made on was not taken", "Amendment misol-2 was not taken"),
    ],
)
def test_it_is_told_so(left: Desk, lang: str, listed: str, shown: str) -> None:
    assert listed in left.good("amendments", lang=lang).everything
    assert shown in left.good("diff", "nvf-1", lang=lang).everything
    said = left.say("merge", "nvf-1", "--because", "R", lang=lang)
    assert said.code == 1 and "misol-2" in said.out
    memo = left.good("memo", lang=lang).everything
    assert "misol-2, " in memo or "misol-2" in memo.split("nvf-1", 1)[1]


def test_for_other_programs_it_clashes_as_before(left: Desk) -> None:
    rows = json.loads(left.good("amendments", "--json").out)["amendments"]
    assert {row["id"]: row["base"] for row in rows}["nvf-1"] == "clash"


def test_one_made_on_what_was_taken_is_not_told_so(asked: Desk) -> None:
    asked.propose("leave", "--set", f"{SAVING}={TEXT} yhdessä.", "--as", "misol")
    more = ("--as", "nvf", "--base", "misol-2")
    asked.propose("leave", "--set", f"{SAVING}={TEXT} hyvin yhdessä.", *more)
    asked.good("merge", "misol-2", "--because", "R")
    assert "was not taken" not in asked.good("amendments").everything
    asked.good("merge", "nvf-1", "--because", "R")


def test_words_of_ones_own_that_are_the_drafts(asked: Desk) -> None:
    same = asked.section("02-fees")
    before = asked.at("main")
    said = asked.refused("merge", "misol-1", "--as-modified", str(same), "--because", "R")
    assert "rulebook reject misol-1" in said and asked.at("main") == before


@pytest.mark.parametrize("command", ["submit", "withdraw"])
def test_a_part_is_neither_sent_nor_withdrawn_alone(asked: Desk, command: str) -> None:
    more = ("--because", "R") if command == "withdraw" else ("--yes",)
    said = asked.refused(command, "misol-1.1", *more)
    assert f"rulebook {command} misol-1" in said and "alone" in said


def test_a_comment_on_a_part_names_the_part_in_the_memo(asked: Desk) -> None:
    asked.good("comment", "misol-1.1", "--text", "Osa on hyvä.", "--as", "nvf")
    assert "(misol-1.1): Osa on hyvä." in asked.good("memo", lang="fi").everything
