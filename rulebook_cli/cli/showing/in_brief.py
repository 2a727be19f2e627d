"""`paper brief`: a section's rules as questions and answers."""

from rulebook_cli.cli.book.amounts import amounts_on
from rulebook_cli.cli.book.sections_by_name import section_named, tell_other_number
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.fee_years import version_meant
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.papers.brief_paper import draw_brief


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """The section of an id or a number. Raises `RulebookError("no-such-section")`."""
    version = version_meant(desk, wanted)
    book = version.book
    section = section_named(book, wanted.names[0])
    tell_other_number(book, wanted.names[0])
    language, amounts = current_language(), amounts_on(book, wanted.on)
    return draw_brief(book, section, language, wanted.on, version.name, version.draft, amounts)
