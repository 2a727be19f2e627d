"""`paper instruction`: the enacting words that lead from one version of the book to another."""

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.book.versions import named_version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.parallel_texts import section_in, two_versions, version_with
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.papers.instruction_paper import draw_instruction
from rulebook_cli.render.papers.parallel_paper import Side


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """From version A to version B: without B to the draft, or the draft with amendments; without
    A from the decided version, else from the draft as it began.

    Raises `RulebookError("paper-instruction-with")` where both B and amendments are named, and as
    `named_version` and `section_named` do.
    """
    first, second = (*wanted.names, "", "")[:2]
    usual = two_versions(desk)
    if second and wanted.amendments:
        raise RulebookError("paper-instruction-with")
    before = named_version(desk, first) if first else usual[0]
    after = usual[1]
    if second or first or wanted.amendments:
        after = named_version(desk, second) if second else version_with(desk, wanted.amendments)
    return draw_instruction(
        Side(before.book, before.name),
        Side(after.book, after.name),
        compare(before.book.entries, after.book.entries),
        current_language(),
        wanted.on,
        section_in(wanted.section, after.book, before.book),
        after.draft,
    )
