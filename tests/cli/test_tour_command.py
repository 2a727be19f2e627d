"""`rulebook tour`: the story plays to its end, and the papers it names are there."""

from pathlib import Path

import pytest
from desks import Desk


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_tour_ends_well_and_its_papers_exist(nowhere: Desk, language: str) -> None:
    said = nowhere.good("tour", "--folder", nowhere.top / "kierros", lang=language)
    named = [Path(line) for line in said.out.splitlines() if Path(line).is_absolute()]
    assert {path.suffix for path in named} == {".pdf", ".docx", ".html"} and len(named) == 6
    for path in named:
        assert path.is_file() and path.stat().st_size > 1000, path
    assert list(nowhere.folder.iterdir()) == [], "nothing is left where it was started"
    assert not (nowhere.top / "home" / ".gitconfig").exists(), "the user's settings stay"


def test_the_tour_needs_nobodys_name(nowhere: Desk) -> None:
    names = ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL")
    nobody = nowhere.given(**dict.fromkeys(names), TMPDIR=str(nowhere.top / "home"), TEMP=None)
    said = nobody.good("tour", lang="")
    assert "Esittelykierros" in said.out or "kierros" in said.out.lower()
    assert len([line for line in said.out.splitlines() if line.endswith(".pdf")]) >= 2


def test_a_folder_in_use_is_not_spoilt(nowhere: Desk) -> None:
    folder = nowhere.top / "kierros"
    nowhere.good("tour", "--folder", folder)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    said = nowhere.say("tour", "--folder", folder)
    assert said.code == 2 and "kierros" in said.everything
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
