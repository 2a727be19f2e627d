"""Why a decision could not be undone: what came later and stands on it."""

from collections.abc import Iterable, Sequence

from rulebook_cli.cli.book.moved_since import Step, movers_of, steps_since
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase, screen_width, tell
from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.findings import finding_lines
from rulebook_cli.render.words.place_names import place_name


def show_later_changes(
    desk: Desk, id_: str, made: str, main: str, places: Sequence[Address]
) -> None:
    """The places that have changed since the decision, by whom, and what to do next."""
    steps = steps_since(desk, made, main)
    tell("undo.clash", id=id_)
    known: dict[str, Amendment] = {}
    for address in dict.fromkeys(at.whole for at in places):
        known |= _tell_place(steps, address, desk.draft)
    _tell_next(id_, list(known))


def show_resting_errors(
    desk: Desk, id_: str, made: str, main: str, errors: Sequence[Finding], book: Rulebook
) -> None:
    """The errors that the draft would have, which later amendments stand there, what to do."""
    tell("undo.errors", id=id_)
    print()
    for line in finding_lines(errors, book, current_language(), screen_width()):
        print(line)
    steps = steps_since(desk, made, main)
    known: dict[str, Amendment] = {}
    for address in _addresses(errors):
        known |= _tell_place(steps, address, book)
    _tell_next(id_, list(known))
    tell("undo.despite")


def _addresses(errors: Iterable[Finding]) -> list[Address]:
    found = (error.fault.address for error in errors)
    return list(dict.fromkeys(at.whole for at in found if isinstance(at, Address)))


def _tell_place(steps: list[Step], address: Address, book: Rulebook) -> dict[str, Amendment]:
    """One place, and the amendments that changed it since."""
    language = current_language()
    place = place_name(address, book, language)
    movers = movers_of(steps, address)
    for one in movers:
        title = one.title.best(language)
        print("  " + phrase("undo.changed-by", place=place, id=one.id, title=title))
    if not movers:
        print("  " + phrase("undo.changed", place=place))
    return {one.id: one for one in movers}


def _tell_next(id_: str, later: Sequence[str]) -> None:
    tell("merge.nothing-saved")
    first = [one for one in later if one != id_]
    if first:
        tell("undo.next", id=first[0], count=len(first))
    else:
        tell("undo.next-by-hand")
