"""`paper services`: services by level and for whom, and the service paths."""

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.book.for_contract import standing_for, with_book_face
from rulebook_cli.cli.book.versions import Version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.fee_years import version_meant
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.logic.service_paths import placed_situations
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.service import Situation
from rulebook_cli.render.papers.services_paper import draw_services
from rulebook_cli.render.words.reader import Reader
from rulebook_cli.store.as_written import nearest


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """All services, or the path of a care situation, or that of a tier in it. With amendments also
    what they change. Raises `RulebookError`: `no-path-situations`, `no-such-situation`,
    `no-such-path-tier`."""
    version = version_meant(desk, wanted)
    book = standing_for(version, wanted.on, wanted.made).book
    reader = Reader(book, current_language(), wanted.on)
    situation = _situation(book, wanted.names[0]) if wanted.names else None
    tier = _tier(book, wanted.names[1]) if len(wanted.names) > 1 else ""
    earlier = Version(desk.draft, "", True) if wanted.amendments else None
    before = standing_for(earlier, wanted.on, wanted.made).book if earlier else None
    changes = compare(before.entries, book.entries) if before else ()
    paper = draw_services(
        book, reader, version.name, version.draft, situation, tier, before, tuple(changes)
    )
    return with_book_face(paper, [version], wanted.on, wanted.made)


def _situation(book: Rulebook, name: str) -> Situation:
    """A situation by its id, or by its name in any language."""
    situations = [situation for _, situation in placed_situations(book)]
    for situation in situations:
        names = (situation.id, *situation.name.words.values())
        if name.casefold() in (each.casefold() for each in names):
            return situation
    known = tuple(situation.id for situation in situations)
    if not known:
        raise RulebookError("no-path-situations")
    called = {word.casefold(): one.id for one in situations for word in one.name.words.values()}
    meant = nearest(name, known) or called.get(nearest(name.casefold(), tuple(called)), "")
    raise RulebookError("no-such-situation", name=name, known=known, meant=meant)


def _tier(book: Rulebook, name: str) -> str:
    known = tuple(dict.fromkeys(tier.id for _, tier in book.tiers()))
    for id_ in known:
        if id_.casefold() == name.casefold():
            return id_
    raise RulebookError("no-such-path-tier", name=name, known=known, meant=nearest(name, known))
