"""`clashes`: a gap of the draft that two amendments widen together, though neither does alone."""

import json
from typing import Any

import pytest
from desks import Desk
from terminals import DOWN, ENTER, Terminal

TIERS = "sections/01-tiers.yaml"
GAP = (
    (TIERS, "unique", "highest"),
    (TIERS, '"< 8"', '"0..8"'),
    (TIERS, '">= 8"', '"6..20"'),
)


@pytest.fixture
def desk(county: Desk) -> Desk:
    """The draft leaves out those over twenty hours; misol-1 and misol-2 those of seven too."""
    county.commit("gap", *GAP)
    for old, new in (('"0..8"', '"0..6"'), ('"6..20"', '"8..20"')):
        county.propose("tiers", "--from", county.section("01-tiers", (old, new)), "--as", "misol")
    return county


def found(desk: Desk) -> list[dict[str, Any]]:
    clashes: list[dict[str, Any]] = json.loads(desk.say("clashes", "--json").out)["clashes"]
    return clashes


def test_it_is_a_clash_of_meaning_with_one_who_is_newly_left_out(desk: Desk) -> None:
    (clash,) = found(desk)
    assert (clash["kind"], clash["check"]) == ("meaning", "tier-gap")
    assert clash["amendments"] == ["misol-1", "misol-2"]
    assert clash["witness"] == {"care_hours": 7}
    assert clash["mended_by"] == []


def test_what_takes_them_in_again_mends_it(desk: Desk) -> None:
    """That the draft's own gap stays does not count."""
    seven = "list:\n    - {id: O, kind: base, name: {fi: O, sv: O}, criteria: {care_hours: 7}}\n"
    wider = desk.section("01-tiers", ("list:\n", seven))
    desk.propose("tiers", "--from", wider, "--as", "nvf")
    (clash,) = found(desk)
    assert clash["mended_by"] == ["nvf-1"]
    kept = [choice["keep"] for choice in clash["choices"]]
    assert kept == [["misol-2"], ["misol-1"]], "nvf-1 brings an error of its own: no leave in O"


def test_what_mends_it_without_an_error_is_a_choice(desk: Desk) -> None:
    part = desk.section("01-tiers", ("complete: true", "complete: false"))
    desk.propose("tiers", "--from", part, "--as", "nvf")
    (clash,) = found(desk)
    assert clash["mended_by"] == ["nvf-1"]
    kept = {frozenset(choice["keep"]): choice["result"] for choice in clash["choices"]}
    all_three = frozenset(("misol-1", "misol-2", "nvf-1"))
    assert {*kept} == {frozenset(("misol-1",)), frozenset(("misol-2",)), all_three}
    assert all(id_ in kept[all_three] for id_ in all_three)
    terminal = Terminal(desk, "clashes", "--settle", "--lang", "en")
    terminal.sees("Which is kept")
    terminal.types(DOWN, DOWN, ENTER)
    assert terminal.ends() == 0
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    assert {row["status"] for row in rows} == {"proposed"}, "nobody is left out"
    desk.good("merge", *sorted(all_three), "--because", "R")


def test_one_that_widens_it_alone_is_mended_by_another(county: Desk) -> None:
    county.commit("gap", *GAP)
    narrow = county.section("01-tiers", ('"6..20"', '"10..20"'))
    county.propose("tiers", "--from", narrow, "--as", "misol")
    wide = county.section("01-tiers", ('"0..8"', '"0..9"'))
    county.propose("tiers", "--from", wide, "--as", "nvf")
    said = json.loads(county.say("clashes", "--json").out)
    assert said["clashes"] == []
    (repair,) = said["repairs"]
    assert (repair["amendment"], repair["needs"]) == ("misol-1", [["nvf-1"]])
