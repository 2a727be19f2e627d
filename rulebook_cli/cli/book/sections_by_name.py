"""A section by what people call it: its id, or its number however it is written, also one that it
bore before."""

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.logic.section_numbers import bearer, former_bearers
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.section_number import read_number
from rulebook_cli.render.words.place_names import section_name, section_title
from rulebook_cli.store.as_written import nearest


def section_named(book: Rulebook, name: str) -> Section:
    """The section of an id or a number: `fees`, `9 a`, `9a`, `9 a §`, `luku 4.2`. Who has the
    number now goes before who bore it earlier.

    Raises `RulebookError("no-such-section")` with the nearest one.
    """
    wanted = _bare(name)
    for section in book.sections:
        if name == section.id or wanted in (_bare(section.id), _bare(section.number)):
            return section
    for section in _numbered(book, name):
        return section
    known = tuple(section.id for section in book.sections)
    raise RulebookError("no-such-section", name=name, meant=_near(book, name), known=known)


def tell_other_number(book: Rulebook, name: str) -> None:
    """Say, where a section is named by a number, which section it was the number of before."""
    number, language = read_number(name), current_language()
    if not number or book.section(name):
        return
    now = bearer(book, number)
    for former in former_bearers(book, number):
        if now:
            title = section_title(former, book, language)
            note("numbers", "borne-before", number=number, section=title)
        else:
            its = section_name(former, book, language)
            note("numbers", "borne-now", number=number, section=its)


def _numbered(book: Rulebook, name: str) -> tuple[Section, ...]:
    """The section of a number, else those that bore it before."""
    number = read_number(name)
    now = bearer(book, number) if number else None
    return (now,) if now else former_bearers(book, number) if number else ()


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
