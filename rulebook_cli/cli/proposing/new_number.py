"""The guided proposal of a section's new number."""

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.questions import write
from rulebook_cli.logic.section_numbers import bearer
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.section_number import read_number
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import section_title

NUMBER = "/number"


def number_option(section: Section) -> Option:
    """The choice to change a section's number."""
    return Option(NUMBER, say(current_language(), "numbers", "guide.pick", number=section.number))


def ask_number(book: Rulebook, section: Section) -> str:
    """Ask a section's new number; returns the value that is set."""
    language = current_language()

    def wrong(text: str) -> str:
        number = read_number(text)
        if not number:
            return say(language, "numbers", "no-section-number", number=text)
        other = bearer(book, number)
        if other is None:
            return ""
        if other.id == section.id:
            return say(language, "numbers", "number-same", section=other.id, number=number)
        title = section_title(other, book, language)
        return say(language, "numbers", "guide.taken", number=number, other=title)

    written = write(say(language, "numbers", "guide.number"), wrong=wrong)
    return f"{section.id}:number={read_number(written)}"
