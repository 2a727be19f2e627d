"""What the guided proposal shows: no Markdown, no two places alike, nothing cut off."""

from collections.abc import Iterator

import pytest

from rulebook_cli.cli.proposing import guided
from rulebook_cli.cli.proposing.blanks import begins, themes_of
from rulebook_cli.cli.proposing.guided import _label, _options, _valued
from rulebook_cli.cli.terminal.questions import _beside, _folded
from rulebook_cli.model.dialogue import Option
from rulebook_cli.render.speech import LANGUAGES, say
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.ready_drafts import draft_names, read_draft


def lists(language: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Option]]:
    """Every list of places and of values that the shipped drafts can show."""
    monkeypatch.setattr(guided, "current_language", lambda: language)
    for name in draft_names():
        book = read_rulebook(read_draft(name))
        for section in book.sections:
            for theme in themes_of(book, section, language):
                yield _options([_label(one) for one in theme.subjects])
                for subject in theme.subjects:
                    yield _options([_valued(blank) for blank in subject.blanks])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_places_of_a_list_read_alike(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = [[option.label for option in options] for options in lists(language, monkeypatch)]
    assert len(shown) > 100
    for labels in shown:
        assert len(set(labels)) == len(labels), labels
        assert not any("](" in label or "**" in label for label in labels), labels


def test_how_a_text_begins_has_no_markdown() -> None:
    text = "[Hoitopalkkio](term:fee) on **vähintään** [530,00 euroa](fee:I)."
    assert begins(text) == "Hoitopalkkio on vähintään 530,00 euroa."


@pytest.mark.parametrize("columns", [40, 80])
def test_no_word_is_broken(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    label = "Palveluseteli: Vapaan aikainen hoito kotona, 1.1.2026 alkaen (kevennetty tuki, L1)"
    lines = _folded(label).split("\n")
    assert max(map(len, lines)) <= columns - 6 and len(lines) > 1
    assert " ".join(" ".join(lines).split()) == label
    assert _beside("Mitä?", "(Enter)") == "(Enter)"
    assert _beside("Mihin uusi teksti tulee?" * 4, "(Enter)").startswith("\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_wrong_fits_on_the_one_line_there_is(language: str) -> None:
    keys = ("not-an-amount", "not-a-date", "not-readable")
    said = [say(language, "guide", f"wrong.{key}") for key in keys]
    said += [say(language, "guide", key) for key in ("number", "no-cell", "empty")]
    assert max(map(len, said)) < 78
