"""What was meant by a cell that cannot be read."""

import re

from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import Unreadable

_UNITS = r"h|h/d|v|a|år|€|%|pistettä|tuntia|vuotta|tim|timmar|poäng"
_MENDS = (
    ("≥", ">="),
    ("≤", "<="),
    ("=>", ">="),
    ("=<", "<="),
    ("–", ".."),
    ("—", ".."),
    ("…", ".."),
)


def mend_test(text: str) -> str:
    """The cell that was probably meant by one that cannot be read; empty if nothing is near."""
    mended = text.strip()
    for wrong, right in _MENDS:
        mended = mended.replace(wrong, right)
    mended = re.sub(r"(\d),(\d)", r"\1.\2", mended)
    mended = re.sub(rf"(?<![\w.])(\d+(?:\.\d+)?)\s*(?:{_UNITS})$", r"\1", mended)
    mended = re.sub(r"^(\d+)\s*-\s*(\d+)$", r"\1..\2", mended)
    mended = re.sub(r"\.{3,}", "..", mended)
    mended = re.sub(r"^(?:!=|<>)\s*(\S+)$", r"not(\1)", mended)
    mended = re.sub(r"^==?\s*(\S+)$", r"\1", mended)
    good = mended != text.strip() and not isinstance(read_test(mended), Unreadable)
    return mended if good else ""
