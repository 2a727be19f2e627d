"""Amendments that were left out of the draft, laid on it again beside open ones."""

from collections.abc import Collection, Container, Mapping, Sequence

from rulebook_cli.cli.amendments.amended import with_bases
from rulebook_cli.cli.amendments.contested import contested
from rulebook_cli.cli.amendments.folding import Stack, fold_all
from rulebook_cli.cli.amendments.former_ids import tell_former
from rulebook_cli.cli.amendments.gathering import Gathered, find_open, gather
from rulebook_cli.cli.amendments.opening import open_to_read
from rulebook_cli.cli.amendments.part_names import check_parts
from rulebook_cli.cli.amendments.refusals import clash_error
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.amendment import Filed, FiledFile, Status
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.amendments import called, of_id
from rulebook_cli.store.branches import ANSWERED, branch_of
from rulebook_cli.store.trees import tree_at

AGAIN = (Status.REJECTED, Status.LAPSED, Status.PARTLY_MERGED)
"""What can be brought up again: nothing of it, or not all, stands in the draft."""
_ANSWERED = (*AGAIN, Status.MERGED, Status.MERGED_MODIFIED, Status.OBSOLETE)
"""What can be laid on another version than the draft: all but what was taken back."""


def brought_up(desk: Desk, gathered: Gathered, ids: Sequence[str]) -> list[Filed]:
    """The amendments of some ids, open ones and those that were left out, each once and after the
    open one that it was made on.

    Raises `RulebookError`: `no-such-amendment`, `already-answered` where all of it stands in the
    draft, it was taken back, or its commits are not here.
    """
    found = []
    for id_ in dict.fromkeys(ids):
        tell_former(desk, gathered.open, id_)
        known = of_id(gathered.open, id_) or _filed_again(desk, gathered, id_, AGAIN)
        found.append(known or find_open(desk, gathered, id_))
    return with_bases(gathered.open, found)


def find_all_with_answered(desk: Desk, ids: Sequence[str]) -> list[Filed]:
    """The amendments of some ids, as they were proposed, whatever was answered; each once, and
    before each the open one that it was made on. Raises as `find_open` does, also where an
    answered one's commits are not here."""
    gathered = gather(desk)
    found = []
    for id_ in dict.fromkeys(ids):
        tell_former(desk, gathered.open, id_)
        known = of_id(gathered.open, id_) or _filed_again(desk, gathered, id_, _ANSWERED)
        found.append(known or find_open(desk, gathered, id_))
    return with_bases(gathered.open, found)


def draft_and(desk: Desk, amendments: Sequence[Filed]) -> Rulebook:
    """The draft with amendments folded in. Raises as `draft_with` does."""
    return laid_on(desk, desk.main, amendments).book


def laid_on(
    desk: Desk,
    commit: str,
    amendments: Sequence[Filed],
    parts: Mapping[str, Collection[int]] | None = None,
) -> Stack:
    """The book of a commit with amendments folded in; of some, by their ids, no more than
    `parts`. Raises as `draft_with` does."""
    opened = [open_to_read(desk, filed) for filed in amendments]
    for one in opened:
        check_parts(one.filed.amendment, (parts or {}).get(one.filed.amendment.id, ()))
    book = desk.draft if commit == desk.main else desk.book_at(commit)
    stack = fold_all(book, desk.book_files(commit), opened, parts)
    if stack.clashed:
        raise clash_error(contested(book, stack))
    return stack


def _filed_again(
    desk: Desk, gathered: Gathered, id_: str, wanted: Container[Status]
) -> Filed | None:
    """An amendment that was answered in one of some ways, as it was filed."""
    record = called(gathered.answered, id_)
    if record is None or record.status not in wanted or not record.base:
        return None
    branch = branch_of(record.id)
    for ref in (ANSWERED + record.id, branch.replace("refs/heads/", "refs/remotes/origin/", 1)):
        commit = desk.repository.resolve(ref)
        if commit and desk.repository.resolve(record.base):
            last = desk.repository.refs(ref)[0].author
            files = _files(desk, record.base, commit)
            return Filed(record, ref, commit, last.date.date(), last.name, files)
    return None


def _files(desk: Desk, base: str, commit: str) -> tuple[FiledFile, ...]:
    old, new = (tree_at(desk.repository, each, desk.cache) for each in (base, commit))
    paths = sorted(old.keys() | new.keys())
    files = (FiledFile(path, old.get(path), new.get(path)) for path in paths)
    return tuple(file for file in files if file.old != file.new)
