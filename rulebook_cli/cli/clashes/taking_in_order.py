"""Things put in at one point that a coordinator wants in an order of their own: asked, taken in."""

from collections.abc import Iterable, Set
from datetime import date
from typing import NamedTuple

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.merging.merging import take_in
from rulebook_cli.cli.merging.taking import DRAFT, Taking
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.questions import confirm, write
from rulebook_cli.cli.terminal.screen import wrapped
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.speech import say


class Ordered(NamedTuple):
    """Amendments (the draft may be among them) in the order that was chosen, and why."""

    order: tuple[str, ...]
    because: str

    @property
    def amendments(self) -> tuple[str, ...]:
        """Those of them that are to be taken in."""
        return tuple(id_ for id_ in self.order if id_ != DRAFT)


def ask_order(order: tuple[str, ...]) -> Ordered | None:
    """Why all of them are taken in that order; None when the coordinator thought better."""
    because = write(_words("because"))
    if not because.strip() or not confirm(_words("sure", names=_named(order))):
        return None
    print(wrapped(_words("waits")))
    return Ordered(order, because)


def take_ordered(
    desk: Desk, wanted: Iterable[Ordered], gone: Set[str], on: date
) -> tuple[set[str], int]:
    """Take them into the draft, each order by itself. Which amendments were, and how many orders
    could not be followed: why not has then been said."""
    taken: set[str] = set()
    untaken = 0
    for one in wanted:
        print()
        if not gone.isdisjoint(one.amendments):
            left = [id_ for id_ in one.amendments if id_ not in gone]
            print(wrapped(_words("not-both", names=_named(one.order), ids=left)))
            untaken += 1
            continue
        print(wrapped(_words("taking", names=_named(one.order))))
        if _take(desk, one, on):
            taken |= {*one.amendments}
        else:
            print(wrapped(_words("not-taken", command=" ".join(one.order))))
            untaken += 1
    return taken, untaken


def _take(desk: Desk, one: Ordered, on: date) -> bool:
    taking = Taking(one.order, (), None, one.because, (), ordered=True)
    try:
        return take_in(Desk(desk.repository, desk.cache), taking, on, dry_run=False) == GOOD
    except RulebookError as error:
        if error.message not in ("no-such-amendment", "already-answered"):
            raise
        return False  # an earlier order has taken it


def _named(order: Iterable[str]) -> str:
    draft = say(current_language(), "clashes", "matrix-draft")
    return ", ".join(draft if who == DRAFT else who for who in order)


def _words(key: str, **values: object) -> str:
    return say(current_language(), "settling", key, **values)
