"""The number of a section: how it is written, and the order in which numbers stand."""

import re
from functools import lru_cache

_WORDS = r"(?:§|lu(?:ku|vu|k)\w*|kap(?:itel\w*|\.)?|sec(?:tion|\.)|chapter)"
_NUMBER = re.compile(
    rf"(?:{_WORDS}\s*)?(?P<figures>[0-9]{{1,9}}(?:\.[0-9]{{1,9}})*)\s*(?P<letter>[a-zåäö]?)(?:\s*{_WORDS})?",
    re.IGNORECASE,
)


def read_number(written: str) -> str:
    """The number that people write as `5A`, `5 a §`, `luku 5 a` or `§ 5 a`, as files have it:
    `5 a`. Empty where it is none."""
    found = _NUMBER.fullmatch(written.strip())
    if not found:
        return ""
    figures = ".".join(str(int(figure)) for figure in found["figures"].split("."))
    return f"{figures} {found['letter'].lower()}".strip()


@lru_cache(maxsize=4096)
def number_key(number: str) -> tuple[tuple[int, str], ...]:
    """How section numbers are ordered: 4, 4 a, 4 b, 5, 10; chapters 4.2, 4.10."""
    parts = re.findall(r"([0-9]{1,9})\s*([a-zåäö]*)", number.lower())
    return tuple((int(figure), letters) for figure, letters in parts)


def same_number(one: str, other: str) -> bool:
    """Whether two numbers are one however they are written (`5A` and `5 a`)."""
    return (read_number(one) or one) == (read_number(other) or other)
