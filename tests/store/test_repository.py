"""The door to git, against real repositories.

Long because: the door is one class, and what it must never lose or overwrite is tried here.
"""

import multiprocessing
import os
import re
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from rulebook_cli.locale.en import git as en
from rulebook_cli.locale.en import troubles as en_more
from rulebook_cli.locale.fi import git as fi
from rulebook_cli.locale.fi import troubles as fi_more
from rulebook_cli.locale.sv import git as sv
from rulebook_cli.locale.sv import troubles as sv_more
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store import repository as door
from rulebook_cli.store import turns
from rulebook_cli.store.history import Author, Commit, Draft, FileChange, Move
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.turns import RefMoved

AINO = Author(
    "Aino Åkerman",
    "aino@misol.example",
    datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(hours=2))),
)
FILES = {"rulebook.yaml": b"name: book\n", "sections/05.yaml": b"id: fees\n"}
MINE = "refs/heads/amendment/misol/1"
FIVE = "sections/05.yaml"


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever the tester has told git, and whatever hook the tests run in."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def book(tmp_path: Path) -> Repository:
    made = Repository.create(tmp_path / "book", FILES, "Sääntökirja", AINO)
    made.set("user.name", "Aino")
    made.set("user.email", "aino@misol.example")
    return made


def git(folder: Path, *order: str) -> str:
    done = subprocess.run(["git", *order], cwd=folder, capture_output=True, check=True)
    return done.stdout.decode()


def draft(*parents: str, path: str = FIVE, text: bytes | None = b"id: fees\nnew: 1\n") -> Draft:
    return Draft(parents, {path: text}, "Nostetaan palkkiota\n\nsyy", AINO)


def main_of(book: Repository) -> str:
    found = book.resolve(MAIN)
    assert found
    return found


def changed(book: Repository, *patterns: str) -> dict[str, tuple[Commit, ...]]:
    return book.changed({ref.name: ref.commit for ref in book.refs(*patterns)})


def everything(folder: Path) -> dict[str, bytes]:
    """Every file of the work tree, and the index."""
    files = {path for path in folder.rglob("*") if path.is_file() and ".git" not in path.parts}
    files.add(folder / ".git" / "index")
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


# ---- finding and making ------------------------------------------------------------------


def test_find_looks_upwards_and_starts_no_process(book: Repository) -> None:
    found = Repository.find(book.folder / "sections")
    assert found.folder == book.folder
    assert found.head_branch() == "main"
    assert found.kept_folder == book.folder / ".git" / "rulebook" / "kept"
    assert found.processes == 0


