"""`rulebook tour`: the story plays to its end, and the papers it names are there."""

from dataclasses import replace
from pathlib import Path

import pytest
from desks import Desk


def named(text: str) -> list[Path]:
    """The absolute paths that stand alone on a line."""
    return [Path(line) for line in text.splitlines() if Path(line).is_absolute()]


def test_the_tour_ends_well_and_its_papers_exist(nowhere: Desk) -> None:
    folder = nowhere.top / "kierros"
    said = nowhere.good("tour", "--folder", folder, lang="fi")
    papers = named(said.out)
    assert {path.suffix for path in papers} == {".pdf", ".docx", ".html"} and len(papers) == 6
    for path in papers:
        assert path.is_file() and path.stat().st_size > 1000, path
    assert list(nowhere.folder.iterdir()) == [], "nothing is left where it was started"
    assert not list((nowhere.top / "home").iterdir()), "the user's settings stay as they were"

    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    again = nowhere.say("tour", "--folder", folder)
    assert again.code == 2 and "kierros" in again.everything, "a folder in use is not spoilt"
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_the_tour_needs_neither_a_name_nor_a_folder_nor_finnish(nowhere: Desk) -> None:
    names = ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL")
    temporary = nowhere.top / "tillfällig"
    temporary.mkdir()
    nobody = nowhere.given(**dict.fromkeys(names), TMPDIR=str(temporary), RULEBOOK_LANG="sv")
    said = nobody.good("tour", lang="")
    assert all(path.is_file() and temporary in path.parents for path in named(said.out))
    assert len(named(said.out)) == 6 and "Närståendevård" in said.out.title()


def test_the_tour_of_a_round_ends_in_a_decision_and_a_memo(nowhere: Desk) -> None:
    folder = nowhere.top / "kierros"
    said = nowhere.good("tour", "--round", "--folder", folder, lang="fi")
    assert all(path.is_file() for path in named(said.out)) and named(said.out)
    county = replace(nowhere, folder=folder / "county")
    memo = " ".join(county.good("memo", lang="fi").out.split())
    for word in (
        "10 ääntä",
        "yksityishenkilö 1",
        "Vanhusneuvosto",
        "Kello kolme yöllä",
        "Lediga dagar kan slås ihop",
        "De som vårdar utan avtal",
    ):
        assert word in memo, word
    assert "Maija" not in memo, "a private person is not named"
    tags = county.git("tag", "--list").split()
    assert len(tags) == 1 and tags[0].startswith("decided/")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_tour_of_a_round_in_the_other_languages(nowhere: Desk, language: str) -> None:
    said = nowhere.good("tour", "--round", lang=language)
    assert all(path.is_file() for path in named(said.out)) and named(said.out)
