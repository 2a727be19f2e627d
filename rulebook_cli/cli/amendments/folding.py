"""An amendment folded into a book: what consolidating comes to, written and read again."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from rulebook_cli.changes.consolidate import Consolidated, consolidate
from rulebook_cli.cli.amendments.as_laid_out import as_laid_out
from rulebook_cli.cli.amendments.opening import Opened, onto
from rulebook_cli.model.change import Clash, Edit
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

    def onto(self, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """A book's files after the amendment."""
        return onto(files, self.files)


@dataclass(frozen=True, slots=True)
class Stack:
    """Amendments folded one on another: the book with all of them in it, without what clashed,
    and its files. `clashed` tells which of them clashed where."""

    book: Rulebook
    files: Mapping[str, bytes]
    opened: tuple[Opened, ...]
    clashed: tuple[tuple[Opened, Clash], ...]


def fold_all(
    book: Rulebook,
    files: Mapping[str, bytes],
    amendments: Sequence[Opened],
    parts: Mapping[str, Collection[int]] | None = None,
) -> Stack:
    """Fold amendments into a book, each on top of those before it, as far as they fit; of some,
    by their ids, no more than `parts`."""
    clashed: list[tuple[Opened, Clash]] = []
    for opened in amendments:
        folded = fold_in(book, files, opened, (parts or {}).get(opened.filed.amendment.id, ()))
        clashed += [(opened, clash) for clash in folded.consolidated.clashes]
        book, files = folded.book, folded.onto(files)
    return Stack(book, files, tuple(amendments), tuple(clashed))


def fold_in(
    book: Rulebook,
    files: Mapping[str, bytes],
    opened: Opened,
    parts: Collection[int] = (),
    first: str = "",
) -> Folded:
    """The book (with its files) after an amendment, or after some of its parts; `first` as in
    `consolidate`."""
    name = opened.filed.amendment.id
    replaced = opened.filed.amendment.replaced
    result = consolidate(opened.base, book, opened.theirs, name, replaced, first)
    return write_folded(files, result, opened, parts)


def write_folded(
    files: Mapping[str, bytes],
    result: Consolidated,
    opened: Opened,
    parts: Collection[int] = (),
    read: Callable[[Mapping[str, bytes]], Rulebook] = read_rulebook,
) -> Folded:
    """The book after what an amendment, or some of its parts, was consolidated to; `read` reads
    its files."""
    if parts:
        result = _only(result, opened, parts)
    changed = _written(files, result, opened.files)
    if opened.before:
        unread = {misread.place.file for misread in opened.left}
        changed = as_laid_out(files, changed, opened.before, opened.files, unread)
    return Folded(read(onto(files, changed)), changed, result)


def _only(result: Consolidated, opened: Opened, parts: Collection[int]) -> Consolidated:
    """What of a consolidation belongs to some parts. Raises `RulebookError("no-such-part")`."""
    amendment = opened.filed.amendment
    numbers = {part.number for part in amendment.parts}
    for number in parts:
        if number not in numbers:
            raise RulebookError("no-such-part", id=amendment.id, part=number, parts=sorted(numbers))
    wanted = {str(a) for part in amendment.parts if part.number in parts for a in part.at}

    def belongs(edit: Edit) -> bool:
        follows = result.following.get(str(edit.address))
        return not wanted.isdisjoint((str(edit.address.whole), edit.address.section, follows))

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
        text = (changed.get(path) or files.get(path, b"")).decode()
        changed[path] = write_edits(text, path, edits).encode()
    return changed


def _by_file(result: Consolidated) -> dict[str, Sequence[Edit]]:
    """The edits by file, without those at a clash. Of a new thing whose place is what clashes
    nothing is written, its words neither."""
    clashing = {str(clash.address) for clash in result.clashes}
    waiting = {str(clash.address.whole) for clash in result.clashes if clash.kind == "order"}
    by_file: dict[str, list[Edit]] = {}
    for edit in result.edits:
        if str(edit.address) not in clashing and str(edit.address.whole) not in waiting:
            by_file.setdefault(edit.file, []).append(edit)
    return dict(by_file)


def whole_sections(before: Rulebook, after: Rulebook) -> set[str]:
    """The ids of sections that only one of two books has."""
    return {s.id for s in before.sections} ^ {s.id for s in after.sections}
