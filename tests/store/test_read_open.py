"""Amendments found on their branches, here and elsewhere, and records that read back."""

from dataclasses import replace
from pathlib import Path

from git_desk import AINO, FILES, NEW, amendment, answer, desk, filed, main_of, no_settings

from rulebook_cli.model.amendment import Filed
from rulebook_cli.store.amendments import read_answered, read_open
from rulebook_cli.store.book_at import read_book_at, read_book_files
from rulebook_cli.store.branches import BRANCHES, id_of_branch
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.filing import refile_amendment
from rulebook_cli.store.history import Draft, Move
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.write_record import amendment_record

__all__ = ["desk", "no_settings"]
REMOTE = "refs/remotes/origin/amendment/misol/1"


def found(desk: Repository, cache: Cache | None = None) -> list[Filed]:
    return read_open(desk, desk.refs(*BRANCHES), cache)


def test_what_is_filed_says_where_when_and_by_whom(desk: Repository) -> None:
    commit = filed(desk, "misol-1", {**NEW, "facts.yaml": None})
    (one,) = found(desk)
    assert (one.ref, one.commit) == ("refs/heads/amendment/misol/1", commit)
    assert (one.author, one.on) == ("Aino", AINO.date.date())
    files = {file.path: (file.old is None, file.new is None) for file in one.files}
    assert files == {"sections/b.yaml": (True, False), "facts.yaml": (False, True)}
    assert one.misread == ()


def test_ids_of_branches() -> None:
    assert id_of_branch("refs/heads/amendment/misol-x/12") == "misol-x-12"
    assert id_of_branch("refs/remotes/origin/amendment/misol/1") == "misol-1"
    for other in ("refs/heads/amendment/misol", "refs/heads/main", "refs/heads/amendment/a/b/1"):
        assert id_of_branch(other) == ""


def test_the_same_branch_here_and_there_is_one(desk: Repository) -> None:
    desk.move(Move(REMOTE, filed(desk, "misol-1"), None))
    assert [one.ref for one in found(desk)] == ["refs/heads/amendment/misol/1"]


def test_the_one_that_contains_the_other_wins(desk: Repository) -> None:
    first = filed(desk, "misol-1")
    newer = refile_amendment(desk, amendment(), {"facts.yaml": b"facts: {}\n# x\n"}, first, AINO)
    desk.move(Move(REMOTE, first, None))
    assert [one.commit for one in found(desk)] == [newer]
    desk.move(Move(REMOTE, newer, first), Move("refs/heads/amendment/misol/1", first, newer))
    assert [(one.ref, one.commit) for one in found(desk)] == [(REMOTE, newer)]


def test_branches_that_went_apart_are_both_shown(desk: Repository) -> None:
    first = filed(desk, "misol-1")
    here = refile_amendment(desk, amendment(), {"facts.yaml": b"facts: {}\n# x\n"}, first, AINO)
    there = desk.write(Draft((first,), {"facts.yaml": b"facts: {}\n# y\n"}, "y", AINO))
    desk.move(Move(REMOTE, there, None))
    assert {one.commit for one in found(desk)} == {here, there}
    assert {one.amendment.id for one in found(desk)} == {"misol-1"}


def test_a_branch_without_a_readable_record_is_passed_over(desk: Repository) -> None:
    filed(desk, "misol-2")
    bad = {"amendments/misol-1.yaml": b"id: [", "sections/b.yaml": b"x"}
    desk.commit("refs/heads/amendment/misol/1", Draft((main_of(desk),), bad, "x", AINO), None)
    empty = Draft((main_of(desk),), {"notes.txt": b"x"}, "x", AINO)
    desk.commit("refs/heads/amendment/misol/3", empty, None)
    desk.move(Move("refs/heads/amendment/misol/4", main_of(desk), None))
    assert [one.amendment.id for one in found(desk)] == ["misol-2"]


def test_a_record_keeps_what_else_in_it_could_not_be_read(desk: Repository) -> None:
    record = amendment_record(amendment()) + b"unknown: 1\n"
    files = {**NEW, "amendments/misol-1.yaml": record}
    desk.commit("refs/heads/amendment/misol/1", Draft((main_of(desk),), files, "x", AINO), None)
    (one,) = found(desk)
    assert [misread.check for misread in one.misread] == ["unknown-key"]


def test_cold_and_warm_say_the_same(desk: Repository, tmp_path: Path) -> None:
    for number in (1, 2, 3):
        filed(desk, f"misol-{number}")
    cache = Cache(tmp_path / "cache")
    cold, warm, without = found(desk, cache), found(desk, cache), found(desk)
    assert cold == warm == without and len(cold) == 3
    before = desk.processes
    found(desk, cache)
    assert desk.processes == before + 1  # the refs alone
    cache.close()


def test_a_branch_that_main_holds_is_no_more_open_warm_than_cold(
    desk: Repository, tmp_path: Path
) -> None:
    """A fetched branch stays where it was after another has merged it."""
    tip = filed(desk, "misol-1")
    desk.move(Move(REMOTE, tip, None))
    cache = Cache(tmp_path / "cache")
    assert len(found(desk, cache)) == 1
    main = main_of(desk)
    done = amendment_record(amendment(answers=(answer(),)))
    merge = Draft((main, tip), {"amendments/misol-1.yaml": done}, "x", AINO)
    desk.commit(MAIN, merge, main)
    closed = {one.id for one in read_answered(desk, desk.tree(main_of(desk)), cache)}
    assert closed == {"misol-1"}
    assert [one for one in found(desk) if one.amendment.id not in closed] == []
    assert [one for one in found(desk, cache) if one.amendment.id not in closed] == []
    cache.close()


def test_answered_amendments_of_a_tree(desk: Repository, tmp_path: Path) -> None:
    done = amendment("hol-2", answers=(answer(),))
    files = {
        "amendments/hol-2.yaml": amendment_record(done),
        "amendments/bad-1.yaml": b"\xff",
        "amendments/x/y.yaml": b"id: y",
    }
    main = main_of(desk)
    new = desk.commit(MAIN, Draft((main,), files, "x", AINO), main)
    cache = Cache(tmp_path / "cache")
    for kept in (None, cache, cache):
        read = read_answered(desk, desk.tree(new), kept)
        assert [replace(one, place=done.place) for one in read] == [done]
    cache.close()


def test_the_book_of_a_commit(desk: Repository, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    commit = filed(desk, "misol-1")
    for kept in (None, cache, cache):
        book = read_book_at(desk, commit, kept)
        assert [section.id for section in book.sections] == ["a", "b"]
    assert read_book_files(desk, commit) == {**FILES, **NEW}
    cache.close()
