"""Statements put on record together: all on main in one commit, and what arrived beside it.

What was sent stands on a ref without history (`evidence/ID`), where it can be removed: the file as
it came, the copy without what is secret, what an e-mail enclosed, the words that could be read, and
the name of a private person. Of an import all rows share one ref, that of the file they came in.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rulebook_cli.model.statement import Received
from rulebook_cli.store.evidence_names import EVIDENCE
from rulebook_cli.store.file_received import free_id, safe_file_name
from rulebook_cli.store.history import Author, Draft, Move
from rulebook_cli.store.kept_beside import NOTHING, Kept, kept_files, kept_path
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.turns import until_still
from rulebook_cli.store.write_record import statement_record

_SEEN_ELSEWHERE = "refs/remotes/origin/evidence/"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A statement to be put on record. `received.id` is the beginning of the id that it gets;
    `files` are the bytes to keep by path, none where it came in an import."""

    received: Received
    kept: Kept = NOTHING
    files: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FiledStatements:
    """What was put on record, and how main moved."""

    received: tuple[Received, ...]
    old: str
    new: str


def file_statements(
    repository: Repository,
    incoming: Sequence[Incoming],
    author: Author,
    together: tuple[str, Mapping[str, bytes]] | None = None,
) -> FiledStatements:
    """Put statements on main and what belongs to them on refs of their own, all at once or not at
    all. `together` is an import: the beginning of its id and the files that all came in.

    Where `received.like` is a number, it is the place in `incoming` (from 0, after `#`) of the
    statement that it is like. Raises `RefMoved` when others keep moving main.
    """
    return until_still(lambda: _file(repository, incoming, author, together))


def _file(
    repository: Repository,
    incoming: Sequence[Incoming],
    author: Author,
    together: tuple[str, Mapping[str, bytes]] | None,
) -> FiledStatements:
    main = repository.resolve(MAIN)
    named = _named(repository, incoming, repository.tree(main) if main else {}, together)
    beside: dict[str, dict[str, bytes]] = {}
    files: dict[str, bytes | None] = {}
    for one in named:
        received = one.received
        home = beside.setdefault(received.kept_in or received.id, {})
        home |= {**one.files, **kept_files(received.id, one.kept)}
        files[f"statements/{received.id}.yaml"] = statement_record(received)
        if received.kept_in and together:
            home |= together[1]
    moves = tuple(
        Move(EVIDENCE + id_, repository.write(Draft((), kept, id_, author)), None)
        for id_, kept in beside.items()
        if kept
    )
    ids = [one.received.id for one in named]
    draft = Draft((main,) if main else (), files, _several(ids), author, moves=moves)
    new = repository.commit(MAIN, draft, expected=main)
    return FiledStatements(tuple(one.received for one in named), main or "", new)


def _named(
    repository: Repository,
    incoming: Sequence[Incoming],
    tree: Mapping[str, str],
    together: tuple[str, Mapping[str, bytes]] | None,
) -> list[Incoming]:
    """All with their ids, and with those of the statements that they are like."""
    free = free_id(repository, tree)
    kept_in = free(together[0]) if together else ""
    ids = [free(one.received.id) for one in incoming]
    return [
        replace(
            one,
            received=replace(
                one.received,
                id=id_,
                like=_like(one.received.like, ids),
                original=safe_file_name(one.received.original) if one.received.original else "",
                kept_in=kept_in,
            ),
        )
        for one, id_ in zip(incoming, ids, strict=True)
    ]


def _several(ids: Sequence[str]) -> str:
    """Statements as a commit's message calls them."""
    return ids[0] if len(ids) == 1 else f"{ids[0]} … {ids[-1]} ({len(ids)})"


def _like(like: str, ids: Sequence[str]) -> str:
    return ids[int(like[1:])] if like.startswith("#") else like


def read_kept(repository: Repository, statements: Iterable[Received]) -> dict[str, Kept]:
    """What stands here beside statements, by their ids, in one process; nothing of one whose
    original was removed, or is not here. What stands here counts before what was fetched."""
    homes = {one.id: one.kept_in or one.id for one in statements}
    names = {
        (id_, name): [f"{ref}{home}:{kept_path(id_, name)}" for ref in (EVIDENCE, _SEEN_ELSEWHERE)]
        for id_, home in homes.items()
        for name in Kept._fields
    }
    contents = repository.read(name for both in names.values() for name in both) if names else {}

    def words(id_: str, name: str) -> str:
        found = (contents[one] for one in names[id_, name])
        return next((data for data in found if data), b"").decode("utf-8", "replace")

    return {
        id_: Kept(words(id_, "text"), words(id_, "redacted"), words(id_, "sender")) for id_ in homes
    }


def change_statements(
    repository: Repository,
    ids: Sequence[str],
    change: Callable[[Received], Received],
    author: Author,
) -> tuple[str, str]:
    """Write some statements of main anew, each as `change` gives it, in one commit. Returns
    main before and after.

    Raises `RefMoved` when others keep moving main, `KeyError` where main has no such statement.
    """
    before = ""

    def draft(tip: str | None) -> Draft:
        nonlocal before
        from rulebook_cli.store.voices import read_statements

        before = tip or ""
        tree = repository.tree(tip) if tip else {}
        wanted = {f"statements/{id_}.yaml": tree[f"statements/{id_}.yaml"] for id_ in ids}
        read = read_statements(repository, wanted)
        files: dict[str, bytes | None] = {
            f"statements/{one.id}.yaml": statement_record(change(one)) for one in read
        }
        parents = (tip,) if tip else ()
        return Draft(parents, files, _several(ids), author)

    after = repository.on_top(MAIN, draft)
    return before, after
