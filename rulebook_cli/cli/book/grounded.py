"""A desk on which another version of the book lies in the place of the draft, to judge on."""

from collections.abc import Mapping
from functools import cached_property

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.amendments.left_out import find_all_with_answered, laid_on
from rulebook_cli.cli.amendments.part_names import parts_by_amendment
from rulebook_cli.cli.book.versions import Meant, meant_by, named_version, not_inside
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.book_files import blob_id
from rulebook_cli.store.read_rulebook import read_rulebook


class Grounded(Desk):
    """The desk with a version laid in the draft's place, and the amendments that are in it.
    Nothing is written from here."""

    def __init__(self, desk: Desk, meant: Meant) -> None:
        super().__init__(desk.repository, desk.cache)
        self.begin_at(meant.ground.commit)
        self.laid = meant.ids
        self._below = desk

    @cached_property
    def draft(self) -> Rulebook:
        """The version."""
        if not self.laid:
            return self.book_at(self.main)
        return read_rulebook(self._files, self.cache)

    def draft_files(self) -> dict[str, bytes]:
        """The version's files, by path. Raises as `draft_with` does."""
        return dict(self._files)

    def draft_tree(self) -> dict[str, str]:
        """The names of the contents of the version's files, which git need not know, by path.
        Raises as `draft_with` does."""
        if not self.laid:
            return super().draft_tree()
        return {path: blob_id(data) for path, data in self._files.items()}

    @cached_property
    def _files(self) -> Mapping[str, bytes]:
        if not self.laid:
            return self.book_files(self.main)
        parts = parts_by_amendment(self.laid)
        filed = find_all_with_answered(self._below, list(parts))
        return laid_on(self._below, self.main, filed, parts).files


def grounded(desk: Desk, base: str) -> tuple[Desk, str]:
    """The desk to judge on, with the version that `base` names, and that version in words; the
    desk as it is where it names none, or the draft. Raises as `meant_by` does."""
    if base in ("", "draft"):
        return desk, ""
    meant = meant_by(desk, base)
    name = named_version(desk, base).name
    if meant.ground.commit == desk.main:
        meant = Meant(meant.ground, tuple(not_inside(gather(desk), meant.ids)))
    return Grounded(desk, meant), name
