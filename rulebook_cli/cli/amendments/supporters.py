"""Who stands behind each amendment: what associations have said on their own branches."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.amendment import Amendment, Supporter
from rulebook_cli.store.history import Ref
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.voices import comment_trees, whose_comments

Said = Mapping[str, tuple[tuple[Supporter, ...], tuple[str, ...]]]
"""By an amendment's id: who supports it, and who has taken their support back."""


def supports_said(desk: Desk, main: str, refs: Iterable[Ref]) -> Said:
    """What was said of support on main and on the branches of comments among `refs`. Kept, so
    that the comments are read once for each time one comes."""
    branches = [ref for ref in refs if whose_comments(ref.name)]
    key = "supports:" + ":".join([main, *sorted(f"{r.name}={r.commit}" for r in branches)])
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, dict):
        return kept
    said = _read(desk, main, branches)
    desk.cache.keep({key: said})
    return said


def _read(desk: Desk, main: str, branches: Iterable[Ref]) -> Said:
    from rulebook_cli.model.comment import still_said
    from rulebook_cli.store.voices import read_comments

    tree = tree_at(desk.repository, main, desk.cache)
    trees = list(comment_trees(desk.repository, tree, branches, desk.cache))
    if not any(trees):
        return {}
    every = [c for c in read_comments(desk.repository, trees, desk.cache) if c.support]
    found: dict[str, dict[str, Supporter]] = {}
    back: dict[str, set[str]] = {}
    for one in every:
        if one.retracts:
            back.setdefault(one.on, set()).add(one.association)
    for one in sorted(still_said(every), key=lambda c: (str(c.at or ""), c.association)):
        day = one.at.date() if one.at else None
        if day:
            by = found.setdefault(one.on, {})
            by.setdefault(one.association, Supporter(one.association, day))
    return {
        id_: (
            tuple(found.get(id_, {}).values()),
            tuple(sorted(back.get(id_, set()) - set(found.get(id_, {})))),
        )
        for id_ in {*found, *back}
    }


def with_supporters(amendment: Amendment, said: Said) -> Amendment:
    """The amendment with all who support it: those its record names and those who have said so,
    without those who have taken it back. No association supports its own."""
    ids = [id_ for id_ in (amendment.id, *amendment.formerly) if id_ in said]
    if not ids:
        return amendment
    back = {who for id_ in ids for who in said[id_][1]}
    everybody = [*amendment.supporters, *(one for id_ in ids for one in said[id_][0])]
    chosen: dict[str, Supporter] = {}
    for one in sorted(everybody, key=lambda one: (one.on, one.id)):
        if one.id not in back and one.id != amendment.association:
            chosen.setdefault(one.id, one)
    return replace(amendment, supporters=tuple(chosen.values()))
