"""Amendments that were made on another amendment."""

from collections.abc import Iterable

from rulebook_cli.cli.gathering import Gathered
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.store.amendments import of_id


def open_base(gathered: Gathered, record: Amendment) -> Filed | None:
    """The amendment that another was made on, as long as it is open."""
    return of_id(gathered.open, record.amends) or _renamed(gathered, record.amends)


def _renamed(gathered: Gathered, id_: str) -> Filed | None:
    """An open amendment that had this id before it was renumbered."""
    return next((one for one in gathered.open if id_ and id_ in one.amendment.formerly), None)


def bases_first(filed: Iterable[Filed]) -> list[Filed]:
    """Amendments in the order given, but what one of them amends stands before it."""
    waiting = {one.amendment.id: one for one in filed}
    ordered: dict[str, Filed] = {}

    def put(id_: str, above: frozenset[str]) -> None:
        one = waiting.get(id_)
        if one is None or id_ in ordered or id_ in above:
            return
        put(one.amendment.amends, above | {id_})
        ordered[id_] = one

    for id_ in waiting:
        put(id_, frozenset())
    return list(ordered.values())


def with_bases(gathered: Gathered, filed: Iterable[Filed]) -> list[Filed]:
    """Amendments with the open ones that they were made on, each after what it stands on."""
    found: dict[str, Filed] = {}
    for one in filed:
        above: Filed | None = one
        while above is not None and above.ref not in found:
            found[above.ref] = above
            above = open_base(gathered, above.amendment)
    return bases_first(found.values())
