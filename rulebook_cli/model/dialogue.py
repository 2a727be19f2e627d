"""What is asked of a person, and what they may answer."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be picked: its value and how it reads."""

    value: str
    label: str
