"""`paper agenda`: the text of the agenda item, to be pasted into the county's case system."""

from rulebook_cli.cli.book.for_contract import with_sums_face
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.showing.the_matter import matter_of
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.papers.agenda_paper import draw_agenda


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """The item of the matter as it stands. Raises as `matter_of` does."""
    matter = matter_of(desk, wanted.on, base=wanted.base, made=wanted.made)
    return with_sums_face(draw_agenda(matter), wanted.made)
