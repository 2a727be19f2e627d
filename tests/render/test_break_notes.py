"""What no marked word shows: paragraphs divided or joined, and the signs of layout."""

import pytest
from changed_blocks import showing as showing_of
from small_book import draft

from rulebook_cli.changes.word_diff import diff_words
from rulebook_cli.render.changes.break_notes import break_notes, layout_notes
from rulebook_cli.render.changes.showing import Showing


@pytest.fixture
def showing() -> Showing:
    return showing_of(draft(), "en")


@pytest.mark.parametrize(
    ("before", "after", "notes"),
    [
        ("Eka on näin. Toka on noin.", "Eka on näin.\n\nToka on noin.", ["begins"]),
        ("Eka on näin.\n\nToka on noin.", "Eka on näin. Toka on noin.", ["Joined"]),
        ("- yksi asia\n- toinen asia", "- yksi asia toinen asia", ["Joined to the list item"]),
        ("- yksi asia toinen asia", "- yksi asia\n- toinen asia", ["new list item"]),
        ("Eka on näin. Toka on noin.", "Eka on näin.\n\nUusi.\n\nToka on noin.", ["begins"]),
        ("Eka on näin.\n\nToka on noin.", "Eka on näin.\n\nUusi.\n\nToka on noin.", []),
        ("Eka on näin.\n\nPois.\n\nToka on noin.", "Eka on näin.\n\nToka on noin.", []),
        ("Eka on näin.", "Eka on näin.\n\nToka on noin.", []),
        ("Eka on näin.", "Eka on noin.", []),
        ("a b c. d e f. g h i.", "a b c.\n\nd e f.\n\ng h i.", ["“d e f.”", "“g h i.”"]),
    ],
)
def test_breaks(showing: Showing, before: str, after: str, notes: list[str]) -> None:
    told = break_notes(diff_words(before, after), showing)
    assert len(told) == len(notes), told
    assert all(words in note for words, note in zip(notes, told, strict=True))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("- a\n- b", "1. a\n2. b", True),
        ("eka **toka**", "eka toka", True),
        ("eka\ntoka", "eka toka", False),
        ("eka toka", "eka kolmas", False),
        (None, "eka", False),
    ],
)
def test_layout(showing: Showing, before: str | None, after: str, told: bool) -> None:
    assert bool(layout_notes(before, after, showing)) is told
