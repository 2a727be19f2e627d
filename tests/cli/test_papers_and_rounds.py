"""Opening and closing a round changes nothing that a paper tells of."""

import pytest
from desks import Desk

DATES = ("--opens", "2026-11-02", "--amendments-close", "2026-12-07")
MACHINE_WORDS = ("ulebook:rounds", "Opens", "close:", "Suljettu", "suljettu:")


def shown(desk: Desk, *words: str) -> str:
    told = desk.good("paper", *words, lang="fi").out
    assert not [word for word in MACHINE_WORDS if word in told], told
    return told


@pytest.fixture
def rounded(asked: Desk) -> Desk:
    """The coordinator's desk after other dates were given to the round that is open."""
    asked.good("round", "2027", "--open", *DATES)
    return asked


@pytest.mark.parametrize("kind", ["cover", "agenda", "parallel", "instruction", "assessment"])
def test_dates_of_a_round_are_no_change(rounded: Desk, kind: str) -> None:
    shown(rounded, kind)
    assert "820" in shown(rounded, "instruction", "--with", "misol-1")


def test_after_a_decision_a_round_may_be_closed(rounded: Desk) -> None:
    rounded.good("merge", "misol-1", "--because", "Riittää.")
    decide = ("--body", "Lautakunta", "--meeting", "2026-11-20", "--yes")
    rounded.good("decide", *decide)
    before = {kind: shown(rounded, kind) for kind in ("cover", "agenda", "extract", "parallel")}
    assert "820" in before["parallel"] and "LUONNOS" not in before["parallel"]
    memo = rounded.good("memo", lang="fi").out
    rounded.good("round", "2027", "--close")
    assert {kind: shown(rounded, kind) for kind in before} == before
    assert "LUONNOS" not in memo and "LUONNOS" not in rounded.good("memo", lang="fi").out
