"""Evidence on refs of its own: written, read, taken away again.

Each piece stands alone on `refs/heads/evidence/ID`: one commit without a parent, with the bytes and
the record beside them. Nothing else in the repository names either, so that both can be removed.
Of one that was withdrawn a record without words remains on `refs/heads/withdrawn/ID`.
"""

import re
from collections.abc import Iterable
from hashlib import sha256

from rulebook_cli.model.evidence import Evidence
from rulebook_cli.model.text import Text
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.evidence_names import EVIDENCE, PATTERNS, WITHDRAWN
from rulebook_cli.store.history import Author, Draft, Move, Ref
from rulebook_cli.store.repository import Repository

_NAME = re.compile(r"refs/(?:heads|remotes/[^/]+)/(?P<folder>evidence|withdrawn)/(?P<id>[^/]+)")


def evidence_refs(repository: Repository) -> list[Ref]:
    """The refs of evidence and of withdrawn evidence, here and as last seen elsewhere; received
    originals are among them."""
    return repository.refs(*PATTERNS)


def id_of(ref: str) -> str:
    """The id that a ref of evidence, or of withdrawn evidence, names."""
    found = _NAME.fullmatch(ref)
    return found["id"] if found else ""


def names_evidence(ref: Ref) -> bool:
    """Whether a ref is one of `evidence_refs`."""
    return bool(id_of(ref.name))


def used_ids(repository: Repository) -> set[str]:
    """Every id that evidence has or had, here or as last seen elsewhere."""
    return {id_of(ref.name) for ref in evidence_refs(repository)}


def is_withdrawal(ref: str) -> bool:
    """Whether a ref says that a piece of evidence was withdrawn."""
    found = _NAME.fullmatch(ref)
    return bool(found and found["folder"] == "withdrawn")


def read_all(repository: Repository, refs: Iterable[Ref] | None = None) -> list[Evidence]:
    """The records of all evidence by id, of one that was withdrawn what remains; in one process
    beside that for the refs. What stands here counts before what was seen elsewhere."""
    asked: dict[str, list[str]] = {}
    for ref in evidence_refs(repository) if refs is None else refs:
        name = f"{ref.commit}:{record_path(id_of(ref.name))}"
        # git gives heads before remotes, and evidence before withdrawn: what ends it goes first.
        asked.setdefault(id_of(ref.name), []).insert(
            0 if is_withdrawal(ref.name) else len(asked.get(id_of(ref.name), [])), name
        )
    contents = repository.read(name for names in asked.values() for name in names)
    found = []
    for id_, names in asked.items():
        data = next((contents[name] for name in names if contents[name] is not None), None)
        evidence = _read(data, record_path(id_)) if data is not None else None
        if evidence and evidence.id == id_:
            found.append(evidence)
    return sorted(found, key=_order)


def _order(evidence: Evidence) -> tuple[str, int]:
    stem, _, number = evidence.id.rpartition("-e")
    return stem, int(number) if number.isdecimal() else 0


def _read(data: bytes, path: str) -> Evidence | None:
    from rulebook_cli.store.forms.evidence import read_evidence
    from rulebook_cli.store.shapes import Reading
    from rulebook_cli.store.yaml_file import compose

    text, _ = decode(data, path)
    return read_evidence(compose(text, path)[0], Reading(path, text))


def next_evidence_id(stem: str, used: Iterable[str]) -> str:
    """`misol-3-e2` after `misol-3-e1`: a number is used once, also when it was withdrawn."""
    pattern = re.compile(rf"{re.escape(stem)}-e(\d{{1,9}})", re.IGNORECASE)
    found = map(pattern.fullmatch, used)
    return f"{stem}-e{max((int(one[1]) for one in found if one), default=0) + 1}"


def record_path(id_: str) -> str:
    """Where the record stands beside the bytes."""
    return f"evidence/{id_}.yaml"


def keep_evidence(
    repository: Repository, evidence: Evidence, data: bytes, author: Author
) -> Evidence:
    """Put a piece of evidence on a ref of its own. Raises `RefMoved` when its id is taken."""
    kept = _with_hash(evidence, data)
    files = {record_path(kept.id): evidence_record(kept), f"evidence/{kept.file}": data}
    draft = Draft((), files, kept.id, author)
    repository.commit(EVIDENCE + kept.id, draft, expected=None)
    return kept


def _with_hash(evidence: Evidence, data: bytes) -> Evidence:
    from dataclasses import replace

    return replace(evidence, sha256=sha256(data).hexdigest())


def bytes_of(
    repository: Repository, evidence: Iterable[Evidence], refs: Iterable[Ref] | None = None
) -> dict[str, bytes]:
    """The bytes of pieces of evidence, by id; absent are those that are not here, or that are not
    what their record says they are."""
    where: dict[str, str] = {}
    for ref in evidence_refs(repository) if refs is None else refs:
        if not is_withdrawal(ref.name):
            where.setdefault(id_of(ref.name), ref.commit)
    wanted = {one.id: one for one in evidence if one.id in where and one.file}
    names = {id_: f"{where[id_]}:evidence/{one.file}" for id_, one in wanted.items()}
    contents = repository.read(names.values())
    found = {id_: contents[name] for id_, name in names.items()}
    return {
        id_: data
        for id_, data in found.items()
        if data is not None and sha256(data).hexdigest() == wanted[id_].sha256
    }


def mark_withdrawn(repository: Repository, remains: Evidence, author: Author) -> None:
    """Write what remains of a piece of evidence, unless that stands already."""
    ref = WITHDRAWN + remains.id
    if repository.resolve(ref) is None:
        files = {record_path(remains.id): evidence_record(remains)}
        repository.commit(ref, Draft((), files, remains.id, author), expected=None)


def take_away(repository: Repository, ids: Iterable[str]) -> list[str]:
    """Delete every ref here that leads to some evidence, also those that say where it was last
    seen elsewhere. Returns the commits that they led to."""
    gone = dict.fromkeys(ids)
    refs = [
        ref
        for ref in evidence_refs(repository)
        if id_of(ref.name) in gone and not is_withdrawal(ref.name)
    ]
    if refs:
        repository.move(*(Move(ref.name, None, ref.id) for ref in refs))
    return list(dict.fromkeys(ref.commit for ref in refs))


def evidence_record(evidence: Evidence) -> bytes:
    """The record of a piece of evidence, as it stands in evidence/ID.yaml."""
    from rulebook_cli.store.yaml_file import dump

    ended = evidence.withdrawn
    values = {
        "id": evidence.id,
        "association": evidence.association,
        "about": evidence.about,
        "kind": evidence.kind,
        "file": evidence.file,
        "sha256": evidence.sha256,
        "says": _text(evidence.says),
        "alternative": _text(evidence.alternative),
        "consent": evidence.consent,
        "added": evidence.added,
        "round": evidence.round,
        "withdrawn": {"on": ended.on, "because": _text(ended.because)} if ended else None,
    }
    return dump({key: value for key, value in values.items() if value}).encode()


def _text(text: Text) -> object:
    return text.words[""] if set(text.words) == {""} else dict(text.words)
