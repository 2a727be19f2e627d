"""The draft with any set of amendments in it, and what the checks say of it.

Every file is folded and read once for each set of amendments that touches it, so that many sets
can be asked about.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from rulebook_cli.changes.consolidate import consolidate
from rulebook_cli.cli.book.judging import errors_of
from rulebook_cli.cli.clashes.proposals import Proposal
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.book_files import SETTINGS
from rulebook_cli.store.read_rulebook import FileRead, assemble, read_file
from rulebook_cli.store.write_edits import write_edits

Ids = frozenset[str]


class Apart(Exception):  # noqa: N818 - it is no error
    """Two amendments of a set clash in their words or values. Never leaves this file's users."""


class Worlds:
    """The draft's files, the amendments, and every set that has been asked about."""

    def __init__(self, files: Mapping[str, bytes], proposals: Sequence[Proposal], on: date) -> None:
        self.files = files
        self.on = on
        self.proposals = {proposal.id: proposal for proposal in proposals}
        self._touching: dict[str, list[str]] = {}
        for proposal in proposals:
            for path in proposal.files:
                self._touching.setdefault(path, []).append(proposal.id)
        self._folded: dict[tuple[str, tuple[str, ...]], bytes | None] = {}
        self._read: dict[tuple[str, bytes], FileRead] = {}
        self._errors: dict[Ids, tuple[Finding, ...]] = {}

    def touching(self, path: str) -> list[str]:
        """The ids of the amendments that change a file."""
        return self._touching.get(path, [])

    def paths(self, ids: Iterable[str]) -> set[str]:
        """The files that amendments change."""
        return {path for id_ in ids for path in self.proposals[id_].files}

    def book(self, ids: Ids = frozenset()) -> Rulebook:
        """The whole book with a set of amendments in it. Raises Apart."""
        paths = self.files.keys() | self.paths(ids)
        return self._assembled(paths, ids)

    def file(self, path: str, ids: Ids = frozenset()) -> Rulebook:
        """One file as a book of its own, with a set of amendments in it. Raises Apart."""
        return self._assembled((path,), ids)

    def errors(self, ids: Ids = frozenset()) -> tuple[Finding, ...]:
        """The errors of the book with a set of amendments in it. Raises Apart."""
        if ids not in self._errors:
            self._errors[ids] = errors_of(self.book(ids), self.on)
        return self._errors[ids]

    def new_errors(self, ids: Ids) -> dict[str, Finding]:
        """The errors that the draft has not, by their fingerprints; none for a set whose members
        clash in their words."""
        try:
            found = self.errors(ids)
        except Apart:
            return {}
        known = {error.fingerprint for error in self.errors()}
        return {error.fingerprint: error for error in found if error.fingerprint not in known}

    def _assembled(self, paths: Iterable[str], ids: Ids) -> Rulebook:
        changed = self.paths(ids)
        reads = {}
        for path in {SETTINGS, *paths}:
            writers = tuple(
                id_ for id_ in sorted(ids) if path in changed and self._writes(id_, path)
            )
            data = self._fold(path, writers)
            if data is not None:
                reads[path] = self._reading(path, data)
        return assemble(reads)

    def _writes(self, id_: str, path: str) -> bool:
        return path in self.proposals[id_].files

    def _reading(self, path: str, data: bytes) -> FileRead:
        if (path, data) not in self._read:
            self._read[path, data] = read_file(path, data)
        return self._read[path, data]

    def _fold(self, path: str, ids: tuple[str, ...]) -> bytes | None:
        """A file's content with amendments folded in, one on another; None where it is gone."""
        if not ids:
            return self.files.get(path)
        if len(ids) == 1:
            return self.proposals[ids[0]].files[path]
        if (path, ids) not in self._folded:
            self._folded[path, ids] = self._fold_one_more(path, ids[:-1], ids[-1])
        return self._folded[path, ids]

    def _fold_one_more(self, path: str, ids: tuple[str, ...], last: str) -> bytes | None:
        draft, theirs = self.files.get(path), self.proposals[last].files[path]
        ours = self._fold(path, ids)
        one, two, three = (self._alone(path, data) for data in (draft, ours, theirs))
        whole = {section for id_ in (*ids, last) for section in self.proposals[id_].replaced}
        result = consolidate(one, two, three, last, whole)
        if result.clashes:
            raise Apart
        if result.added:
            return theirs
        if result.removed or ours is None:
            return None
        return write_edits(ours.decode(), path, result.edits).encode()

    def _alone(self, path: str, data: bytes | None) -> Rulebook:
        """A file as a book of its own."""
        reads = {SETTINGS: self._reading(SETTINGS, self.files[SETTINGS])}
        if data is not None:
            reads[path] = self._reading(path, data)
        return assemble(reads)
