"""The cache: the same book with it as without it, whatever has become of its file."""

import gc
import os
import pickle
import sqlite3
from pathlib import Path

import pytest
from whole_book import FILES, whole_book

from rulebook_cli.store import cache as module
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.read_rulebook import read_rulebook, read_rulebook_by_id


def file_of(folder: Path) -> Path:
    (found,) = folder.glob("read-*.sqlite")
    return found


def test_cold_and_warm_give_the_same_book(tmp_path: Path) -> None:
    for _ in range(3):
        cache = Cache(tmp_path)
        book = read_rulebook(FILES, cache)
        assert book == whole_book()
        assert (book.misread, book.entries) == (whole_book().misread, whole_book().entries)
        assert [s.entries for s in book.sections] == [s.entries for s in whole_book().sections]
        cache.close()


def test_a_warm_cache_fetches_nothing_and_a_changed_file_only_itself(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    asked: list[str] = []
    named = {path: f"id of {path}" for path in FILES}

    def fetch(ids: list[str]) -> dict[str, bytes]:
        asked.extend(ids)
        return {id_: FILES[id_.removeprefix("id of ").removeprefix("new ")] for id_ in ids}

    read_rulebook_by_id(named, fetch, cache)
    assert len(asked) == 7
    asked.clear()
    read_rulebook_by_id(named, fetch, cache)
    assert asked == []
    named["sections/fees.yaml"] = "id of new sections/fees.yaml"
    read_rulebook_by_id(named, fetch, cache)
    assert asked == ["id of new sections/fees.yaml"]
    cache.close()


def test_one_content_under_two_names_is_read_as_what_it_is(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    files = {**FILES, "sections/copy.yaml": FILES["facts.yaml"]}
    for _ in range(2):
        book = read_rulebook(files, cache)
        assert book.facts == whole_book().facts
        assert {m.place.file for m in book.misread} == {"sections/copy.yaml"}
    cache.close()


@pytest.mark.parametrize(
    "damage", [b"", b"no database at all" * 99, b"SQLite format 3\0" + b"x" * 999]
)
def test_a_broken_file_is_no_cache(tmp_path: Path, damage: bytes) -> None:
    cache = Cache(tmp_path)
    read_rulebook(FILES, cache)
    cache.close()
    file_of(tmp_path).write_bytes(damage)
    for _ in range(2):
        cache = Cache(tmp_path)
        assert read_rulebook(FILES, cache) == whole_book()
        cache.close()


@pytest.mark.parametrize(
    "blob",
    [
        *(b"", b"x", b"\x80\x05.", b"\x80\x05N", b"cno.such\nName\n.", b"\x80\x05\x95\xff"),
        *(b"\x80\x05K\x01K\x02\x86s.", b"(d.", b"\x8c\x02\xff\xff.", b"ccollections\nNope\n."),
        *(b"\x80\x05h\x05.", b"0.", b"\x80\x63.", pickle.dumps(None), pickle.dumps(0)),
    ],
)
def test_spoilt_or_foreign_pickles_are_ignored(tmp_path: Path, blob: bytes) -> None:
    cache = Cache(tmp_path)
    read_rulebook(FILES, cache)
    assert cache.connection is not None
    cache.connection.execute("UPDATE read SET value = ?", (blob,))
    assert read_rulebook(FILES, cache) == whole_book()
    cache.close()


def test_a_locked_file_is_no_cache_and_stays_whole(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.keep({"a": 1})
    other = sqlite3.connect(file_of(tmp_path), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert read_rulebook(FILES, cache) == whole_book()
    other.execute("COMMIT")
    other.close()
    again = Cache(tmp_path)
    assert again.recall(["a"]) == {"a": 1}
    again.close()
    cache.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_readonly_folder_is_no_cache(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        cache = Cache(tmp_path / "cache")
        assert read_rulebook(FILES, cache) == whole_book()
        cache.close()
    finally:
        tmp_path.chmod(0o700)


def test_a_file_where_the_folder_should_be_is_no_cache(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("x")
    cache = Cache(tmp_path / "cache")
    assert cache.connection is None and cache.recall(["a"]) == {}
    cache.keep({"a": 1})
    assert read_rulebook(FILES, cache) == whole_book()
    cache.close()


def test_a_readonly_database_is_read_but_not_written(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.keep({"a": 1})
    assert cache.connection is not None
    cache.connection.execute("PRAGMA query_only=ON")
    cache.keep({"b": 2})
    assert cache.recall(["a", "b"]) in ({"a": 1}, {})
    assert read_rulebook(FILES, cache) == whole_book()
    cache.close()


def test_what_other_code_has_read_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path)
    cache.keep({"a": 1})
    cache.close()
    (tmp_path / "other.txt").write_text("mine")
    monkeypatch.setattr(module, "code_stamp", lambda *folders: "other")
    newer = Cache(tmp_path)
    assert newer.recall(["a"]) == {}
    newer.close()
    names = {path.name.split(".sqlite")[0] for path in tmp_path.iterdir()}
    assert names == {f"read-{module.__version__}-other", "other.txt"}


def test_too_much_starts_again_from_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MOST", 3)
    cache = Cache(tmp_path)
    cache.keep({"a": 1, "b": 2})
    cache.keep({"c": 3, "d": 4})
    assert cache.recall("abcd") == {"c": 3, "d": 4}
    cache.close()


def test_more_keys_than_one_question_holds(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    many = {f"k{n}": n for n in range(1700)}
    cache.keep(many)
    assert cache.recall([*many, "none"]) == many
    cache.close()


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
def test_a_failed_cache_leaves_nothing_open(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.keep({"a": 1})
    cache.close()
    file_of(tmp_path).write_bytes(b"x" * 5000)
    broken = Cache(tmp_path)
    assert broken.connection is None
    del broken
    gc.collect()
