"""A version beside an amendment that does not fit the draft, which stands as it was made."""

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.exhibits import exhibit_of, is_here
from rulebook_cli.cli.amendments.former_ids import tell_former
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.amendments.standing_notes import standing_notes
from rulebook_cli.cli.book.versions import Version, named_version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.amendment import Base
from rulebook_cli.model.paper import Block, Paragraph, Run
from rulebook_cli.render.changes.change_blocks import Showing, change_blocks


def is_unfit(desk: Desk, name: str) -> bool:
    """Whether a name is that of an open amendment that clashes with the draft."""
    gathered = gather(desk)
    if not gathered.knows(name):
        return False
    exhibit = exhibit_of(desk, gathered, name)
    return exhibit.base is Base.CLASH and is_here(exhibit)


def unfit_blocks(desk: Desk, first: str, second: str, unfit: str) -> tuple[Block, ...]:
    """The places that an amendment changes, as it has them and as the other version does.

    `unfit` is the amendment, one of `first` and `second`, which are compared in that order. What
    the draft has seen elsewhere is not taken for a wish of the amendment's.
    """
    gathered = gather(desk)
    tell_former(desk, gathered.open, unfit)
    exhibit = exhibit_of(desk, gathered, unfit)
    own = Version(exhibit.after, unfit, True)
    before, after = (
        own if name == unfit else named_version(desk, name) for name in (first, second)
    )
    touched = {change.address.whole for change in exhibit.changes}
    changes = compare(before.book.entries, after.book.entries)
    showing = Showing(before.book, after.book, current_language())
    blocks = change_blocks([c for c in changes if c.address.whole in touched], showing)
    same = Paragraph((Run(phrase("diff.same")),))
    return (*standing_notes(gathered, exhibit), *(blocks or [same]))
