"""Decisions of bodies: their records on main, and the versions they approved."""

from dataclasses import dataclass
from pathlib import Path

from rulebook_cli.model.decision import Decision
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.forms.papers import read_decision
from rulebook_cli.store.history import Author, Draft, Move
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.write_record import decision_record
from rulebook_cli.store.yaml_file import compose


def tag_name(decision: Decision) -> str:
    """The tag of the version a decision approved."""
    return f"decided/{decision.id}"


def decision_path(decision: Decision) -> str:
    """Where the record stands."""
    return f"decisions/{decision.id}.yaml"


def read_decision_file(path: Path) -> Decision:
    """A decision from a file of the coordinator's.

    Raises `RulebookError`: `cannot-read`, `not-a-decision` with the first line that is wrong.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise unreadable_file(str(path), error) from error
    decision, misread = _read(data, path.name)
    if misread or decision is None:
        line = misread[0].place.line if misread else 1
        raise RulebookError("not-a-decision", path=str(path), line=line)
    return decision


def _read(data: bytes, name: str) -> tuple[Decision | None, list[Misread]]:
    """The decision and what of it could not be read."""
    text, misread = decode(data, name)
    root, syntax = compose(text, name)
    reading = Reading(name)
    decision = read_decision(root, reading)
    everything = [*misread, *syntax, *reading.misread]
    if decision is None and not everything:
        everything = [Misread("wrong-type", Place(name, 1, 1), "empty")]
    return decision, everything


@dataclass(frozen=True, slots=True)
class Recorded:
    """The decisions on record, by meeting, and what in their files could not be read: nobody is
    to take an unreadable decision for none."""

    decisions: tuple[Decision, ...]
    misread: tuple[Misread, ...]


def read_decisions(repository: Repository, tree: dict[str, str]) -> Recorded:
    """All decisions whose records stand in a tree. One that could be read in part is there."""
    paths = [path for path in tree if path.startswith("decisions/") and path.endswith(".yaml")]
    content = repository.read(tree[path] for path in paths) if paths else {}
    read = [_read(content[tree[path]] or b"", path) for path in sorted(paths)]
    decisions = [decision for decision, _ in read if decision]
    decisions.sort(key=lambda decision: (decision.meeting, decision.id))
    return Recorded(tuple(decisions), tuple(one for _, misread in read for one in misread))


def record_in(
    repository: Repository, main: str, decision: Decision, author: Author, message: str
) -> str:
    """Write the record on main and, where a version was approved, tag it; all at once.

    Raises `RefMoved` when main is no longer where it was, or the tag is taken.
    """
    changes = {decision_path(decision): decision_record(decision)}
    commit = repository.write(Draft((main,), changes, f"{message} {decision.id}", author))
    moves = [Move(MAIN, commit, main)]
    if decision.approves:
        tag = repository.write_tag(tag_name(decision), commit, f"{message} {decision.id}", author)
        moves.append(Move(f"refs/tags/{tag_name(decision)}", tag, None))
    repository.move(*moves)
    return commit
