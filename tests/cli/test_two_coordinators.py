"""Two coordinators answer at once: their drafts are joined, or it is said why they cannot be."""

from dataclasses import replace

import pytest
from desks import Desk

FEES = "sections/02-fees.yaml"


@pytest.fixture
def second(county: Desk, shared: Desk) -> Desk:
    """Another coordinator's clone, with two amendments waiting at the shared repository."""
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--as", "misol")
    county.propose("leave", "--set", "leave:leave/I.days=4", "--as", "nvf")
    county.git("push", "--quiet", "origin", "main", "amendment/misol/1", "amendment/nvf/1")
    county.git("clone", "--quiet", str(shared.folder), str(county.top / "second"))
    desk = replace(county, folder=county.top / "second")
    desk.git("config", "rulebook.association", "hva")
    return desk


def test_answers_to_different_amendments_are_joined(county: Desk, second: Desk) -> None:
    county.good("merge", "misol-1", "--because", "R")
    county.good("submit", "--yes")
    second.good("merge", "nvf-1", "--because", "R")
    refused = second.say("submit", "--yes")
    assert refused.code != 0
    said = second.good("update")
    assert "joined" in said.out and "rulebook submit" in said.out, said
    assert "820.00" in second.shown(f"main:{FEES}")
    assert "outcome: merged" in second.shown("main:amendments/misol-1.yaml")
    assert "outcome: merged" in second.shown("main:amendments/nvf-1.yaml")
    assert second.git("status", "--porcelain") == ""
    second.good("submit", "--yes")
    county.good("update")
    assert county.at("main") == second.at("main")


def test_two_answers_to_one_amendment_are_not_joined(county: Desk, second: Desk) -> None:
    county.good("reject", "misol-1", "--because", "Ei")
    county.good("submit", "--yes")
    second.good("merge", "misol-1", "--because", "Kyllä")
    before = second.at("main")
    said = second.say("update")
    assert "misol-1" in said.everything and "Nothing was changed" in said.everything, said
    assert second.at("main") == before


def test_the_same_answer_twice_is_joined_and_hers_is_on_record(county: Desk, second: Desk) -> None:
    county.good("merge", "misol-1", "--because", "Kyllä")
    county.good("submit", "--yes")
    second.good("merge", "misol-1", "--because", "Hyvä")
    second.good("merge", "nvf-1", "--because", "R")
    said = second.good("update")
    assert "misol-1" in said.err and "same answer" in said.err, said
    record = second.shown("main:amendments/misol-1.yaml")
    assert "Kyllä" in record and "Hyvä" in record and record.count("outcome: undone") == 1
    assert record.index("Kyllä") < record.index("Hyvä")
    second.good("submit", "--yes")
    county.good("update")
    assert county.at("main") == second.at("main")
    county.good("merge", "--undo", "misol-1", "--because", "R")
    assert "820.00" not in county.shown(f"main:{FEES}"), "one undo takes it back"
    assert "misol-1 " in county.good("amendments").out


@pytest.mark.parametrize(("first", "then"), [("reject", "merge"), ("merge", "reject")])
def test_an_answer_that_differs_is_undone_and_then_joined(
    county: Desk, second: Desk, first: str, then: str
) -> None:
    county.good(first, "misol-1", "--because", "Ensin")
    county.good("submit", "--yes")
    second.good(then, "misol-1", "--because", "Toisin")
    second.good("merge", "nvf-1", "--because", "R")
    before = second.at("main")
    said = second.say("update")
    assert said.code == 1 and "merge --undo" in said.everything and second.at("main") == before
    second.good("merge", "--undo", "misol-1", "--because", "Pois")
    second.good("update")
    second.good("submit", "--yes")
    county.good("update")
    assert county.at("main") == second.at("main")
    assert ("820.00" in county.shown(f"main:{FEES}")) is (first == "merge")
    record = county.shown("main:amendments/misol-1.yaml")
    assert "Ensin" in record and "Toisin" in record and "Pois" in record
    assert "misol-1 " not in county.good("amendments").out


def test_an_answer_that_came_with_a_joined_draft_is_undone_alone(
    county: Desk, second: Desk
) -> None:
    """What else came with it stays: other answers, and what was written by hand."""
    county.good("merge", "misol-1", "--because", "R")
    county.good("submit", "--yes")
    own = ("sections/01-tiers.yaml", "Palkkioluokat ovat", "Luokat ovat")
    second.commit("By hand", own)
    second.good("merge", "nvf-1", "--because", "R")
    second.good("update")
    assert "days: 4" in second.shown("main:sections/03-leave.yaml")
    second.good("merge", "--undo", "nvf-1", "--because", "R")
    assert "days: 4" not in second.shown("main:sections/03-leave.yaml")
    assert "820.00" in second.shown(f"main:{FEES}")
    assert "Luokat ovat" in second.shown("main:sections/01-tiers.yaml")
    assert "nvf-1 " in second.good("amendments").out


def test_a_coordinator_is_known_by_the_e_mail_address(second: Desk) -> None:
    """What `merge` says comes next works, also where nobody has said whose clone this is."""
    second.git("config", "--unset", "rulebook.association")
    told = second.good("status", lang="fi").out
    assert "(hva)" in told and "kenen nimissä" not in told
    second.good("merge", "nvf-1", "--because", "R")
    assert "submit" in second.good("merge", "misol-1", "--because", "R").everything
    second.good("submit", "--yes")
    assert second.git("rev-parse", "origin/main") == second.at("main")
