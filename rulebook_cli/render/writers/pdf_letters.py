"""The letters that the fonts inside typst can print.

PDF/A and PDF/UA forbid a letter without a glyph, and typst then refuses the whole paper. What its
own fonts (Libertinus Serif, New Computer Modern, DejaVu Sans Mono; typst 0.15) lack is printed as
an empty square: all European languages are there, Hebrew and basic Arabic too, emoji are not.
"""

import re
from collections.abc import Iterator

from rulebook_cli.render.writers.parts import part_names

SQUARE = "\u25a1"
# Measured: every letter of these ranges was set as PDF/UA-1 and PDF/A-2a; a test sets them again.
PRINTED = (
    ("\u0020", "\u007e"),  # Basic Latin
    ("\u00a0", "\u0377"),  # Latin-1 to combining marks and Greek
    ("\u038e", "\u03a1"),
    ("\u03a3", "\u04ff"),  # Greek and Cyrillic
    ("\u0531", "\u0556"),  # Armenian
    ("\u05d0", "\u05ea"),  # Hebrew
    ("\u0621", "\u063a"),  # Arabic
    ("\u0640", "\u0655"),
    ("\u10d0", "\u10ff"),  # Georgian
    ("\u1e00", "\u1eff"),  # Latin with more marks
    ("\u2000", "\u2027"),  # spaces and punctuation
    ("\u202f", "\u2040"),
    ("\u2074", "\u208e"),  # raised and lowered figures
    ("\u20a0", "\u20c0"),  # currencies
    ("\u2100", "\u211e"),  # letterlike
    ("\u2153", "\u2184"),  # fractions and Roman numerals
    ("\u2190", "\u23ff"),  # arrows, mathematics, technical signs
    ("\u2460", "\u2606"),  # circled letters, boxes, shapes
    ("\u2609", "\u262f"),
    ("\u2638", "\u268b"),
    ("\u2713", "\u2714"),  # ticks
    ("\u2717", "\u2726"),  # crosses and stars
    ("\u2761", "\u277f"),
    ("\u2798", "\u27af"),
    ("\ufe00", "\ufe0f"),  # how an emoji is to look
    ("\ufffd", "\ufffd"),
    ("\n", "\n"),
)
_LETTERS = "".join(f"{first}-{last}" for first, last in PRINTED)
_JOINED = f"[\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]|\u200d[^{_LETTERS}]"
_UNKNOWN = re.compile(f"[^{_LETTERS}](?:{_JOINED})*")


_ENDLESS = re.compile(r"\S{200}(?=\S)")
"""So much without a blank may be broken: PDF holds no string of more than 32,767 bytes."""


def unprintable(value: object) -> tuple[str, ...]:
    """The letters of a paper (or a part of it) that `printable` makes squares of, each once."""
    return tuple(
        dict.fromkeys(found[0] for text in _texts(value) for found in _UNKNOWN.finditer(text))
    )


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    else:
        for name in part_names(value):
            yield from _texts(getattr(value, name))


def printable(text: str) -> str:
    """`text` with every letter (or emoji of several) that has no glyph as an empty square."""
    return _ENDLESS.sub(lambda found: f"{found[0]}\u200b", _UNKNOWN.sub(SQUARE, text))
