"""A part of an amendment by its own id (`misol-2.1`), where commands ask for amendments."""

import json

import pytest
from desks import Desk


@pytest.fixture
def desk(county: Desk) -> Desk:
    """misol-1 with two parts: the fee of class II, and that of class III."""
    fees = [f"fees:fee/{tier}@2026-01-01={amount}" for tier, amount in (("I", 600), ("II", 900))]
    given = [word for fee in fees for word in ("--set", fee)]
    county.propose("fees", *given, "--as", "misol")
    return county


def amounts(said: str) -> tuple[bool, bool]:
    return "600.00" in said, "900.00" in said


@pytest.mark.parametrize(
    ("name", "both"),
    [("misol-1", (True, True)), ("misol-1.1", (True, False)), ("misol-1.2", (False, True))],
)
def test_in_sets_and_as_a_base(desk: Desk, name: str, both: tuple[bool, bool]) -> None:
    assert amounts(desk.good("diff", "draft", f"draft+{name}").out) == both
    assert amounts(desk.good("paper", "amendment", name).out) == both
    desk.good("clashes", "--base", name)


def test_two_parts_are_the_whole(desk: Desk) -> None:
    whole = desk.good("diff", "draft", "draft+misol-1").out
    both = desk.good("diff", "draft", "draft+misol-1.1+misol-1.2").out
    assert whole.splitlines()[5:] == both.splitlines()[5:]


def test_asked_about(desk: Desk) -> None:
    said = desk.good("ask", "--fact", "care_hours=4", "--json", "--with", "misol-1.1").out
    assert '"misol-1.1"' in said and "600.00" in said
    other = desk.good("ask", "--fact", "care_hours=4", "--json", "--with", "misol-1.2").out
    assert "600.00" not in other


@pytest.mark.parametrize(
    "words", [("diff", "draft+misol-1.9"), ("paper", "amendment", "misol-1.9")]
)
def test_a_part_that_is_not_there(desk: Desk, words: tuple[str, ...]) -> None:
    assert "no part 9" in desk.refused(*words)


def test_clashes_judge_the_whole_and_say_so(desk: Desk) -> None:
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=910", "--as", "nvf")
    said = desk.say("clashes", "misol-1.1", "nvf-1", "--json")
    assert json.loads(said.out)["clashes"][0]["amendments"] == ["misol-1", "nvf-1"]
    assert "misol-1.1" in said.err and "whole" in said.err


@pytest.mark.parametrize(("lang", "word"), [("fi", "koko"), ("sv", "hela"), ("en", "whole")])
def test_support_is_of_the_whole(desk: Desk, lang: str, word: str) -> None:
    said = desk.refused("support", "misol-1.1", "--as", "nvf", lang=lang)
    assert word in said and "rulebook comment misol-1.1" in said