@pytest.mark.parametrize("name", ["empty", "missing"])
def test_find_without_a_repository(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty" / ".git").mkdir(parents=True)  # a folder of that name is not enough
    with pytest.raises(RulebookError) as caught:
        Repository.find(tmp_path / name)
    assert caught.value.message == "no-repository"


def test_a_books_files_without_their_versions(tmp_path: Path) -> None:
    (tmp_path / "rulebook.yaml").write_text("title: {fi: K}\n", "utf-8")
    with pytest.raises(RulebookError) as caught:
        Repository.find(tmp_path)
    assert caught.value.message == "no-git-here" and caught.value.values["folder"] == str(tmp_path)


def test_a_broken_repository_does_not_turn_us_to_the_one_above(book: Repository) -> None:
    inner = book.folder / "inner"
    (inner / ".git").mkdir(parents=True)
    (inner / ".git" / "HEAD").write_text("ref: refs/heads/main\n")
    with pytest.raises(RulebookError) as caught:
        Repository.find(inner).tree(MAIN)
    assert caught.value.message == "git-failed"
    with pytest.raises(RulebookError):
        Repository.find(inner).commit(MINE, draft(), expected=None)
    assert book.refs(MINE) == []


def test_find_in_a_work_tree_of_its_own(book: Repository, tmp_path: Path) -> None:
    git(book.folder, "worktree", "add", "-q", "-b", "side", str(tmp_path / "side"))
    side = Repository.find(tmp_path / "side")
    assert (tmp_path / "side" / ".git").is_file()
    assert side.head_branch() == "side"
    assert side.kept_folder == book.kept_folder
    assert side.resolve("HEAD") == main_of(book)


def test_create_leaves_a_clean_book_with_one_commit(book: Repository) -> None:
    assert git(book.folder, "status", "--porcelain") == ""
    assert git(book.folder, "log", "--format=%an|%ae|%aI|%s", "main").splitlines() == [
        "Aino Åkerman|aino@misol.example|2026-03-02T09:00:00+02:00|Sääntökirja"
    ]
    assert (book.folder / FIVE).read_bytes() == FILES[FIVE]
    git(book.folder, "fsck", "--strict")


def test_create_refuses_a_folder_with_files(tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    with pytest.raises(RulebookError) as caught:
        Repository.create(tmp_path / "full", FILES, "m", AINO)
    assert caught.value.message == "folder-not-empty"
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter.txt"]


def test_create_refuses_a_bad_path_before_it_makes_anything(tmp_path: Path) -> None:
    with pytest.raises(RulebookError) as caught:
        Repository.create(tmp_path / "new", {"../up": b""}, "m", AINO)
    assert caught.value.message == "path-refused"
    assert not (tmp_path / "new").exists()


def test_a_folder_that_may_not_be_entered_holds_no_git(
    book: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = Path("/closed/to/us")

    def is_file(path: Path) -> bool:
        if path.is_relative_to(closed):
            raise PermissionError(13, "Permission denied")
        return os.path.isfile(path)  # noqa: PTH113

    monkeypatch.setattr(Path, "is_file", is_file)
    monkeypatch.setenv("PATH", f"{closed}{os.pathsep}{os.environ['PATH']}")
    assert [ref.name for ref in Repository.find(book.folder).refs()] == ["refs/heads/main"]


def test_without_git(book: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", "")
    found = Repository.find(book.folder)
    for order in (found.refs, lambda: Repository.clone("x", tmp_path / "y")):
        with pytest.raises(RulebookError) as caught:
            order()
        assert caught.value.message == "git-missing"


def test_a_git_lying_in_the_book_is_not_run(
    book: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    trap = book.folder / ("git.exe" if os.name == "nt" else "git")
    trap.write_text("#!/bin/sh\ntouch sprung\n")
    trap.chmod(0o755)
    monkeypatch.chdir(book.folder)
    monkeypatch.setenv("PATH", f".{os.pathsep}{os.environ['PATH']}")
    assert book.refs(MAIN)
    assert not (book.folder / "sprung").exists()


def test_variables_of_a_hook_do_not_turn_us_away(
    book: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "index"))
    assert [ref.name for ref in book.refs()] == [MAIN]


def test_a_git_too_old_for_an_option(book: Repository) -> None:
    with pytest.raises(RulebookError) as caught:
        book._ask("for-each-ref", "--no-such-option")
    assert caught.value.message == "git-too-old"
    assert caught.value.values["version"] == ".".join(map(str, book.git_version()))


def test_head_between_branches(book: Repository) -> None:
    git(book.folder, "checkout", "-q", "--detach")
    assert book.head_branch() is None


def test_a_repository_without_a_commit(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "-b", "main", "unborn")
    unborn = Repository.find(tmp_path / "unborn")
    assert unborn.head_branch() == "main"
    assert unborn.resolve(MAIN) is None
    assert unborn.refs() == []
    assert unborn.changed({}) == {}
    assert unborn.read([f"{MAIN}:{FIVE}"]) == {f"{MAIN}:{FIVE}": None}
    with pytest.raises(RulebookError) as caught:
        unborn.tree(MAIN)
    assert caught.value.message == "no-such-version"
    first = unborn.commit(MAIN, draft(), expected=None)
    assert unborn.tree(MAIN).keys() == {FIVE}
    assert unborn.resolve("HEAD") == first


# ---- reading -----------------------------------------------------------------------------


def test_refs_tell_who_when_and_what(book: Repository) -> None:
    base = main_of(book)
    commit = book.commit(MINE, draft(base), expected=None)
    book.commit("refs/heads/other/1", draft(base), expected=None)
    before = book.processes
    (ref,) = book.refs("refs/heads/amendment/**")
    assert book.processes - before == 1
    assert (ref.name, ref.id, ref.commit) == (MINE, commit, commit)
    assert ref.tree == git(book.folder, "rev-parse", f"{commit}^{{tree}}").strip()
    assert ref.author == AINO
    assert ref.subject == "Nostetaan palkkiota"


def test_a_tag_tells_who_decided(book: Repository) -> None:
    board = Author("Hallitus", "kirjaamo@hva.example", datetime(2026, 6, 1, tzinfo=UTC))
    id_ = book.tag("decided/2026-1", main_of(book), "Päätös 1 §", board)
    (ref,) = book.refs("refs/tags/decided/**")
    assert (ref.id, ref.commit, ref.author) == (id_, main_of(book), board)
    assert ref.subject == "Päätös 1 §"
    assert ref.tree
    with pytest.raises(RefMoved):
        book.tag("decided/2026-1", main_of(book), "toinen", board)
    assert book.refs("refs/tags/decided/**") == [ref]
    git(book.folder, "fsck", "--strict")


def test_read_many_at_once(book: Repository) -> None:
    big = bytes(range(256)) * 4000
    commit = book.write(Draft((), {"a/Ä ö.yaml": big, "b.yaml": b""}, "m", AINO))
    tree = book.tree(commit)
    assert tree.keys() == {"a/Ä ö.yaml", "b.yaml"}
    book = Repository.find(book.folder)
    before = book.processes
    names = [f"{commit}:a/Ä ö.yaml", tree["b.yaml"], f"{commit}:a", f"{commit}:none it is missing"]
    found = book.read([*names, names[0]])
    assert book.processes - before == 1
    assert [found[name] for name in names] == [big, b"", None, None]


def test_a_whole_book_costs_one_process(book: Repository) -> None:
    book = Repository.find(book.folder)
    before = book.processes
    tree = book.tree(MAIN)
    blobs = book.read(tree.values())
    assert {path: blobs[id_] for path, id_ in tree.items()} == FILES
    assert book.processes - before == 1


def test_changed_and_how_branches_stand_need_one_process(book: Repository) -> None:
    base = main_of(book)
    old = book.tree(MAIN)
    one = book.commit(MINE, draft(base), expected=None)
    two = book.commit(MINE, draft(one, path=FIVE, text=None), expected=one)
    three = book.commit("refs/heads/amendment/x/2", draft(base, path="ö ü.yaml"), expected=None)
    book.move(
        Move("refs/remotes/origin/amendment/misol/1", one, None),
        Move("refs/heads/amendment/merged/3", base, None),
        Move("refs/heads/comments/x", three, None),
    )
    book = Repository.find(book.folder)
    found = changed(book, "refs/heads/amendment/**", "refs/remotes/*/amendment/**")
    assert book.merge_base(two, three) == base and book.is_ancestor(one, two)
    assert [change.path for change in book.difference(two, three)] == [FIVE, "ö ü.yaml"]
    assert book.processes == 2  # the refs, and whoever reads
    assert {ref: [commit.id for commit in commits] for ref, commits in found.items()} == {
        MINE: [two, one],
        "refs/heads/amendment/x/2": [three],
        "refs/remotes/origin/amendment/misol/1": [one],
    }
    newest, first = found[MINE]
    new = book.tree(one)[FIVE]
    assert first.files == (FileChange(FIVE, old[FIVE], new),)
    assert newest.files == (FileChange(FIVE, new, None),)
    assert (first.author, first.subject, first.parents) == (AINO, "Nostetaan palkkiota", (base,))
    (added,) = found["refs/heads/amendment/x/2"][0].files
    assert (added.path, added.old) == ("ö ü.yaml", None)


def test_changed_is_the_same_whatever_the_user_has_set(book: Repository) -> None:
    base = main_of(book)
    book.commit(MINE, draft(base, text=b"id: \x1b[31m\n"), expected=None)
    plain = changed(book, "refs/heads/amendment/**"), book.refs(), book.tree(MINE)
    for key, value in {
        "log.showSignature": "true",
        "log.decorate": "short",
        "log.excludeDecoration": "refs/heads/*",
        "log.date": "relative",
        "log.diffMerges": "first-parent",
        "color.ui": "always",
        "color.diff": "always",
        "core.quotePath": "true",
        "core.abbrev": "8",
        "diff.noprefix": "true",
        "i18n.logOutputEncoding": "ISO-8859-1",
        "format.pretty": "fuller",
    }.items():
        git(book.folder, "config", key, value)
    assert (changed(book, "refs/heads/amendment/**"), book.refs(), book.tree(MINE)) == plain


def test_changed_with_merges_and_empty_commits(book: Repository) -> None:
    base = main_of(book)
    one = book.commit(MINE, draft(base), expected=None)
    ahead = book.commit(MAIN, draft(base, path="new.yaml"), expected=base)
    joined = book.commit(MINE, draft(one, ahead, path="new.yaml"), expected=one)
    git(book.folder, "config", "log.diffMerges", "first-parent")
    empty = book.commit(MINE, Draft((joined,), {}, "", AINO), expected=joined)
    commits = changed(book, "refs/heads/amendment/**")[MINE]
    assert [commit.id for commit in commits] == [empty, joined, one]
    assert [len(commit.files) for commit in commits] == [0, 0, 1]
    assert commits[0].subject == ""


def test_changed_puts_a_commit_before_its_parents_whatever_the_dates(book: Repository) -> None:
    late = Author("Aino", "a@b", AINO.date + timedelta(days=999))
    first = book.write(Draft((main_of(book),), {}, "first", late))
    second = book.write(Draft((first,), {}, "second", AINO))
    book.commit(MINE, Draft((first, second), {}, "both", late), expected=None)
    commits = changed(book, "refs/heads/amendment/**")[MINE]
    assert [commit.subject for commit in commits] == ["both", "second", "first"]


def test_changed_names_a_branch_the_same_when_it_is_checked_out(book: Repository) -> None:
    one = book.commit(MINE, draft(main_of(book)), expected=None)
    for how in (["amendment/misol/1"], ["--detach", one]):
        git(book.folder, "switch", "-q", *how)
        assert list(changed(book, "refs/heads/amendment/**")) == [MINE]


def test_changed_on_a_branch_with_no_root_in_common(book: Repository) -> None:
    git(book.folder, "config", "log.showRoot", "false")
    book.commit("refs/heads/evidence/1", draft(path="photo.jpg"), expected=None)
    ((commit,),) = changed(book, "refs/heads/evidence/**").values()
    assert [(change.path, change.old) for change in commit.files] == [("photo.jpg", None)]


@pytest.mark.skipif(os.name == "nt", reason="Windows makes no links by itself")
def test_a_link_in_a_tree_is_the_text_it_holds(book: Repository) -> None:
    (book.folder / "link.yaml").symlink_to("/etc/passwd")
    git(book.folder, "add", "link.yaml")
    git(book.folder, "commit", "-q", "-m", "link")
    tree = book.tree(MAIN)
    assert tree.keys() == {*FILES, "link.yaml"}
    assert book.read([tree["link.yaml"]]) == {tree["link.yaml"]: b"/etc/passwd"}


def test_how_branches_stand(book: Repository) -> None:
    base = main_of(book)
    one = book.commit(MINE, draft(base), expected=None)
    ahead = book.commit(MAIN, draft(base, path="new.yaml"), expected=base)
    alone = book.write(draft())
    assert book.merge_base(MINE, MAIN) == base
    assert book.merge_base(MINE, alone) is None
    assert book.is_ancestor(base, MINE)
    assert not book.is_ancestor(ahead, MINE)
    assert book.ahead_behind(MINE, MAIN) == (1, 1)
    assert book.ahead_behind(base, one) == (0, 1)
    assert {change.path for change in book.difference(one, ahead)} == {FIVE, "new.yaml"}


def test_what_is_written_meanwhile_is_read(book: Repository) -> None:
    """One git reads as long as the repository is open; others write beside it."""
    base = main_of(book)
    assert book.resolve(MINE) is None
    other = Repository.find(book.folder)
    one = other.commit(MINE, draft(base), expected=None)
    assert book.resolve(MINE) == one and book.tree(one)
    git(book.folder, "gc", "-q", "--prune=now")
    two = other.commit(MINE, draft(one, text=b"id: fees\nnew: 2\n"), expected=one)
    assert book.resolve(MINE) == two
    assert book.read([f"{two}:{FIVE}"]) == {f"{two}:{FIVE}": b"id: fees\nnew: 2\n"}


def test_who_reads_may_be_killed_and_is_asked_anew(book: Repository) -> None:
    book.resolve(MAIN)
    assert book._reader
    book._reader.kill()
    book._reader.wait()
    with pytest.raises(RulebookError) as caught:
        book.resolve(MAIN)
    assert caught.value.message == "git-failed"
    assert main_of(book)


def test_settings_come_with_the_refs(book: Repository) -> None:
    book.set("user.name", 'Åke "Å" Öberg\n\ttoinen')
    for key in ("rulebook.association=misol", "rulebook.Empty="):
        git(book.folder, "config", *key.split("="))
    asked = book.settings()
    found = Repository.find(book.folder)
    found.refs_answer(MAIN, with_settings=True)
    assert found.settings() == asked and found.processes == 1
    found.set("rulebook.association", "nvf")
    assert found.settings()["rulebook.association"] == "nvf"


# ---- hostile names -----------------------------------------------------------------------

HOSTILE = ["--upload-pack=touch sprung", "-", "--output=sprung", "a\nb", "a\0b", ""]


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_is_an_option(book: Repository, name: str) -> None:
    for order in (
        lambda: book.resolve(name),
        lambda: book.refs(name),
        lambda: book.tree(name),
        lambda: book.read([name]),
        lambda: book.changed({}, base=name),
        lambda: book.merge_base(name, MAIN),
        lambda: book.is_ancestor(MAIN, name),
        lambda: book.ahead_behind(name, MAIN),
        lambda: book.commit(name, draft(main_of(book)), expected=None),
        lambda: book.delete_ref(name, main_of(book)),
        lambda: book.tag(name, main_of(book), "m", AINO),
        lambda: book.push("origin", [name]),
        lambda: book.fetch("origin", name),
    ):
        before = everything(book.folder)
        with pytest.raises(RulebookError) as caught:
            order()
        assert caught.value.message == "name-refused"
        assert everything(book.folder) == before
    assert [ref.name for ref in book.refs()] == [MAIN]


BAD_REFS = "main refs refs/heads refs/heads/-x refs/heads/a..b refs/heads/.a refs/heads/a.lock"
BAD_REFS += (
    " refs/heads/a:b refs/heads/a/ refs/heads/a@{1 refs/heads//a refs/heads/a* refs/heads/a^"
)


@pytest.mark.parametrize("ref", [*BAD_REFS.split(), "refs/heads/a b", "refs/heads/a\\b"])
def test_refs_git_would_not_have(book: Repository, ref: str) -> None:
    with pytest.raises(RulebookError) as caught:
        book.commit(ref, draft(), expected=None)
    assert caught.value.message == "name-refused"


BAD_PATHS = r"/etc/passwd ../up a/../b a//b .git/config a/.GIT/hooks/x GIT~1/config a\b c:x a/b."


@pytest.mark.parametrize(
    "path", [*BAD_PATHS.split(), "", 'a"b', "a\nM 100644 inline b", "con ", "a\0b"]
)
def test_paths_that_leave_the_book(book: Repository, path: str) -> None:
    with pytest.raises(RulebookError) as caught:
        book.write(draft(path=path))
    assert caught.value.message == "path-refused"


@pytest.mark.parametrize(
    "address", ["-x", "--upload-pack=touch sprung", "ext::sh -c x", "fd::7", ""]
)
def test_addresses_that_run_programs(book: Repository, tmp_path: Path, address: str) -> None:
    for order in (
        lambda: Repository.clone(address, tmp_path / "copy"),
        lambda: book.fetch(address),
        lambda: book.push(address, [MAIN]),
    ):
        with pytest.raises(RulebookError) as caught:
            order()
        assert caught.value.message == "address-refused"


@pytest.mark.parametrize("spec", ["+refs/heads/main", "refs/heads/main:", ":", "main", ":main"])
def test_nothing_is_sent_by_force_or_by_half_a_name(book: Repository, spec: str) -> None:
    with pytest.raises(RulebookError) as caught:
        book.push("origin", [spec])
    assert caught.value.message == "name-refused"


# ---- writing -----------------------------------------------------------------------------


def test_a_commit_touches_nothing_of_the_user(book: Repository) -> None:
    (book.folder / FIVE).write_bytes(b"half a sentence")
    (book.folder / "notes.txt").write_bytes(b"mine")
    git(book.folder, "add", "notes.txt")
    (book.folder / "notes.txt").write_bytes(b"mine, later")
    before, head = everything(book.folder), (book.git_folder / "HEAD").read_bytes()
    base = main_of(book)
    processes = book.processes
    book.commit(MINE, draft(base), expected=None)
    assert book.processes - processes == 2
    changed(book, "refs/heads/amendment/**")
    book.refs()
    assert everything(book.folder) == before
    assert (book.git_folder / "HEAD").read_bytes() == head
    assert main_of(book) == base


def test_what_a_person_writes_is_only_text(book: Repository) -> None:
    text = b"x\ndata 3\nM 100644 inline rulebook.yaml\ndata <<E\nE\ndone\nreset refs/heads/main\n\n"
    villain = Author("A <b>\ncommitter X", "c>@d\n e", AINO.date)
    made = book.commit(
        MINE,
        Draft((main_of(book),), {"ä/ö å.yaml": text, "-x": b"1"}, text.decode() + "\0", villain),
        expected=None,
    )
    assert book.read([f"{made}:ä/ö å.yaml", f"{made}:-x", f"{made}:rulebook.yaml"]) == {
        f"{made}:ä/ö å.yaml": text,
        f"{made}:-x": b"1",
        f"{made}:rulebook.yaml": FILES["rulebook.yaml"],
    }
    written = git(book.folder, "log", "-1", "--format=%an|%ae|%cn|%B", made)
    assert written.startswith(f"A b committer X|c@de|A b committer X|{text.decode().rstrip()}")
    assert [ref.name for ref in book.refs()] == [MINE, MAIN]
    git(book.folder, "fsck", "--strict")


def test_a_nameless_author_is_named_by_the_address(book: Repository) -> None:
    made = book.write(Draft((), {}, "m", Author("", "a@b", AINO.date)))
    assert git(book.folder, "log", "-1", "--format=%an|%ae", made) == "a@b|a@b\n"
    git(book.folder, "fsck", "--strict")


def test_a_date_without_a_zone_is_a_bug(book: Repository) -> None:
    with pytest.raises(ValueError, match="time zone"):
        book.write(Draft((), {}, "m", Author("A", "a@b", datetime(2026, 1, 1))))


def test_files_are_added_changed_and_removed(book: Repository) -> None:
    base = main_of(book)
    changes = {FIVE: None, "sections": b"now a file\n", "rulebook.yaml": b"name: b\n"}
    made = book.write(Draft((base,), changes, "m", AINO))
    assert book.tree(made).keys() == {"rulebook.yaml", "sections"}
    back = book.write(Draft((made,), {"sections": None, FIVE: b"x"}, "m", AINO))
    assert book.tree(back).keys() == {"rulebook.yaml", FIVE}


def test_a_merge_has_two_parents_and_git_sees_it(book: Repository) -> None:
    base = main_of(book)
    one = book.commit(MINE, draft(base), expected=None)
    ahead = book.commit(MAIN, draft(base, path="new.yaml"), expected=base)
    answered = "refs/rulebook/answered/misol-1"
    merge = Draft(
        (ahead, one),
        {FIVE: b"id: fees\nnew: 1\n"},
        "Otetaan esitykseen",
        AINO,
        moves=(Move(answered, one, None), Move(MINE, None, one)),
    )
    made = book.commit(MAIN, merge, expected=ahead)
    assert git(book.folder, "log", "-1", "--format=%P", made).split() == [ahead, one]
    assert book.tree(MAIN).keys() == {*FILES, "new.yaml"}
    assert book.is_ancestor(one, MAIN)
    assert [ref.name for ref in book.refs()] == [MAIN, answered]
    git(book.folder, "fsck", "--strict")


def test_a_ref_that_has_moved_is_not_overwritten(book: Repository) -> None:
    base = main_of(book)
    one = book.commit(MINE, draft(base), expected=None)
    two = book.write(draft(one))
    for expected in (None, base, two):
        with pytest.raises(RefMoved) as caught:
            book.commit(MINE, draft(one), expected=expected)
        assert caught.value.values == {"ref": MINE}
        assert book.resolve(MINE) == one
    # Moved back, and gone: what somebody took away must not come back by itself.
    book.move(Move(MINE, two, one))
    book.move(Move(MINE, one, two))
    with pytest.raises(RefMoved):
        book.commit(MINE, draft(two), expected=two)
    book.delete_ref(MINE, one)
    with pytest.raises(RefMoved):
        book.commit(MINE, draft(one), expected=one)
    assert book.resolve(MINE) is None


def test_refs_move_all_or_none(book: Repository) -> None:
    base = main_of(book)
    one = book.commit(MINE, draft(base), expected=None)
    new, other = "refs/heads/amendment/x/1", "refs/heads/amendment/x/2"
    before = book.refs()
    with pytest.raises(RefMoved) as caught:
        book.move(Move(new, one, None), Move(MINE, None, one), Move(MAIN, one, one))
    assert caught.value.values == {"ref": MAIN}
    assert book.refs() == before
    book.move(Move(new, one, None), Move(other, base, None), Move(MINE, None, one))
    assert [ref.name for ref in book.refs("refs/heads/amendment")] == [new, other]


def test_what_cannot_be_written_says_why(book: Repository) -> None:
    base = main_of(book)
    for move in (Move(MAIN + "/x", base, None), Move(MINE, "0" * 39 + "1", None)):
        with pytest.raises(RulebookError) as caught:
            book.move(move)
        assert caught.value.message in ("git-failed", "name-in-the-way")
        assert any(caught.value.values.values())
    with pytest.raises(RulebookError) as caught:
        book.write(draft("1" * 40))
    assert "1" * 40 in str(caught.value.values["reason"])
    assert [ref.name for ref in book.refs()] == [MAIN]


def test_a_locked_ref_is_tried_again(book: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = book.git_folder / "refs" / "heads" / "main.lock"
    lock.touch()
    waits: list[float] = []

    def wait(seconds: float) -> None:
        waits.append(seconds)
        lock.unlink(missing_ok=True)

    monkeypatch.setattr(door, "sleep", wait)
    book.on_top(MAIN, lambda tip: draft(str(tip)))
    assert 1 <= len(waits) <= 2


def test_a_lock_that_stays_was_left_behind(
    book: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = book.git_folder / "refs" / "heads" / "main.lock"
    lock.touch()
    monkeypatch.setattr(door, "sleep", lambda seconds: None)
    with pytest.raises(RulebookError) as refused:
        book.on_top(MAIN, lambda tip: draft(str(tip)))
    assert refused.value.message == "left-lock"
    assert refused.value.values["path"] == str(lock)


def test_on_top_gives_up_after_a_while(book: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    def overtaken(tip: str | None) -> Draft:
        assert tip
        book.move(Move(MAIN, book.write(draft(tip)), tip))
        return draft(tip)

    monkeypatch.setattr(turns, "ATTEMPTS", 3)
    monkeypatch.setattr(turns, "sleep", lambda seconds: None)
    with pytest.raises(RefMoved):
        book.on_top(MAIN, overtaken)
    assert git(book.folder, "rev-list", "--count", "main").strip() == "4"


def write_25(folder: Path, name: str) -> None:
    """What each of two writers does, in its own process."""
    mine = Repository.find(folder)
    for number in range(25):
        changes: dict[str, bytes | None] = {f"comments/{name}/{number}.yaml": b"x"}

        def make(tip: str | None, changes: dict[str, bytes | None] = changes) -> Draft:
            return Draft((tip,) if tip else (), changes, "m", AINO)

        mine.on_top("refs/heads/comments/x", make)


def test_two_writers_lose_nothing(book: Repository) -> None:
    index = (book.git_folder / "index").read_bytes()
    start = multiprocessing.get_context("spawn")
    writers = [start.Process(target=write_25, args=(book.folder, name)) for name in "ab"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
        assert writer.exitcode == 0
    assert len(book.tree("refs/heads/comments/x")) == 50
    assert git(book.folder, "rev-list", "--count", "comments/x").strip() == "50"
    assert (book.git_folder / "index").read_bytes() == index


# ---- the files follow main -----------------------------------------------------------------


def advance(book: Repository, **changes: bytes | None) -> tuple[str, str]:
    old = main_of(book)
    texts = {path.replace("__", "/") + ".yaml": text for path, text in changes.items()}
    return old, book.commit(MAIN, Draft((old,), texts, "m", AINO), expected=old)


def test_clean_files_follow(book: Repository) -> None:
    old, new = advance(book, sections__05=b"id: other\n", added__x=b"1", rulebook=None)
    for path in book.folder.rglob("*.yaml"):  # as after a copy of the whole folder
        os.utime(path, (1, 1))
    assert book.follow(old, new)
    assert git(book.folder, "status", "--porcelain") == ""
    assert (book.folder / FIVE).read_bytes() == b"id: other\n"
    assert (book.folder / "added" / "x.yaml").read_bytes() == b"1"
    assert not (book.folder / "rulebook.yaml").exists()


@pytest.mark.parametrize("how", ["changed", "staged", "added", "removed", "untouched file"])
def test_dirty_files_stay_as_they_are(book: Repository, how: str) -> None:
    five = book.folder / FIVE
    if how == "removed":
        five.unlink()
    elif how == "added":
        (book.folder / "mine.txt").write_text("mine")
        git(book.folder, "add", "mine.txt")
    elif how == "untouched file":
        (book.folder / "rulebook.yaml").write_bytes(b"mine")
    else:
        five.write_bytes(b"mine")
    if how == "staged":
        git(book.folder, "add", FIVE)
    old, new = advance(book, sections__05=b"id: other\n")
    for path in book.folder.rglob("*.yaml"):  # git would like to note this in the index
        os.utime(path, (1, 1))
    before = everything(book.folder)
    assert not book.follow(old, new)
    assert everything(book.folder) == before
    assert main_of(book) == new


@pytest.mark.parametrize("ignored", [False, True])
@pytest.mark.parametrize("mine", ["new.yaml", "deep/new.yaml", "deep", "new.yaml/mine.txt"])
def test_files_in_the_way_are_not_overwritten(book: Repository, mine: str, ignored: bool) -> None:
    if ignored:
        (book.git_folder / "info" / "exclude").write_text("*\n")
    (book.folder / mine).parent.mkdir(parents=True, exist_ok=True)
    (book.folder / mine).write_bytes(b"mine")
    old, new = advance(book, new=b"theirs", deep__new=b"theirs", sections__05=b"theirs")
    before = everything(book.folder)
    assert not book.follow(old, new)
    assert everything(book.folder) == before


def test_files_of_another_branch_do_not_follow(book: Repository) -> None:
    git(book.folder, "switch", "-q", "-c", "side")
    old, new = advance(book, sections__05=b"id: other\n")
    before = everything(book.folder)
    assert book.follow(old, new)
    assert everything(book.folder) == before


# ---- settings and remotes ------------------------------------------------------------------


def test_settings(book: Repository) -> None:
    book.set("rulebook.association", "--misol = Ä\n# x")
    git(book.folder, "config", "rulebook.lang", "sv")
    git(book.folder, "config", "other.key", "no")
    before = book.processes
    assert book.settings() == {
        "user.name": "Aino",
        "user.email": "aino@misol.example",
        "rulebook.association": "--misol = Ä\n# x",
        "rulebook.lang": "sv",
    }
    assert book.processes - before == 1
    with pytest.raises(ValueError, match="core"):
        book.set("core.pager", "x")


@pytest.fixture
def county(book: Repository, tmp_path: Path) -> Path:
    """A shared folder the book is sent to, without a work tree."""
    git(tmp_path, "init", "-q", "--bare", "shared.git")
    git(book.folder, "remote", "add", "origin", str(tmp_path / "shared.git"))
    assert book.remotes() == {"origin": str(tmp_path / "shared.git")}
    (sent,) = book.push("origin", [MAIN])
    assert (sent.ref, sent.ok) == (MAIN, True)
    return tmp_path / "shared.git"


def test_clone_push_and_fetch(book: Repository, county: Path, tmp_path: Path) -> None:
    copy = Repository.clone(str(county), tmp_path / "copy")
    assert copy.head_branch() == "main"
    assert (copy.folder / FIVE).read_bytes() == FILES[FIVE]
    made = copy.commit(MINE, draft(main_of(copy)), expected=None)
    assert [outcome.ok for outcome in copy.push("origin", [MINE])] == [True]
    book.fetch("origin")
    assert book.resolve("refs/remotes/origin/amendment/misol/1") == made
    assert not (book.git_folder / "FETCH_HEAD").exists()
    copy.push("origin", [f":{MINE}"])
    book.fetch("origin")
    assert book.resolve("refs/remotes/origin/amendment/misol/1") is None


def test_clone_in_a_hook_leaves_the_index_of_the_hook_alone(
    book: Repository, county: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = book.git_folder / "index"
    book.commit(MAIN, draft(main_of(book), path="new.yaml"), expected=main_of(book))
    book.push("origin", [MAIN])
    before = index.read_bytes()
    monkeypatch.setenv("GIT_DIR", str(book.git_folder))
    monkeypatch.setenv("GIT_INDEX_FILE", str(index))
    copy = Repository.clone(str(county), tmp_path / "copy")
    assert (copy.git_folder / "index").read_bytes() != before
    assert index.read_bytes() == before


def test_clone_that_fails_says_why(tmp_path: Path, county: Path) -> None:
    with pytest.raises(RulebookError) as caught:
        Repository.clone(str(tmp_path / "none"), tmp_path / "copy")
    assert caught.value.message == "remote-gone"
    assert str(tmp_path / "none") in str(caught.value.values["address"])
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").write_text("mine")
    with pytest.raises(RulebookError) as caught:
        Repository.clone(str(county), tmp_path / "full")
    assert "not an empty" in str(caught.value.values["reason"])


def test_a_late_push_is_refused_and_loses_nothing(
    book: Repository, county: Path, tmp_path: Path
) -> None:
    copy = Repository.clone(str(county), tmp_path / "copy")
    base = main_of(copy)
    theirs = copy.commit(MAIN, draft(base, text=b"theirs"), expected=base)
    copy.push("origin", [MAIN])
    mine = book.commit(MAIN, draft(base, path="new.yaml"), expected=base)
    book.commit(MINE, draft(base), expected=None)
    late, new = book.push("origin", [MAIN, MINE])
    assert (late.ref, late.ok, late.reason) == (MAIN, False, "fetch first")
    assert (new.ref, new.ok) == (MINE, True)
    assert main_of(book) == mine
    assert git(county, "rev-parse", "main").strip() == theirs
    other = MINE.replace("1", "2")
    book.move(Move(other, mine, None))
    assert [sent.ok for sent in book.push("origin", [MAIN, other], atomic=True)] == [False, False]
    assert "misol/2" not in git(county, "for-each-ref")


@pytest.mark.skipif(os.name == "nt", reason="the gate is a shell script")
def test_a_push_refused_by_the_gate_tells_what_the_gate_said(
    book: Repository, county: Path
) -> None:
    gate = county / "hooks" / "pre-receive"
    gate.parent.mkdir(exist_ok=True)
    gate.write_text("#!/bin/sh\nprintf 'Päivämäärä \\033[31mpuuttuu\\n' >&2\nexit 1\n")
    gate.chmod(0o755)
    made = book.commit(MINE, draft(main_of(book)), expected=None)
    (refused,) = book.push("origin", [MINE])
    assert not refused.ok
    assert refused.reason == "pre-receive hook declined"
    assert refused.said == ("Päivämäärä [31mpuuttuu",)
    assert book.resolve(MINE) == made
    assert "misol" not in git(county, "for-each-ref")


def test_a_remote_that_is_not_there(book: Repository, tmp_path: Path) -> None:
    gone = f"https://aino:secret@127.0.0.1:1/{tmp_path.name}"
    for order in (lambda: book.push(gone, [MAIN]), lambda: book.fetch(gone)):
        with pytest.raises(RulebookError) as caught:
            order()
        assert caught.value.message == "remote-unreachable"
        assert "secret" not in str(caught.value.values)


# ---- what it says --------------------------------------------------------------------------


def test_every_error_has_its_sentence_in_each_language() -> None:
    folder = Path(door.__file__).parent
    names = ("repository.py", "git_orders.py", "git_answers.py", "git_troubles.py", "turns.py")
    sources = [folder / name for name in names]
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    used = set(re.findall(r'(?:RulebookError|__init__)\(\s*"([a-z-]+)"', text))
    for catalogue, more in ((fi.GIT, fi_more), (sv.GIT, sv_more), (en.GIT, en_more)):
        assert used <= catalogue.keys() | more.TROUBLES.keys()
        assert not [id_ for id_ in catalogue if f'"{id_}"' not in text]
        for id_, sentence in catalogue.items():
            assert re.findall(r"\{.*?\}", sentence) == re.findall(r"\{.*?\}", en.GIT[id_])
