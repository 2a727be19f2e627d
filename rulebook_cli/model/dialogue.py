"""What is asked of a person, and what they may answer."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be picked: its value, how it reads, and the key that picks it."""

    value: str
    label: str
    key: str = ""
