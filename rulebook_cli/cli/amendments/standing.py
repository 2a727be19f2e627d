"""Where an open amendment stands against the draft as it is now."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Base, Filed
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.amendments import read_record
from rulebook_cli.store.book_files import is_book_file
from rulebook_cli.store.branches import record_path
from rulebook_cli.store.trees import tree_at

if TYPE_CHECKING:
    from rulebook_cli.cli.amendments.opening import Opened


def base_of(desk: Desk, main: str, filed: Filed, tree: Mapping[str, str] | None = None) -> Base:
    """Current when main has the files as the amendment found them; otherwise judged by folding
    the amendment in, which is kept for the pair of commits. `tree` is main's, if it is known.

    One that was made on another amendment stands against that as long as it is open. What main
    has of the amendment itself, part by part, is no change that it must fit."""
    tree = tree_at(desk.repository, main, desk.cache) if tree is None else tree
    record = tree.get(record_path(filed.amendment.id), "")
    if filed.amendment.amends:
        tip = _amended_tip(desk, filed)
        main, tree = (tip, tree_at(desk.repository, tip, desk.cache)) if tip else (main, tree)
    files = [file for file in filed.files if is_book_file(file.path)]
    if all(tree.get(file.path) == file.old for file in files):
        return Base.CURRENT
    key = f"base-2:{main}:{filed.commit}:{record}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, Base):
        return kept
    base = _judged(desk, main, filed, _taken(desk, filed, record))
    desk.cache.keep({key: base})
    return base


def _amended_tip(desk: Desk, filed: Filed) -> str:
    """Where the amendment that another was made on stands now; empty once it has ended."""
    from rulebook_cli.cli.amendments.amended import open_base
    from rulebook_cli.cli.amendments.gathering import gather

    base = open_base(gather(desk).open, filed.amendment)
    return base.commit if base else ""


def _taken(desk: Desk, filed: Filed, record: str) -> tuple[int, ...]:
    """The parts that stand in the draft, by main's record of the amendment (its blob's name)."""
    if not record:
        return ()
    data = desk.repository.read([record])[record] or b""
    found = read_record(data, record_path(filed.amendment.id))[0]
    return replace(filed.amendment, answers=found.answers).taken if found else ()


def _judged(desk: Desk, main: str, filed: Filed, taken: Collection[int]) -> Base:
    """The standing by a full three-way merge."""
    from rulebook_cli.changes.compare import compare
    from rulebook_cli.changes.consolidate import consolidate
    from rulebook_cli.cli.amendments.opening import open_amendment, open_to_take

    opened = open_to_take(desk, filed) if taken else open_amendment(desk, filed)
    book, base = desk.book_at(main), _with_parts(opened, taken)
    one = filed.amendment
    result = consolidate(base, book, opened.theirs, one.id, one.replaced)
    if result.gone:
        return Base.GONE
    if result.clashes:
        return Base.CLASH
    moved = {str(change.address.whole) for change in compare(base.entries, book.entries)}
    touched = {str(change.address.whole) for change in compare(base.entries, opened.theirs.entries)}
    if result.near or moved & touched:
        return Base.NEAR
    return Base.CLEAN


def near_places(opened: "Opened", taken: Collection[int], book: Rulebook) -> tuple[Address, ...]:
    """Where a book was changed close to what is left of an amendment, its parts that are taken
    left out of account."""
    from rulebook_cli.changes.consolidate import consolidate

    one = opened.filed.amendment
    base = _with_parts(opened, taken)
    return consolidate(base, book, opened.theirs, one.id, one.replaced).near


def _with_parts(opened: "Opened", taken: Collection[int]) -> Rulebook:
    """The book an amendment was made on, with the parts that are taken already in it."""
    from rulebook_cli.cli.amendments.folding import fold_in

    known = {part.number for part in opened.filed.amendment.parts}
    parts = known.intersection(taken)
    return fold_in(opened.base, opened.before, opened, parts).book if parts else opened.base
