"""`paper fees`: the fee table of the decided version, or of the draft."""

from datetime import date

from rulebook_cli.cli.book.amounts import amounts_on
from rulebook_cli.cli.book.for_contract import standing_for, with_book_face
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.cli.book.versions import Version, named_version, usual_version, version_with
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.papers.fee_paper import draw_fees
from rulebook_cli.render.words.reader import Amounts


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """The fees of the version that is meant, year by year."""
    version = version_meant(desk, wanted)
    book = standing_for(version, wanted.on, wanted.made).book
    known: dict[date, Amounts] = {}

    def on_day(day: date) -> Amounts:
        return known.setdefault(day, amounts_on(book, day))

    language, statute = current_language(), statute_of(book)
    paper = draw_fees(book, statute, on_day, language, wanted.on, version.name, version.draft)
    return with_book_face(paper, [version], wanted.on, wanted.made)


def version_meant(desk: Desk, wanted: Wanted) -> Version:
    """The draft, or the version that `base` names, with the amendments that are named; else the
    decided version, or the draft where nothing is decided or it is asked for."""
    if wanted.amendments:
        return version_with(desk, wanted.base, wanted.amendments)
    if wanted.base:
        return named_version(desk, wanted.base)
    return usual_version(desk, wanted.draft)
