"""Several amendments at once: one book whatever the order, one answer for those that are alike."""

import json
from itertools import permutations

import pytest
from desks import Desk

FEES, LEAVE = "sections/02-fees.yaml", "sections/03-leave.yaml"
FEE, DAYS = "fees:fee/II@2026-01-01", "leave:leave/I.days"
WHY = ("--because", "Hyvä")


def statuses(desk: Desk) -> dict[str, str]:
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    return {row["id"]: row["status"] for row in rows}


def books(desk: Desk, ids: list[str]) -> set[str]:
    """The trees of main that merging in each order comes to; all refs are put back after each."""
    refs = desk.git("for-each-ref", "--format=%(refname) %(objectname)").splitlines()
    trees = set()
    for order in permutations(ids):
        said = desk.say("merge", *order, *WHY)
        trees.add(desk.git("rev-parse", "main^{tree}") if said.code == 0 else said.out)
        for ref in refs:
            desk.git("update-ref", *ref.split(" "))
        desk.git("reset", "--quiet", "--hard", "main")
    return trees


def test_every_order_makes_the_same_bytes(county: Desk) -> None:
    """Two new rows side by side, two provisions, an amount with its texts, a term."""
    county.propose("fees", "--set", f"{FEE}=820", "--texts", "--as", "misol")
    texts = (
        (("    - {tier: II, from: 2026-01-01, amount: 760.00}", 1), "I, from: 2027-01-01"),
        (("    - {tier: II, from: 2026-01-01, amount: 760.00}", 1), "II, from: 2027-01-01"),
    )
    for (row, _), new in texts:
        added = f"{row}\n    - {{tier: {new}, amount: 900.00}}"
        path = county.section("02-fees", (row, added))
        county.propose("fees", "--from", path, "--as", "nvf")
    assert len(books(county, ["misol-1", "nvf-1", "nvf-2"])) == 1
    county.good("merge", "nvf-2", "misol-1", "nvf-1", *WHY)
    assert county.shown(f"main:{FEES}").count("900.00") == 2


def test_four_amendments_in_all_orders(county: Desk) -> None:
    county.propose("fees", "--set", f"{FEE}=820", "--as", "misol")
    county.propose("leave", "--set", f"{DAYS}=3", "--as", "nvf")
    county.propose("leave", "--set", "leave.saving~fi=Päivät voi säästää.", "--as", "misol")
    path = county.section("03-leave", ("useassa osassa", "osissa"))
    county.propose("leave", "--from", path, "--as", "hva")
    assert len(books(county, ["misol-1", "nvf-1", "misol-2", "hva-1"])) == 1


def test_a_pair_that_clashes_is_named_in_every_order(county: Desk) -> None:
    county.propose("fees", "--set", f"{FEE}=820", "--as", "misol")
    county.propose("fees", "--set", f"{FEE}=850", "--as", "nvf")
    county.propose("leave", "--set", f"{DAYS}=3", "--as", "hva")
    (said,) = books(county, ["misol-1", "nvf-1", "hva-1"])
    assert "misol-1 and nvf-1" in said and "hva-1" not in said and "Nothing was saved" in said


def test_the_same_proposal_of_two_is_written_once_and_both_are_answered(county: Desk) -> None:
    for who in ("misol", "nvf"):
        county.propose("fees", "--set", f"{FEE}=820", "--texts", "--as", who)
    text = 'id: waiting\nnumber: "4"\nheading: {fi: Odotus, sv: Väntan}\nprovisions: []\n'
    for who in ("misol", "nvf"):
        county.propose("new", "--from", "-", "--as", who, stdin=text)
    ids = ["misol-1", "nvf-1", "misol-2", "nvf-2"]
    assert len(books(county, ids)) == 1
    county.good("merge", *ids, *WHY)
    assert statuses(county) == dict.fromkeys(ids, "merged")
    assert county.shown(f"main:{FEES}").count("820.00") == 1


def test_what_has_become_empty_is_named(county: Desk) -> None:
    for who in ("misol", "nvf"):
        county.propose("fees", "--set", f"{FEE}=820", "--as", who)
    county.propose("fees", "--set", f"{FEE}=820", "--texts", "--as", "hva")
    said = county.good("merge", "misol-1", *WHY)
    assert "rulebook reject nvf-1 --obsoleted-by misol-1" in said.err
    assert "reject hva-1" not in said.err, "it changes the text as well"
    county.good("reject", "nvf-1", "--obsoleted-by", "misol-1", "--because", "Sama asia")
    assert statuses(county)["nvf-1"] == "obsolete"
    record = county.shown("main:amendments/nvf-1.yaml")
    assert "obsoleted_by: misol-1" in record and "Sama asia" in record
    shown = county.good("diff", "nvf-1").everything
    assert "misol-1 came in its place" in shown and "Sama asia" in shown
    for lang in ("fi", "sv", "en"):
        assert "nvf-1" in county.good("memo", lang=lang).out
    county.good("merge", "--undo", "nvf-1", "--because", "Ei sama")
    assert statuses(county)["nvf-1"] == "proposed"
    assert "obsoleted_by" not in county.shown("main:amendments/nvf-1.yaml")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("nvf-1", "--obsoleted-by", "misol-9"), "misol-9"),
        (("nvf-1", "--obsoleted-by", "nvf-1"), "nvf-1"),
        (("nvf-1", "--part", "1", "--obsoleted-by", "misol-1"), "--part"),
        (("nvf-1", "misol-1", "--part", "1"), "--part"),
        (("nvf-1", "misol-9"), "misol-9"),
    ],
)
def test_refused_in_one_sentence(asked: Desk, words: tuple[str, ...], expected: str) -> None:
    asked.propose("fees", "--set", f"{FEE}=850", "--as", "nvf")
    before = asked.branches(), asked.at("main")
    for lang in ("fi", "sv", "en"):
        assert expected in asked.refused("reject", *words, "--because", "R", lang=lang)
    assert (asked.branches(), asked.at("main")) == before


def test_what_was_rejected_takes_nobodys_place(asked: Desk) -> None:
    asked.propose("fees", "--set", f"{FEE}=850", "--as", "nvf")
    asked.good("reject", "misol-1", "--because", "R")
    words = ("nvf-1", "--obsoleted-by", "misol-1", "--because", "R")
    assert "misol-1" in asked.refused("reject", *words)


def test_many_are_rejected_with_one_answer(asked: Desk) -> None:
    asked.propose("fees", "--set", f"{FEE}=820", "--texts", "--as", "nvf")
    asked.propose("fees", "--set", f"{FEE}=850", "--as", "nvf")
    assert (
        "misol-1 and nvf-1"
        in asked.good(*("reject", "misol-1", "nvf-1", "--because", "R", "--dry-run")).out
    )
    said = asked.good("reject", "misol-1", "nvf-1", "misol-1", "--because", "Määräraha ei riitä.")
    assert "misol-1" in said.out and "nvf-1" in said.out
    assert statuses(asked) == {"misol-1": "rejected", "nvf-1": "rejected", "nvf-2": "proposed"}
    for id_ in ("misol-1", "nvf-1"):
        assert asked.shown(f"main:amendments/{id_}.yaml").count("Määräraha ei riitä.") == 1
