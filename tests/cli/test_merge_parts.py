"""Parts of amendments: what is answered, what waits, and what the status says of it."""

import json

import pytest
from desks import Desk

FEE, DAYS = "fees:fee/II@2026-01-01", "leave:leave/I.days"


@pytest.fixture
def desk(county: Desk) -> Desk:
    """The coordinator's desk with an amendment of two parts: the fee (1) and the leave (2)."""
    county.propose("--set", f"{FEE}=830", "--set", f"{DAYS}=3", "--as", "misol")
    return county


def status(desk: Desk, id_: str = "misol-1") -> str:
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    return next(str(row["status"]) for row in rows if row["id"] == id_)


def taken(desk: Desk) -> tuple[bool, bool]:
    """Whether the fee and the leave stand in the draft as proposed."""
    fees, leave = (desk.shown(f"main:sections/{name}.yaml") for name in ("02-fees", "03-leave"))
    return "830" in fees, "tier: I, days: 3" in leave


def test_a_rejected_part_alone_is_no_merge(desk: Desk) -> None:
    said = desk.good("reject", "misol-1", "--part", "1", "--because", "Ei")
    assert "Part 1 of amendment misol-1" in said.out
    assert status(desk) == "proposed" and taken(desk) == (False, False)
    assert "misol-1 " in desk.good("amendments").out


@pytest.mark.parametrize(
    ("steps", "expected", "draft"),
    [
        ((("reject", "1"), ("reject", "2")), "rejected", (False, False)),
        ((("reject", "1"), ("merge", "2")), "partly-merged", (False, True)),
        ((("merge", "1"), ("reject", "")), "partly-merged", (True, False)),
        ((("reject", "1"), ("merge", "")), "partly-merged", (False, True)),
        ((("reject", "1"), ("merge", "1")), "partly-merged", (True, False)),
        ((("reject", "1"), ("merge", "1"), ("merge", "2")), "merged", (True, True)),
        ((("merge", "2"), ("merge", "")), "merged", (True, True)),
    ],
)
def test_the_status_is_what_the_draft_is(
    desk: Desk, steps: tuple[tuple[str, str], ...], expected: str, draft: tuple[bool, bool]
) -> None:
    for command, part in steps:
        words = ("--part", part) if part else ()
        desk.good(command, "misol-1", *words, "--because", "R")
    assert status(desk) == expected and taken(desk) == draft


def test_the_whole_means_what_still_waits_and_says_so(desk: Desk) -> None:
    desk.good("reject", "misol-1", "--part", "1", "--because", "Ei")
    said = desk.good("merge", "misol-1", "--because", "Muu kyllä")
    assert "Part 2 is taken now" in said.err and "misol-1.2" in said.out
    text = desk.shown("main:amendments/misol-1.yaml")
    assert text.count("outcome: rejected") == text.count("outcome: merged") == 1


@pytest.mark.parametrize("command", ["merge", "reject"])
def test_a_part_that_stands_in_the_draft_is_not_answered_again(desk: Desk, command: str) -> None:
    desk.good("merge", "misol-1", "--part", "1", "--because", "R")
    before = desk.at("main")
    assert "Part 1" in desk.refused(command, "misol-1", "--part", "1", "--because", "R")
    assert desk.at("main") == before
    assert "Part 1" in desk.refused(
        "reject", "misol-1", "--part", "1", "--because", "R", "--dry-run"
    )


def test_the_rest_may_be_taken_back(desk: Desk) -> None:
    desk.git("config", "rulebook.association", "misol")
    desk.good("merge", "misol-1", "--part", "1", "--because", "R")
    desk.good("withdraw", "misol-1", "--because", "Loput pois")
    assert status(desk) == "partly-merged"
    assert "misol-1 " not in desk.good("amendments").out
    assert "misol-1" in desk.refused("merge", "misol-1", "--part", "2", "--because", "R")


def test_a_rejected_part_and_the_rest_taken_back(desk: Desk) -> None:
    desk.git("config", "rulebook.association", "misol")
    desk.good("reject", "misol-1", "--part", "1", "--because", "R")
    desk.good("withdraw", "misol-1", "--because", "Loput pois")
    assert status(desk) == "withdrawn"


def test_a_part_added_after_an_answer_waits_too(desk: Desk) -> None:
    desk.good("merge", "misol-1", "--part", "1", "--because", "R")
    desk.good("propose", "--to", "misol-1", "--as", "misol", "--set", "fees:fee/I@2026-01-01=560")
    desk.good("merge", "misol-1", "--part", "2", "--because", "R")
    assert status(desk) == "partly-merged" and "misol-1 " in desk.good("amendments").out
    desk.good("merge", "misol-1", "--part", "3", "--because", "R")
    assert status(desk) == "merged"
    assert "560" in desk.shown("main:sections/02-fees.yaml")


