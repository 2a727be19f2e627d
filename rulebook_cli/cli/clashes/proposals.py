"""Open amendments as the files that the draft would have with each of them alone."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rulebook_cli.cli.amendments.folding import changes_settings, fold_in, open_to_read
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.amendment import Filed, FiledFile
from rulebook_cli.model.change import Clash
from rulebook_cli.store.book_files import is_book_file
from rulebook_cli.store.read_rulebook import read_file
from rulebook_cli.store.trees import tree_at


class Proposal(NamedTuple):
    """An amendment with the files it changes in the draft (None: taken away), and where it
    clashes with the draft itself; there its files have the draft's words. `replaced` are the
    sections that it replaces as a whole."""

    id: str
    files: dict[str, bytes | None]
    clashes: tuple[Clash, ...] = ()
    replaced: frozenset[str] = frozenset()


def read_proposals(desk: Desk, amendments: Sequence[Filed]) -> list[Proposal]:
    """What each amendment makes of the draft as it stands now.

    Those whose files are in the draft as they found them are read in one process; the others are
    folded in one by one.
    """
    tree = tree_at(desk.repository, desk.main, desk.cache)
    fresh = [filed for filed in amendments if _is_current(desk, filed, tree)]
    content = desk.repository.read(
        file.new for filed in fresh for file in filed.files if file.new and is_book_file(file.path)
    )
    files = {
        filed.ref: {
            file.path: content[file.new] or b"" if file.new else None
            for file in filed.files
            if is_book_file(file.path) and _is_readable(file, content)
        }
        for filed in fresh
    }
    return [
        Proposal(filed.amendment.id, files[filed.ref], replaced=filed.amendment.replaced)
        if filed.ref in files
        else _folded(desk, filed)
        for filed in amendments
    ]


def _is_readable(file: FiledFile, content: Mapping[str, bytes | None]) -> bool:
    """Whether something can be read of a file; what cannot be read changes nothing."""
    return file.new is None or read_file(file.path, content[file.new] or b"").noun is not None


def _is_current(desk: Desk, filed: Filed, tree: dict[str, str]) -> bool:
    """Whether the draft has the files as the amendment found them, and it may change them all."""
    files = [file for file in filed.files if is_book_file(file.path)]
    unmoved = all(tree.get(file.path) == file.old for file in files)
    return unmoved and not changes_settings(desk, filed)


def _folded(desk: Desk, filed: Filed) -> Proposal:
    folded = fold_in(desk.draft, desk.book_files(desk.main), open_to_read(desk, filed))
    clashes, replaced = folded.consolidated.clashes, filed.amendment.replaced
    return Proposal(filed.amendment.id, folded.files, clashes, replaced)
