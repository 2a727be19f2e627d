"""`merge --undo`: the draft loses what a merge brought, the amendment is open again."""

import json

import pytest
from desks import Desk, untouched

FEES, LEAVE = "sections/02-fees.yaml", "sections/03-leave.yaml"
FEE, DAYS = "fees:fee/II@2026-01-01", "leave:leave/I.days"
WHY = ("--because", "Erehdys")


@pytest.fixture
def desk(asked: Desk) -> Desk:
    """The coordinator's desk with misol-1, a fee of 820 euros, waiting for an answer."""
    return asked


def state(desk: Desk) -> tuple[list[str], str, dict[str, bytes]]:
    """All that a refusal must leave as it was."""
    return desk.branches(), desk.at("main"), untouched(desk)


def row(desk: Desk, id_: str = "misol-1") -> tuple[str, str | None]:
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    return next((one["status"], one["base"]) for one in rows if one["id"] == id_)


def test_the_book_is_as_it_was_and_the_record_tells_both(desk: Desk) -> None:
    tip, tree = desk.at("amendment/misol/1"), desk.git("rev-parse", "main:sections")
    desk.good("merge", "misol-1", "--because", "Hyvä")
    merged = desk.at("main")
    said = desk.good("merge", "--undo", "misol-1", *WHY)
    assert "open again" in said.out
    assert desk.git("rev-parse", "main:sections") == tree
    assert desk.git("log", "-1", "--format=%P", "main") == merged, "a new commit, nothing rewritten"
    assert desk.at("amendment/misol/1") == tip
    assert "refs/rulebook/answered/misol-1" not in desk.branches()
    record = desk.shown("main:amendments/misol-1.yaml")
    assert record.count("outcome: merged") == record.count("outcome: undone") == 1
    assert "Hyvä" in record and "Erehdys" in record
    assert row(desk) == ("proposed", "current")
    assert "amount: 760.00" in (desk.folder / FEES).read_text("utf-8"), "the files follow"


def test_it_can_be_answered_anew_and_undone_anew(desk: Desk) -> None:
    for _ in range(2):
        desk.good("merge", "misol-1", "--because", "Hyvä")
        assert row(desk) == ("merged", None)
        desk.good("merge", "--undo", "misol-1", *WHY)
        assert row(desk) == ("proposed", "current")
    desk.good("reject", "misol-1", "--because", "Ei sittenkään")
    assert row(desk) == ("rejected", None)
    assert "amount: 760.00" in desk.shown(f"main:{FEES}")
    assert "820" in desk.good("diff", "misol-1").everything


def test_other_merges_since_stay(desk: Desk) -> None:
    desk.propose("leave", "--set", f"{DAYS}=3", "--as", "nvf")
    desk.propose("fees", "--set", "fees:fee/I@2026-01-01=560", "--as", "nvf")
    desk.good("merge", "misol-1", "nvf-1", "nvf-2", "--because", "Hyvä")
    desk.good("merge", "--undo", "misol-1", *WHY)
    fees = desk.shown(f"main:{FEES}")
    assert "amount: 760.00" in fees and "amount: 560" in fees and "760,00" in fees
    assert "days: 3" in desk.shown(f"main:{LEAVE}")
    assert row(desk, "nvf-1") == row(desk, "nvf-2") == ("merged", None)


def test_what_came_later_at_the_same_place_is_named(desk: Desk) -> None:
    desk.good("merge", "misol-1", "--because", "Hyvä")
    desk.propose("fees", "--set", f"{FEE}=850", "--as", "nvf", "--title", "Vielä enemmän")
    desk.good("merge", "nvf-1", "--because", "Hyvä")
    before = state(desk)
    for lang, words in (("fi", "luokan II palkkio"), ("sv", "klass II"), ("en", "class II")):
        said = desk.say("merge", "--undo", "misol-1", *WHY, lang=lang)
        assert said.code == 1 and state(desk) == before
        assert words in said.everything
        assert "nvf-1 (Vielä enemmän)" in said.out and "merge --undo nvf-1" in said.everything
    desk.good("merge", "--undo", "nvf-1", *WHY)
    desk.good("merge", "--undo", "misol-1", *WHY)
    assert "amount: 760.00" in desk.shown(f"main:{FEES}")


