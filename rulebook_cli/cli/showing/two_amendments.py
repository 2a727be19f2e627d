"""Two amendments side by side: the places that either changes, as each would have them."""

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.exhibits import exhibit_of, is_here
from rulebook_cli.cli.amendments.former_ids import tell_former
from rulebook_cli.cli.amendments.gathering import draft_with, gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Block, Paragraph, Run, Style
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.change_blocks import Showing, change_blocks


def two_amendments_blocks(desk: Desk, first: str, second: str) -> tuple[Block, ...]:
    """What would stand otherwise if the second amendment were taken instead of the first.

    Only the places that either amendment changes are compared, so that what the draft has seen
    meanwhile is not taken for theirs. Raises `RulebookError`:
    `no-such-amendment`, `text-not-here`.
    """
    gathered = gather(desk)
    for name in (first, second):
        tell_former(desk, gathered.open, name)
    one, other = (exhibit_of(desk, gathered, name) for name in (first, second))
    for exhibit in (one, other):
        if not is_here(exhibit):
            raise RulebookError("text-not-here", id=exhibit.amendment.id)
    touched = {change.address.whole for change in (*one.changes, *other.changes)}
    before, after = _book_of(desk, one), _book_of(desk, other)
    changes = [c for c in compare(before.entries, after.entries) if c.address.whole in touched]
    lead = Paragraph(
        (Run(phrase("diff.two", first=one.amendment.id, second=other.amendment.id)),), Style.LEAD
    )
    named = [_named(exhibit) for exhibit in (one, other)]
    blocks = change_blocks(changes, Showing(before, after, current_language()))
    return (lead, *named, *(blocks or [Paragraph((Run(phrase("diff.two-same")),))]))


def _named(exhibit: Exhibit) -> Paragraph:
    """The amendment with its title and what has become of it."""
    amendment = exhibit.amendment
    status = phrase(f"status.{amendment.status.value}")
    title = amendment.title.best(current_language())
    return Paragraph((Run(f"{amendment.id}: {title} ({status})"),), Style.NOTE)


def _book_of(desk: Desk, exhibit: Exhibit) -> Rulebook:
    """The draft with the amendment; for one that has ended or fits no more its own book."""
    if exhibit.base is not None:
        try:
            return draft_with(desk, [exhibit.amendment.id])
        except RulebookError:
            pass
    return exhibit.after
