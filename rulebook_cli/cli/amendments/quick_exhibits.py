"""Very many open amendments laid out for reading: their files are read in one go, each as the one
section that it changes, and not with the whole book around it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.amended import left_base
from rulebook_cli.cli.amendments.exhibits import open_exhibit
from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.amendments.standing import base_of
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.amendment import Filed, FiledFile
from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Entry
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.store.book_files import is_book_file
from rulebook_cli.store.read_rulebook import FileRead, read_file
from rulebook_cli.store.trees import tree_at


class Ground(NamedTuple):
    """The draft that amendments are laid out against: its files, its sections by path."""

    book: Rulebook
    tree: Mapping[str, str]
    sections: Mapping[str, Section]


def open_exhibits(desk: Desk, gathered: Gathered) -> list[Exhibit]:
    """Every open amendment, by association and number: as one by one, in less time. Around the
    sections that an amendment changes stands the draft as it is now."""
    tree = tree_at(desk.repository, gathered.main, desk.cache)
    sections = {section.place.file: section for section in desk.draft.sections}
    ground = Ground(desk.draft, tree, sections)
    plain = {filed.ref for filed in gathered.open if _changes_sections_alone(filed, ground)}
    quickly = [filed for filed in gathered.open if filed.ref in plain]
    reads = _read_all(desk, (file for filed in quickly for file in _files(filed)), tree)
    shown = []
    for filed in gathered.open:
        quick = _quick(desk, gathered, filed, ground, reads) if filed.ref in plain else None
        shown.append(quick or open_exhibit(desk, gathered, filed))
    return sorted(shown, key=lambda e: (e.amendment.association, e.amendment.number))


def _files(filed: Filed) -> list[FiledFile]:
    return [file for file in filed.files if is_book_file(file.path)]


def _changes_sections_alone(filed: Filed, ground: Ground) -> bool:
    """Whether all it changes are sections that the draft has, and it is read as changes of them."""
    apart = filed.amendment.whole or filed.amendment.amends
    files = _files(filed)
    return not apart and all(f.old and f.new and f.path in ground.sections for f in files)


def _read_all(
    desk: Desk, files: Iterable[FiledFile], tree: Mapping[str, str]
) -> dict[str, FileRead]:
    """What the changed files say, and said where the draft has moved; by content and path. One
    process for those that are not yet known."""
    wanted: dict[str, tuple[str, str]] = {}
    for file in files:
        moved = tree.get(file.path) != file.old
        for id_ in (file.new, file.old if moved else None):
            if id_:
                wanted[_key(id_, file.path)] = (id_, file.path)
    recalled = desk.cache.recall(wanted)
    kept = {key: read for key, read in recalled.items() if isinstance(read, FileRead)}
    missing = {key: pair for key, pair in wanted.items() if key not in kept}
    content = desk.repository.read(id_ for id_, _ in missing.values())
    fresh = {key: read_file(path, content[id_] or b"") for key, (id_, path) in missing.items()}
    desk.cache.keep(fresh)
    return kept | fresh


def _quick(
    desk: Desk, gathered: Gathered, filed: Filed, ground: Ground, reads: Mapping[str, FileRead]
) -> Exhibit | None:
    """The amendment laid out; None where a file says less than a whole section with its number,
    so that it must be read with all the others."""
    before = after = ground.book
    changed: list[Change] = []
    for file in _files(filed):
        now = ground.sections[file.path]
        moved = ground.tree.get(file.path) != file.old
        old = _section(reads, file.old, file.path, now) if moved else now
        new = _section(reads, file.new, file.path, now)
        if old is None or new is None or old.number != new.number:
            return None
        changed += compare(old.entries, new.entries)
        before = _with_section(before, now, old) if moved else before
        after = _with_section(after, now, new)
    return Exhibit(
        amendment=gathered.record_of(filed),
        changes=tuple(changed),
        before=before,
        after=after,
        on=filed.on,
        at=filed.at,
        author=filed.author,
        base=base_of(desk, gathered.main, filed, ground.tree),
        left_base=left_base(gathered.answered, filed.amendment),
    )


def _section(
    reads: Mapping[str, FileRead], id_: str | None, path: str, now: Section
) -> Section | None:
    """The section of a file; None where it cannot be read in full or is not the draft's."""
    read = reads.get(_key(id_ or "", path))
    if read is None or read.misread or not isinstance(read.noun, Section):
        return None
    return replace(read.noun, entries=read.entries) if read.noun.id == now.id else None


def _key(id_: str, path: str) -> str:
    """How a file is kept by its content (`store/read_rulebook.py`)."""
    return f"{id_}:{path}"


def _with_section(book: Rulebook, now: Section, other: Section) -> Rulebook:
    """A book with another section in the place of one that it has."""
    sections = tuple(other if section.id == now.id else section for section in book.sections)
    entries: list[Entry] = []
    put = False
    for entry in book.entries:
        if entry.address.section != now.id:
            entries.append(entry)
        elif not put:
            entries += other.entries
            put = True
    return replace(book, sections=sections, entries=tuple(entries))
