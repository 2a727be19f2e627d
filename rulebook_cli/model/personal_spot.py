"""A stretch of a text that tells too much of a person."""

from typing import NamedTuple

KINDS = ("identity-code", "phone", "email", "street-address", "health")
"""What is looked for: identity codes, phone numbers, e-mail and street addresses, and the health
of a person called by name."""


class PersonalSpot(NamedTuple):
    """Where in a text it stands (from `start`, before `end`), of which of `KINDS` it is, its words,
    and the words with most letters hidden, fit to be shown."""

    kind: str
    start: int
    end: int
    words: str
    masked: str
