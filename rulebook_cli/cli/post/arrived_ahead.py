"""An arrival that is still to come: taken as it was said, and said aloud, since it is most often a
slip of the pen."""

from collections.abc import Iterable
from datetime import datetime

from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.finnish_time import DAY_END, is_before


def tell_if_ahead(arrivals: Iterable[datetime | None], now: datetime) -> None:
    """Say it where some of the arrivals are on a later day than today, with the last of them."""
    tonight = now.replace(hour=DAY_END.hour, minute=DAY_END.minute, second=59)
    ahead = [at for at in arrivals if at and is_before(tonight, at)]
    if ahead:
        note("statements", "arrived-ahead", count=len(ahead), when=max(ahead, key=_bare))


def _bare(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