def test_a_part_in_other_words(desk: Desk) -> None:
    path = desk.section("02-fees", ("amount: 760.00", "amount: 800.00"))
    desk.good("merge", "misol-1", "--part", "1", "--as-modified", str(path), "--because", "R")
    assert taken(desk) == (False, False), "the other part waits"
    assert "amount: 800.00" in desk.shown("main:sections/02-fees.yaml")
    assert status(desk) == "partly-merged"
    desk.good("merge", "misol-1", "--part", "2", "--because", "R")
    assert status(desk) == "merged-modified" and taken(desk) == (False, True)
    said = desk.good("diff", "misol-1").out
    assert said.count("taken into the draft in this form") == 1, "the other part in its own words"


def test_other_words_outside_the_part_are_not_lost_by_the_way(desk: Desk) -> None:
    path = desk.section("02-fees", ("amount: 760.00", "amount: 800.00"), ("540.00", "550.00"))
    words = ("--part", "1", "--as-modified", str(path), "--because", "R")
    before = desk.at("main")
    said = desk.refused("merge", "misol-1", *words)
    assert "fee of class I " in said and desk.at("main") == before


def test_its_own_part_in_the_draft_is_no_change_that_an_amendment_must_fit(county: Desk) -> None:
    fees = ("fees:fee/II@2026-01-01=830", "fees:fee/I@2026-01-01=560")
    county.propose("--set", fees[0], "--set", fees[1], "--set", f"{DAYS}=3", "--as", "misol")
    county.good("merge", "misol-1", "--part", "1", "--because", "R")
    listed = county.good("amendments").everything
    assert "--rebase" not in listed and "same place" not in listed, listed
    assert "--rebase" not in county.good("diff", "misol-1").everything
    said = county.good("merge", "misol-1", "--part", "2", "--because", "R")
    assert "same place" not in said.everything, said


def test_a_part_in_other_words_is_no_clash_with_the_rest(desk: Desk) -> None:
    path = desk.section("02-fees", ("amount: 760.00", "amount: 800.00"))
    desk.good("merge", "misol-1", "--part", "1", "--as-modified", str(path), "--because", "R")
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    assert [row["base"] for row in rows] == ["clean"]


def test_parts_are_told_where_people_look(desk: Desk) -> None:
    said = desk.good("diff", "misol-1").out
    assert "misol-1.1: " in said and "misol-1.2: " in said
    one = desk.good("diff", "misol-1.2").out
    assert "misol-1.2: " in one and "misol-1.1" not in one and "830" not in one
    assert "misol-1 has no part 3" in desk.refused("diff", "misol-1.3")
    shown = desk.good(
        *("propose", "--set", f"{FEE}=840", "--set", f"{DAYS}=4", "--as", "nvf", "--dry-run"),
        *("--title", "T", "--reason", "R"),
    )
    assert "part 1: " in shown.err and "part 2: " in shown.err


def test_an_amendment_in_one_part_has_no_numbers(county: Desk) -> None:
    county.propose("leave", "--set", f"{DAYS}=3", "--as", "misol")
    assert "misol-1.1" not in county.good("diff", "misol-1").out


def test_a_part_goes_by_its_own_id(desk: Desk) -> None:
    judged = desk.say("check", "--with", "misol-1.2", "--json")
    assert judged.code in (0, 1) and json.loads(judged.out)["clashes"] == []
    assert "misol-1" in desk.refused("check", "--with", "misol-1.3")
    desk.good("merge", "misol-1.2", "--because", "Hyvä")
    assert taken(desk) == (False, True)
    desk.good("merge", "--undo", "misol-1.2", "--because", "Ei sittenkään")
    assert taken(desk) == (False, False)
    desk.good("reject", "misol-1.1", "--because", "Liian kallis")
    said = desk.good("diff", "misol-1").out
    answers = [line for line in said.splitlines() if "Liian kallis" in line]
    assert len(answers) == 1 and "misol-1.1: " in answers[0]
    assert status(desk) == "proposed"
    for words in (("misol-1.2", "misol-1"), ("misol-1.3",)):
        desk.refused("merge", *words, "--because", "R")


def test_answers_and_comments_on_a_part_name_it(desk: Desk) -> None:
    desk.good("merge", "misol-1", "--part", "2", "--because", "Hyvä osa")
    desk.good("comment", "misol-1.1", "--text", "Kallis", "--as", "nvf")
    said = desk.good("diff", "misol-1").out
    (answer,) = (line for line in said.splitlines() if "Hyvä osa" in line)
    assert "misol-1.2: " in answer and "misol-1.1: Kallis" in said
    first = desk.good("diff", "misol-1.1").out
    assert "Hyvä osa" not in first and "Kallis" in first


def test_the_list_names_the_parts_and_what_was_answered_to_which(desk: Desk) -> None:
    for lang, parts in (
        ("fi", "Osat: misol-1.1 (2 §), misol-1.2 (3 §)"),
        ("sv", "Delar: misol-1.1 (2 §), misol-1.2 (3 §)"),
        ("en", "Parts: misol-1.1 (section 2), misol-1.2 (section 3)"),
    ):
        assert parts in desk.good("amendments", lang=lang).out
    desk.good("merge", "misol-1", "--part", "2", "--because", "Hyvä osa")
    assert "misol-1.2: Hyvä osa" in desk.good("amendments").out
    desk.good("reject", "misol-1", "--part", "1", "--because", "Hyvä osa")
    assert "misol-1.1: Hyvä osa" in desk.good("amendments", "--all").out
