"""What a coordinator wishes of a round, said by options or asked step by step, and carried out."""

from dataclasses import dataclass
from datetime import datetime

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.rounds.closing_round import close_round
from rulebook_cli.cli.rounds.dates_given import Given
from rulebook_cli.cli.rounds.extending import Extending, extend_round
from rulebook_cli.cli.rounds.finding_rounds import round_named
from rulebook_cli.cli.rounds.lapsing import Ending, end_amendments
from rulebook_cli.cli.rounds.opening import Opening, open_round
from rulebook_cli.cli.rounds.showing_round import show_round
from rulebook_cli.cli.terminal.options import required_text
from rulebook_cli.model.settings import Round


@dataclass(frozen=True, slots=True)
class Wish:
    """One `way` (see `Ways.way`) with what belongs to it. `id` is the round's, None where nobody
    has named one; `next` is that of the round after it; `who` and `until` are for more time; `ids`
    are amendments that lapse or are carried."""

    way: str
    id: str | None
    at: datetime
    given: Given
    who: tuple[str, ...] = ()
    until: str = ""
    next: str = ""
    ids: tuple[str, ...] = ()
    because: str | None = None
    despite: tuple[str, ...] = ()
    json: bool = False
    dry_run: bool = False


def carry_out(desk: Desk, wish: Wish) -> None:
    """Do what is wished. Raises `RulebookError`: those of the ways."""
    if wish.way == "open" and wish.id:
        return open_round(desk, Opening(wish.id, wish.given, "", wish.despite, wish.dry_run))
    round_ = round_of(desk, wish)
    if wish.way in ("open", "next"):
        after = round_.id if wish.way == "next" else ""
        id_ = wish.next or round_.id
        return open_round(desk, Opening(id_, wish.given, after, wish.despite, wish.dry_run))
    if wish.way == "extend":
        return extend_round(desk, Extending(round_, wish.who, wish.until, wish.dry_run))
    if wish.way == "close":
        return close_round(desk, round_, wish.dry_run)
    if wish.way in ("lapse", "carry"):
        reason = required_text(wish.because, "because-missing")
        carried = wish.way == "carry"
        ending = Ending(round_.id, wish.ids, reason, carried, wish.despite, wish.dry_run)
        return end_amendments(desk, ending)
    return show_round(desk, round_, wish.at, wish.json)


def round_of(desk: Desk, wish: Wish) -> Round:
    """The round that is meant. Raises `RulebookError`: those of `round_named`."""
    return round_named(desk.draft.settings, wish.id, wish.at.date())
