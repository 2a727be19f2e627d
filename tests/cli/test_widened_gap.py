"""`merge`: a gap or overlap that was there and now takes in more people is a new error."""

import pytest
from desks import Desk

GAP = ('">= 8"', '">= 12"')
WIDER = ('">= 12"', '">= 14"')
OTHER = ('{care_hours: "< 8"}', '{care_hours: "3..7"}')
NARROWER = ('">= 12"', '">= 10"')


@pytest.fixture
def gapped(county: Desk) -> Desk:
    """The draft has a gap from eight hours to eleven."""
    county.commit("gap", ("sections/01-tiers.yaml", *GAP))
    return county


def proposed(desk: Desk, *changes: tuple[str, str]) -> str:
    return desk.propose("tiers", "--from", desk.section("01-tiers", *changes), "--as", "misol")


@pytest.mark.parametrize(
    ("change", "hours"), [(WIDER, ("12", "13")), (OTHER, ("2",))], ids=["wider", "beside"]
)
def test_a_gap_that_takes_in_more_people(
    gapped: Desk, change: tuple[str, str], hours: tuple[str, ...]
) -> None:
    """The person told of is one of the new ones."""
    id_ = proposed(gapped, change)
    before = gapped.at("main")
    said = gapped.say("merge", id_, "--because", "R")
    assert said.code == 1 and gapped.at("main") == before
    assert "tier-gap" in said.out
    assert any(f"{{care_hours: {hour}}}" in said.out for hour in hours), said.out
    assert "{care_hours: 8}" not in said.out
    assert gapped.good("merge", id_, "--because", "R", "--despite", "tier-gap")


def test_a_gap_that_shrinks_is_no_new_error(gapped: Desk) -> None:
    gapped.good("merge", proposed(gapped, NARROWER), "--because", "R")


def test_the_same_gap_with_other_words_is_no_new_error(gapped: Desk) -> None:
    gapped.good("merge", proposed(gapped, ("Palkkioluokat ovat", "Luokat ovat")), "--because", "R")


@pytest.mark.parametrize(("now", "code"), [("< 14", 1), ("< 12", 0), ("< 10", 0)])
def test_an_overlap(county: Desk, now: str, code: int) -> None:
    county.commit("overlap", ("sections/01-tiers.yaml", '"< 8"', '"< 12"'))
    id_ = proposed(county, ('"< 12"', f'"{now}"'), ("I ja II", "II ja I"))
    said = county.say("merge", id_, "--because", "R")
    assert said.code == code, said
    assert ("tier-overlap" in said.out) is bool(code)


def test_an_overlap_of_one_fee_that_comes_to_have_two(county: Desk) -> None:
    """What was a warning is an error as soon as the fees differ."""
    county.commit(
        "overlap",
        ("sections/01-tiers.yaml", '"< 8"', '"< 12"'),
        ("sections/02-fees.yaml", "amount: 760.00", "amount: 540.00"),
    )
    id_ = county.propose("fees", "--set", "fees:fee/II@2026-01-01=700", "--as", "misol")
    said = county.say("merge", id_, "--because", "R")
    assert said.code == 1 and "tier-overlap" in said.out


def test_an_undo_that_opens_the_gap_again_where_it_had_been(gapped: Desk) -> None:
    """What the draft had before the merge is not held against taking it back."""
    id_ = proposed(gapped, NARROWER)
    gapped.good("merge", id_, "--because", "R")
    gapped.good("merge", "--undo", id_, "--because", "R")
