"""Texts cut and compared, kept at hand.

Where many change one text, each of their texts is met in merge after merge. What is kept is only
read, never written.
"""

from functools import lru_cache

from rulebook_cli.changes.align import Opcode
from rulebook_cli.changes.paragraphs import Cut, Pairing, compare, cut

_AT_HAND = 512


@lru_cache(_AT_HAND)
def cut_text(text: str) -> Cut:
    """A text cut as it is merged: wrapped lines and kinds of blanks make no difference."""
    return cut(text, exact=False)


@lru_cache(_AT_HAND)
def compared(old: str, new: str) -> tuple[list[Opcode], Pairing]:
    """How the tokens and paragraphs of one text become those of another."""
    return compare(cut_text(old), cut_text(new))
