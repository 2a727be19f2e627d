"""What arrived, put on record: the statement on main, its original apart, its comments."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rulebook_cli.model.address import ID, is_id
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.statement import Received
from rulebook_cli.store.history import Author, Draft, Move
from rulebook_cli.store.repository import MAIN, RefMoved, Repository
from rulebook_cli.store.voices import COMMENT_BRANCHES
from rulebook_cli.store.write_record import comment_record, statement_record

EVIDENCE = "refs/heads/evidence/"
_TRIES = 20
_LONGEST, _LONGEST_FILE = 30, 80
_ODD = re.compile(r"[^\w .()+-]|\.{2,}")


@dataclass(frozen=True, slots=True)
class Filed:
    """What was put on record, and how main moved."""

    received: Received
    comments: tuple[Comment, ...]
    old: str
    new: str


def statement_stem(name: str) -> str:
    """The beginning of the ids of a sender's statements: `Äldrerådet` gives `aldreradet`."""
    letters = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_LONGEST].strip("-")
    return stem if stem and is_id(stem) else "lausunto"


def file_received(
    repository: Repository,
    received: Received,
    original: bytes,
    comments: Sequence[Comment],
    author: Author,
) -> Filed:
    """Put a statement on main, its original on a ref of its own and its comments on the branch of
    their association, all at once or not at all.

    `received.id` is the beginning of the id that it gets; `received.original` the file's name.
    Raises `RefMoved` when others keep moving main.
    """
    received = replace(received, original=safe_file_name(received.original))
    attempt = 0
    while True:
        attempt += 1
        try:
            return _file(repository, received, original, comments, author)
        except RefMoved:
            if attempt == _TRIES:
                raise


def _file(
    repository: Repository,
    received: Received,
    original: bytes,
    comments: Sequence[Comment],
    author: Author,
) -> Filed:
    main = repository.resolve(MAIN)
    tree = repository.tree(main) if main else {}
    received = replace(received, id=_free_id(repository, received.id, tree))
    ref = EVIDENCE + received.id
    kept = repository.write(Draft((), {received.original: original}, received.id, author))
    moves = [Move(ref, kept, None)]
    numbered: tuple[Comment, ...] = ()
    if comments:
        numbered, move = _write_comments(repository, comments, main, tree, author)
        moves.append(move)
    files = {f"statements/{received.id}.yaml": statement_record(received)}
    parents = (main,) if main else ()
    draft = Draft(parents, files, received.id, author, moves=tuple(moves))
    new = repository.commit(MAIN, draft, expected=main)
    return Filed(received, numbered, main or "", new)


def _free_id(repository: Repository, stem: str, tree: dict[str, str]) -> str:
    used = [path.removeprefix("statements/").removesuffix(".yaml") for path in tree]
    used += [ref.name.removeprefix(EVIDENCE) for ref in repository.refs(f"{EVIDENCE}*")]
    numbers = [
        int(number)
        for owner, _, number in (one.rpartition("-") for one in used)
        if owner == stem and number.isdecimal()
    ]
    return f"{stem}-{max(numbers, default=0) + 1}"


def _write_comments(
    repository: Repository,
    comments: Sequence[Comment],
    main: str | None,
    tree: dict[str, str],
    author: Author,
) -> tuple[tuple[Comment, ...], Move]:
    """The comments with numbers nobody has used, written but not yet on their branch."""
    who = comments[0].association
    branch = f"refs/heads/comments/{who}"
    refs = [ref for ref in repository.refs(*COMMENT_BRANCHES) if ref.name.endswith(f"/{who}")]
    paths = [*tree, *(path for ref in refs for path in repository.tree(ref.commit))]
    found = (re.fullmatch(rf"comments/{re.escape(who)}/(\d+)\.yaml", path) for path in paths)
    first = max((int(one[1]) for one in found if one), default=0) + 1
    numbered = tuple(replace(one, number=first + at) for at, one in enumerate(comments))
    files = {f"comments/{who}/{one.number}.yaml": comment_record(one) for one in numbered}
    tip = next((ref.commit for ref in refs if ref.name == branch), None)
    parent = tip or next((ref.commit for ref in refs), None) or main
    line = f"comments/{who}/{first}"
    commit = repository.write(Draft((parent,) if parent else (), files, line, author))
    return numbered, Move(branch, commit, tip)


def safe_file_name(name: str) -> str:
    """A file's name as every system can hold it."""
    bare = _ODD.sub("_", name.replace("\\", "/").rpartition("/")[2]).strip(" .")
    bare = bare[-_LONGEST_FILE:].strip(" ._")
    stem = bare.partition(".")[0]
    device = bool(ID.fullmatch(stem)) and not is_id(stem)  # con.docx: Windows can hold no such file
    return f"_{bare}" if device else bare or "original.docx"
