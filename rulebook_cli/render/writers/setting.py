"""How a paper is set: how wide, how large, and in whose templates."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paper is set.

    `width` is the columns of a terminal. `large_print` sets PDF, HTML and DOCX in 18 points with
    more room between the lines and no hyphens. `own` holds the book's own templates, their bytes
    by file name; a shipped template of the same name gives way.
    """

    width: int = 80
    large_print: bool = False
    own: Mapping[str, bytes] = field(default_factory=dict)


ORDINARY = Setting()
