"""What no marked word shows: paragraphs divided or joined, and the signs of layout."""

import pytest
from changed_blocks import showing as showing_of
from small_book import changed, draft

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.word_diff import diff_words
from rulebook_cli.model.paper import Comparison, Mark
from rulebook_cli.render.changes.break_notes import break_notes, layout_notes
from rulebook_cli.render.changes.change_blocks import comparison
from rulebook_cli.render.changes.changed_places import changed_places
from rulebook_cli.render.changes.prose_lines import moved_references, prose_lines
from rulebook_cli.render.changes.showing import Showing, joined


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


SIDES = [
    ("Eka on näin. Toka on noin.", "Eka on näin.\n\nToka on noin."),
    ("Eka on näin.\n\nToka on noin.", "Eka on näin. Toka on noin."),
    ("Eka on näin. Toka on noin.", "Eka on näin.\n\nUusi.\n\nToka on noin."),
    ("Eka on näin.\n\nPois.\n\nToka on noin.", "Eka on näin.\n\nToka on noin."),
    ("Eka on näin.\n\nPois.\n\nToka on noin.", "Eka on näin. Toka on noin."),
    ("Eka on näin.", "Eka on näin.\n\nToka on noin."),
    ("- yksi asia\n- toinen asia", "- yksi asia toinen asia"),
    ("- yksi asia toinen asia", "- yksi asia\n- toinen asia"),
]


@pytest.mark.parametrize(("before", "after"), SIDES)
def test_each_side_has_its_own_paragraphs(showing: Showing, before: str, after: str) -> None:
    def words(text: str) -> list[str]:
        return [line.removeprefix("- ") for line in text.split("\n") if line]

    lines = prose_lines(diff_words(before, after), showing)
    old = [runs for _, runs in joined(lines, lambda line: line.old, Mark.INSERTED)]
    new = [runs for _, runs in joined(lines, lambda line: line.new, Mark.DELETED)]
    assert ["".join(run.text for run in runs) for runs in old] == words(before)
    assert ["".join(run.text for run in runs) for runs in new] == words(after)


def test_the_old_text_of_a_paragraph_that_is_divided_is_one_paragraph() -> None:
    file, at = "sections/15-appeal.yaml", "toimielin. Ratkaisuun haetaan"
    after = changed((file, at, "toimielin.\n\n        Ratkaisuun haetaan"))
    shown = Showing(draft(), after, "fi")
    places = changed_places(compare(draft().entries, after.entries), shown)
    both: Comparison = comparison(places[0], (), shown)
    assert (len(both.old), len(both.new)) == (1, 2)
    assert "toimielin. Ratkaisuun" in "".join(run.text for run in both.old[0])


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Katso ohje.", "Katso [ohje](https://a.example/x).", ["leads to: https://a.example/x"]),
        ("Katso [ohje](https://a.example).", "Katso ohje.", ["no longer lead to: https://a.ex"]),
        ("Katso.", "Katso [ohje](https://a.example).", ["leads to: https://a.example"]),
        ("Katso [ohje](https://a.example).", "Katso.", ["no longer lead to: https://a.example"]),
        ("Katso.", "Katso <https://a.example>.", []),
        ("Hoitaja.", "[Hoitaja](term:carer).", ["leads to: "]),
        ("Se.", "Se [hoitaja](term:carer).", []),
        ("[a](https://a.example) b", "[a](https://b.example) b", ["leads to: https://b.example"]),
    ],
)
def test_no_address_is_lost(showing: Showing, before: str, after: str, told: list[str]) -> None:
    notes = moved_references(before, after, showing)
    assert len(notes) == len(told), notes
    assert all(words in note for words, note in zip(told, notes, strict=True))
