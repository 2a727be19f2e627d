"""`paper collective`: the whole book with every open amendment at its place."""

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.amendments.quick_exhibits import open_exhibits
from rulebook_cli.cli.book.amounts import amounts_on
from rulebook_cli.cli.book.versions import meant_by, named_version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.parallel_texts import section_in
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.papers.collective_paper import draw_collective


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """The draft, or the version that `base` names, with the open amendments that are not in it;
    or one of its sections. Raises as `named_version` and `section_named` do."""
    version = named_version(desk, wanted.base or "draft")
    inside = meant_by(desk, wanted.base).ids if wanted.base else ()
    shown = open_exhibits(desk, gather(desk))
    book = version.book
    return draw_collective(
        book,
        [one for one in shown if one.amendment.id not in inside],
        current_language(),
        wanted.on,
        section_in(wanted.section, book, book),
        amounts=amounts_on(book, wanted.on),
    )
