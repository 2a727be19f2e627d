"""What a search brings back, and how far it got."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import Generic, TypeVar

Thing = TypeVar("Thing", covariant=True)


class Ending(Enum):
    """How a search ended: everything is listed; there is more than was asked for; or the budget
    ran out, so that there may be more (none listed means "not decided", never "none")."""

    ALL = "all"
    MORE = "more"
    BUDGET = "budget"


@dataclass(frozen=True, slots=True)
class Found(Generic[Thing]):
    """The things found, true each, and how the search ended.

    `share` is the part of all eligible cases that they are together with those not listed;
    None where it is not known. `total` is how many there are, where that is known.
    """

    items: tuple[Thing, ...]
    ending: Ending = Ending.ALL
    share: Fraction | None = None
    total: int | None = None

    def __iter__(self) -> Iterator[Thing]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @property
    def decided(self) -> bool:
        """Whether we know if there is anything: something was found, or surely there is nothing."""
        return bool(self.items) or self.ending is not Ending.BUDGET


class OverBudget(Exception):  # noqa: N818 - it is no error
    """The work asked for is more than was granted. Never leaves `logic`."""


class Budget:
    """How many steps a search may take: a count, not a clock, so that answers never depend on
    the machine. A step is about a quarter of a microsecond."""

    __slots__ = ("left",)

    def __init__(self, steps: int) -> None:
        self.left = steps

    def spend(self, steps: int) -> None:
        """Raises OverBudget once more has been spent than was granted."""
        self.left -= steps
        if self.left < 0:
            raise OverBudget
