"""Two changes of one text: what stands together, what clashes, and the laws of both."""

from random import Random

import pytest
from books import TIMES
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_cases import CLASHES, TOGETHER, A, B, C
from prose import randoms, versions, wrapped

from rulebook_cli.changes.merge_words import merge_words
from rulebook_cli.model.text_change import ClashRegion, Merged, TextClash

often = settings(max_examples=100 * TIMES, deadline=None)


@pytest.mark.parametrize("name", TOGETHER)
def test_together(name: str) -> None:
    base, ours, theirs, expected = TOGETHER[name]
    assert merge_words(base, ours, theirs) == Merged(expected)
    assert merge_words(base, theirs, ours) == Merged(expected)


@pytest.mark.parametrize("name", CLASHES)
def test_clash(name: str) -> None:
    base, ours, theirs, expected = CLASHES[name]
    found = merge_words(base, ours, theirs)
    assert isinstance(found, TextClash)
    assert [(at.base, at.ours, at.theirs) for at in found.regions] == expected


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (f"{B}\n\n{C}\n\n{A}", f"{B}\n\n{A}\n\n{C}"),  # one paragraph to two places
        (f"{B}\n\n{C}\n\n{A}", f"{B}\n\n{C}"),  # moved here, struck there
        (f"{B}\n\n{C}\n\nTuki haetaan puhelimella.", f"Tuki haetaan kirjeellä.\n\n{B}\n\n{C}"),
        (
            f"{A}\n\n{A} {A}\n\n{B}\n\n{C}",
            f"{A}\n\n{B}\n\n{C}\n\n{A} {A}",
        ),  # one addition, two places
    ],
)
def test_a_paragraph_never_ends_up_twice_or_nowhere(ours: str, theirs: str) -> None:
    base = f"{A}\n\n{B}\n\n{C}"
    whole = TextClash((ClashRegion(base, ours, theirs),))
    assert merge_words(base, ours, theirs) == whole


def test_a_clash_is_asked_in_whole_sentences() -> None:
    found = merge_words(
        "Tuki on rahaa. Vapaata on kolme päivää kuussa. Se pidetään.",
        "Tuki on rahaa. Vapaata on neljä päivää kuussa. Se pidetään.",
        "Tuki on aikaa. Vapaata on viisi päivää kuussa. Se pidetään.",
    )
    assert isinstance(found, TextClash)
    (region,) = found.regions
    assert region.sentence(region.ours) == "Vapaata on neljä päivää kuussa."
    assert region.sentence(region.theirs) == "Vapaata on viisi päivää kuussa."
    assert found.settle(["kuusi"]) == "Tuki on aikaa. Vapaata on kuusi päivää kuussa. Se pidetään."
    with pytest.raises(ValueError, match="1 regions, 2 answers"):
        found.settle(["a", "b"])


def swapped(result: Merged | TextClash) -> Merged | TextClash:
    if isinstance(result, Merged):
        return result
    return TextClash(
        tuple(
            piece
            if isinstance(piece, str)
            else ClashRegion(piece.base, piece.theirs, piece.ours, piece.before, piece.after)
            for piece in result.pieces
        )
    )


@often
@given(versions(2))
def test_laws(texts: tuple[str, str, str]) -> None:
    base, one, other = texts
    assert merge_words(base, one, one) == Merged(one)
    assert merge_words(base, base, other) == Merged(other)
    assert merge_words(base, one, base) == Merged(one)
    found = merge_words(base, one, other)
    assert found == swapped(merge_words(base, other, one))
    if isinstance(found, TextClash):
        assert found.regions
        assert all(at.ours != at.theirs for at in found.regions)


@often
@given(versions(1), randoms)
def test_wrapping_is_no_change(texts: tuple[str, str], random: Random) -> None:
    base, other = texts
    found = merge_words(base, wrapped(base, random), other)
    assert isinstance(found, Merged)
    assert found.text.split() == other.split()


NAMES = [f"sana{letter}" for letter in "abcdefghijklmnopqrstuvwxyzåäö"]


@often
@given(st.sets(st.integers(0, 28)), st.sets(st.integers(0, 28)), randoms)
def test_one_word_each_against_an_oracle(ours: set[int], theirs: set[int], random: Random) -> None:
    """Replacing single different words: a clash exactly where two edits are neighbours."""

    def written(mine: set[int], sign: str) -> str:
        return " ".join(name + sign * (at in mine) for at, name in enumerate(NAMES))

    found = merge_words(" ".join(NAMES), written(ours, "x"), written(theirs, "y"))
    touching = any(abs(one - other) <= 1 for one in ours for other in theirs)
    assert isinstance(found, TextClash) is touching
    if isinstance(found, Merged):
        expected = [
            name + "x" * (at in ours) + "y" * (at in theirs) for at, name in enumerate(NAMES)
        ]
        assert found.text.split(" ") == expected
