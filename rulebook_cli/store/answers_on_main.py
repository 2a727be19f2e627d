"""Which commits of main answered an amendment, and in what words."""

from collections.abc import Sequence
from typing import NamedTuple

from rulebook_cli.model.amendment import Amendment
from rulebook_cli.store.amendments import read_record
from rulebook_cli.store.branches import record_path
from rulebook_cli.store.repository import Repository


class Answering(NamedTuple):
    """One time an amendment was answered: main before and after, the record, and which lines of
    its answers were written then."""

    before: str
    after: str
    record: Amendment
    lines: Sequence[int]


def answerings(repository: Repository, main: str, id_: str) -> list[Answering]:
    """Each time an amendment was answered, the latest first. Where a draft of another
    coordinator's was joined to main, what was answered there is found there."""
    path = record_path(id_)
    commits = repository.commits_that_changed(path, main)
    pairs = [(repository.resolve(f"{commit}^"), commit) for commit in commits]
    content = repository.read(f"{commit}:{path}" for pair in pairs for commit in pair if commit)

    def record(commit: str) -> Amendment | None:
        return read_record(content.get(f"{commit}:{path}") or b"", path)[0]

    found = []
    for old, new in pairs:
        earlier, later = (record(old), record(new)) if old else (None, None)
        if old and later:
            lines = [*range(len(earlier.answers) if earlier else 0, len(later.answers))]
            inside = _in_joined(repository, new, later, lines) if lines else []
            left = [at for at in lines if not any(at in one.lines for one in inside)]
            found += [Answering(old, new, later, left)] if left else []
            found += inside
    return found


def _in_joined(
    repository: Repository, commit: str, record: Amendment, lines: Sequence[int]
) -> list[Answering]:
    """Of the lines that came with a commit, those that had been written in a draft it joined to
    main, each with the time when that was; none where the commit joined none."""
    other = repository.resolve(f"{commit}^2")
    if other is None:
        return []
    found, free = [], [*lines]
    for one in answerings(repository, other, record.id)[::-1]:
        here = []
        for answer in (one.record.answers[at] for at in one.lines):
            at = next((at for at in free if record.answers[at] == answer), None)
            if at is not None:
                free.remove(at)
                here.append(at)
        found += [one._replace(record=record, lines=here)] if here else []
    return found[::-1]


def taken_reworded(
    repository: Repository, main: str, amendment: Amendment
) -> list[tuple[str, str]]:
    """Each time an amendment was taken into main in other words that still stand: the commits of
    main before and after, the latest first. The words that were taken are what differs between
    the two."""
    standing = {at for at in amendment.standing_lines.values() if at is not None}
    return [
        (one.before, one.after)
        for one in answerings(repository, main, amendment.id)
        if any(
            at in standing and one.record.answers[at].outcome == "merged-modified"
            for at in one.lines
        )
    ]
