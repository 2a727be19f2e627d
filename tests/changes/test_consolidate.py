"""Folding a change into a book: what merges, what clashes, and that no word is lost."""

from typing import Any

import pytest
from books import after, book, merged, provisions, values

from rulebook_cli.model.rulebook import Rulebook

P, Q = "p: Vapaata on kolme päivää kuussa. | Tre dagar.", "q: Toinen momentti."
BASE = book(provisions(P, Q))


def places(result: Any) -> list[str]:
    return [str(clash.address) for clash in result.clashes]


def both_ways(base: Rulebook, one: Rulebook, other: Rulebook) -> dict[str, Any]:
    """The merge, which must be the same whichever side is ours."""
    there, back = merged(base, one, other), merged(base, other, one)
    assert not there.clashes and not back.clashes
    result = after(one, other, there)
    assert result == after(other, one, back)
    return result


def test_swedish_edits_stand_beside_finnish_ones_and_are_near() -> None:
    fi = book(provisions("p: Vapaata on neljä päivää kuussa. | Tre dagar.", Q))
    sv = book(provisions("p: Vapaata on kolme päivää kuussa. | Tre lediga dagar.", Q))
    result = both_ways(BASE, fi, sv)
    assert result["a.p~fi"] == "Vapaata on neljä päivää kuussa."
    assert result["a.p~sv"] == "Tre lediga dagar."
    assert [str(at) for at in merged(BASE, fi, sv).near] == ["a.p"]


@pytest.mark.parametrize(
    ("new", "left", "near"),
    [
        ((P, "new: Uusi.", Q), (P,), True),
        ((P, "new: Uusi.", Q), (Q,), True),
        ((P, Q, "new: Uusi."), (Q,), False),
        ((P, Q, "new: Uusi."), (P, Q), False),
    ],
)
def test_a_provision_put_beside_a_struck_one_is_near(
    new: tuple[str, ...], left: tuple[str, ...], near: bool
) -> None:
    """Whoever put it there saw what is gone: it stays, and somebody looks at it again."""
    one, other = book(provisions(*new)), book(provisions(*left))
    assert both_ways(BASE, one, other)["a.new~fi"] == "Uusi."
    for ours, theirs in ((one, other), (other, one)):
        assert [str(at) for at in merged(BASE, ours, theirs).near] == (["a.new"] if near else [])


def test_two_edits_of_one_text_with_a_word_between_merge() -> None:
    one = book(provisions("p: Vapaata on neljä päivää kuussa. | Tre dagar.", Q))
    other = book(provisions("p: Vapaata on kolme päivää vuodessa. | Tre dagar.", Q))
    assert both_ways(BASE, one, other)["a.p~fi"] == "Vapaata on neljä päivää vuodessa."


def test_a_clash_of_words_names_both() -> None:
    one = book(provisions("p: Vapaata on neljä päivää kuussa. | Tre dagar.", Q))
    other = book(provisions("p: Vapaata on viisi päivää kuussa. | Tre dagar.", Q))
    result = merged(BASE, one, other)
    (clash,) = result.clashes
    assert (clash.kind, str(clash.address)) == ("text", "a.p~fi")
    assert clash.texts == {
        "draft": "Vapaata on neljä päivää kuussa.",
        "misol-1": "Vapaata on viisi päivää kuussa.",
    }
    assert clash.base == "Vapaata on kolme päivää kuussa."
    assert "a.p~fi" in result.texts and not result.edits


def test_a_paragraph_made_two_is_not_lost() -> None:
    theirs = book(provisions("p: |", Q).replace("'|'", '"Vapaata on\\n\\nkolme."'))
    base = book(provisions("p: Vapaata on kolme.", Q))
    assert after(base, theirs, merged(base, base, theirs))["a.p~fi"] == "Vapaata on\n\nkolme."


def test_a_text_wrapped_otherwise_is_no_edit() -> None:
    theirs = book(provisions(P, Q).replace("kolme päivää", "kolme\n        päivää"))
    assert not merged(BASE, BASE, theirs).edits


def test_words_for_a_provision_that_is_gone_clash() -> None:
    """Whoever removes it, and whoever adds: the added words are named."""
    base = book(provisions("p: Yksi.", Q))
    added, without = book(provisions("p: Yksi. | Ett.", Q)), book(provisions(Q))
    result = merged(base, without, added)
    assert places(result) == ["a.p~sv"] and [str(at) for at in result.gone] == ["a.p~sv"]
    assert result.clashes[0].texts == {"draft": None, "misol-1": "Ett."}
    back = merged(base, added, without)
    assert places(back) == ["a.p~sv"]
    assert back.clashes[0].texts == {"draft": "Ett.", "misol-1": None}
    assert "a.p" not in {str(edit.address) for edit in back.edits}


def test_changed_words_of_a_provision_that_is_gone_clash() -> None:
    changed = book(provisions("p: Vapaata on neljä päivää. | Tre dagar.", Q))
    without = book(provisions(Q))
    gone = merged(BASE, without, changed)
    assert places(gone) == places(merged(BASE, changed, without)) == ["a.p~fi"]
    assert [str(at) for at in gone.gone] == ["a.p~fi"]