def test_what_rests_on_it_is_named(desk: Desk) -> None:
    text = 'id: waiting\nnumber: "4"\nheading: {fi: Odotus, sv: Väntan}\nprovisions: []\n'
    desk.propose("new", "--from", "-", "--as", "misol", stdin=text)
    desk.good("merge", "misol-2", "--because", "Hyvä")
    link = "Päivät voi säästää, ks. [4 §](#waiting)."
    desk.propose("leave", "--set", f"leave.saving~fi={link}", "--as", "nvf", "--title", "Viittaus")
    desk.good("merge", "nvf-1", "--because", "Hyvä")
    before = state(desk)
    said = desk.say("merge", "--undo", "misol-2", *WHY)
    assert said.code == 1 and state(desk) == before
    assert "[dangling-reference]" in said.out and "nvf-1 (Viittaus)" in said.everything
    desk.good("merge", "--undo", "misol-2", *WHY, "--despite", "dangling-reference")
    assert "dangling-reference" in desk.shown("main:amendments/misol-2.yaml")
    assert "sections/04-waiting.yaml" not in desk.git("ls-tree", "-r", "--name-only", "main")


def test_a_rejection_undone(desk: Desk) -> None:
    tip, tree = desk.at("amendment/misol/1"), desk.git("rev-parse", "main:sections")
    desk.good("reject", "misol-1", "--because", "Ei")
    said = desk.good("merge", "--undo", "misol-1", *WHY)
    assert "open again" in said.out and desk.at("amendment/misol/1") == tip
    assert desk.git("rev-parse", "main:sections") == tree
    assert row(desk) == ("proposed", "current")
    desk.good("merge", "misol-1", "--because", "Hyvä")
    assert row(desk) == ("merged", None)


def test_parts_are_undone_the_last_first(county: Desk) -> None:
    county.propose("--set", f"{FEE}=830", "--set", f"{DAYS}=3", "--as", "misol")
    for part in ("1", "2"):
        county.good("merge", "misol-1", "--part", part, "--because", "Hyvä")
    assert row(county) == ("merged", None)
    assert "misol-1.2" in county.good("merge", "--undo", "misol-1", *WHY).out
    assert row(county)[0] == "partly-merged"
    assert "830" in county.shown(f"main:{FEES}") and "I, days: 2" in county.shown(f"main:{LEAVE}")
    assert "misol-1.1" in county.good("merge", "--undo", "misol-1", *WHY).out
    assert row(county)[0] == "proposed" and "830" not in county.shown(f"main:{FEES}")
    assert "misol-1" in county.refused("merge", "--undo", "misol-1", *WHY)


def test_one_part_of_a_whole_merge(county: Desk) -> None:
    county.propose("--set", f"{FEE}=830", "--set", f"{DAYS}=3", "--as", "misol")
    county.good("merge", "misol-1", "--because", "Hyvä")
    county.good("merge", "--undo", "misol-1", "--part", "1", *WHY)
    assert row(county)[0] == "partly-merged"
    assert "830" not in county.shown(f"main:{FEES}") and "I, days: 3" in county.shown(
        f"main:{LEAVE}"
    )
    assert "Part 1 is taken now" in county.good("merge", "misol-1", "--because", "Taas").err
    assert row(county) == ("merged", None) and "830" in county.shown(f"main:{FEES}")


def test_an_earlier_answer_stands_again(county: Desk) -> None:
    county.propose("--set", f"{FEE}=830", "--set", f"{DAYS}=3", "--as", "misol")
    county.good("reject", "misol-1", "--part", "1", "--because", "Ei")
    county.good("merge", "misol-1", "--part", "1", "--because", "Sittenkin")
    county.good("merge", "--undo", "misol-1", *WHY)
    county.good("reject", "misol-1", "--part", "2", "--because", "Ei")
    assert row(county) == ("rejected", None)


