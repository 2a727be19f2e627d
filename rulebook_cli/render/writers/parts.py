"""The parts of a paper's nouns, looked up once for each kind of noun: a paper has thousands."""

from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any


def part_names(noun: object) -> tuple[str, ...]:
    """The names of a noun's parts; none of anything else."""
    kind: Any = type(noun)
    return _names(kind)


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(part.name for part in fields(kind)) if is_dataclass(kind) else ()
