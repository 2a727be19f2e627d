"""The amendments of a book: open ones on their branches, answered ones on main."""

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from rulebook_cli.model.amendment import Amendment, Filed, FiledFile
from rulebook_cli.model.misread import Misread
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.branches import id_of_branch, record_path
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.history import Commit, Ref
from rulebook_cli.store.repository import MAIN, Repository


def read_open(
    repository: Repository,
    refs: Iterable[Ref],
    cache: Cache | None = None,
    reopened: Container[str] = (),
) -> list[Filed]:
    """The amendments on the branches among `refs`; where a branch is here and at a remote, the
    one that contains the other, else both. `reopened` are the ids of those that were merged and
    are open again: main holds their commits, so that these tell nothing of what they change."""
    branches = [ref for ref in refs if id_of_branch(ref.name)]
    keys = {ref.name: _cache_key(ref, reopened) for ref in branches}
    kept = cache.recall(keys.values()) if cache else {}
    missing = [ref for ref in branches if keys[ref.name] not in kept]
    fresh = _read_branches(repository, missing, reopened) if missing else {}
    if cache:
        cache.keep({keys[name]: filed for name, filed in fresh.items()})
    found: list[Filed] = []
    for ref in branches:
        filed = fresh.get(ref.name) or kept.get(keys[ref.name])
        if isinstance(filed, Filed):
            found.append(replace(filed, ref=ref.name, commit=ref.commit))
    return _without_doubles(repository, found, cache)


def _cache_key(ref: Ref, reopened: Container[str]) -> str:
    id_ = id_of_branch(ref.name)
    return f"{'reopened' if id_ in reopened else 'filed'}:{ref.commit}:{id_}"


def _read_branches(
    repository: Repository, refs: list[Ref], reopened: Container[str]
) -> dict[str, Filed]:
    """What the branches hold."""
    history = repository.changed({ref.name: ref.commit for ref in refs})
    joined = {
        ref.name
        for ref in refs
        if id_of_branch(ref.name) in reopened
        or any(len(commit.parents) > 1 for commit in history.get(ref.name, ()))
    }
    files = {ref.name: _files(history.get(ref.name, ())) for ref in refs}
    records = {
        ref.name: file.new
        for ref in refs
        for file in files[ref.name]
        if file.path == record_path(id_of_branch(ref.name)) and file.new
    }
    by_name = {ref.name: ref for ref in refs}
    for name in joined:  # what a commit of two parents changed is in no list of changed files
        records[name] = f"{by_name[name].commit}:{record_path(id_of_branch(name))}"
    content = repository.read(records.values())
    read: dict[str, Filed] = {}
    for ref in refs:
        data = content.get(records.get(ref.name, ""))
        commits = history.get(ref.name, ())
        if data is None or not (commits or ref.name in joined):
            continue
        id_ = id_of_branch(ref.name)
        amendment, misread = read_record(data, record_path(id_))
        if amendment is None or amendment.id != id_ or not _owns(amendment):
            continue
        amendment = _as_proposer_may_say(amendment)
        own = _own_commits(commits, amendment)
        if ref.name in joined:
            changed = _since_base(repository, ref, amendment, id_ in reopened)
        else:
            changed = _files(own)
        first = own[-1].author if own else ref.author
        read[ref.name] = Filed(
            amendment=amendment,
            ref=ref.name,
            commit=ref.commit,
            on=first.date.date(),
            author=first.name,
            files=tuple(file for file in changed if _is_of(file, amendment)),
            misread=tuple(misread),
            at=first.date,
        )
    return read


def _is_of(file: FiledFile, amendment: Amendment) -> bool:
    """Whether a changed file is the book's, and not the record, nor that of what it amends."""
    return file.path not in (record_path(amendment.id), record_path(amendment.amends))


def _own_commits(commits: Sequence[Commit], amendment: Amendment) -> Sequence[Commit]:
    """An amendment's commits (newest first) without those of the one it was made on."""
    for at, commit in enumerate(commits):
        if commit.id == amendment.base:
            return commits[:at]
    return commits


def _since_base(
    repository: Repository, ref: Ref, amendment: Amendment, reopened: bool
) -> tuple[FiledFile, ...]:
    """The files that differ between an amendment and what it was made on: what it shares with
    main, unless main holds it, or it was made on another amendment."""
    named = amendment.base if reopened or amendment.amends else ""
    base = repository.resolve(named) if named else None
    base = base or repository.merge_base(MAIN, ref.commit)
    if base is None:
        return ()
    changed = repository.difference(base, ref.commit)
    return tuple(FiledFile(file.path, file.old, file.new) for file in changed)


def _owns(amendment: Amendment) -> bool:
    """Whether a record names the association whose branch it stands on."""
    return amendment.id.rpartition("-")[0] == amendment.association


