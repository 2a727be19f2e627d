"""Whether a task is done, still open, or late."""

from datetime import date

DONE, OVERDUE, OPEN = "done", "overdue", "open"
STATES = (OVERDUE, OPEN, DONE)
"""In the order in which they are told."""


def task_state(by: date | None, done: date | None, on: date) -> str:
    """The state of a task on a day: its last day is still in time; what was done later than that
    is done all the same, and what is to be done on a later day is not done yet."""
    if done is not None and done <= on:
        return DONE
    return OVERDUE if by is not None and by < on else OPEN
