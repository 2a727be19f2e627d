"""What a reader must know of an amendment besides its change: what it stands on, what it needs."""

from collections.abc import Iterator

from rulebook_cli.cli.amendments.amended import open_base
from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.amendment import Amendment, Base
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Paragraph, Run, Style
from rulebook_cli.render.speech import say


def standing_notes(
    gathered: Gathered, exhibit: Exhibit, named_above: bool = False
) -> list[Paragraph]:
    """The notes, a paragraph each. Who is behind the amendment is left out where they are
    `named_above`."""
    notes = _notes(gathered, exhibit, named_above)
    return [Paragraph((Run(words),), Style.NOTE) for words in notes]


def _notes(gathered: Gathered, exhibit: Exhibit, named_above: bool) -> Iterator[str]:
    amendment = exhibit.amendment
    if amendment.amends:
        yield amends_words(gathered, amendment)
    if exhibit.base is not None:
        above = open_base(gathered.open, amendment)
        key = f"base.{exhibit.base.value}"
        if exhibit.left_base and exhibit.base in (Base.CLASH, Base.GONE):
            yield say(current_language(), "left_bases", "long", id=exhibit.left_base)
        else:
            yield phrase(f"{key}.of", id=above.amendment.id) if above else phrase(f"{key}.long")
    for key, names in (
        ("joint", () if named_above else amendment.joint_now),
        ("joint-awaited", amendment.joint_awaited),
        ("supporters", () if named_above else amendment.other_supporters),
    ):
        if names:
            yield phrase(f"amendments.{key}", because=", ".join(names))
    if amendment.obsoleted_by:
        yield phrase("diff.obsoleted-by", id=amendment.obsoleted_by)
    for part in amendment.parts:
        if part.needs:
            needs = list(part.needs)
            yield phrase("diff.needs", part=part.number, needs=needs, count=len(needs))


def amends_words(gathered: Gathered, amendment: Amendment) -> str:
    """Which amendment another was made on, and what has become of that."""
    if open_base(gathered.open, amendment):
        return phrase("amends.open", id=amendment.amends)
    for base in gathered.answered:
        if amendment.amends in (base.id, *base.formerly):
            key = "amends.taken" if base.taken else "amends.ended"
            return phrase(key, id=base.id, status=phrase(f"status.{base.status.value}"))
    return phrase("amends.unknown", id=amendment.amends)
