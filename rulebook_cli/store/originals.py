"""The originals of received statements, from the refs that they lie on."""

from collections.abc import Iterable

from rulebook_cli.model.statement import Received
from rulebook_cli.store.evidence_names import EVIDENCE
from rulebook_cli.store.repository import Repository

REDACTED = "redacted/"
"""Where the copy without what is secret stands beside an original."""
_SEEN_ELSEWHERE = "refs/remotes/origin/evidence/"


def read_originals(
    repository: Repository, wanted: Iterable[tuple[Received, str]]
) -> dict[tuple[str, str], bytes]:
    """The bytes of originals, and of copies without what is secret, by the statement's id and the
    file's name, in one process; what was removed or is not here is missing."""
    names: dict[tuple[str, str], list[str]] = {}
    for statement, file in wanted:
        home = statement.kept_in or statement.id
        # Never a file of that name at the top: an original could bear it.
        copy = file == statement.redacted
        path = f"{REDACTED}{file.removeprefix(REDACTED)}" if copy else file
        names[statement.id, file] = [f"{ref}{home}:{path}" for ref in (EVIDENCE, _SEEN_ELSEWHERE)]
    found = repository.read(name for both in names.values() for name in both) if names else {}
    read = {key: next((found[n] for n in both if found[n]), None) for key, both in names.items()}
    return {key: data for key, data in read.items() if data is not None}
