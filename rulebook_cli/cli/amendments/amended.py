"""Amendments that were made on another amendment."""

from collections.abc import Iterable, Sequence

from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.store.amendments import of_id


def open_base(waiting: Sequence[Filed], record: Amendment) -> Filed | None:
    """The one among the open amendments that another was made on; None once it has ended."""
    id_ = record.amends
    if not id_:
        return None
    renamed = (one for one in waiting if id_ in one.amendment.formerly)
    return of_id(waiting, id_) or next(renamed, None)


def left_base(answered: Iterable[Amendment], record: Amendment) -> str:
    """The id of the amendment that another was made on, where that has ended and nothing of it
    stands in the draft; empty otherwise."""
    for one in answered:
        if record.amends and record.amends in (one.id, *one.formerly):
            return "" if one.is_open or one.taken else one.id
    return ""


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


def with_bases(waiting: Sequence[Filed], filed: Iterable[Filed]) -> list[Filed]:
    """Amendments with the open ones that they were made on, each after what it stands on."""
    found: dict[str, Filed] = {}
    for one in filed:
        above: Filed | None = one
        while above is not None and above.ref not in found:
            found[above.ref] = above
            above = open_base(waiting, above.amendment)
    return bases_first(found.values())
