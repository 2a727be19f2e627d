"""`--plain`, for who listens to the screen: chosen once, for whatever the command is.

Everything that is printed passes through a stream that says arrows in words and leaves out what is
only drawn; papers and questions have plain forms of their own.
"""

import os
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from rulebook_cli.cli.terminal.language import current_language

OPTION = "--plain"
_chosen = False


def choose_plain(arguments: Sequence[str]) -> list[str]:
    """Settle whether the output is plain: `--plain` anywhere before `--`, or RULEBOOK_PLAIN. The
    arguments without the option."""
    global _chosen
    ours = list(arguments)
    end = ours.index("--") if "--" in ours else len(ours)
    rest = [word for at, word in enumerate(ours) if at >= end or word != OPTION]
    _chosen = len(rest) < len(ours) or os.environ.get("RULEBOOK_PLAIN", "") not in ("", "0")
    if _chosen:
        sys.stdout, sys.stderr = _listened(sys.stdout), _listened(sys.stderr)
    return rest


def is_plain() -> bool:
    """Whether nothing may be drawn."""
    return _chosen


def as_written(stream: TextIO) -> Any:
    """The stream behind a plain one: what other programs read is printed there."""
    return stream.behind if isinstance(stream, PlainStream) else stream


class PlainStream:
    """A stream that says in words what would be drawn."""

    def __init__(self, behind: TextIO) -> None:
        self.behind = behind

    def write(self, text: str) -> int:
        """Write the text as it is spoken; as many letters as were given are taken."""
        from rulebook_cli.render.writers.spoken import spoken

        self.behind.write(spoken(text, current_language()))
        return len(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.behind, name)


def _listened(stream: TextIO) -> Any:
    return stream if isinstance(stream, PlainStream) else PlainStream(stream)
