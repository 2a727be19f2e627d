"""What `rulebook round` is asked to do: one thing at a time."""

from typing import NamedTuple

from rulebook_cli.model.errors import RulebookError


class Ways(NamedTuple):
    """What the options ask for. Those that begin with `of_` tell that something was said that
    belongs to some of them only."""

    open: bool
    extend: bool
    close: bool
    next: bool
    lapse: bool
    carry: bool
    of_dates: bool
    of_until: bool
    of_reason: bool

    @property
    def way(self) -> str:
        """`open`, `extend`, `close`, `next`, `lapse`, `carry`, or `show` where none is asked for.

        Raises `RulebookError`: `round-one-way`, `round-not-with`.
        """
        ways = [name for name in self._fields[:6] if getattr(self, name)]
        if len(ways) > 1:
            raise RulebookError("round-one-way")
        way = ways[0] if ways else "show"
        misplaced = (
            ("--opens, --amendments-close, --comments-close", self.of_dates, ("open", "next")),
            ("--until", self.of_until, ("extend",)),
            ("--because", self.of_reason, ("lapse", "carry")),
        )
        for options, said, fits in misplaced:
            if said and way not in fits:
                raise RulebookError("round-not-with", options=options)
        return way
