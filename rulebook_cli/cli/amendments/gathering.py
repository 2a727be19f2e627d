"""Amendments gathered from the desk: all of them, the open ones, one by its id."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from rulebook_cli.cli.amendments.former_ids import tell_former
from rulebook_cli.cli.amendments.supporters import supports_said, with_supporters
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.amendment import UNDONE, Amendment, Filed
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.amendments import (
    called,
    of_id,
    read_answered,
    read_open,
    repository_has,
    unread_branches,
)
from rulebook_cli.store.branches import ANSWERED, ORIGIN, REFS, id_of_branch
from rulebook_cli.store.git_answers import read_refs
from rulebook_cli.store.history import Ref
from rulebook_cli.store.repository import MAIN
from rulebook_cli.store.trees import tree_at

if TYPE_CHECKING:
    from rulebook_cli.model.rulebook import Rulebook


class Gathered(NamedTuple):
    """What git knows of a book's amendments: `main` is the commit of the draft; `answered` are
    those that have ended or been answered in part; `unread` are the ids of branches from which no
    amendment could be read; `begun` is the day on which each was first written, as far as its
    commits are here; `late` are those that were changed after they had been answered from here.
    """

    main: str
    refs: tuple[Ref, ...]
    open: tuple[Filed, ...]
    answered: tuple[Amendment, ...]
    unread: tuple[str, ...] = ()
    begun: Mapping[str, date] = MappingProxyType({})
    late: tuple[str, ...] = ()

    @property
    def ids(self) -> list[str]:
        """Every id that is in use."""
        return [f.amendment.id for f in self.open] + [a.id for a in self.answered]

    def knows(self, id_: str) -> bool:
        """Whether an amendment has this id, or had it before it was renumbered."""
        records = [*(filed.amendment for filed in self.open), *self.answered]
        return any(id_ in (record.id, *record.formerly) for record in records)

    def record_of(self, filed: Filed) -> Amendment:
        """An open amendment's record: its own, with the answers that main has to its parts."""
        own = filed.amendment
        known = next((a for a in self.answered if a.id == own.id and a.is_open), None)
        return replace(own, answers=known.answers) if known else own


def gather(desk: Desk, answer: bytes | None = None) -> Gathered:
    """All amendments: one process for the refs (none where git's `answer` about `REFS` is
    given), none for what the cache knows.

    Raises `RulebookError("no-draft")`.
    """
    repository, cache = desk.repository, desk.cache
    refs = tuple(read_refs(answer or repository.refs_answer(*REFS, with_settings=True)))
    mains = {ref.name: ref.commit for ref in refs if ref.name in (MAIN, ORIGIN)}
    main = mains.get(MAIN) or mains.get(ORIGIN)
    if main is None:
        raise RulebookError("no-draft", folder=str(repository.folder))
    desk.begin_at(main)
    answered = read_answered(repository, tree_at(repository, main, cache), cache)
    closed = {one.id: one for one in answered}
    found = read_open(repository, refs, cache, _reopened(answered))
    seen = _answered_or_sent(refs)
    waiting = [f for f in found if _still_open(f, closed.get(f.amendment.id), seen)]
    said = supports_said(desk, main, refs)
    still = tuple(
        replace(f, amendment=with_supporters(_in_its_round(f.amendment, closed), said))
        for f in waiting
        if f.amendment.is_open
    )
    ended = {f.amendment.id: f.amendment for f in waiting if not f.amendment.is_open}
    for id_, record in closed.items():
        taken_back = ended[id_].withdrawn if record.is_open and id_ in ended else None
        ended[id_] = replace(record, withdrawn=taken_back) if taken_back else record
    for filed in still:
        if filed.amendment.id not in closed:
            ended.pop(filed.amendment.id, None)
    unread = (id_ for id_ in unread_branches(refs, found) if id_ not in closed)
    over = {id_ for id_, record in closed.items() if not record.is_open}
    late = _late(desk, refs, over - {filed.amendment.id for filed in still})
    begun = _begun(refs, found)
    return Gathered(main, refs, still, tuple(ended.values()), tuple(unread), begun, late)


def _reopened(answered: Iterable[Amendment]) -> frozenset[str]:
    """The ids of those whose answers were undone: main may hold their commits."""
    undone = (one for one in answered if any(a.outcome == UNDONE for a in one.answers))
    return frozenset(one.id for one in undone if one.is_open)


