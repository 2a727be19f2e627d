"""`rulebook tour`: the story plays to its end, and the papers it names are there."""

from pathlib import Path

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
