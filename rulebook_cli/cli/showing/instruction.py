"""`paper instruction`: the enacting words that lead from one version of the book to another."""

from rulebook_cli.changes.decided_on import changes_decided_on
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.parallel_texts import section_in, versions_wanted
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.papers.instruction_paper import draw_instruction
from rulebook_cli.render.papers.parallel_paper import Side


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """From version A to version B. Raises as `versions_wanted` and `section_named` do."""
    before, after = versions_wanted(desk, wanted)
    return draw_instruction(
        Side(before.book, before.name),
        Side(after.book, after.name),
        changes_decided_on(before.book, after.book),
        current_language(),
        wanted.on,
        section_in(wanted.section, after.book, before.book),
        after.draft,
    )
