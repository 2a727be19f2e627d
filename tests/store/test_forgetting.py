"""Objects are removed that nothing leads to, and no others; where they cannot be, it is said."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from rulebook_cli.model.evidence import Evidence
from rulebook_cli.model.place import Place
from rulebook_cli.store.evidence_refs import (
    bytes_of,
    keep_evidence,
    next_evidence_id,
    read_all,
    take_away,
    used_ids,
)
from rulebook_cli.store.forgetting import Forgotten, forget, objects_of, shared_folder
from rulebook_cli.store.history import Author, Draft
from rulebook_cli.store.repository import Repository
from rulebook_cli.store.turns import RefMoved

AINO = Author("Aino", "aino@example.fi", datetime(2026, 11, 22, tzinfo=UTC))
ABOUT = {"rulebook.yaml": b"title: {fi: K}\n"}


@pytest.fixture
def book(tmp_path: Path) -> Repository:
    return Repository.create(tmp_path / "book", ABOUT, "first", AINO)


def evidence(id_: str) -> Evidence:
    return Evidence(id_, "misol", "fees", Place(""), file=f"{id_}.jpg", consent="A")


def test_evidence_is_kept_read_and_told_apart_from_what_is_not(book: Repository) -> None:
    kept = keep_evidence(book, evidence("misol-e1"), b"bytes", AINO)
    book.commit("refs/heads/evidence/lausunto-1", Draft((), {"a.pdf": b"x"}, "a", AINO), None)
    assert [one.id for one in read_all(book)] == ["misol-e1"]
    assert bytes_of(book, [kept]) == {"misol-e1": b"bytes"}
    assert used_ids(book) == {"misol-e1", "lausunto-1"}
    with pytest.raises(RefMoved):
        keep_evidence(book, evidence("misol-e1"), b"other", AINO)


def test_bytes_that_are_not_what_the_record_says_are_not_given(book: Repository) -> None:
    kept = keep_evidence(book, evidence("misol-e1"), b"bytes", AINO)
    take_away(book, ["misol-e1"])
    files = {"evidence/misol-e1.jpg": b"others"}
    book.commit("refs/heads/evidence/misol-e1", Draft((), files, "x", AINO), None)
    assert bytes_of(book, [kept]) == {}


def test_numbers_go_on_and_know_small_letters() -> None:
    used = ["misol-3-e1", "MISOL-3-E4", "misol-e9", "misol-3-ex"]
    assert next_evidence_id("misol-3", used) == "misol-3-e5"
    assert next_evidence_id("hol", used) == "hol-e1"


def test_what_nothing_leads_to_goes_and_what_is_needed_stays(book: Repository) -> None:
    keep_evidence(book, evidence("misol-e1"), b"alone", AINO)
    keep_evidence(book, evidence("misol-e2"), ABOUT["rulebook.yaml"], AINO)
    commits = take_away(book, ["misol-e1", "misol-e2"])
    objects = objects_of(book, commits)
    done = forget(book, objects)
    # A commit, two trees and a record each, and one photo; the other's bytes are main's too.
    assert done == Forgotten(removed=9, shared=1, left=0)
    assert len(book.existing(objects)) == 1
    assert forget(book, objects) == Forgotten(0, 1, 0)


def test_what_somebody_names_meanwhile_is_given_back(
    book: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The very same photo, brought again between the look at what is needed and the removal."""
    kept = keep_evidence(book, evidence("misol-e1"), b"the same", AINO)
    objects = objects_of(book, take_away(book, ["misol-e1"]))
    look = book.all_objects

    def look_and_lose() -> list[str]:
        seen = look()
        keep_evidence(book, evidence("misol-e2"), b"the same", AINO)
        return seen

    monkeypatch.setattr(book, "all_objects", look_and_lose)
    forget(book, objects)
    (again,) = read_all(book)
    assert bytes_of(book, [again]) == {"misol-e2": b"the same"} and again.sha256 == kept.sha256


def test_what_cannot_be_removed_is_counted(
    book: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_evidence(book, evidence("misol-e1"), b"held", AINO)
    objects = objects_of(book, take_away(book, ["misol-e1"]))

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    assert forget(book, objects).left == len(objects) == 5


def test_a_remote_that_is_a_folder_is_known_by_its_address(tmp_path: Path) -> None:
    Repository.create(tmp_path / "with files", ABOUT, "x", AINO)
    bare = tmp_path / "bare.git"
    (bare / "objects").mkdir(parents=True)
    (bare / "HEAD").write_text("ref: refs/heads/main\n")
    near = tmp_path / "with files"
    for address in (str(bare), bare.as_uri(), "../bare.git"):
        found = shared_folder(address, near)
        assert found is not None and found.folder == bare.resolve()
    assert shared_folder(str(near), tmp_path) is not None
    servers = ("https://example.org/a.git", "ssh://x/y", "git@example.org:a/b.git", "/nowhere")
    assert [shared_folder(one, near) for one in servers] == [None] * 4
