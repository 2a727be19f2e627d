"""An amendment laid out for reading: its record with what it changes."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from rulebook_cli.model.amendment import Amendment, Base
from rulebook_cli.model.change import Change
from rulebook_cli.model.rulebook import Rulebook

if TYPE_CHECKING:
    from rulebook_cli.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Exhibit:
    """An amendment with its changes and the books before and after them.

    `base` tells where an open one stands against the draft, `on` which day, `at` in which moment
    and `author` by whom it was first written, `findings` are the errors it would bring.
    `left_base` is the id of the amendment that it was made on, where that was not taken.
    """

    amendment: Amendment
    changes: tuple[Change, ...]
    before: Rulebook
    after: Rulebook
    on: date
    author: str = ""
    base: Base | None = None
    findings: tuple["Finding", ...] = ()
    left_base: str = ""
    at: datetime | None = None
