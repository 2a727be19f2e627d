"""What arrived, put on record: the statement on main, its original apart, its comments."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from rulebook_cli.model.address import ID, is_id
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.statement import Received
from rulebook_cli.store.comment_branches import write_comments
from rulebook_cli.store.evidence_names import EVIDENCE
from rulebook_cli.store.history import Author, Draft, Move
from rulebook_cli.store.kept_beside import NOTHING, Kept, kept_files
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.turns import until_still
from rulebook_cli.store.write_record import statement_record

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
    beside: Kept = NOTHING,
) -> Filed:
    """Put a statement on main, its original on a ref of its own and its comments on the branch of
    their association, all at once or not at all.

    `received.id` is the beginning of the id that it gets; `received.original` the file's name;
    `beside` is kept with the original.
    Raises `RefMoved` when others keep moving main.
    """
    received = replace(received, original=safe_file_name(received.original))
    return until_still(lambda: _file(repository, received, original, comments, author, beside))


def _file(
    repository: Repository,
    received: Received,
    original: bytes,
    comments: Sequence[Comment],
    author: Author,
    beside: Kept,
) -> Filed:
    main = repository.resolve(MAIN)
    tree = repository.tree(main) if main else {}
    received = replace(received, id=free_id(repository, tree)(received.id))
    ref = EVIDENCE + received.id
    files_beside = {received.original: original, **kept_files(received.id, beside)}
    kept = repository.write(Draft((), files_beside, received.id, author))
    moves = [Move(ref, kept, None)]
    numbered: tuple[Comment, ...] = ()
    if comments:
        numbered, move = write_comments(repository, comments, main, author)
        moves.append(move)
    files = {f"statements/{received.id}.yaml": statement_record(received)}
    parents = (main,) if main else ()
    draft = Draft(parents, files, received.id, author, moves=tuple(moves))
    new = repository.commit(MAIN, draft, expected=main)
    return Filed(received, numbered, main or "", new)


def free_id(repository: Repository, tree: Mapping[str, str]) -> Callable[[str], str]:
    """What gives the next free id of a sender's statements by its beginning: a number is used
    once, also when what had it is gone from main (`tree`) or from its ref."""
    used = [path.removeprefix("statements/").removesuffix(".yaml") for path in tree]
    used += [ref.name.removeprefix(EVIDENCE) for ref in repository.refs(f"{EVIDENCE}*")]
    highest: dict[str, int] = {}
    for owner, _, number in (one.rpartition("-") for one in used):
        if number.isdecimal():
            highest[owner] = max(highest.get(owner, 0), int(number))

    def free(stem: str) -> str:
        highest[stem] = highest.get(stem, 0) + 1
        return f"{stem}-{highest[stem]}"

    return free


def safe_file_name(name: str) -> str:
    """A file's name as every system can hold it."""
    bare = _ODD.sub("_", name.replace("\\", "/").rpartition("/")[2]).strip(" .")
    bare = bare[-_LONGEST_FILE:].strip(" ._")
    stem = bare.partition(".")[0]
    device = bool(ID.fullmatch(stem)) and not is_id(stem)  # con.docx: Windows can hold no such file
    return f"_{bare}" if device else bare or "original.docx"