def _late(desk: Desk, refs: Iterable[Ref], over: Container[str]) -> tuple[str, ...]:
    """The answered amendments whose branch holds what nobody has judged; no process where every
    branch stands where it was answered."""
    judged = {r.name.removeprefix(ANSWERED): r.commit for r in refs if r.name.startswith(ANSWERED)}
    late = []
    for ref in refs:
        id_ = id_of_branch(ref.name)
        seen = judged.get(id_) if id_ in over else None
        if seen and not repository_has(desk.repository, seen, ref.commit, desk.cache):
            late.append(id_)
    return tuple(dict.fromkeys(late))


def _begun(refs: Iterable[Ref], found: Iterable[Filed]) -> dict[str, date]:
    """When each amendment was first written; of one answered here, when it was last changed."""
    put_away = [ref for ref in refs if ref.name.startswith(ANSWERED)]
    begun = {ref.name.removeprefix(ANSWERED): ref.author.date.date() for ref in put_away}
    return begun | {filed.amendment.id: filed.on for filed in found}


def _in_its_round(amendment: Amendment, known: Mapping[str, Amendment]) -> Amendment:
    """The amendment in the round that main puts it in, where a coordinator has carried it on."""
    record = known.get(amendment.id)
    moved = record and record.is_open and record.round not in ("", amendment.round)
    return replace(amendment, round=record.round) if record and moved else amendment


def _still_open(filed: Filed, answered: Amendment | None, seen: Container[str]) -> bool:
    """Whether an answer on main is not the end of this one. What has never been sent from here is
    not what was answered elsewhere under the same number; `seen` are the ids of what was answered
    here or has a branch elsewhere."""
    if answered is None or answered.is_open:
        return True
    own = filed.ref.startswith("refs/heads/") and not filed.amendment.submitted
    return own and (answered.submitted is not None or answered.id not in seen)


def _answered_or_sent(refs: Iterable[Ref]) -> frozenset[str]:
    """The ids of what was answered in this clone, and of what has a branch elsewhere."""
    names = [ref.name for ref in refs if not ref.name.startswith("refs/heads/")]
    here = (name.removeprefix(ANSWERED) for name in names if name.startswith(ANSWERED))
    return frozenset((*here, *filter(None, map(id_of_branch, names))))


def find_open(desk: Desk, gathered: Gathered, id_: str) -> Filed:
    """The open amendment of an id.

    Raises `RulebookError`: `already-answered`, `no-such-amendment`.
    """
    tell_former(desk, gathered.open, id_)
    found = of_id(gathered.open, id_)
    if found is not None:
        return found
    answered = called(gathered.answered, id_)
    if answered is not None:
        raise RulebookError("already-answered", id=id_, status=answered.status)
    raise RulebookError("no-such-amendment", id=id_, known=sorted(gathered.ids))


def draft_with(desk: Desk, ids: list[str]) -> "Rulebook":
    """Main with amendments, or parts of them (`misol-3.2`), folded in one after another.

    Raises `RulebookError`: `clash` where one does not fit the draft, `clash-between` where they
    do not fit each other, `no-such-part`.
    """
    from rulebook_cli.cli.amendments.folding import fold_all
    from rulebook_cli.cli.amendments.opening import open_to_read
    from rulebook_cli.cli.amendments.part_names import check_parts, parts_by_amendment

    parts = parts_by_amendment(ids)
    opened = [open_to_read(desk, filed) for filed in find_all_open(desk, list(parts))]
    for one in opened:
        check_parts(one.filed.amendment, parts.get(one.filed.amendment.id, ()))
    stack = fold_all(desk.draft, desk.book_files(desk.main), opened, parts)
    if stack.clashed:
        from rulebook_cli.cli.amendments.contested import contested
        from rulebook_cli.cli.amendments.refusals import clash_error

        raise clash_error(contested(desk.draft, stack))
    return stack.book


def find_all_open(desk: Desk, ids: list[str]) -> list[Filed]:
    """The open amendments of some ids, each once, and before each the open one that it was made
    on. Raises as `find_open` does."""
    from rulebook_cli.cli.amendments.amended import with_bases

    gathered = gather(desk)
    found = [find_open(desk, gathered, id_) for id_ in dict.fromkeys(ids)]
    return with_bases(gathered.open, found)
