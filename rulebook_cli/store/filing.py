"""The life of an amendment in git: filed, changed, answered, withdrawn."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.store.amendments import ANSWERED, branch_of, id_of_branch, record_path
from rulebook_cli.store.history import Author, Draft, Move, Ref
from rulebook_cli.store.repository import MAIN, RefMoved, Repository
from rulebook_cli.store.write_record import amendment_record

Files = Mapping[str, bytes | None]


@dataclass(frozen=True, slots=True)
class Folding:
    """An amendment to be folded into main: its files as they shall be there, its record with the
    answer, and its commit where the merge is a full one."""

    amendment: Amendment
    files: Files
    tip: str = ""
    ref: str = ""


def next_id(who: str, refs: Iterable[Ref], answered: Iterable[str]) -> str:
    """The next free id of an association: one more than any number it has used."""
    ids = [*(id_of_branch(ref.name) for ref in refs), *answered]
    ids += [ref.name.removeprefix(ANSWERED) for ref in refs if ref.name.startswith(ANSWERED)]
    used = [id_.rpartition("-") for id_ in ids]
    numbers = [int(number) for owner, _, number in used if owner == who and number.isdecimal()]
    return f"{who}-{max(numbers, default=0) + 1}"


def file_amendment(
    repository: Repository, amendment: Amendment, files: Files, base: str, author: Author
) -> str:
    """Put a new amendment on its own branch; nothing else in the repository moves.

    Raises `RefMoved` when the number has just been taken.
    """
    draft = Draft((base,), _with_record(amendment, files), _headline(amendment), author)
    return repository.commit(branch_of(amendment.id), draft, expected=None)


def refile_amendment(
    repository: Repository, amendment: Amendment, files: Files, tip: str, author: Author
) -> str:
    """Add a commit to an amendment's own branch, where it now stands at `tip`.

    A branch that is only known from elsewhere becomes a branch here first.
    """
    ref = branch_of(amendment.id)
    draft = Draft((tip,), _with_record(amendment, files), _headline(amendment), author)
    expected = tip if repository.resolve(ref) else None
    return repository.commit(ref, draft, expected)


def fold(
    repository: Repository, main: str, foldings: Sequence[Folding], author: Author, message: str
) -> str:
    """Fold amendments into main, one commit each, and move main and their branches at once.

    Raises `RefMoved` when main or the branch of a full merge is no longer where it was; then
    nothing has changed.
    """
    tip, moves = main, []
    for folding in foldings:
        parents = (tip, folding.tip) if folding.tip else (tip,)
        files = _with_record(folding.amendment, folding.files)
        tip = repository.write(Draft(parents, files, _answer_line(folding, message), author))
        moves.extend(_put_away(repository, folding))
    repository.move(Move(MAIN, tip, main), *moves)
    return tip


def _put_away(repository: Repository, folding: Folding) -> list[Move]:
    """An answered amendment's branch is kept under another name; an open one stays."""
    if folding.amendment.is_open or not folding.ref:
        return []
    local = folding.ref.startswith("refs/heads/")
    commit = repository.resolve(folding.ref)
    if folding.tip and commit and commit != folding.tip:
        raise RefMoved(folding.ref)  # somebody has added what nobody has judged yet
    kept = ANSWERED + folding.amendment.id
    moves = [Move(folding.ref, None, commit)] if local and commit else []
    if commit and repository.resolve(kept) is None:
        moves.append(Move(kept, commit, None))
    return moves


def _with_record(amendment: Amendment, files: Files) -> dict[str, bytes | None]:
    return {**files, record_path(amendment.id): amendment_record(amendment)}


def _headline(amendment: Amendment) -> str:
    title = "".join(c if c.isprintable() else " " for c in amendment.title.best())
    return f"{amendment.id}: {title}"


def _answer_line(folding: Folding, message: str) -> str:
    return f"{message}: {_headline(folding.amendment)}"


def sent_commit(repository: Repository, amendment: Amendment, tip: str, author: Author) -> str:
    """The commit an amendment is sent as: its record says when. No ref moves yet."""
    changes = _with_record(amendment, {})
    return repository.write(Draft((tip,), changes, _headline(amendment), author))


def renumber(repository: Repository, filed: Filed, id_: str, author: Author) -> str:
    """Give an amendment that was not sent another number; the old one is kept as `formerly`."""
    old = filed.amendment
    amendment = replace(old, id=id_, formerly=(*old.formerly, old.id))
    files = {record_path(old.id): None, record_path(id_): amendment_record(amendment)}
    draft = Draft((filed.commit,), files, _headline(amendment), author)
    moves = (Move(filed.ref, None, filed.commit),)
    return repository.commit(branch_of(id_), replace(draft, moves=moves), expected=None)