def test_two_new_provisions_at_one_point_are_not_ordered_silently() -> None:
    one = book(provisions(P, "n: Uusi.", Q))
    other = book(provisions(P, "m: Toinen uusi.", Q))
    result, back = merged(BASE, one, other), merged(BASE, other, one)
    assert [clash.kind for clash in (*result.clashes, *back.clashes)] == ["order", "order"]
    assert result.clashes[0].texts == {"draft": "a.n", "misol-1": "a.m"}
    assert back.clashes[0].texts == {"draft": "a.m", "misol-1": "a.n"}
    assert result.clashes[0].base == "a.p"


def test_what_stands_in_place_of_a_removed_provision_is_at_one_point_too() -> None:
    replaced = book(provisions(P, "n: Uusi."))
    added = book(provisions(P, Q, "m: Toinen uusi."))
    assert [c.kind for c in merged(BASE, replaced, added).clashes] == ["order"]
    assert [c.kind for c in merged(BASE, added, replaced).clashes] == ["order"]


def test_new_provisions_at_different_points_merge() -> None:
    one, other = book(provisions("n: Uusi.", P, Q)), book(provisions(P, Q, "m: Toinen uusi."))
    assert set(both_ways(BASE, one, other)) >= {"a.n", "a.n~fi", "a.m", "a.m~fi", "a.p", "a.q"}


def test_several_new_provisions_keep_their_order() -> None:
    theirs = book(provisions(P, "m: Yksi.", "n: Kaksi.", "o: Kolme.", Q))
    follows = {str(e.address): e.follows for e in merged(BASE, BASE, theirs).edits}
    assert (follows["a.m"], follows["a.n"], follows["a.o"]) == ("a.p", "a.m", "a.n")


def test_the_same_new_provision_from_both_is_one() -> None:
    one = book(provisions(P, "n: Uusi.", Q))
    assert both_ways(BASE, one, one) == values(one)


ROWS = "leave:\n  - {tier: I, days: 2}\n  - {tier: II, days: 3}\n  - {tier: III, days: 3}\n"
ROWS += "  - {tier: IV, days: 3}\n"


@pytest.mark.parametrize(
    ("ours", "near"),
    [
        ("{tier: II, days: 3, carry: {until: year-end}}", True),  # the row itself
        ("{tier: I, days: 1}", True),
        ("{tier: III, days: 1}", True),
        ("{tier: IV, days: 1}", False),
    ],
)
def test_a_row_beside_a_changed_one_is_near(ours: str, near: bool) -> None:
    base = book(ROWS)
    tier = ours.partition(",")[0]
    lines = [f"  - {ours}" if f"{tier}," in row else row for row in ROWS.split("\n")]
    theirs = book(ROWS.replace("II, days: 3", "II, days: 4", 1))
    found = merged(base, book("\n".join(lines)), theirs)
    assert [str(at) for at in found.near] == (["a:leave/II"] if near else [])


def test_a_field_of_a_row_each() -> None:
    base = book(ROWS)
    one = book(ROWS.replace("{tier: I, days: 2}", "{tier: I, days: 4}"))
    other = book(ROWS.replace("{tier: I, days: 2}", "{tier: I, days: 2, carry: {until: year-end}}"))
    assert both_ways(base, one, other)["a:leave/I"] == {
        "tier": "I",
        "days": "4",
        "carry": {"until": "year-end"},
    }


def test_a_value_each_way_clashes_as_a_value() -> None:
    base = book(ROWS)
    one, other = (book(ROWS.replace("I, days: 2", f"I, days: {n}")) for n in (4, 5))
    (clash,) = merged(base, one, other).clashes
    assert (clash.kind, str(clash.address)) == ("value", "a:leave/I")
    assert clash.texts["draft"] == {"tier": "I", "days": "4"}
    assert clash.texts["misol-1"] == {"tier": "I", "days": "5"}


B = "notice: {county_months: 2}\n"


def test_whole_sections() -> None:
    base, more = book("", b=B), book("", b=B, c="")
    assert merged(base, base, more).added == ("sections/c.yaml",)
    assert merged(more, more, base).removed == ("sections/c.yaml",)
    assert not merged(more, base, base).clashes and not merged(base, more, more).added


def test_a_section_removed_here_and_changed_there() -> None:
    base, without = book("", b=B), book("")
    changed = book("", b=B.replace("2", "3"))
    grown = book("", b=B + provisions("n: Uusi."))
    for other in (changed, grown):
        there, back = merged(base, without, other), merged(base, other, without)
        assert places(there) == places(back) == ["b"]
        assert [str(at) for at in there.gone] == ["b"] and not back.removed
        assert set(there.clashes[0].texts) == {"draft", "misol-1"}


def test_the_same_new_section_in_two_ways_clashes() -> None:
    base, one, other = book(""), book("", b=B), book("", b=B.replace("2", "3"))
    assert places(merged(base, one, other)) == places(merged(base, other, one)) == ["b"]
    assert not merged(base, one, one).clashes
