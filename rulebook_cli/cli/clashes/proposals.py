"""Open amendments as the files that the draft would have with each of them alone."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rulebook_cli.cli.amendments.amended import open_base, with_bases
from rulebook_cli.cli.amendments.folding import fold_all
from rulebook_cli.cli.amendments.opening import changes_settings, open_to_read
from rulebook_cli.cli.clashes.readings import Readings
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.amendment import Filed
from rulebook_cli.model.change import Clash
from rulebook_cli.store.book_files import SETTINGS, is_book_file
from rulebook_cli.store.cache import code_stamp


class Proposal(NamedTuple):
    """An amendment with the files it changes in the draft, as content ids (None: taken away), and
    where it clashes with the draft itself; there its files have the draft's words. `replaced` are
    the sections that it replaces as a whole, `above` the open amendments that it was made on, the
    nearest first: their changes are among its own."""

    id: str
    files: dict[str, str | None]
    clashes: tuple[Clash, ...] = ()
    replaced: frozenset[str] = frozenset()
    above: tuple[str, ...] = ()


Parts = Mapping[str, tuple[int, ...]]
"""The parts that wait for an answer, by the id of an amendment of which others have one."""


def read_proposals(
    desk: Desk,
    waiting: Sequence[Filed],
    amendments: Sequence[Filed],
    readings: Readings,
    parts: Parts,
) -> list[Proposal]:
    """What each of some amendments makes of the draft as it stands now; `waiting` are all that
    are open. Of those in `parts` only these are looked at: the others are answered.

    Where the draft has the files as an amendment found them nothing is read: git's names of the
    contents say it all. The others are folded in one by one.
    """
    return [
        Proposal(
            filed.amendment.id,
            {file.path: file.new for file in filed.files if is_book_file(file.path)},
            replaced=filed.amendment.replaced,
        )
        if filed.amendment.id not in parts and _is_current(desk, filed, waiting, readings)
        else _folded(desk, filed, waiting, readings, parts)
        for filed in amendments
    ]


def _is_current(desk: Desk, filed: Filed, waiting: Sequence[Filed], readings: Readings) -> bool:
    """Whether the draft has the files as the amendment found them, and it may change them all."""
    files = [file for file in filed.files if is_book_file(file.path)]
    unmoved = all(readings.draft.get(file.path) == file.old for file in files)
    on_another = open_base(waiting, filed.amendment) is not None
    return unmoved and not on_another and not changes_settings(desk, filed)


def _folded(
    desk: Desk, filed: Filed, waiting: Sequence[Filed], readings: Readings, parts: Parts
) -> Proposal:
    """An amendment folded into the draft, on top of those it was made on. Kept for as long as
    neither they nor the draft's files that they change have moved."""
    chain = with_bases(waiting, [filed])
    key = _key(chain, readings, parts)
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        changed, clashes = kept
    else:
        changed, clashes = _fold(desk, chain, parts)
        desk.cache.keep({key: (changed, clashes)})
    files = {path: None if data is None else readings.add(data) for path, data in changed.items()}
    above = tuple(one.amendment.id for one in reversed(chain[:-1]))
    replaced = frozenset(id_ for one in chain for id_ in one.amendment.replaced)
    return Proposal(filed.amendment.id, files, clashes, replaced, above)


def _key(chain: Sequence[Filed], readings: Readings, parts: Parts) -> str:
    draft = readings.draft
    touched = {file.path for one in chain for file in one.files} | {SETTINGS}
    said = [sorted(draft), sorted((path, draft.get(path)) for path in touched)]
    stamp = code_stamp("changes", "cli/amendments", "cli/clashes")
    its = [(one.commit, one.amendment.whole, parts.get(one.amendment.id, ())) for one in chain]
    name = repr((said, its, stamp))
    return f"folded:{hashlib.sha256(name.encode()).hexdigest()}"


def _fold(
    desk: Desk, chain: Sequence[Filed], parts: Parts
) -> tuple[dict[str, bytes | None], tuple[Clash, ...]]:
    """The files that change, and what clashes with the draft."""
    before = desk.draft_files()
    stack = fold_all(desk.draft, before, [open_to_read(desk, one) for one in chain], parts)
    after = stack.files
    changed = {
        path: after.get(path)
        for path in {*before, *after}
        if is_book_file(path) and before.get(path) != after.get(path)
    }
    return changed, tuple(clash for _, clash in stack.clashed)
