"""`rulebook init`: a ready draft becomes a repository."""

from pathlib import Path

import pytest
from desks import SOURCES, Desk

DRAFTS = ("model-county", "pirkanmaa-2024", "lappi-2024", "keski-suomi-2025")


@pytest.mark.parametrize("draft", DRAFTS)
def test_a_draft_that_ships_becomes_one_commit_on_main(nowhere: Desk, draft: str) -> None:
    said = nowhere.good("init", "book", "--draft", draft)
    made = Desk(nowhere.folder / "book", nowhere.top)
    assert str(made.folder) in said.out and draft in said.out
    assert made.branches() == ["refs/heads/main"]
    assert made.git("rev-list", "--count", "main") == "1"
    assert made.git("symbolic-ref", "--short", "HEAD") == "main"
    assert made.git("status", "--porcelain", "--ignored") == ""
    ships = SOURCES / "drafts" / draft
    there = {path.relative_to(ships).as_posix() for path in ships.rglob("*") if path.is_file()}
    assert set(made.git("ls-files").splitlines()) == there
    for path in there:
        assert (made.folder / path).read_bytes() == (ships / path).read_bytes()


def test_a_file_is_no_folder_for_a_rulebook(nowhere: Desk) -> None:
    (nowhere.folder / "afile").write_text("mine")
    for words in (("init", "afile"), ("join", "there", "afile")):
        assert "afile is a file, not a folder" in nowhere.refused(*words)
    assert (nowhere.folder / "afile").read_text() == "mine"


def test_the_draft_is_the_model_county_when_none_is_named(nowhere: Desk) -> None:
    nowhere.good("init", "book")
    made = Desk(nowhere.folder / "book", nowhere.top)
    assert "model-county" in made.git("log", "--format=%s")
    assert made.git("log", "--format=%an <%ae> %ai") == (
        "Aino Esimerkki <aino@misol.example> 2026-12-11 14:40:00 +0000"
    )


def test_it_needs_no_name_in_git(nowhere: Desk) -> None:
    nobody = nowhere.given(GIT_AUTHOR_NAME=None, GIT_AUTHOR_EMAIL=None)
    nobody = nobody.given(GIT_COMMITTER_NAME=None, GIT_COMMITTER_EMAIL=None)
    nobody.good("init", "book", "--draft", "lappi-2024")
    assert (nowhere.folder / "book" / "rulebook.yaml").is_file()


def test_an_empty_folder_will_do_also_with_spaces_and_letters(nowhere: Desk) -> None:
    folder = nowhere.folder / "Omaishoito ja närståendevård"
    folder.mkdir()
    nowhere.good("init", folder, "--draft", "lappi-2024")
    assert Desk(folder, nowhere.top).at("main")


def test_a_folder_that_holds_files_is_left_alone(nowhere: Desk) -> None:
    (nowhere.folder / "book").mkdir()
    (nowhere.folder / "book" / "letter.txt").write_text("Hei")
    said = nowhere.refused("init", "book")
    assert "book" in said and "empty" in said
    assert [path.name for path in (nowhere.folder / "book").iterdir()] == ["letter.txt"]


def test_a_file_in_the_way_is_left_alone(nowhere: Desk) -> None:
    (nowhere.folder / "book").write_text("Hei")
    nowhere.refused("init", "book")
    assert (nowhere.folder / "book").read_text() == "Hei"


def test_an_unknown_draft_names_those_there_are(nowhere: Desk) -> None:
    said = nowhere.refused("init", "book", "--draft", "uusimaa")
    assert all(draft in said for draft in DRAFTS)
    assert not (nowhere.folder / "book").exists()


def test_a_folder_where_nothing_may_be_written_is_one_sentence(nowhere: Desk) -> None:
    (nowhere.folder / "file").write_text("")
    nowhere.refused("init", Path("file") / "book")


def test_the_folder_must_be_named(nowhere: Desk) -> None:
    said = nowhere.say("init")
    assert said.code == 2 and "--help" in said.err