def test_the_coordinators_own_words_go_too(desk: Desk) -> None:
    path = desk.section("02-fees", ("amount: 760.00", "amount: 800.00"), ("760,00", "800,00"))
    desk.good("merge", "misol-1", "--as-modified", str(path), "--because", "Vähemmän")
    desk.good("merge", "--undo", "misol-1", *WHY)
    assert "amount: 760.00" in desk.shown(f"main:{FEES}") and row(desk)[0] == "proposed"
    assert "taken into the draft in this form" not in desk.good("diff", "misol-1").everything


def test_what_another_proposed_just_the_same_stays(desk: Desk) -> None:
    desk.propose("fees", "--set", f"{FEE}=820", "--as", "nvf")
    desk.good("merge", "misol-1", "nvf-1", "--because", "Hyvä")
    said = desk.good("merge", "--undo", "misol-1", *WHY)
    assert "nvf-1" in said.err and "fee of class II" in said.everything
    fees = desk.shown(f"main:{FEES}")
    assert "amount: 820" in fees and "760,00" in fees, "the text was misol-1's alone"


def test_the_proposer_sees_it_open_and_changes_it(county: Desk, misol: Desk) -> None:
    misol.propose("fees", "--set", f"{FEE}=820", "--texts")
    misol.good("submit", "--yes")
    county.good("merge", "misol-1", "--because", "Hyvä")
    misol.good("update")
    assert row(misol) == ("merged", None)
    county.good("merge", "--undo", "misol-1", *WHY)
    assert "Erehdys" in misol.good("update").out
    assert row(misol) == ("submitted", "current") == row(county)
    misol.good("propose", "--to", "misol-1", "--set", "fees:fee/I@2026-01-01=560")
    shown = misol.good("diff", "misol-1").everything
    assert "560" in shown and "820" in shown and row(misol)[1] == "current"
    misol.good("submit", "--yes")
    assert row(county) == ("submitted", "current")
    county.good("clashes")
    county.good("merge", "misol-1", "--because", "Hyvä")
    fees = county.shown(f"main:{FEES}")
    assert "amount: 820" in fees and "amount: 560" in fees and "820,00" in fees


def test_papers_say_that_it_waits_again(desk: Desk) -> None:
    desk.good("merge", "misol-1", "--because", "Hyvä")
    desk.good("merge", "--undo", "misol-1", *WHY)
    assert "Hyvä" not in desk.good("memo").everything
    assert "Answer: undone. Erehdys" in desk.good("diff", "misol-1").everything
    desk.good("statement", "misol")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--undo", "misol-1"), "--because"),
        (("--undo", "misol-1", *WHY), "misol-1"),
        (("--undo", "misol-9", *WHY), "misol-9"),
        (("--undo", "misol-1", "misol-1", *WHY), "--undo"),
        (("--undo", "misol-1", "--as-modified", "x.yaml", *WHY), "--undo"),
        (WHY, "rulebook amendments"),
    ],
)
def test_one_plain_sentence(desk: Desk, words: tuple[str, ...], expected: str) -> None:
    before = state(desk)
    for lang in ("fi", "sv", "en"):
        assert expected in desk.refused("merge", *words, lang=lang)
    assert state(desk) == before


def test_parts_that_cannot_be_undone(desk: Desk) -> None:
    desk.good("merge", "misol-1", "--part", "1", "--because", "Hyvä")
    before = state(desk)
    for part in ("2", "9"):
        assert f"art {part}" in desk.refused("merge", "--undo", "misol-1", "--part", part, *WHY)
    assert state(desk) == before


def test_dry_run(desk: Desk) -> None:
    desk.good("merge", "misol-1", "--because", "Hyvä")
    before = state(desk)
    assert "misol-1" in desk.good("merge", "--undo", "misol-1", *WHY, "--dry-run").out
    assert state(desk) == before


def test_answers_that_repeat_a_reason_are_all_listed(desk: Desk) -> None:
    for _ in range(2):
        desk.good("merge", "misol-1", "--because", "Hyvä")
        desk.good("merge", "--undo", "misol-1", *WHY)
    listed = desk.good("amendments").out
    assert listed.count("Answer: Hyvä") == listed.count("Answer undone: Erehdys") == 2
