"""Decisions of bodies: their records on main, and the versions they approved."""

from pathlib import Path

from rulebook_cli.model.decision import Decision
from rulebook_cli.model.errors import RulebookError, unreadable_file
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
    decision, wrong = _read(data, path.name)
    if decision is None:
        raise RulebookError("not-a-decision", path=str(path), line=wrong)
    return decision


def _read(data: bytes, name: str) -> tuple[Decision | None, int]:
    """The decision and the line of the first thing that could not be read."""
    text, misread = decode(data, name)
    root, syntax = compose(text, name)
    reading = Reading(name)
    decision = read_decision(root, reading)
    everything = [*misread, *syntax, *reading.misread]
    line = everything[0].place.line if everything else 0
    return (None if everything else decision), line


def read_decisions(repository: Repository, tree: dict[str, str]) -> list[Decision]:
    """All decisions whose records stand in a tree, by meeting."""
    paths = [path for path in tree if path.startswith("decisions/") and path.endswith(".yaml")]
    content = repository.read(tree[path] for path in paths) if paths else {}
    read = (_read(content[tree[path]] or b"", path)[0] for path in paths)
    decisions = [decision for decision in read if decision]
    return sorted(decisions, key=lambda decision: (decision.meeting, decision.id))


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
