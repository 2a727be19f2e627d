"""A section by what people call it: its id, or its number however it is written."""

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.store.as_written import nearest


def section_named(book: Rulebook, name: str) -> Section:
    """The section of an id or a number: `fees`, `9 a`, `9a`, `9 a §`.

    Raises `RulebookError("no-such-section")` with the nearest one.
    """
    wanted = _bare(name)
    for section in book.sections:
        if name == section.id or wanted in (_bare(section.id), _bare(section.number)):
            return section
    known = tuple(section.id for section in book.sections)
    raise RulebookError("no-such-section", name=name, meant=_near(book, name), known=known)


def _bare(name: str) -> str:
    """A name without blanks, section signs and capitals."""
    return "".join(name.replace("§", "").split()).lower()


def _near(book: Rulebook, name: str) -> str:
    """The section whose id, number or heading comes nearest; empty when none is near."""
    wanted = _bare(name)
    by_name = {
        **{word: s.id for s in book.sections for word in s.heading.words.values()},
        **{s.id: s.id for s in book.sections},
    }
    near = nearest(name, tuple(by_name))
    if near:
        return by_name[near]
    lead = "".join(letter for letter in wanted if letter.isdecimal())
    numbers = {_bare(section.number): section.id for section in book.sections}
    begun = [id_ for number, id_ in numbers.items() if lead and number.startswith(lead)]
    within = [id_ for word, id_ in by_name.items() if len(wanted) > 2 and wanted in word.lower()]
    return next(iter([*begun, *within]), "")