def _as_proposer_may_say(amendment: Amendment) -> Amendment:
    """A branch's record without what only main can say: no proposer answers their own amendment,
    and a base that names no commit is none."""
    base = amendment.base if re.fullmatch(r"[0-9a-f]{40,64}", amendment.base) else ""
    return replace(amendment, answers=(), obsoleted_by="", lapsed=None, base=base)


def unread_branches(refs: Iterable[Ref], found: Iterable[Filed]) -> list[str]:
    """The ids of amendment branches whose record could not be read or is not their own."""
    read = {filed.ref for filed in found}
    known = {filed.amendment.id for filed in found}
    branches = (ref.name for ref in refs if id_of_branch(ref.name) and ref.name not in read)
    return sorted({id_of_branch(name) for name in branches} - known)


def _files(commits: Iterable[Commit]) -> tuple[FiledFile, ...]:
    """Each file the commits (newest first) changed: as it was before them and after them."""
    changed: dict[str, FiledFile] = {}
    for commit in commits:
        for file in commit.files:
            newer = changed.get(file.path)
            new = newer.new if newer else file.new
            changed[file.path] = FiledFile(file.path, file.old, new)
    return tuple(file for file in changed.values() if file.old != file.new)


def _without_doubles(
    repository: Repository, found: list[Filed], cache: Cache | None
) -> list[Filed]:
    """One of each amendment, unless its two branches have gone apart."""
    by_id: dict[str, list[Filed]] = {}
    for filed in found:
        known = by_id.setdefault(filed.amendment.id, [])
        if any(repository_has(repository, other.commit, filed.commit, cache) for other in known):
            continue
        known[:] = [
            other
            for other in known
            if not repository_has(repository, filed.commit, other.commit, cache)
        ]
        known.append(filed)
    return [filed for group in by_id.values() for filed in group]


def repository_has(
    repository: Repository, tip: str, commit: str, cache: Cache | None = None
) -> bool:
    """Whether the history of `tip` holds `commit`; no process where they are the same, nor where
    the cache knows: histories do not change."""
    if tip == commit:
        return True
    key = f"holds:{tip}:{commit}"
    kept = cache.recall([key]).get(key) if cache else None
    if isinstance(kept, bool):
        return kept
    holds = repository.is_ancestor(commit, tip)
    if cache:
        cache.keep({key: holds})
    return holds


def read_answered(
    repository: Repository, tree: dict[str, str], cache: Cache | None = None
) -> list[Amendment]:
    """The answered, withdrawn and lapsed amendments whose records stand in main's tree."""
    paths = [path for path in tree if re.fullmatch(r"amendments/[^/]+\.yaml", path)]
    keys = {path: f"record:{tree[path]}:{path}" for path in paths}
    kept = cache.recall(keys.values()) if cache else {}
    missing = [path for path in paths if keys[path] not in kept]
    content = repository.read(tree[path] for path in missing) if missing else {}
    fresh = {keys[p]: read_record(content[tree[p]] or b"", p)[0] for p in missing}
    if cache:
        cache.keep(fresh)
    records = [fresh.get(keys[path]) or kept.get(keys[path]) for path in paths]
    return [record for record in records if isinstance(record, Amendment)]


def read_record(data: bytes, path: str) -> tuple[Amendment | None, list[Misread]]:
    """An amendment's record and what in it could not be read."""
    from rulebook_cli.store.forms.amendment import read_amendment
    from rulebook_cli.store.shapes import Reading
    from rulebook_cli.store.yaml_file import compose

    text, misread = decode(data, path)
    root, syntax = compose(text, path)
    reading = Reading(path)
    amendment = read_amendment(root, reading)
    if amendment and amendment.formerly:
        own = tuple(
            id_ for id_ in amendment.formerly if _is_named_after(amendment.association, id_)
        )
        amendment = replace(amendment, formerly=own)
    return amendment, [*misread, *syntax, *reading.misread]


def _is_named_after(association: str, id_: str) -> bool:
    """Whether an id can be one of an association's amendments: nobody takes another's name."""
    return id_.rpartition("-")[0] == association


def of_id(filed: Iterable[Filed], id_: str) -> Filed | None:
    """The open amendment of that id. Where none has it, in the clone where one was renumbered
    its old id means it still."""
    everything = list(filed)
    exact = next((one for one in everything if one.amendment.id == id_), None)
    here = (one for one in everything if one.ref.startswith("refs/heads/"))
    return exact or next((one for one in here if id_ in one.amendment.formerly), None)


def called(records: Iterable[Amendment], id_: str) -> Amendment | None:
    """The record of that id; where none has it, the one that had it before it was renumbered."""
    everything = list(records)
    exact = next((one for one in everything if one.id == id_), None)
    return exact or next((one for one in everything if id_ in one.formerly), None)
