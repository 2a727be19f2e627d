"""`rulebook support` and amendments proposed together: each association speaks for itself."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from desks import Desk, untouched

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820")


def supporters(desk: Desk, id_: str = "misol-1") -> list[str]:
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    found: list[str] = next(row["supporters"] for row in rows if row["id"] == id_)
    return found


def test_support_is_on_the_supporters_own_branch_and_shown_everywhere(misol: Desk) -> None:
    misol.propose(*RAISE)
    before, tip = untouched(misol), misol.at("amendment/misol/1")
    said = misol.good("support", "misol-1", "--as", "nvf", "--reason", "Hyvä", lang="fi")
    assert said.out == "nvf/1\n"
    assert (untouched(misol), misol.at("amendment/misol/1")) == (before, tip)
    assert supporters(misol) == ["nvf"]
    assert "Supported by: nvf" in misol.good("amendments").everything
    assert "Supported by: nvf" in misol.good("diff", "misol-1").everything
    memo = misol.good("memo", lang="fi").everything
    assert "Kannattajat: Skärgårdens närståendevårdare rf" in memo
    assert "Hyvä" in memo
    assert "Hyvä" in misol.good("statement", "nvf", lang="fi").everything


def test_support_is_taken_back_by_a_new_entry(misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.good("support", "misol-1", "--as", "nvf")
    assert misol.good("support", "misol-1", "--as", "nvf", "--withdraw").out == "nvf/2\n"
    assert supporters(misol) == []
    assert "misol-1" in misol.refused("support", "misol-1", "--as", "nvf", "--withdraw")
    misol.good("support", "misol-1", "--as", "nvf")
    assert supporters(misol) == ["nvf"]
    misol.good("comment", "--retract", "nvf/3", "--because", "Ei", "--as", "nvf")
    assert supporters(misol) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("misol-1",), "your own"),
        (("misol-9", "--as", "nvf"), "misol-9"),
        (("misol-1", "--as", "nobody"), "misol"),
        (("misol-1", "--as", "nvf", "--withdraw"), "not supported"),
        (("misol-1", "--as", "nvf", "--reason", "Soita 040 123 4567"), "personal-data"),
    ],
)
def test_what_cannot_be_supported(misol: Desk, words: tuple[str, ...], said: str) -> None:
    misol.propose(*RAISE)
    assert said in misol.refused("support", *words)
    assert supporters(misol) == []


def test_what_is_answered_or_supported_already_is_not_supported_again(county: Desk) -> None:
    county.propose(*RAISE, "--as", "misol")
    county.good("support", "misol-1", "--as", "nvf")
    assert "already" in county.refused("support", "misol-1", "--as", "nvf")
    county.good("reject", "misol-1", "--because", "Ei")
    assert "no longer open" in county.refused("support", "misol-1", "--as", "hva")
    assert "supporters:\n  - id: nvf\n" in county.shown("main:amendments/misol-1.yaml")


def test_two_that_support_at_once_do_not_meet(shared: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.good("submit", "--yes")
    nvf = replace(misol, folder=misol.top / "nvf", who="nvf")
    county = replace(misol, folder=misol.top / "county", who="hva")
    for desk in (nvf, county):
        desk.good("update")
    nvf.good("support", "misol-1")
    county.good("support", "misol-1", "--as", "hva")
    with ThreadPoolExecutor(2) as pool:
        each = [one.given(PYTHONHASHSEED="0") for one in (nvf, county)]
        sent = list(pool.map(lambda one: one.say("submit", "--yes"), each))
    assert [one.code for one in sent] == [0, 0], sent
    for desk in (misol, nvf, county):
        desk.good("update")
        assert sorted(supporters(desk)) == ["hva", "nvf"]
    nvf.good("support", "misol-1", "--withdraw")
    nvf.good("submit", "--yes")
    misol.good("update")
    assert supporters(misol) == ["hva"]


def test_support_that_the_record_names_already_can_be_taken_back(shared: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.good("support", "misol-1", "--as", "nvf")
    misol.good("submit", "--yes")
    assert "id: nvf" in shared.shown("amendment/misol/1:amendments/misol-1.yaml")
    misol.good("support", "misol-1", "--as", "nvf", "--withdraw")
    assert supporters(misol) == []
    misol.good("support", "misol-1", "--as", "nvf")
    assert supporters(misol) == ["nvf"]


def test_an_amendment_is_proposed_together_once_the_other_has_said_so(misol: Desk) -> None:
    id_ = misol.propose(*RAISE, "--with-association", "nvf")
    assert "not confirmed yet: nvf" in misol.good("amendments").everything
    assert "joint:\n  - nvf" in misol.shown(f"amendment/misol/1:amendments/{id_}.yaml")
    assert "propose amendment misol-1 together" in misol.good("support", id_, "--as", "nvf").err
    said = misol.good("amendments").everything
    assert "Proposed together with: nvf" in said and "Supported by" not in said
    memo = misol.good("memo", lang="sv").everything
    assert "närståendevårdare rf och Skärgårdens närståendevårdare rf" in memo


@pytest.mark.parametrize(("who", "said"), [("misol", "own partner"), ("nobody", "nvf")])
def test_nobody_else_is_a_partner(misol: Desk, who: str, said: str) -> None:
    words = (*RAISE, "--title", "T", "--reason", "R", "--with-association", who)
    assert said in misol.refused("propose", *words)
