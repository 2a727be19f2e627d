"""The numbers that a section bore before: `ent. 4 §`, `f.d. 4 §`, `formerly section 4`."""

from collections.abc import Sequence

from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.speech import say


def former_words(numbers: Sequence[str], book: Rulebook, language: str) -> str:
    """The numbers a section bore before, as the book numbers its sections; empty without any."""
    if not numbers:
        return ""
    return say(language, "numbers", f"former.{book.settings.numbering}", numbers=tuple(numbers))


def heading_with_former(section: Section, heading: str, book: Rulebook, language: str) -> str:
    """A section's number, the numbers it bore before, and its heading as it is read."""
    former = former_words(section.formerly, book, language)
    key = f"heading.{book.settings.numbering}"
    said = say(language, "numbers", key, number=section.number, former=former, heading=heading)
    return said.rstrip(" :")
