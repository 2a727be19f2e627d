"""What was meant by a cell, or a word of logic, that cannot be read."""

import re

from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import Unreadable
from rulebook_cli.store.as_written import nearest

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
_WORDS = {
    ">": ("yli", "enemmän kuin", "över", "mer än", "over", "more than"),
    ">=": ("vähintään", "ainakin", "minst", "at least"),
    "<": ("alle", "vähemmän kuin", "under", "mindre än", "less than"),
    "<=": ("enintään", "korkeintaan", "högst", "at most"),
}
_NOT_KNOWN = frozenset(
    {"ei tiedossa", "ei tiedetä", "tuntematon", "vet inte", "inte känt", "okänt"}
    | {"okänd", "not known", "unknown"}
)
_BOTH = re.compile(r">(=?)\s*(\S+?)\s*(?:(?:ja|och|and|,)\s*)?<(=?)\s*(\S+)")

_BETWEEN = re.compile(
    r"(?:(?:between|välillä|väliltä|mellan|from)\s+)(\S+?)\s*(?:and|to|ja|och|till|\.\.|-)\s*(\S+)",
    re.IGNORECASE,
)
_HALF_OPEN = re.compile(r"([\[(\]])?\s*([^\s\[\]()]+\s*\.\.\s*[^\s\[\]()]+)\s*([\])\[])?")
_LOGIC = {
    "any": ("or", "any of", "anyof", "one of", "oneof", "either", "tai", "jokin", "eller", "någon"),
    "all": ("and", "all of", "allof", "both", "ja", "kaikki", "och", "alla"),
    "not": ("none", "none of", "noneof", "nor", "neither", "ei", "inte"),
    "at_least": ("at least", "atleast", "min of", "vähintään", "minst"),
}


def logic_word(written: str) -> str:
    """The word of logic (`any`, `all`, `not`, `at_least`) that was probably meant by a field that
    holds conditions; empty if none is near."""
    plain = re.sub(r"[\s_-]+", " ", written).strip().casefold()
    for word, others in _LOGIC.items():
        if plain in (word, *others):
            return word
    return nearest(written, tuple(_LOGIC))


def mend_test(text: str) -> str:
    """The cell that was probably meant by one that cannot be read; empty if nothing is near."""
    mended = re.sub(r"[\"'“”„‘’]", "", text).strip()
    if mended.casefold() in _NOT_KNOWN:
        return "not-known"
    for sign, words in _WORDS.items():
        mended = re.sub(rf"^(?:{'|'.join(words)})\s+", f"{sign} ", mended, flags=re.IGNORECASE)
    mended = re.sub(r"^([<>])\s+=", r"\1=", mended)
    for wrong, right in _MENDS:
        mended = mended.replace(wrong, right)
    mended = re.sub(r"(\d),(\d)", r"\1.\2", mended)
    mended = re.sub(rf"(?<![\w.])(\d+(?:\.\d+)?)\s*(?:{_UNITS})$", r"\1", mended)
    mended = re.sub(r"^(\d+)\s*-\s*(\d+)$", r"\1..\2", mended)
    mended = re.sub(r"\.{3,}", "..", mended)
    mended = re.sub(r"^(?:!=|<>)\s*(\S+)$", r"not(\1)", mended)
    mended = re.sub(r"^==?\s*(\S+)$", r"\1", mended)
    mended = re.sub(r"^(?:ei|inte|not)\s+(\w+)$", r"not(\1)", mended, flags=re.IGNORECASE)
    mended = _BETWEEN.sub(r"\1..\2", mended)
    mended = re.sub(r"\s+(?:or|tai|eller)\s+", ", ", mended, flags=re.IGNORECASE)
    if (half := _HALF_OPEN.fullmatch(mended)) and bool(half[1]) != bool(half[3]):
        mended = f"{half[1] or '['}{half[2]}{half[3] or ']'}"
    if both := _BOTH.fullmatch(mended):
        opens, closes = "[" if both[1] else "(", "]" if both[3] else ")"
        mended = f"{opens}{both[2]}..{both[4]}{closes}"
    good = mended != text.strip() and not isinstance(read_test(mended), Unreadable)
    return mended if good else ""
