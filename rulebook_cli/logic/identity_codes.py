"""Finnish personal identity codes (henkilötunnus, personbeteckning) in a text.

A code is the day of birth in six digits, a mark of the century, an individual number of three
digits, and a check character: the nine digits as one number, divided by 31, the remainder looked
up in a table. 010594Y9032 is an invented person of the authority's. The marks are + for the 1800s;
- and, from 2023 on, Y X W V U for the 1900s; A and, from 2023 on, B C D E F for the 2000s.

Source: Digital and Population Data Services Agency (dvv.fi/henkilotunnus, dvv.fi/hetu-uudistus,
read 2026-11-22). Codes with an individual number from 900 on are given to nobody for good; they
are found all the same.

A code is found however it is broken: spaces of any kind, line breaks, soft hyphens, characters
without width and the marks of Markdown (`**`, `_`, a backslash) may stand between its characters, a
dash of any kind for the minus, and its letters may be small. It is found also where the day is
written as one (`13.10.52-308T`, `13.10.1952-308T`), and where the mark of the century is left out
and the check character is a letter (`131052308T`).
"""

import re
from collections.abc import Iterator
from datetime import date

CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
CENTURIES = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)
_DASHES = "\u002d\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"
_PLUSES = "+\ufe62\uff0b"
BREAKS = r"[\s\u00ad\u034f\u180e\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\ufeff*_~`\\]*+"
"""What may stand between two characters that belong together. Possessive: it is never tried anew,
so the search takes a time that grows with the text alone."""
_MARK = f"[{re.escape(_DASHES + _PLUSES)}A-FU-Ya-fu-y]"
_CODE = re.compile(
    "(?=(" + BREAKS.join([r"(\d)"] * 6 + [f"({_MARK})"] + [r"(\d)"] * 3 + [r"([\dA-Ya-y])"]) + "))"
)
# At every digit the search looks ahead, so that a code is seen that begins inside a longer number.
_DATED = re.compile(
    r"(\d(?<!\d\d)\d?)[./](\d{1,2})[./](?:1[89]|20)?(\d\d)"
    + BREAKS.join(["", f"({_MARK})", *[r"(\d)"] * 3, r"([\dA-Ya-y])(?!\w)"])
)
# A digit first and then what is before it: so the search leaps to the digits.
_UNMARKED = re.compile(r"(\d(?<!\w\d)\d{5})[ \u00a0]?(\d{3})([A-Ya-y])(?!\w)")


def find_identity_codes(text: str) -> Iterator[tuple[int, int]]:
    """Where identity codes stand: those with a day that exists and the right check character."""
    spans = sorted([*_whole(text), *_dated(text), *_unmarked(text)])
    end = -1
    for start, stop in spans:
        if start >= end:
            end = stop
            yield start, stop


def _whole(text: str) -> Iterator[tuple[int, int]]:
    end = -1
    for found in _CODE.finditer(text):
        if found.start() >= end and is_identity_code("".join(found.groups()[1:])):
            end = found.end(1)
            yield found.start(), end


def _dated(text: str) -> Iterator[tuple[int, int]]:
    """Codes whose day is written with dots or strokes."""
    for found in _DATED.finditer(text):
        day, month, year, *rest = found.groups()
        if is_identity_code(f"{day:0>2}{month:0>2}{year}{''.join(rest)}"):
            yield found.span()


def _unmarked(text: str) -> Iterator[tuple[int, int]]:
    """Codes without the mark of the century; a bare number of ten digits is too often no code."""
    for found in _UNMARKED.finditer(text):
        if is_identity_code(f"{found[1]}-{found[2]}{found[3]}"):
            yield found.span()


def is_identity_code(code: str) -> bool:
    """Whether eleven characters are a code that can exist: its day, century, check character."""
    digits, mark = code[:6] + code[7:10], _plain_mark(code[6])
    day, month, year = int(code[:2]), int(code[2:4]), int(code[4:6])
    try:
        date(CENTURIES[mark] + year, month, day)
    except (KeyError, ValueError):
        return False
    if int(code[7:10]) < 2:  # no individual number is 000 or 001
        return False
    return CHECK_CHARACTERS[int(digits) % 31] == _plain(code[10])


def _plain_mark(mark: str) -> str:
    if mark in _DASHES:
        return "-"
    return "+" if mark in _PLUSES else mark.upper()


def _plain(character: str) -> str:
    """The check character as the table has it; digits of other scripts as our own."""
    return str(int(character)) if character.isdecimal() else character.upper()
