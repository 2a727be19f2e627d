"""What stands beside received statements on their refs, written anew or taken away for good."""

from collections.abc import Mapping

from rulebook_cli.model.amendment import Withdrawal
from rulebook_cli.model.statement import Received
from rulebook_cli.store.evidence_names import EVIDENCE, WITHDRAWN
from rulebook_cli.store.history import Author, Draft, Move
from rulebook_cli.store.kept_beside import Kept, kept_path
from rulebook_cli.store.repository import Repository
from rulebook_cli.store.yaml_file import dump

_REMOTE = "refs/remotes/*/evidence/"
_MEANWHILE = "refs/rulebook/renewed/"


def home_of(statement: Received) -> str:
    """The id under whose ref a statement's original stands: its own, or its import's."""
    return statement.kept_in or statement.id


def stands_beside(repository: Repository, statement: Received) -> bool:
    """Whether anything of the statement's original is here."""
    ref = EVIDENCE + home_of(statement)
    commit = repository.resolve(ref)
    if commit is None:
        return bool(repository.refs(_REMOTE + home_of(statement)))
    return bool(not statement.kept_in or _own(repository, commit, statement))


def replace_beside(
    repository: Repository, statement: Received, changes: Mapping[str, bytes | None], author: Author
) -> str:
    """Write the ref of a statement anew, with no history, some of its files changed (None takes
    one away). Returns the commit that it stood at, whose bytes nothing names any more.

    Raises `RefMoved`; `KeyError` where the ref is not here.
    """
    ref = EVIDENCE + home_of(statement)
    old = repository.resolve(ref)
    if old is None:
        raise KeyError(ref)
    names = {path: f"{old}:{path}" for path in repository.tree(old)}
    content = repository.read(names.values())
    files: dict[str, bytes | None] = {path: content[name] for path, name in names.items()}
    files |= changes
    kept = {path: data for path, data in files.items() if data is not None}
    new = repository.write(Draft((), kept, home_of(statement), author)) if kept else None
    fetched = [
        Move(one.name, None, one.id) for one in repository.refs(_REMOTE + home_of(statement))
    ]
    if new is None or new == old:
        repository.move(*([] if new else [Move(ref, None, old)]), *fetched)
        return old
    # The log of a ref names what it stood at: the ref goes with its log and comes anew. What it
    # is to stand at has another name meanwhile, so that nothing is lost where we are stopped.
    meanwhile = _MEANWHILE + home_of(statement)
    repository.move(Move(meanwhile, new, repository.resolve(meanwhile)))
    repository.move(Move(ref, None, old), *fetched)
    repository.move(Move(ref, new, None), Move(meanwhile, None, new))
    return old


def without_row(repository: Repository, statement: Received) -> dict[str, None]:
    """What goes where one row of an import is taken away: its own words, and the export itself,
    which holds them too. The words of the other rows stay."""
    commit = repository.resolve(EVIDENCE + home_of(statement)) or ""
    exports = [path for path in repository.tree(commit) if not path.startswith("rulebook/")]
    return dict.fromkeys([*_own(repository, commit, statement), *exports])


def _own(repository: Repository, commit: str, statement: Received) -> list[str]:
    own = {kept_path(statement.id, name) for name in Kept._fields}
    return [path for path in repository.tree(commit) if path in own]


def mark_removed(
    repository: Repository, statement: Received, removed: Withdrawal, author: Author
) -> None:
    """Write that an original was removed where every computer learns of it at its next update:
    the hash, the day and the reason, no words."""
    ref = WITHDRAWN + statement.id
    if repository.resolve(ref) is None:
        words = {
            "id": statement.id,
            "sha256": statement.sha256,
            "removed": {"on": removed.on, "because": dict(removed.because.words)},
        }
        files = {f"statements/{statement.id}.yaml": dump(words).encode()}
        repository.commit(ref, Draft((), files, statement.id, author), expected=None)
