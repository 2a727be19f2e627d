"""Whether amendments make the same book in whatever order they are taken in."""

from collections.abc import Sequence

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.amended import bases_first
from rulebook_cli.cli.amendments.contested import Contested, contested
from rulebook_cli.cli.amendments.folding import Stack
from rulebook_cli.cli.amendments.refusals import show_refused_clashes
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.merging.taking import Chosen, fold_each
from rulebook_cli.cli.terminal.screen import phrase, tell


def order_that_matters(
    desk: Desk, main: str, chosen: Sequence[Chosen], stack: Stack
) -> tuple[Chosen, Chosen, tuple[Contested, ...]] | None:
    """Two amendments that come to something else when they change places, and where; None where
    the opposite order makes the same book.

    `stack` is what `chosen` come to in their order. They are turned round neighbour by neighbour,
    so that the two that matter are found.
    """
    if len(chosen) < 2 or not _differs(fold_each(desk, main, _turned(chosen))[1], stack):
        return None
    order, before = list(chosen), stack
    for last in range(len(order) - 1, 0, -1):
        for at in range(last):
            one, other = order[at], order[at + 1]
            if other.record.amends == one.record.id:
                continue
            order[at], order[at + 1] = other, one
            after = fold_each(desk, main, order)[1]
            if _differs(after, before):
                return one, other, contested(desk.draft, after)
            before = after
    return None


def show_order_that_matters(one: Chosen, other: Chosen, places: tuple[Contested, ...]) -> None:
    """Why nothing was merged, and what to do next; `places` are where the two clash the other
    way round."""
    if places:
        show_refused_clashes(places)
        return
    first, second = one.record.id, other.record.id
    tell("merge.order-matters", first=first, second=second)
    tell("merge.nothing-saved")
    tell("merge.order-matters-next", first=first, command=f"rulebook merge {second}")
    print(phrase("merge.order-matters-see", first=first, second=second))


def _turned(chosen: Sequence[Chosen]) -> list[Chosen]:
    """The opposite order, as far as amendments of amendments allow."""
    by_ref = {one.opened.filed.ref: one for one in chosen}
    filed = bases_first(one.opened.filed for one in reversed(chosen))
    return [by_ref[one.ref] for one in filed]


def _differs(one: Stack, other: Stack) -> bool:
    return bool(one.clashed) or bool(compare(one.book.entries, other.book.entries))
