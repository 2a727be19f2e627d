"""The one door to git: a repository, its history, its refs and its remotes.

Long because: only this file may start git, and every order to git is a method of one class.
What git is told is worded in `git_orders.py`, what it answers is read in `git_answers.py`, what it
keeps in `git_objects.py`, where commits lead is reckoned in `git_ancestry.py`, and
why it could not in `git_troubles.py`.
Nothing here touches the user's work tree, index or current branch except `create` and `follow`.
"""

import os
import re
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from time import sleep
from types import MappingProxyType
from weakref import finalize

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store import git_answers, git_orders
from rulebook_cli.store.git_ancestry import holds, last_shared, own_commits
from rulebook_cli.store.git_objects import Found, Objects, converse
from rulebook_cli.store.history import Author, Commit, Draft, FileChange, Move, Pushed, Ref
from rulebook_cli.store.turns import RefMoved, until_still

MAIN = "refs/heads/main"
_LOCK_LOOKS = 60
"""How often we look whether another's lock has gone, twenty times a second."""
# A hook of git hands these to its children; they would turn us to another repository.
_INHERITED = {
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_GRAFT_FILE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_QUARANTINE_PATH",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
}
_OURS = {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
# What a user may have set otherwise and what would change the answers we read.
_FIXED = tuple(
    word
    for setting in (
        "core.quotePath=false",
        "i18n.logOutputEncoding=UTF-8",
        "log.showSignature=false",
        "log.showRoot=true",
    )
    for word in ("-c", setting)
)
# Git writes the settings it runs with to its errors, as lines of JSON, when asked for a trace.
_TELLING_SETTINGS = {
    "GIT_TRACE2": "0",
    "GIT_TRACE2_PERF": "0",
    "GIT_TRACE2_EVENT": "2",
    "GIT_TRACE2_CONFIG_PARAMS": "rulebook.*,user.*",
    "GIT_TRACE2_ENV_VARS": "",
}
_WRITING = ("fast-import", "update-ref", "read-tree")
"""What git does on its own disk in one go, with nobody to ask."""


class Repository:
    """A git repository with a work tree. `processes` counts the git processes it has started.

    Every method may raise `RulebookError`: `git-missing`, `git-too-old`, those of
    `git_troubles.failed_here`, and for names `name-refused`, `path-refused`, `address-refused`.
    Refs are written by their full names (`refs/heads/main`); commits are full object ids.
    """

    def __init__(self, folder: Path, git_folder: Path) -> None:
        self.folder = folder
        self.git_folder = git_folder
        self.processes = 0
        self._reader: subprocess.Popen[bytes] | None = None
        self._history = Objects(self._objects_named)
        self._told: dict[str, str] | None = None

    @classmethod
    def find(cls, folder: Path) -> "Repository":
        """The repository that holds `folder`, looking upwards; starts no process.

        Raises `RulebookError`: `no-repository`, or `no-git-here` where a book's files lie."""
        start = folder.resolve()
        for top in (start, *start.parents) if start.is_dir() else ():
            git_folder = _git_folder(top)
            if git_folder:
                return cls(top, git_folder)
        files = start / "rulebook.yaml"
        raise RulebookError(
            "no-git-here" if files.is_file() else "no-repository", folder=str(folder)
        )

    @classmethod
    def create(
        cls, folder: Path, files: Mapping[str, bytes], message: str, author: Author
    ) -> "Repository":
        """A new repository in a new or empty folder, with one commit on main and its files.

        Raises `RulebookError`: `folder-is-file`, `folder-not-empty`."""
        draft = Draft((), files, message, author)
        git_orders.import_stream(draft)  # refuses a bad path before anything is made
        if folder.exists() and not folder.is_dir():
            raise RulebookError("folder-is-file", path=str(folder))
        if folder.exists() and any(folder.iterdir()):
            raise RulebookError("folder-not-empty", folder=str(folder))
        folder.mkdir(parents=True, exist_ok=True)
        top = folder.resolve()
        made = cls(top, top / ".git")
        made._ask("init", "--quiet", "--initial-branch=main")
        first = made.commit(MAIN, draft, expected=None)
        made._ask("read-tree", "-m", "-u", first)
        return made

    @classmethod
    def clone(cls, address: str, folder: Path) -> "Repository":
        """A copy of the rulebook at `address`, with its main checked out in a new folder.

        Raises what `git_troubles.failed_there` tells, else `RulebookError("clone-failed")`."""
        git_orders.checked_address(address)
        here = Path.cwd()  # where a relative address starts from
        done = cls(here, here)._run(
            ("clone", "--quiet", "--branch=main", "--", address, str(folder)), fine=range(256)
        )
        if done.returncode:
            from rulebook_cli.store.git_troubles import failed_there

            raise failed_there(address, done.stderr, "clone-failed", str(folder))
        return cls.find(folder)

    @property
    def kept_folder(self) -> Path:
        """Where text is kept that could not be made into anything: shared by all work trees."""
        return self._common_folder / "rulebook" / "kept"

    @property
    def turn_file(self) -> Path:
        """The file by which writers take turns."""
        return self._common_folder / "rulebook" / "turn.lock"

    @property
    def notes_folder(self) -> Path:
        """Where private notes lie: beside git's objects, and never among them."""
        return self._common_folder / "rulebook" / "notes"

    @property
    def _common_folder(self) -> Path:
        pointer = self.git_folder / "commondir"
        if pointer.is_file():
            return (self.git_folder / pointer.read_text(encoding="utf-8").strip()).resolve()
        return self.git_folder

    def git_version(self) -> tuple[int, ...]:
        """The version of git, such as (2, 39, 5)."""
        found = re.search(r"\d+(\.\d+)+", git_answers.as_text(self._ask("version")))
        return tuple(int(number) for number in found[0].split(".")) if found else ()

    def head_branch(self) -> str | None:
        """The branch checked out, such as `main`, born or not; None between branches."""
        head = (self.git_folder / "HEAD").read_text(encoding="utf-8").strip()
        if head == "ref: refs/heads/.invalid":  # a repository that keeps its refs in tables
            head = "ref: " + git_answers.as_text(self._ask("symbolic-ref", "-q", "HEAD")).strip()
        prefix = "ref: refs/heads/"
        return head.removeprefix(prefix) if head.startswith(prefix) else None

    # ---- reading -------------------------------------------------------------------------

    def resolve(self, name: str) -> str | None:
        """The id of the commit a revision names; None when there is none."""
        name = git_orders.checked_name(name)
        if git_orders.names_object(name) and self._history.commits([name]):
            return name
        if git_orders.names_one(name):
            (found,) = self._objects_named([name + "^{commit}"])
            return found.id if found else None
        order = ("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}")
        done = self._run(order, fine=(0, 1, 128))
        if done.returncode == 128 and not git_answers.names_nothing(done.stderr):
            raise self._failed(done.stderr)
        said = git_answers.as_text(done.stdout).strip()
        return said if re.fullmatch("[0-9a-f]+", said) else None

    def refs(self, *patterns: str) -> list[Ref]:
        """All refs that lead to a commit and match a pattern, by name, in one process.

        A pattern is a full name, a folder of names, or has `*` (within one part) and `**`."""
        return git_answers.read_refs(self.refs_answer(*patterns))

    def refs_answer(self, *patterns: str, with_settings: bool = False) -> bytes:
        """What git says of these refs, unread: the same as long as none of them moves. With the
        settings, `settings` needs no process of its own afterwards."""
        names = map(git_orders.checked_name, patterns)
        form = f"--format={git_answers.REF_FORMAT}"
        order = ("for-each-ref", form, "--end-of-options", *names)
        if not with_settings:
            return self._ask(*order)
        done = self._run(order, more=_TELLING_SETTINGS)
        self._told = git_answers.read_told_settings(done.stderr)
        return done.stdout

    def tree(self, commit: str) -> dict[str, str]:
        """Path to blob id of every ordinary file in a commit.

        Raises `RulebookError("no-such-version")`."""
        name = git_orders.checked_name(commit)
        (tree,) = self._objects_named([name + "^{tree}"])
        if tree is None:
            raise RulebookError("no-such-version", name=name)
        return self._history.files(tree.id)

    def read(self, objects: Iterable[str]) -> dict[str, bytes | None]:
        """The contents of many files, by the name asked for: a blob id or `commit:path`. None for
        what does not exist or is not a file."""
        names = list(dict.fromkeys(map(git_orders.checked_name, objects)))
        found = self._objects_named(names)
        return {
            name: one.data if one and one.kind == "blob" else None
            for name, one in zip(names, found, strict=True)
        }

    def changed(
        self, branches: Mapping[str, str], base: str = MAIN
    ) -> dict[str, tuple[Commit, ...]]:
        """For each branch (name to tip), its commits that `base` has not, newest first, with the
        files each changed; a branch with nothing of its own is absent. No process of its own,
        however many branches."""
        tips = {name: git_orders.checked_object(tip) for name, tip in branches.items()}
        known = self.resolve(base)
        return own_commits(self._history, tips, [known] if known else [])

    def difference(self, old: str, new: str) -> tuple[FileChange, ...]:
        """The files that differ between two commits, by path."""
        names = [git_orders.checked_object(name) + "^{tree}" for name in (old, new)]
        before, after = self._objects_named(names)
        if before is None or after is None:
            raise RulebookError("no-such-version", name=new if before else old)
        return self._history.differences([(before.id, after.id)])[0]

    def merge_base(self, one: str, other: str) -> str | None:
        """The last commit two revisions share; None when they share none."""
        here, there = self.resolve(one), self.resolve(other)
        return last_shared(self._history, here, there) if here and there else None

    def is_ancestor(self, old: str, new: str) -> bool:
        """Whether `new` contains `old`."""
        tip, commit = self.resolve(new), self.resolve(old)
        return bool(tip and commit and holds(self._history, tip, commit))

    def first_commit(self, commit: str) -> str:
        """The commit with which a history began; of several the first that git names."""
        order = ("rev-list", "--max-parents=0", "--first-parent", "--end-of-options")
        roots = git_answers.as_text(self._ask(*order, git_orders.checked_object(commit))).split()
        return roots[0] if roots else ""

    def ahead_behind(self, one: str, other: str) -> tuple[int, int]:
        """How many commits only `one` has, and how many only `other` has."""
        pair = f"{git_orders.checked_name(one)}...{git_orders.checked_name(other)}"
        ahead, behind = self._ask(
            "rev-list", "--left-right", "--count", "--end-of-options", pair
        ).split()
        return int(ahead), int(behind)

    def commits_that_changed(self, path: str, tip: str) -> list[str]:
        """The commits of the straight line that leads to `tip` in which a file changed, newest
        first."""
        order = ["log", "--first-parent", "--no-renames", "--format=%H", "--end-of-options"]
        names = (git_orders.checked_object(tip), "--", git_orders.checked_path(path))
        return git_answers.as_text(self._ask(*order, *names)).split()

    def straight_line(self, old: str, new: str) -> list[str]:
        """The commits of the straight line that leads to `new` which `old` does not hold, newest
        first."""
        names = (git_orders.checked_object(new), f"^{git_orders.checked_object(old)}")
        order = ("rev-list", "--first-parent", "--end-of-options", *names)
        return git_answers.as_text(self._ask(*order)).split()

    def other_folders(self, branch: str) -> list[str]:
        """The other work trees that have a branch checked out; no process where there are none."""
        if not (self._common_folder / "worktrees").is_dir():
            return []
        listed = git_answers.read_work_trees(self._ask("worktree", "list", "--porcelain"), branch)
        here = self.folder.resolve()
        return [one for one in listed if Path(one).is_dir() and Path(one).resolve() != here]

    # ---- writing -------------------------------------------------------------------------

    def commit(self, ref: str, draft: Draft, expected: str | None) -> str:
        """Write a commit and move `ref` from `expected` (None: it must not exist) to it, with
        `draft.moves` in the same transaction. Two processes. Returns the commit's id.

        Raises `RefMoved`; then no ref has moved and the objects written are nobody's."""
        git_orders.checked_ref(ref)
        commit = self.write(draft)
        self.move(Move(ref, commit, expected), *draft.moves)
        return commit

    def write(self, draft: Draft) -> str:
        """Write a commit that no ref names yet (give its id to `move`). Returns its id."""
        stream = git_orders.import_stream(draft)
        order = ("fast-import", "--quiet", "--done", "--date-format=raw")
        return git_answers.as_text(self._ask(*order, stdin=stream)).strip()

    def on_top(self, ref: str, make: Callable[[str | None], Draft]) -> str:
        """Commit to `ref` whatever others do meanwhile: `make` is given the commit `ref` stands
        at (None: it does not exist) and asked anew when it has moved. Returns the commit's id.

        Raises `RefMoved` when others keep moving it for seconds."""

        def write() -> str:
            tip = self.resolve(git_orders.checked_ref(ref))
            return self.commit(ref, make(tip), expected=tip)

        return until_still(write)

    def move(self, *moves: Move) -> None:
        """Move, create and delete refs, all or none. Raises `RefMoved`."""
        orders = git_orders.ref_transaction(moves)
        done = self._run(("update-ref", "-m", "rulebook", "--stdin", "-z"), orders, fine=(0, 128))
        if done.returncode:
            self._await_lock(done.stderr)
            moved = self._first_moved(moves)
            if moved or b".lock': File exists" in done.stderr:
                raise RefMoved(moved or moves[0].ref)
            raise self._failed(done.stderr)

    def _await_lock(self, errors: bytes) -> None:
        """Wait a little for another's lock to go. Raises `RulebookError("left-lock")` when it
        stays: ours are held for milliseconds, so its owner must be gone."""
        found = re.search(rb"'([^']+\.lock)': File exists", errors)
        if not found:
            return
        lock = self.folder / os.fsdecode(found[1])
        for _ in range(_LOCK_LOOKS):
            if not lock.exists():
                return
            sleep(0.05)
        raise RulebookError("left-lock", path=str(lock))

    def _first_moved(self, moves: Sequence[Move]) -> str | None:
        for move, found in zip(
            moves, self._objects_named([move.ref for move in moves]), strict=True
        ):
            if (found.id if found else None) != move.expected:
                return move.ref
        return None

    def delete_ref(self, ref: str, expected: str) -> None:
        """Delete a ref that stands at `expected`. Raises `RefMoved`."""
        self.move(Move(ref, None, expected))

    def tag(self, name: str, commit: str, message: str, tagger: Author) -> str:
        """Tag a commit with a message; `name` is without `refs/tags/`. Returns the tag's id.

        Raises `RefMoved` when the name is taken: a decided version is never replaced."""
        ref = git_orders.checked_ref(f"refs/tags/{name}")
        tag = self.write_tag(name, commit, message, tagger)
        self.move(Move(ref, tag, None))
        return tag

    def write_tag(self, name: str, commit: str, message: str, tagger: Author) -> str:
        """Write a tag that no ref names yet, to be moved into place with other refs."""
        git_orders.checked_ref(f"refs/tags/{name}")
        text = git_orders.tag_object(name, commit, message, tagger)
        return git_answers.as_text(self._ask("mktag", stdin=text)).strip()

    def follow(self, old: str, new: str, branch: str = "main") -> bool:
        """Let the files follow a branch that has just moved from `old` to `new`.

        True when the files are in step: they followed, or another branch is checked out. False
        when the user has changes of their own, or files in the way: then every file and the
        index stay as they are, byte for byte."""
        if self.head_branch() != branch:
            return True
        if not self._clean(old) or self._in_the_way(old, new):
            return False
        return self.step(old, new)

    def step(self, old: str, new: str) -> bool:
        """Let index and files go from one commit to another; a file that was changed here and in
        between forbids it."""
        # Another program may be at the index: then the files stay, and main has moved all the same.
        if self._run(("update-index", "-q", "--refresh"), fine=(0, 1, 128)).returncode == 128:
            return False
        names = (git_orders.checked_object(old), git_orders.checked_object(new))
        return self._run(("read-tree", "-m", "-u", *names), fine=(0, 1, 128)).returncode == 0

    def _clean(self, commit: str) -> bool:
        """Whether index and files are those of `commit`. Writes nothing, not even the index."""
        name = git_orders.checked_object(commit)
        if self._run(("diff-index", "--cached", "--quiet", name, "--"), fine=(0, 1)).returncode:
            return False
        return not self.files_changed_here()

    def files_changed_here(self) -> list[str]:
        """The files that differ from the index, by path. Writes nothing."""
        order = ("status", "--porcelain", "-z", "--untracked-files=no", "--no-renames")
        entries = git_answers.as_text(self._ask(*order)).split("\0")
        return [entry[3:] for entry in entries if entry[1:2].strip()]

    def _in_the_way(self, old: str, new: str) -> bool:
        """Whether a file git does not know stands where a new one must come. Asked here because
        git itself overwrites files it was told to ignore."""
        changes = self.difference(old, new)
        return bool(self.files_in_the_way(changes)) or any(
            os.path.lexists(up) and not _own_folder(up)
            for change in changes
            if change.new
            for up in (self.folder / change.path).parents
            if self.folder in up.parents
        )

    def files_in_the_way(self, changes: Iterable[FileChange]) -> list[str]:
        """The new files of a change in whose place something stands that git does not know."""
        new = (change.path for change in changes if change.old is None)
        return [path for path in new if os.path.lexists(self.folder / path)]

    def index_tree(self) -> str | None:
        """The tree that the index holds; None where it holds a merge that is not done."""
        done = self._run(("write-tree",), fine=(0, 128))
        return None if done.returncode else git_answers.as_text(done.stdout).strip()

    def commit_of_tree(self, tree: str, tip: str) -> str | None:
        """The latest commit up to `tip` that holds just this tree."""
        order = ("log", "--format=%H %T", "--end-of-options", git_orders.checked_object(tip))
        for line in git_answers.as_text(self._ask(*order)).splitlines():
            commit, _, its_tree = line.partition(" ")
            if its_tree == tree:
                return commit
        return None

    def put_back(self, paths: Sequence[str]) -> None:
        """Make files as the index has them, whatever stands there now."""
        names = "".join(path + "\0" for path in paths).encode(errors="surrogateescape")
        self._ask("checkout-index", "--force", "-z", "--stdin", stdin=names)

    def files_apart(self, commit: str) -> list[str]:
        """The files that git knows here and that are not as a commit has them."""
        name = git_orders.checked_object(commit)
        answer = self._ask("diff-index", "--name-only", "-z", "--no-renames", name, "--")
        return git_answers.as_text(answer).split("\0")[:-1]

    def put_all_back(self, commit: str) -> None:
        """Make index and files as a commit has them, whatever stands there now."""
        self._ask("read-tree", "--reset", "-u", git_orders.checked_object(commit))

    # ---- removing what was withdrawn -------------------------------------------------------

    @property
    def objects_folder(self) -> Path:
        """Where git keeps its objects: shared by all work trees."""
        return self._common_folder / "objects"

    def objects(self, *commits: str) -> list[str]:
        """The ids of some commits, of what they came from, and of all their trees and files."""
        names = map(git_orders.checked_object, commits)
        order = ("rev-list", "--objects", "--no-object-names", "--end-of-options")
        return git_answers.as_text(self._ask(*order, *names)).split() if commits else []

    def all_objects(self) -> list[str]:
        """The ids of everything that a ref, a log of a ref or an index leads to."""
        order = ("rev-list", "--objects", "--no-object-names", "--all", "--reflog")
        return git_answers.as_text(self._ask(*order, "--indexed-objects")).split()

    def existing(self, objects: Iterable[str]) -> list[str]:
        """Those of some objects, named by their ids, that are here."""
        asked = "".join(git_orders.checked_object(one) + "\n" for one in objects).encode()
        answer = git_answers.as_text(self._ask("cat-file", "--batch-check", stdin=asked))
        lines = (line for line in answer.splitlines() if not line.endswith(" missing"))
        return [line.split(" ")[0] for line in lines]

    def unpack_unreachable(self) -> None:
        """Write all packs anew; what nothing leads to lies beside them as loose files then."""
        self._let_go()
        self._ask("repack", "-A", "-d", "-l", "-q")

    def renew_graph(self) -> None:
        """Write git's index of commits anew where there is one: it may name what is gone."""
        graph = self.objects_folder / "info"
        if (graph / "commit-graph").exists() or (graph / "commit-graphs").exists():
            self._ask("commit-graph", "write", "--reachable")

    def write_file(self, content: bytes) -> str:
        """Write a file's content that no commit holds yet. Returns its id."""
        return git_answers.as_text(self._ask("hash-object", "-w", "--stdin", stdin=content)).strip()

    def remote_refs(self, remote: str, *patterns: str) -> dict[str, str]:
        """The refs that a remote has now, by name, with the commits they name; nothing is fetched.

        Raises what `git_troubles.failed_there` tells."""
        git_orders.checked_address(remote)
        names = map(git_orders.checked_name, patterns)
        order = ("ls-remote", "--quiet", "--end-of-options", remote, *names)
        done = self._run(order, fine=range(256))
        if done.returncode:
            self._remote_failed(remote, done.stderr)
        lines = (line.split("\t") for line in git_answers.as_text(done.stdout).splitlines())
        return {name: commit for commit, name in lines}

    # ---- settings and remotes ------------------------------------------------------------

    def settings(self) -> dict[str, str]:
        """The settings under `rulebook.` and `user.`, the user's and this repository's."""
        told = self._told
        return dict(told) if told is not None else self._settings(r"^(rulebook|user)\.")

    def remotes(self) -> dict[str, str]:
        """The remotes by name, with their addresses."""
        _program()  # without git, GitPython refuses to be imported, in English
        import git

        with git.Repo(self.folder) as repo:
            return {remote.name: str(remote.config_reader.get("url")) for remote in repo.remotes}

    def is_joined(self) -> bool:
        """Whether there is any remote."""
        return bool(self._settings(r"^remote\..*\.url$"))

    def _settings(self, pattern: str) -> dict[str, str]:
        answer = self._ask("config", "-z", "--get-regexp", pattern, fine=(0, 1))
        return git_answers.read_settings(answer)

    def set(self, key: str, value: str) -> None:
        """Set `rulebook.…` or `user.…` in this repository only."""
        if not re.fullmatch(r"(rulebook|user)\.[A-Za-z][A-Za-z0-9-]*", key) or "\0" in value:
            raise ValueError(f"not a setting of ours: {key}")
        self._ask("config", "--local", "--replace-all", key, value)
        self._told = None

    def fetch(self, remote: str, *refspecs: str) -> None:
        """Learn what a remote (a name, an address, or a bundle's file) has; the user's branches
        stay. Without `refspecs` those set for the remote, forgetting what it has no more.

        Raises what `git_troubles.failed_there` tells, with the remote's address."""
        git_orders.checked_address(remote)
        order = ["fetch", "--quiet", "--no-write-fetch-head", "--no-recurse-submodules"]
        order += [] if refspecs else ["--prune"]
        order += ["--end-of-options", remote, *map(git_orders.checked_name, refspecs)]
        done = self._run(order, fine=range(256))
        if done.returncode:
            self._remote_failed(remote, done.stderr, str(self.folder))

    def push(
        self, remote: str, refspecs: Sequence[str], atomic: bool = False
    ) -> tuple[Pushed, ...]:
        """Send refs (`from:to`, or `:to` to delete), never by force; all or none if `atomic`.
        One outcome for each ref, in the order asked; what was refused is still here.

        Raises what `git_troubles.failed_there` tells when the remote could not be asked."""
        git_orders.checked_address(remote)
        order = ["push", "--porcelain", "--no-recurse-submodules"]
        order += ["--atomic"] if atomic else []
        order += ["--end-of-options", remote, *map(git_orders.checked_refspec, refspecs)]
        done = self._run(order, fine=range(256)) if refspecs else None
        outcomes = git_answers.read_push(done.stdout, done.stderr) if done else ()
        if done and done.returncode and all(outcome.ok for outcome in outcomes):
            self._remote_failed(remote, done.stderr)
        asked = [spec.rpartition(":")[2] for spec in refspecs]
        return tuple(sorted(outcomes, key=lambda outcome: asked.index(outcome.ref)))

    def _remote_failed(self, remote: str, errors: bytes, fetched_to: str = "") -> None:
        from rulebook_cli.store.git_troubles import failed_there

        addresses = self._settings(r"^remote\..*\.url$")
        address = addresses.get(f"remote.{remote}.url", remote)
        raise failed_there(address, errors, fetched_to=fetched_to)

    # ---- the one place where git is started ------------------------------------------------

    def _ask(self, *order: str, stdin: bytes = b"", fine: Iterable[int] = (0,)) -> bytes:
        return self._run(order, stdin, fine).stdout

    def _run(
        self,
        order: Sequence[str],
        stdin: bytes = b"",
        fine: Iterable[int] = (0,),
        more: Mapping[str, str] = MappingProxyType({}),
    ) -> "subprocess.CompletedProcess[bytes]":
        """Start git and wait. Raises when it ends with a code that is not `fine`."""
        self.processes += 1
        done = subprocess.run(
            self._command(order),
            cwd=self.folder,
            env=self._surroundings() | dict(more),
            input=stdin,
            capture_output=True,
            # Whoever breaks us off must not break off git between its lock and its writing.
            start_new_session=order[0] in _WRITING,
        )
        if done.returncode == 129:  # git did not know an option
            version = ".".join(map(str, self.git_version()))
            raise RulebookError("git-too-old", version=version)
        if done.returncode not in fine:
            raise self._failed(done.stderr)
        return done

    def _objects_named(self, names: Sequence[str]) -> list[Found | None]:
        """Objects by name; None for each that is not there. One git is asked as long as this
        repository is: it answers what stands there when it is asked."""
        if not names:
            return []
        reader = self._reader = self._reader or self._start_reader()
        assert reader.stdin and reader.stdout and reader.stderr
        try:
            return converse(reader.stdin, reader.stdout, names)
        except (OSError, EOFError):
            self._reader = None
            raise self._failed(reader.stderr.read()) from None

    def get_ready(self) -> None:
        """Start the git that reads, for whoever will need it: it gets ready beside what comes
        first."""
        self._reader = self._reader or self._start_reader()

    def _start_reader(self) -> "subprocess.Popen[bytes]":
        command = self._command(("cat-file", "--batch"))
        self.processes += 1
        reader = subprocess.Popen(
            command,
            cwd=self.folder,
            env=self._surroundings(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        finalize(self, _end, reader)  # also where the program ends
        return reader

    def _let_go(self) -> None:
        """End the git that reads: on Windows nothing is removed that somebody holds."""
        if self._reader:
            _end(self._reader)
            self._reader = None

    def _command(self, order: Sequence[str]) -> list[str]:
        command = [_program(), *_FIXED, *order]
        if not self.folder.is_dir():
            raise RulebookError("no-repository", folder=str(self.folder))
        return command

    def _surroundings(self) -> dict[str, str]:
        """The environment in which git runs."""
        kept = {key: value for key, value in os.environ.items() if key not in _INHERITED}
        # Were our .git broken, git must not go on to a repository further up.
        return {**kept, **_OURS, "GIT_CEILING_DIRECTORIES": str(self.folder.parent)}

    def _failed(self, errors: bytes) -> RulebookError:
        from rulebook_cli.store.git_troubles import failed_here

        return failed_here(str(self.folder), errors)


def _end(reader: "subprocess.Popen[bytes]") -> None:
    """End a git that only reads; it has nothing to finish."""
    reader.kill()
    reader.communicate()


def _program() -> str:
    """The full path of git. A bare name would let Windows run a git.exe lying in the book.

    Raises `RulebookError("git-missing")`."""
    name = "git.exe" if os.name == "nt" else "git"
    for folder in os.get_exec_path():
        program = Path(folder, name)
        if program.is_absolute() and _may_run(program):
            return str(program)
    raise RulebookError("git-missing")


def _may_run(program: Path) -> bool:
    """Whether a program is there for us; in a folder that we may not enter there is none."""
    try:
        return program.is_file() and os.access(program, os.X_OK)
    except PermissionError:
        return False


def _git_folder(top: Path) -> Path | None:
    """Where the repository of a work tree is kept: `.git`, or where a file `.git` points."""
    dot = top / ".git"
    if dot.is_file():
        text = dot.read_text(encoding="utf-8", errors="surrogateescape")
        dot = (top / text.removeprefix("gitdir:").strip()).resolve()
    return dot if os.path.lexists(dot / "HEAD") else None


def _own_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()
