"""The day that is asked about, and the day of a contract."""

from datetime import date

from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.model.errors import RulebookError


def day_asked(on: date | None, made: date | None) -> date:
    """The day `--on` names; without it today, or the day of a contract that is still to be made.

    Raises `RulebookError("contract-after")` where the contract is made only after that day.
    """
    day = on or max(today(), made or date.min)
    if made and made > day:
        raise RulebookError("contract-after", made=made, on=day)
    return day
