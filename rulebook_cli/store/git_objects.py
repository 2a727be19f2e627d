"""What git keeps, read from its own bytes: commits, trees, and what differs between two trees.

No process here: `fetch` is whoever asks git for objects.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import IO, NamedTuple

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.git_answers import as_text, when
from rulebook_cli.store.history import Author, Commit, FileChange

_AT_ONCE = 4000
"""How many bytes are asked before the answers are read: a pipe holds as much on every system, so
that nobody waits for ever to be rid of a question while the other waits to be rid of an answer."""
_PERSON = r"(?m)^author (.*?) ?<([^>\n]*)> ?(.*)"
_FOLDER, _MODULE = b"40000", b"160000"
_MOST_TREES = 500
"""How many trees are held at once: ten thousand branches have as many."""

Entry = tuple[bytes, bytes, bytes]
"""Of what stands in a tree: how git calls the kind of it, its name, and the id of its content."""


class Found(NamedTuple):
    """An object as git gives it: its full id, its kind (`commit`, `tree`, `blob`), its bytes."""

    id: str
    kind: str
    data: bytes


Fetch = Callable[[Sequence[str]], Sequence[Found | None]]
"""Objects by name, in the order asked; None for each that is not there."""


class Stored(NamedTuple):
    """A commit as git keeps it. `seconds` is when it was written."""

    id: str
    tree: str
    parents: tuple[str, ...]
    seconds: int
    data: bytes


def converse(asking: IO[bytes], answers: IO[bytes], names: Sequence[str]) -> list[Found | None]:
    """Ask a running `cat-file --batch` for objects and read them.

    Raises `OSError` where it has ended."""
    found: list[Found | None] = []
    asked = [f"{name}\n".encode(errors="surrogateescape") for name in names]
    while len(found) < len(asked):
        size, stop = 0, len(found)
        while stop < len(asked) and (not size or size + len(asked[stop]) <= _AT_ONCE):
            size += len(asked[stop])
            stop += 1
        asking.write(b"".join(asked[len(found) : stop]))
        asking.flush()
        found.extend([_answer(answers) for _ in range(len(found), stop)])
    return found


def _answer(answers: IO[bytes]) -> Found | None:
    about = answers.readline()
    if not about.endswith(b"\n"):
        raise EOFError
    if about.endswith((b" missing\n", b" ambiguous\n")):
        return None
    id_, kind, size = about.decode("ascii").split()
    data = answers.read(int(size) + 1)
    return Found(id_, kind, data[:-1])


class Objects:
    """A repository's commits and trees, as far as possible each asked for once."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._commits: dict[str, Stored] = {}
        self._trees: dict[str, frozenset[Entry]] = {"": frozenset()}

    def commits(self, ids: Iterable[str]) -> list[Stored]:
        """The commits of some full ids, in their order; without those that are not here, as in a
        clone that was cut short."""
        wanted = list(ids)
        missing = [id_ for id_ in dict.fromkeys(wanted) if id_ not in self._commits]
        for id_, one in zip(missing, self._fetch(missing) if missing else (), strict=True):
            if one and one.kind == "commit":
                self._commits[id_] = _commit(one)
        return [self._commits[id_] for id_ in wanted if id_ in self._commits]

    def told(self, commits: Sequence[Stored]) -> list[Commit]:
        """Commits with the files each changed; those of a merge stand in the commits it joins."""
        alone = [commit for commit in commits if len(commit.parents) < 2]
        known = {one.id: one.tree for one in self.commits(p for c in alone for p in c.parents)}
        pairs = [(known.get("".join(commit.parents), ""), commit.tree) for commit in alone]
        files = dict(zip((one.id for one in alone), self.differences(pairs), strict=True))
        return [_told(commit, files.get(commit.id, ())) for commit in commits]

    def files(self, tree: str) -> dict[str, str]:
        """Path to content id of every ordinary file under a tree; no modules. A link is the text
        it holds, so that a section turned into a link is one that cannot be read."""
        found: dict[str, str] = {}
        waiting = [("", tree)]
        while waiting:
            self._load([id_ for _, id_ in waiting])
            inner = []
            for top, tree_id in waiting:
                for kind, name, content in self._trees[tree_id]:
                    if kind == _FOLDER:
                        inner.append((f"{top}{as_text(name)}/", content.hex()))
                    elif kind != _MODULE:
                        found[top + as_text(name)] = content.hex()
            waiting = inner
        return dict(sorted(found.items(), key=lambda item: _in_bytes(item[0])))

    def differences(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[FileChange, ...]]:
        """For each pair of trees the files that differ, by path; an empty name is an empty tree."""
        sides: list[tuple[dict[str, str], dict[str, str]]] = [({}, {}) for _ in pairs]
        level = {(at, ""): [*pair] for at, pair in enumerate(pairs)}
        while level:
            self._load(tree for pair in level.values() for tree in pair)
            deeper: dict[tuple[int, str], list[str]] = {}
            for (at, top), (before, after) in level.items():
                one, other = self._trees[before], self._trees[after]
                for side, own in enumerate((one - other, other - one)):
                    for kind, name, content in own:
                        path = top + as_text(name)
                        if kind == _FOLDER:
                            deeper.setdefault((at, f"{path}/"), ["", ""])[side] = content.hex()
                        else:
                            sides[at][side][path] = content.hex()
            level = deeper
        return [_changes(*both) for both in sides]

    def _load(self, trees: Iterable[str]) -> None:
        wanted = dict.fromkeys(trees)
        if len(self._trees) > _MOST_TREES:
            kept = {tree: self._trees[tree] for tree in ("", *wanted) if tree in self._trees}
            self._trees = kept
        missing = [tree for tree in wanted if tree not in self._trees]
        for tree, one in zip(missing, self._fetch(missing) if missing else (), strict=True):
            if one is None:
                raise RulebookError("git-failed", reason=f"bad tree object {tree}")
            self._trees[tree] = read_tree(one.data, len(tree) // 2)


def read_tree(data: bytes, width: int) -> frozenset[Entry]:
    """What stands in a tree; `width` is how many bytes an id has in this repository."""
    return frozenset(re.findall(rb"(\d+) ([^\0]+)\0(.{%d})" % width, data, re.S))


def _changes(before: dict[str, str], after: dict[str, str]) -> tuple[FileChange, ...]:
    paths = sorted({*before, *after}, key=_in_bytes)
    return tuple(FileChange(path, before.get(path), after.get(path)) for path in paths)


def _told(commit: Stored, files: tuple[FileChange, ...]) -> Commit:
    head, _, message = commit.data.partition(b"\n\n")
    coding = re.search(rb"(?m)^encoding (.+)$", head)
    letters = coding[1].decode("ascii", "replace") if coding else "utf-8"
    person = re.search(_PERSON, _decoded(head, letters))
    name, email, date = person.groups() if person else ("", "", "")
    title = _decoded(message, letters).lstrip("\n").partition("\n\n")[0]
    author = Author(name, email, when(date))
    return Commit(commit.id, commit.parents, author, " ".join(title.split("\n")).strip(), files)


def _in_bytes(path: str) -> bytes:
    """Git's order of paths."""
    return path.encode(errors="surrogateescape")


def _commit(found: Found) -> Stored:
    head = found.data.partition(b"\n\n")[0]
    tree, parents, seconds = "", [], 0
    for line in head.split(b"\n"):
        word, _, rest = line.partition(b" ")
        if word == b"tree":
            tree = rest.decode("ascii")
        elif word == b"parent":
            parents.append(rest.decode("ascii"))
        elif word == b"committer":
            number = rest.rpartition(b"> ")[2].split(b" ")[0]
            seconds = int(number) if number.lstrip(b"-").isdigit() else 0
            break  # what follows may hold lines that look the same: a signature, a merged tag
    return Stored(found.id, tree, tuple(parents), seconds, found.data)


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except (LookupError, UnicodeDecodeError):
        return as_text(data)
