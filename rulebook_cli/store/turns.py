"""Many who write at once: who has moved a ref, who tries again, and whose turn it is."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep
from typing import TypeVar

from rulebook_cli.model.errors import RulebookError

T = TypeVar("T")

ATTEMPTS = 40
_PATIENCE = 60
"""Seconds. Who waits longer for a turn goes on without one."""


class RefMoved(RulebookError):  # noqa: N818 - it tells what happened; retrying is normal
    """A ref is not where it was expected: somebody else has written. Look again and retry."""

    def __init__(self, ref: str) -> None:
        super().__init__("ref-moved", ref=ref)


def until_still(write: Callable[[], T]) -> T:
    """What `write` returns; it is asked anew whenever others have moved what it would move.

    Raises `RefMoved` when others keep moving it for seconds."""
    for attempt in range(1, ATTEMPTS):
        try:
            return write()
        except RefMoved:
            wait_a_turn(attempt)
    return write()


def wait_a_turn(attempt: int) -> None:
    """Wait a random moment, longer after each attempt: two writers must not keep step."""
    sleep(0.001 + 0.005 * min(attempt, 20) * os.urandom(1)[0] / 255)


@contextmanager
def turn(file: Path) -> Iterator[None]:
    """Wait until nobody else on this machine is changing main after judging it, so that slow work
    is not overtaken for ever by the quick. `file` is what writers take turns by.

    A courtesy and no safety: that a ref has not moved is seen when it is moved. The turn of a
    killed program is over, and where none can be had the work goes on without.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(file, timeout=_PATIENCE)
    with suppress(OSError, NotImplementedError, Timeout):
        file.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()
