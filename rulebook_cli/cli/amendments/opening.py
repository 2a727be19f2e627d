"""An amendment opened for reading: the book it was made on, and the book it makes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.left_behind import left_behind, unreadable_files
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.screen import hint
from rulebook_cli.model.amendment import Filed
from rulebook_cli.model.change import Change
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.book_files import SETTINGS
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.trees import tree_at


@dataclass(frozen=True, slots=True)
class Opened:
    """An amendment with the book it was made on and the book it makes. `left` is what of its
    files cannot be read and so would not come along; a file that cannot be read at all stands in
    `theirs` as it was. `before` are the files of its base, given where it is to be written with
    its own comments and layout."""

    filed: Filed
    base: Rulebook
    theirs: Rulebook
    files: Mapping[str, bytes]
    left: tuple[Misread, ...] = ()
    before: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What the amendment changes."""
        return compare(self.base.entries, self.theirs.entries)


def open_to_read(desk: Desk, filed: Filed) -> Opened:
    """An amendment as it is judged beside the draft: a change of rulebook.yaml that is not its
    proposer's to make is left out, and that is said."""
    opened = open_amendment(desk, filed)
    if not changes_settings(desk, filed):
        return opened
    hint("with.settings-left-out", id=filed.amendment.id)
    return without_settings(opened)


def changes_settings(desk: Desk, filed: Filed) -> bool:
    """Whether an amendment touches rulebook.yaml though it is no coordinator's."""
    coordinators = {who.id for who in desk.draft.settings.coordinators}
    touched = any(file.path == SETTINGS for file in filed.files)
    return touched and filed.amendment.association not in coordinators


def without_settings(opened: Opened) -> Opened:
    """The amendment with rulebook.yaml as it was."""
    base, theirs = opened.base, opened.theirs
    entries = [entry for entry in base.entries if entry.address.section == "rulebook"]
    entries += [entry for entry in theirs.entries if entry.address.section != "rulebook"]
    book = replace(theirs, settings=base.settings, entries=tuple(entries))
    return replace(opened, theirs=book)


def books_of(desk: Desk, filed: Filed) -> tuple[Rulebook, Rulebook]:
    """The books before and after an amendment, as `open_amendment` has them: the files themselves,
    which nobody folds here, are asked for only where something in them cannot be read."""
    if SETTINGS in tree_at(desk.repository, filed.commit, desk.cache):
        before, theirs = desk.book_at(_base_of(desk, filed)), desk.book_at(filed.commit)
        if not left_behind(before, theirs, [file.path for file in filed.files]):
            return before, theirs
    opened = open_amendment(desk, filed)
    return opened.base, opened.theirs


def open_amendment(desk: Desk, filed: Filed) -> Opened:
    """Read the books before and after an amendment.

    Its base is the commit its record names, where that is still known; else the last commit it
    shares with main. Where the branch has removed rulebook.yaml it is read as it was.
    """
    base = _base_of(desk, filed)
    files = desk.book_files(filed.commit)
    if SETTINGS not in files:
        files[SETTINGS] = desk.book_files(base).get(SETTINGS, b"")
    before, theirs = desk.book_at(base), read_rulebook(files, desk.cache)
    left = left_behind(before, theirs, [file.path for file in filed.files])
    lost = unreadable_files(theirs, {misread.place.file for misread in left} & files.keys())
    if lost:
        files = onto(files, {path: desk.book_files(base).get(path) for path in lost})
        theirs = read_rulebook(files, desk.cache)
    return Opened(filed, before, theirs, files, left)


def open_to_take(desk: Desk, filed: Filed) -> Opened:
    """An amendment as it is taken into the draft: with its comments and its layout."""
    return replace(open_amendment(desk, filed), before=desk.book_files(_base_of(desk, filed)))


def _base_of(desk: Desk, filed: Filed) -> str:
    base = filed.amendment.base
    if base and desk.repository.resolve(base) is not None:
        return base
    return desk.repository.merge_base(desk.main, filed.commit) or desk.main


def onto(files: Mapping[str, bytes], changed: Mapping[str, bytes | None]) -> dict[str, bytes]:
    """Files after some of them have changed or gone."""
    return {path: data for path, data in {**files, **changed}.items() if data is not None}
