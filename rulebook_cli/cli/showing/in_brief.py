"""`paper brief`: a section's rules as questions and answers."""

from rulebook_cli.cli.book.amounts import amounts_on
from rulebook_cli.cli.book.for_contract import standing_for, with_book_face
from rulebook_cli.cli.book.sections_by_name import section_named, tell_other_number
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.fee_years import version_meant
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.papers.brief_paper import draw_brief


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """The section of an id or a number. Raises `RulebookError`: `no-such-section`, and
    `section-not-then` where it is not in force for the contract that is asked about."""
    version = version_meant(desk, wanted)
    standing = standing_for(version, wanted.on, wanted.made)
    book = standing.book
    section = section_named(version.book, wanted.names[0])
    tell_other_number(version.book, wanted.names[0])
    told = book.section(section.id)
    if told is None:
        values = {"section": wanted.names[0], "on": wanted.on, "made": wanted.made}
        raise RulebookError("section-not-then", **values)
    language, amounts = current_language(), amounts_on(book, wanted.on)
    asked = (language, wanted.on, version.name, version.draft, amounts, wanted.made)
    paper = draw_brief(book, told, *asked)
    return with_book_face(paper, [version], wanted.on, wanted.made)
