"""A text folded for the terminal comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.cli.terminal.folded_text import break_at, fold, unfold

WORDS = st.sampled_from(["ja", "-", "1.", "2)", "#", ">", "+", "|", "hoito", "a\\", "", "[x](y:z)"])
LINES = st.lists(WORDS, max_size=30).map(" ".join)
TEXTS = st.lists(LINES, min_size=1, max_size=6).map("\n".join)


@given(TEXTS, st.integers(3, 40))
def test_folding_changes_nothing_for_good(text: str, width: int) -> None:
    whole = unfold(text)
    assert unfold(whole) == whole
    assert unfold(fold(whole, width)) == whole


@given(TEXTS, st.integers(3, 40))
def test_only_spaces_become_breaks(text: str, width: int) -> None:
    folded = fold(text, width)
    assert len(folded) == len(text)
    assert all(
        new == old or (old, new) == (" ", "\n") for old, new in zip(text, folded, strict=True)
    )


def test_no_line_is_too_long_and_no_word_broken() -> None:
    text = "Omaishoitajalla on oikeus vapaaseen seuraavasti:\n\n- kaksi päivää kuukaudessa aina"
    folded = fold(text, 20)
    assert folded == (
        "Omaishoitajalla on\noikeus vapaaseen\nseuraavasti:\n\n- kaksi päivää\nkuukaudessa aina"
    )
    assert unfold(folded) == text


@pytest.mark.parametrize(
    "text", ["yksi\n\nkaksi", "- yksi\n- kaksi", "1. yksi\n2. kaksi", "yksi  \nkaksi", "a\\\nb"]
)
def test_what_parts_stays_parted(text: str) -> None:
    assert unfold(text) == text


def test_the_line_that_is_written_breaks_where_it_grows_too_long() -> None:
    text = "lyhyt rivi\nhoitaja saa vapaata\nloppu"
    cursor = text.index("\nloppu")
    assert break_at(text, cursor, 12) == "lyhyt rivi\nhoitaja saa\nvapaata\nloppu"
    assert break_at(text, 3, 12) == text, "other lines wait for their turn"
