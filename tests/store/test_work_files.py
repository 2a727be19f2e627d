"""The book's files as they lie in a folder, and the drafts that ship with the program."""

import os
from pathlib import Path

import pytest
from whole_book import BOOK_FILES, FILES, FOLDER, whole_book

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.ready_drafts import draft_names, read_draft
from rulebook_cli.store.work_files import find_book_folder, odd_files, read_work_files


def test_the_book_is_found_upwards() -> None:
    for start in (FOLDER, FOLDER / "sections", FOLDER / "sections" / "fees.yaml", FOLDER / "none"):
        assert find_book_folder(start) == FOLDER


def test_no_book_above(tmp_path: Path) -> None:
    (tmp_path / "rulebook.yaml").mkdir()
    with pytest.raises(RulebookError) as caught:
        find_book_folder(tmp_path)
    assert caught.value.message == "no-rulebook-here"


def test_only_the_files_of_the_book_are_read(tmp_path: Path) -> None:
    files = read_work_files(FOLDER)
    assert sorted(files) == BOOK_FILES
    assert read_rulebook(files) == whole_book()
    for path, data in {**FILES, "notes.yaml": b"\xff", "sections/a.txt": b"x"}.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    (tmp_path / "sections" / "folder.yaml").mkdir()
    assert read_work_files(tmp_path) == files


@pytest.mark.skipif(os.name == "nt", reason="pipes and links are of Unix")
def test_what_is_no_ordinary_file_is_told_and_not_read(tmp_path: Path) -> None:
    book = tmp_path / "book"
    (book / "sections" / "18.yaml").mkdir(parents=True)
    (book / "rulebook.yaml").write_bytes(b"title: {fi: Kirja}\n")
    (tmp_path / "secret.yaml").write_bytes(b"id: secret\n")
    os.mkfifo(book / "facts.yaml")
    (book / "sections" / "loop.yaml").symlink_to("loop.yaml")
    (book / "sections" / "out.yaml").symlink_to(tmp_path / "secret.yaml")
    (book / "sections" / "a.txt").write_bytes(b"id: a\n")
    (book / "sections" / "inside.yaml").symlink_to("a.txt")
    assert sorted(read_work_files(book)) == ["rulebook.yaml", "sections/inside.yaml"]
    odd = odd_files(book)
    assert [one.place.file for one in odd] == [
        "facts.yaml",
        "sections/18.yaml",
        "sections/loop.yaml",
        "sections/out.yaml",
    ]
    assert {(one.check, one.says) for one in odd} == {("yaml-syntax", "not-a-file")}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read anything")
def test_a_file_nobody_may_read(tmp_path: Path) -> None:
    file = tmp_path / "rulebook.yaml"
    file.write_bytes(b"")
    file.chmod(0)
    with pytest.raises(RulebookError) as caught:
        read_work_files(tmp_path)
    assert caught.value.message == "cannot-read" and caught.value.values["path"] == "rulebook.yaml"


def test_the_drafts() -> None:
    assert "model-county" in draft_names() and list(draft_names()) == sorted(draft_names())
    for name in draft_names():
        assert read_rulebook(read_draft(name)).misread == ()
    with pytest.raises(RulebookError) as caught:
        read_draft("../tests")
    assert (caught.value.message, caught.value.values["drafts"]) == ("no-such-draft", draft_names())
