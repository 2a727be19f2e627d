"""An amendment folded into a book: what consolidating comes to, written and read again."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.consolidate import Consolidated, consolidate
from rulebook_cli.cli.desk import Desk
from rulebook_cli.model.amendment import Filed
from rulebook_cli.model.change import Change, Edit
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.write_edits import write_edits


@dataclass(frozen=True, slots=True)
class Folded:
    """The book with an amendment in it. `files` are the changed ones, None where one goes;
    `consolidated` tells what clashed: then `book` is the book without what clashed."""

    book: Rulebook
    files: dict[str, bytes | None]
    consolidated: Consolidated


@dataclass(frozen=True, slots=True)
class Opened:
    """An amendment with the book it was made on and the book it makes."""

    filed: Filed
    base: Rulebook
    theirs: Rulebook
    files: Mapping[str, bytes]

    @property
    def changes(self) -> tuple[Change, ...]:
        """What the amendment changes."""
        return compare(self.base.entries, self.theirs.entries)


def open_amendment(desk: Desk, filed: Filed) -> Opened:
    """Read the books before and after an amendment.

    Its base is the commit its record names, where that is still known; else the last commit it
    shares with main.
    """
    repository = desk.repository
    base = filed.amendment.base
    if not base or repository.resolve(base) is None:
        base = repository.merge_base(desk.main, filed.commit) or desk.main
    files = desk.book_files(filed.commit)
    return Opened(filed, desk.book_at(base), read_rulebook(files, desk.cache), files)


def fold_in(
    book: Rulebook,
    files: Mapping[str, bytes],
    opened: Opened,
    parts: Collection[int] = (),
) -> Folded:
    """The book (with its files) after an amendment, or after some of its parts."""
    name = opened.filed.amendment.id
    result = consolidate(opened.base, book, opened.theirs, name)
    if parts:
        result = _only(result, opened, parts)
    changed = _written(files, result, opened.files)
    after = {path: data for path, data in {**files, **changed}.items() if data is not None}
    return Folded(read_rulebook(after), changed, result)


def _only(result: Consolidated, opened: Opened, parts: Collection[int]) -> Consolidated:
    """What of a consolidation belongs to some parts. Raises `RulebookError("no-such-part")`."""
    amendment = opened.filed.amendment
    numbers = {part.number for part in amendment.parts}
    for number in parts:
        if number not in numbers:
            raise RulebookError("no-such-part", id=amendment.id, part=number, parts=sorted(numbers))
    wanted = {str(a) for part in amendment.parts if part.number in parts for a in part.at}

    def belongs(edit: Edit) -> bool:
        return str(edit.address.whole) in wanted

    by_file = {
        section.place.file: section.id
        for section in (*opened.theirs.sections, *opened.base.sections)
    }
    return replace(
        result,
        edits=tuple(edit for edit in result.edits if belongs(edit)),
        added=tuple(path for path in result.added if by_file.get(path) in wanted),
        removed=tuple(path for path in result.removed if by_file.get(path) in wanted),
        clashes=tuple(c for c in result.clashes if str(c.address.whole) in wanted),
    )


def _written(
    files: Mapping[str, bytes], result: Consolidated, theirs: Mapping[str, bytes]
) -> dict[str, bytes | None]:
    """The changed files' new contents."""
    changed: dict[str, bytes | None] = {path: theirs[path] for path in result.added}
    changed |= dict.fromkeys(result.removed)
    for path, edits in _by_file(result).items():
        text = files.get(path, b"").decode()
        changed[path] = write_edits(text, path, edits).encode()
    return changed


def _by_file(result: Consolidated) -> dict[str, Sequence[Edit]]:
    """The edits by file, without those at a clash."""
    clashing = {str(clash.address) for clash in result.clashes}
    by_file: dict[str, list[Edit]] = {}
    for edit in result.edits:
        if str(edit.address) not in clashing:
            by_file.setdefault(edit.file, []).append(edit)
    return dict(by_file)


def whole_sections(before: Rulebook, after: Rulebook) -> set[str]:
    """The ids of sections that only one of two books has."""
    return {s.id for s in before.sections} ^ {s.id for s in after.sections}
