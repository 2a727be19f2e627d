"""The Salonkis on record: read from main, and put there with all that their minutes brought."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from rulebook_cli.model.comment import Comment
from rulebook_cli.model.salon import Kept, Salon, SalonTask
from rulebook_cli.model.statement import Received
from rulebook_cli.model.text import Text
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.comment_branches import write_comments
from rulebook_cli.store.file_received import free_id
from rulebook_cli.store.forms.salon import read_salon
from rulebook_cli.store.history import Author, Draft, Move
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.turns import until_still
from rulebook_cli.store.voices import read_statements
from rulebook_cli.store.write_record import statement_record
from rulebook_cli.store.yaml_file import compose, dump

_PATH = re.compile(r"salons/[^/]+\.yaml")


@dataclass(frozen=True, slots=True)
class Brought:
    """What minutes bring to the record: comments and statements, each with the key of its words;
    a statement has the id of the one on main that its points come to, or the beginning of its
    own."""

    salon: Salon
    comments: Sequence[tuple[str, Comment]] = ()
    statements: Sequence[tuple[tuple[str, ...], Received]] = ()


@dataclass(frozen=True, slots=True)
class FiledSalon:
    """What was put on record, and how main moved."""

    salon: Salon
    comments: tuple[Comment, ...]
    statements: tuple[Received, ...]
    old: str
    new: str


def salon_path(id_: str) -> str:
    """Where the record stands."""
    return f"salons/{id_}.yaml"


def read_salons(repository: Repository, tree: Mapping[str, str]) -> list[Salon]:
    """All Salonkis on record in a tree (path to content id), the earliest first. One that cannot
    be read is left out; `check` tells of it."""
    files = {path: blob for path, blob in tree.items() if _PATH.fullmatch(path)}
    content = repository.read(files.values()) if files else {}
    found = (_read(content[blob] or b"", path) for path, blob in files.items())
    return sorted((one for one in found if one), key=lambda one: (one.held, one.id))


def _read(data: bytes, path: str) -> Salon | None:
    text, _ = decode(data, path)
    return read_salon(compose(text, path)[0], Reading(path, text))


def file_salon(repository: Repository, brought: Brought, author: Author) -> FiledSalon:
    """Put a Salonki on main with its statements, and its comments on the branches of their
    associations, all at once or not at all. Raises `RefMoved` when others keep moving main."""
    return until_still(lambda: _file(repository, brought, author))


def _file(repository: Repository, brought: Brought, author: Author) -> FiledSalon:
    main = repository.resolve(MAIN)
    tree = repository.tree(main) if main else {}
    said = list(brought.salon.said)
    moves: list[Move] = []
    comments: list[Comment] = []
    for who in dict.fromkeys(one.association for _, one in brought.comments):
        own = [(key, one) for key, one in brought.comments if one.association == who]
        numbered, move = write_comments(repository, [one for _, one in own], main, author)
        moves.append(move)
        comments += numbered
        said += [Kept(key, one.id) for (key, _), one in zip(own, numbered, strict=True)]
    free = free_id(repository, tree)
    statements = [
        (keys, _joined(repository, tree, one) or replace(one, id=free(one.id)))
        for keys, one in brought.statements
    ]
    said += [Kept(key, one.id) for keys, one in statements for key in keys]
    salon = replace(brought.salon, said=tuple(said))
    files: dict[str, bytes | None] = {
        f"statements/{one.id}.yaml": statement_record(one) for _, one in statements
    }
    files[salon_path(salon.id)] = salon_record(salon)
    parents = (main,) if main else ()
    draft = Draft(parents, files, salon.id, author, moves=tuple(moves))
    new = repository.commit(MAIN, draft, expected=main)
    received = tuple(one for _, one in statements)
    return FiledSalon(salon, tuple(comments), received, main or "", new)


def _joined(repository: Repository, tree: Mapping[str, str], more: Received) -> Received | None:
    """A statement that main has already, with the points that come to it; None where it has not
    this one."""
    path = f"statements/{more.id}.yaml"
    known = read_statements(repository, {path: tree[path]}) if path in tree else []
    return replace(known[0], points=(*known[0].points, *more.points)) if known else None


def change_salon(
    repository: Repository, id_: str, change: Callable[[Salon], Salon], author: Author
) -> tuple[str, str]:
    """Write a Salonki of main anew as `change` gives it. Returns main before and after.

    Raises `RefMoved` when others keep moving main, `KeyError` where main has no such Salonki.
    """
    before = ""

    def draft(tip: str | None) -> Draft:
        nonlocal before
        before = tip or ""
        tree = repository.tree(tip) if tip else {}
        path = salon_path(id_)
        salon = _read(repository.read([tree[path]])[tree[path]] or b"", path)
        if salon is None:
            raise KeyError(path)
        files: dict[str, bytes | None] = {path: salon_record(change(salon))}
        return Draft((tip,) if tip else (), files, id_, author)

    after = repository.on_top(MAIN, draft)
    return before, after


def salon_record(salon: Salon) -> bytes:
    """The record of a Salonki, as it stands in salons/ID.yaml."""
    values = {
        "id": salon.id,
        "held": salon.held,
        "where": salon.where,
        "round": salon.round,
        "said": [{"key": one.key, "as": one.id} for one in salon.said],
        "tasks": [_task(one) for one in salon.tasks],
    }
    return dump({key: value for key, value in values.items() if value}).encode()


def _task(task: SalonTask) -> dict[str, object]:
    values = {
        "id": task.id,
        "what": _text(task.what),
        "who": task.who,
        "by": task.by,
        "done": task.done,
    }
    return {key: value for key, value in values.items() if value}


def _text(text: Text) -> object:
    return text.words[""] if set(text.words) == {""} else dict(text.words)
