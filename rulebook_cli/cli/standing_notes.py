"""What a reader must know of an amendment besides its change: what it stands on, what it needs."""

from collections.abc import Iterator

from rulebook_cli.cli.screen import phrase
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Paragraph, Run, Style


def standing_notes(exhibit: Exhibit) -> list[Paragraph]:
    """The notes, a paragraph each."""
    return [Paragraph((Run(words),), Style.NOTE) for words in _notes(exhibit)]


def _notes(exhibit: Exhibit) -> Iterator[str]:
    amendment = exhibit.amendment
    if amendment.obsoleted_by:
        yield phrase("diff.obsoleted-by", id=amendment.obsoleted_by)
    for part in amendment.parts:
        if part.needs:
            needs = list(part.needs)
            yield phrase("diff.needs", part=part.number, needs=needs, count=len(needs))
