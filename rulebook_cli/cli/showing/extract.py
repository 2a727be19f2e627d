"""`paper extract`: an extract from the minutes, of one decision."""

from datetime import date

from rulebook_cli.changes.decided_on import changes_decided_on
from rulebook_cli.cli.book.decisions_on_record import decisions_on_record
from rulebook_cli.cli.book.versions import decided, named_version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.parallel_texts import as_it_began
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.decision import Decision
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.changed_places import changed_places
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.amendment_words import what_changes
from rulebook_cli.render.papers.extract_paper import draw_extract, has_remedy
from rulebook_cli.store.decisions import decision_path, tag_name


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """The extract of the decision of an id, of the latest one where none is named. That the
    county's text on appeal is missing is said on standard error too.

    Raises `RulebookError`: `extract.nothing-decided`, `extract.no-such`.
    """
    decision = _decision(desk, wanted)
    tell_of_remedy(decision)
    return draw_of(desk, decision, wanted.on)


def tell_of_remedy(decision: Decision) -> None:
    """Say that a decision has no text on appeal, where it has none."""
    if not has_remedy(decision):
        path = decision_path(decision)
        note("body_papers", "extract.remedy-hint", id=decision.id, path=path)


def draw_of(desk: Desk, decision: Decision, on: date) -> Paper:
    """The extract of a decision."""
    book, points = _version(desk, decision)
    return draw_extract(decision, book, points, current_language(), on)


def _decision(desk: Desk, wanted: Wanted) -> Decision:
    recorded = decisions_on_record(desk, desk.main)
    if not recorded:
        raise RulebookError("extract.nothing-decided")
    if not wanted.names:
        return recorded[-1]
    name = wanted.names[0].removeprefix("decided/")
    for decision in recorded:
        if decision.id == name:
            return decision
    known = tuple(one.id for one in recorded)
    raise RulebookError("extract.no-such", id=name, known=known)


def _version(desk: Desk, decision: Decision) -> tuple[Rulebook, str]:
    """The book that was before the body, and what it changes in the version before it."""
    tags = decided(desk)
    names = [ref.name.removeprefix("refs/tags/") for ref in tags]
    if tag_name(decision) not in names:
        return desk.draft, ""
    at = names.index(tag_name(decision))
    after = named_version(desk, names[at]).book
    earlier = names[at + 1 :]
    before = (named_version(desk, earlier[0]) if earlier else as_it_began(desk)).book
    showing = Showing(before, after, current_language())
    places = changed_places(changes_decided_on(before, after), showing)
    return after, what_changes(places, current_language())
