"""Turns: whoever must judge before writing goes alone, not overtaken for ever by the quick."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from rulebook_cli.store.repository import Repository

_PATIENCE = 60
"""Seconds. Who waits longer goes on without a turn."""


@contextmanager
def turn(repository: Repository) -> Iterator[None]:
    """Wait until nobody else on this machine is changing main after judging it. A courtesy and no
    safety: that a ref has not moved is seen when it is moved. A turn whose holder was killed is
    over, and where none can be had the work goes on without."""
    from filelock import FileLock, Timeout

    file = repository.turn_file
    lock = FileLock(file, timeout=_PATIENCE)
    with suppress(OSError, NotImplementedError, Timeout):
        file.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()
