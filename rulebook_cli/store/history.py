"""What git remembers, as nouns: who wrote and when, what a commit changed, where a ref stands.

Named tuples: they cost a quarter of a data class at start-up, and every command reads them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


class Author(NamedTuple):
    """Who wrote and when. `date` knows its time zone; a naive date is a bug (`ValueError`)."""

    name: str
    email: str
    date: datetime


class FileChange(NamedTuple):
    """A file before and after. `old` and `new` are blob ids; None where there is no file."""

    path: str
    old: str | None
    new: str | None


class Commit(NamedTuple):
    """One commit. `files` is empty for a merge: what it brings stands in the commits it joins."""

    id: str
    parents: tuple[str, ...]
    author: Author
    subject: str
    files: tuple[FileChange, ...]


class Ref(NamedTuple):
    """A branch or tag. `id` is the object named, `commit` and `tree` what it leads to.

    Of a tag with a message of its own `author` and `subject` are the tag's: who decided, when.
    """

    name: str
    id: str
    commit: str
    tree: str
    author: Author
    subject: str


class Move(NamedTuple):
    """A ref to be moved from `expected` to `new`. No `expected`: it must not exist yet; no
    `new`: it is deleted."""

    ref: str
    new: str | None
    expected: str | None


@dataclass(frozen=True, slots=True)
class Draft:
    """A commit to be made: the tree of the first parent with `changes` (path to bytes; None
    removes). `moves` are other refs that move together with the commit's own, or not at all."""

    parents: tuple[str, ...]
    changes: Mapping[str, bytes | None]
    message: str
    author: Author
    committer: Author | None = None
    moves: tuple[Move, ...] = ()


class Pushed(NamedTuple):
    """What the other end did with one ref. `reason` is git's word for it, `said` the lines the
    other end wrote (the gate's explanation), in its own language."""

    ref: str
    ok: bool
    reason: str
    said: tuple[str, ...] = ()
