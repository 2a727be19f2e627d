"""The draft with any set of amendments in it, and what the checks say of it.

Every file is folded and read once for each set of amendments that touches it, so that many sets
can be asked about. An amendment that was made on another one brings that along.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from rulebook_cli.changes.consolidate import consolidate
from rulebook_cli.cli.book.contract_judging import errors_for
from rulebook_cli.cli.book.widened_faults import widened_faults
from rulebook_cli.cli.clashes.proposals import Proposal
from rulebook_cli.cli.clashes.readings import Readings
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.book_files import SETTINGS
from rulebook_cli.store.read_rulebook import assemble
from rulebook_cli.store.write_edits import write_edits

Ids = frozenset[str]
_Contents = tuple[tuple[str, str | None], ...]
"""Paths with the names of their contents; None for a file that is gone."""


class Apart(Exception):  # noqa: N818 - it is no error
    """Two amendments of a set clash in their words or values. Never leaves this file's users."""


def widened(fingerprint: str) -> str:
    """What an error of the draft goes by where more people come to be affected."""
    return f"{fingerprint}, widened"


class Worlds:
    """The draft's files, the amendments, and every set that has been asked about: on a day, and
    for a contract `made` on another where that is asked."""

    def __init__(
        self,
        readings: Readings,
        proposals: Sequence[Proposal],
        on: date,
        made: date | None = None,
    ) -> None:
        self.readings = readings
        self.on = on
        self.made = made
        self.proposals = {proposal.id: proposal for proposal in proposals}
        self._touching: dict[str, list[str]] = {}
        for proposal in proposals:
            for path in proposal.files:
                self._touching.setdefault(path, []).append(proposal.id)
        self._folded: dict[tuple[str, tuple[str, ...]], str | None] = {}
        self._parts: dict[Ids, tuple[Rulebook, Rulebook]] = {}
        self._contents: dict[Ids, _Contents] = {}
        self._books: dict[_Contents, Rulebook] = {}
        self._errors: dict[_Contents, tuple[Finding, ...]] = {}
        self._new: dict[_Contents, dict[str, Finding]] = {}

    def touching(self, path: str) -> list[str]:
        """The ids of the amendments that change a file."""
        return self._touching.get(path, [])

    def paths(self, ids: Iterable[str]) -> set[str]:
        """The files that amendments change."""
        return {path for id_ in ids for path in self.proposals[id_].files}

    def closed(self, ids: Iterable[str]) -> Ids:
        """Amendments with those that they were made on."""
        known = [id_ for id_ in ids if id_ in self.proposals]
        return frozenset({*known, *(a for id_ in known for a in self.proposals[id_].above)})

    def topmost(self, ids: Iterable[str]) -> Ids:
        """Amendments without those that another of them was made on."""
        below = {above for id_ in ids for above in self.proposals[id_].above}
        return frozenset(ids) - below

    def book(self, ids: Ids = frozenset()) -> Rulebook:
        """The whole book with a set of amendments in it. Raises Apart."""
        changed = self._changed(ids)
        if changed not in self._books:
            self._books[changed] = self._of({**self.readings.draft, **dict(changed)})
        return self._books[changed]

    def _changed(self, ids: Ids) -> _Contents:
        """What a set makes of the files it changes: sets that make the same are one book."""
        if ids not in self._contents:
            made = ((path, self._content(path, ids)) for path in sorted(self.paths(ids)))
            draft = self.readings.draft
            self._contents[ids] = tuple((path, id_) for path, id_ in made if draft.get(path) != id_)
        return self._contents[ids]

    def touched(self, ids: Ids) -> tuple[Rulebook, Rulebook]:
        """The files that a set of amendments changes, with the settings, as two books: as the
        draft has them and with the set in it. Raises Apart."""
        if ids not in self._parts:
            paths = (SETTINGS, *sorted(self.paths(ids) - {SETTINGS}))
            before = {path: self.readings.draft.get(path) for path in paths}
            after = {path: self._content(path, ids) for path in paths}
            self._parts[ids] = self._of(before), self._of(after)
        return self._parts[ids]

    def _of(self, named: Mapping[str, str | None]) -> Rulebook:
        """A book of files, path to content id; those without one are left out."""
        return assemble({path: self.readings.read(path, id_) for path, id_ in named.items() if id_})

    def file(self, path: str, ids: Ids = frozenset()) -> Rulebook:
        """One file as a book of its own, with a set of amendments in it. Raises Apart."""
        return self.readings.alone(path, self._content(path, ids))

    def errors(self, ids: Ids = frozenset()) -> dict[str, Finding]:
        """The errors of the book with a set of amendments in it, by their fingerprints. Raises
        Apart."""
        return {error.fingerprint: error for error in self.all_errors(ids)}

    def all_errors(self, ids: Ids = frozenset()) -> tuple[Finding, ...]:
        """The same, each one of those that have one fingerprint: of two overlaps of a tier, for
        example. Raises Apart."""
        changed = self._changed(ids)
        if changed not in self._errors:
            self._errors[changed] = errors_for(self.made, self.book(ids), self.on)
        return self._errors[changed]

    def new_errors(self, ids: Ids) -> dict[str, Finding]:
        """The errors that the draft has not, by their fingerprints, and the gaps and overlaps of
        the draft that more people fall into (`widened`); none for a set whose members clash in
        their words."""
        try:
            changed = self._changed(ids)
        except Apart:
            return {}
        if changed not in self._new:
            found, known = self.errors(ids), self.errors()
            new = {key: error for key, error in found.items() if key not in known}
            old = [error for error in self.all_errors(ids) if error.fingerprint in known]
            wider = widened_faults(self.book(), self.book(ids), old)
            self._new[changed] = new | {widened(error.fingerprint): error for error in wider}
        return self._new[changed]

    def key_of(self, error: Finding) -> str:
        """What a new error goes by in `new_errors`."""
        known = error.fingerprint in self.errors()
        return widened(error.fingerprint) if known else error.fingerprint

    def go_together(self, ids: Ids) -> bool:
        """Whether the words of a set of amendments merge."""
        try:
            self.book(ids)
        except Apart:
            return False
        return True

    def _content(self, path: str, ids: Ids) -> str | None:
        """A file's content with a set of amendments in it."""
        writers = (id_ for id_ in self.topmost(ids) if path in self.proposals[id_].files)
        return self._fold(path, tuple(sorted(writers)))

    def _fold(self, path: str, ids: tuple[str, ...]) -> str | None:
        """A file's content with amendments folded in, one on another; None where it is gone."""
        if not ids:
            return self.readings.draft.get(path)
        if len(ids) == 1:
            return self.proposals[ids[0]].files[path]
        if (path, ids) not in self._folded:
            self._folded[path, ids] = self._fold_one_more(path, ids[:-1], ids[-1])
        return self._folded[path, ids]

    def _fold_one_more(self, path: str, ids: tuple[str, ...], last: str) -> str | None:
        draft, theirs = self.readings.draft.get(path), self.proposals[last].files[path]
        ours = self._fold(path, ids)
        if ours == theirs:
            return ours
        one, two, three = (self.readings.alone(path, id_) for id_ in (draft, ours, theirs))
        whole = {section for id_ in (*ids, last) for section in self.proposals[id_].replaced}
        result = consolidate(one, two, three, last, whole)
        if result.clashes:
            raise Apart
        if result.added:
            return theirs
        if result.removed or ours is None:
            return None
        text = self.readings.content(ours).decode()
        return self.readings.add(write_edits(text, path, result.edits).encode())
