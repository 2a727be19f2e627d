"""Two insertions at one point, taken both in an order that somebody has chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.changes.both_inserted import both_inserted
from rulebook_cli.changes.merge_orders import merge_orders
from rulebook_cli.changes.merge_words import merge_words
from rulebook_cli.model.order import Item
from rulebook_cli.model.text_change import TextClash


def both(base: str, ours: str, theirs: str, first: str) -> str | None:
    found = merge_words(base, ours, theirs)
    assert isinstance(found, TextClash), found
    return both_inserted(found, first)


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected"),
    [
        ("Eka. Toka.", "Eka. Yksi. Toka.", "Eka. Kaksi. Toka.", "Eka. Yksi. Kaksi. Toka."),
        ("Eka.", "Eka. Yksi.", "Eka. Kaksi.", "Eka. Yksi. Kaksi."),
        ("Eka.", "Yksi. Eka.", "Kaksi. Eka.", "Yksi. Kaksi. Eka."),
        ("- a\n- b", "- a\n- b\n- ä", "- a\n- b\n- ö", "- a\n- b\n- ä\n- ö"),
        ("1. a\n2. b", "1. a\n2. b\n3. ä", "1. a\n2. b\n3. ö", "1. a\n2. b\n3. ä\n4. ö"),
        (
            "Eka.\n\nToka.",
            "Eka.\n\nÄ.\n\nToka.",
            "Eka.\n\nÖ.\n\nToka.",
            "Eka.\n\nÄ.\n\nÖ.\n\nToka.",
        ),
    ],
)
def test_both_stand_in_the_order_chosen(base: str, ours: str, theirs: str, expected: str) -> None:
    assert both(base, ours, theirs, "ours") == expected
    assert both(base, theirs, ours, "theirs") == expected
    assert both(base, ours, theirs, "theirs") != expected


@pytest.mark.parametrize(
    ("base", "ours", "theirs"),
    [
        ("Palkkio on 800 euroa.", "Palkkio on 850 euroa.", "Palkkio on 870 euroa."),
        ("Eka toka kolmas.", "Eka kolmas.", "Eka toka uusi kolmas."),
    ],
)
def test_what_else_clashes_stays_a_question(base: str, ours: str, theirs: str) -> None:
    assert both(base, ours, theirs, "ours") is None
    assert both(base, ours, theirs, "theirs") is None


def items(names: str) -> list[Item]:
    return [Item(name) for name in names]


NEW = st.text("XYZ", min_size=1, max_size=3).filter(lambda text: len({*text}) == len(text))


@given(base=st.sampled_from(["", "a", "abc"]), at=st.integers(0, 3), ours=NEW, theirs=NEW)
def test_lists_hold_both_and_swapping_sides_swaps_the_choice(
    base: str, at: int, ours: str, theirs: str
) -> None:
    at, theirs = min(at, len(base)), theirs.lower()
    here, there = (base[:at] + new + base[at:] for new in (ours, theirs))
    chosen = merge_orders(items(base), items(here), items(there), True, "ours")
    back = merge_orders(items(base), items(there), items(here), True, "theirs")
    assert not chosen.rivals and not back.rivals and chosen.items == back.items
    assert "".join(item.name for item in chosen.items) == base[:at] + ours + theirs + base[at:]
    asked = merge_orders(items(base), items(here), items(there), True)
    assert asked.rivals
