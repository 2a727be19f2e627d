"""Where a line may not end: inside a number, and between a number and what it counts."""

import re

_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)")
"""A number in groups of three figures."""
_COUNTED = re.compile(
    r"(?<=\d) (?=[€%])|(?<=\d)(?<!\d{4}) (?=(?:[a-z] )?§)|(?<=\d [a-z]) (?=§)|(?<=§) (?=\d)"
)
"""The blanks of `760,00 €`, `7,5 %`, `3 a §` and `§ 29`; a year stands before a section only."""


def unbroken(text: str) -> str:
    """`text` with hard blanks where a line may not end. Not for a drawing, where figures and
    blanks are no words, nor for a text that comes back and is compared with its own."""
    if " " not in text:
        return text
    whole = _THOUSANDS.sub(lambda found: found[0].replace(" ", "\xa0"), text)
    return _COUNTED.sub("\xa0", whole) if "§" in whole or "€" in whole or "%" in whole else whole
