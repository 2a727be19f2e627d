"""Which commits of main answered an amendment, and in what words."""

from typing import NamedTuple

from rulebook_cli.model.amendment import Amendment
from rulebook_cli.store.amendments import read_record
from rulebook_cli.store.branches import record_path
from rulebook_cli.store.repository import Repository


class Answering(NamedTuple):
    """One time an amendment was answered: main before and after, the record after, and which
    lines of its answers were written then."""

    before: str
    after: str
    record: Amendment
    lines: range


def answerings(repository: Repository, main: str, id_: str) -> list[Answering]:
    """Each time an amendment was answered, the latest first."""
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
            lines = range(len(earlier.answers) if earlier else 0, len(later.answers))
            found += [Answering(old, new, later, lines)] if lines else []
    return found


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
