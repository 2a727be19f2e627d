"""Writers take turns; nobody waits for a turn that cannot be had."""

import threading
from pathlib import Path

import pytest

from rulebook_cli.store import turns
from rulebook_cli.store.turns import RefMoved, turn, until_still


def test_one_goes_after_the_other(tmp_path: Path) -> None:
    file, order = tmp_path / "not" / "yet" / "turn.lock", []
    inside, go_on = threading.Event(), threading.Event()

    def first() -> None:
        with turn(file):
            inside.set()
            go_on.wait(10)
            order.append("first")

    def second() -> None:
        with turn(file):
            order.append("second")

    writers = [threading.Thread(target=work) for work in (first, second)]
    writers[0].start()
    inside.wait(10)
    writers[1].start()
    go_on.set()
    for writer in writers:
        writer.join(10)
    assert order == ["first", "second"]


def test_without_patience_the_work_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "_PATIENCE", 0)
    done = []
    with turn(tmp_path / "turn.lock"), turn(tmp_path / "turn.lock"):
        done.append("both")
    assert done == ["both"]


def test_where_no_file_can_be_made_the_work_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    done = []
    with turn(tmp_path / "file" / "turn.lock"):
        done.append("written")
    assert done == ["written"]


def test_it_is_tried_until_nobody_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "sleep", lambda seconds: None)
    left = [RefMoved("refs/heads/main")] * 3

    def write() -> str:
        if left:
            raise left.pop()
        return "still"

    assert until_still(write) == "still"


def test_a_broken_write_is_not_tried_again() -> None:
    tried = []

    def write() -> None:
        tried.append(1)
        raise KeyError("other")

    with pytest.raises(KeyError):
        until_still(write)
    assert tried == [1]
