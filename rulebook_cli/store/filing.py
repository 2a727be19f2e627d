"""The life of an amendment in git: filed, changed, answered, withdrawn."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.store.branches import ANSWERED, branch_of, id_of_branch, record_path
from rulebook_cli.store.history import Author, Draft, Move, Ref
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.turns import RefMoved
from rulebook_cli.store.write_record import amendment_record

Files = Mapping[str, bytes | None]


@dataclass(frozen=True, slots=True)
class Folding:
    """An amendment to be folded into main: its record with the answer, and its files as they
    shall be there. `ref` is its branch and `seen` the commit of it that was judged; where the
    merge is `full`, main gets that commit as a parent. `again` is the commit that its branch is to
    stand at again, where an answer is undone."""

    amendment: Amendment
    files: Files
    ref: str = ""
    seen: str = ""
    full: bool = False
    again: str = ""


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

    Raises `RefMoved` when the number has been taken, also where that one is answered by now.
    """
    unanswered = (Move(ANSWERED + amendment.id, None, None),)
    changes = _with_record(amendment, files)
    draft = Draft((base,), changes, _headline(amendment), author, moves=unanswered)
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


def settle_amendment(
    repository: Repository,
    amendment: Amendment,
    files: Files,
    ends: tuple[str, str],
    author: Author,
) -> str:
    """Add a commit to an amendment's own branch that joins what it now stands on with what it
    was: `ends` are those two commits. `files` differ from the first's; nothing is rewritten."""
    ref, tip = branch_of(amendment.id), ends[1]
    draft = Draft(ends, _with_record(amendment, files), _headline(amendment), author)
    return repository.commit(ref, draft, tip if repository.resolve(ref) else None)


def fold(
    repository: Repository, main: str, foldings: Sequence[Folding], author: Author, message: str
) -> str:
    """Fold amendments into main, one commit each, and move main and their branches at once.

    Raises `RefMoved` when main is no longer where it was, or the branch of an amendment that
    ends here is not where it was judged; then nothing has changed.
    """
    tip, moves = main, []
    for folding in foldings:
        parents = (tip, folding.seen) if folding.full else (tip,)
        files = _with_record(folding.amendment, folding.files)
        tip = repository.write(Draft(parents, files, _answer_line(folding, message), author))
        moves.extend(_put_away(repository, folding))
        moves.extend(_brought_back(repository, folding))
    repository.move(Move(MAIN, tip, main), *moves)
    return tip


def _put_away(repository: Repository, folding: Folding) -> list[Move]:
    """An answered amendment's branch is kept under another name; an open one stays."""
    if folding.amendment.is_open or not folding.ref:
        return []
    stands = repository.resolve(folding.ref)
    if stands and stands != folding.seen:
        raise RefMoved(folding.ref)  # somebody has added what nobody has judged yet
    moves = _kept(repository, folding)
    if stands:
        local = folding.ref.startswith("refs/heads/")
        moves.append(Move(folding.ref, None if local else stands, stands))
    return moves


def _brought_back(repository: Repository, folding: Folding) -> list[Move]:
    """The branch of an amendment that is open again stands where it stood when it was answered."""
    if not folding.again:
        return []
    branch, name = branch_of(folding.amendment.id), ANSWERED + folding.amendment.id
    moves = [] if repository.resolve(branch) else [Move(branch, folding.again, None)]
    kept = repository.resolve(name)
    return [*moves, Move(name, None, kept)] if kept == folding.again else moves


def _kept(repository: Repository, folding: Folding) -> list[Move]:
    """The judged commit gets the name of the answered one. What has that name already keeps a
    name of its own, unless the judged commit holds it."""
    name = ANSWERED + folding.amendment.id
    known = repository.resolve(name)
    if known == folding.seen:
        return []
    moves = [Move(name, folding.seen, known)]
    if known and not repository.is_ancestor(known, folding.seen):
        number = 1
        while repository.resolve(f"{name}.{number}"):
            number += 1
        moves.append(Move(f"{name}.{number}", known, None))
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
