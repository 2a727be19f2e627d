"""Amendments that are named, but not reckoned, where a paper tells what amendments cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Ids of amendments without a sum: those that have `ended`, so that nobody asks what would
    come of them, and those `beside` it all, which change nothing that is reckoned."""

    ended: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
