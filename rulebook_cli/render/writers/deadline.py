"""Work that must end: what a book's own template asks for is given up after a while."""

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

T = TypeVar("T")
SECONDS = 20.0
"""Far more than any paper takes: 500 pages take some five seconds."""


def within(work: Callable[[], T], seconds: float = SECONDS) -> T:
    """What `work` returns. Raises what it raises, and `TimeoutError` when it takes too long.

    Whatever takes too long goes on in a thread that ends with the process.
    """
    done: list[T] = []
    failed: list[BaseException] = []

    def attempt() -> None:
        try:
            done.append(work())
        except BaseException as error:
            failed.append(error)

    thread = Thread(target=attempt, daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not done:
        raise TimeoutError
    return done[0]
