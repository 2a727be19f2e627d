"""Where an open amendment stands against the draft as it is now."""

from collections.abc import Mapping

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.amendment import Base, Filed
from rulebook_cli.store.book_files import is_book_file
from rulebook_cli.store.trees import tree_at


def base_of(desk: Desk, main: str, filed: Filed, tree: Mapping[str, str] | None = None) -> Base:
    """Current when main has the files as the amendment found them; otherwise judged by folding
    the amendment in, which is kept for the pair of commits. `tree` is main's, if it is known.

    One that was made on another amendment stands against that as long as it is open."""
    if filed.amendment.amends:
        tip = _amended_tip(desk, filed)
        main, tree = (tip, None) if tip else (main, tree)
    tree = tree_at(desk.repository, main, desk.cache) if tree is None else tree
    files = [file for file in filed.files if is_book_file(file.path)]
    if all(tree.get(file.path) == file.old for file in files):
        return Base.CURRENT
    key = f"base:{main}:{filed.commit}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, Base):
        return kept
    base = _judged(desk, main, filed)
    desk.cache.keep({key: base})
    return base


def _amended_tip(desk: Desk, filed: Filed) -> str:
    """Where the amendment that another was made on stands now; empty once it has ended."""
    from rulebook_cli.cli.amendments.amended import open_base
    from rulebook_cli.cli.amendments.gathering import gather

    base = open_base(gather(desk).open, filed.amendment)
    return base.commit if base else ""


def _judged(desk: Desk, main: str, filed: Filed) -> Base:
    """The standing by a full three-way merge."""
    from rulebook_cli.changes.compare import compare
    from rulebook_cli.changes.consolidate import consolidate
    from rulebook_cli.cli.amendments.folding import open_amendment

    opened = open_amendment(desk, filed)
    book = desk.book_at(main)
    one = filed.amendment
    result = consolidate(opened.base, book, opened.theirs, one.id, one.replaced)
    if result.gone:
        return Base.GONE
    if result.clashes:
        return Base.CLASH
    moved = {str(change.address.whole) for change in compare(opened.base.entries, book.entries)}
    touched = {str(change.address.whole) for change in opened.changes}
    if result.near or moved & touched:
        return Base.NEAR
    return Base.CLEAN
