"""The places of open amendments in the collective paper, each under the text that it changes."""

from collections.abc import Iterable
from dataclasses import dataclass

from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Block, Heading, Mark, Paragraph, Run, Runs, Style
from rulebook_cli.render.book.read_section import SectionPart
from rulebook_cli.render.changes.change_blocks import comparison, note_blocks, place_label
from rulebook_cli.render.changes.changed_places import ChangedPlace, changed_places
from rulebook_cli.render.changes.part_numbers import parts_at
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.amendment_words import (
    name_of,
    part_reasons,
    said,
    showing_of,
)
from rulebook_cli.render.papers.kind_words import word
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.reader import Reader


@dataclass(frozen=True, slots=True)
class Told:
    """One place that an amendment changes; `first` where the amendment is met for the first
    time."""

    exhibit: Exhibit
    place: ChangedPlace
    showing: Showing
    first: bool

    def is_at(self, part: SectionPart) -> bool:
        """Whether the place is in a part of its section, or is a whole section's and stands at
        its head. A new provision stands with nothing that is there."""
        address = self.place.address
        whole = not (address.provision or address.block)
        if part.provision:
            return address.provision == part.provision
        return (whole and "heading" in part.tells_of) or address.block in part.tells_of


def placed_by_section(
    exhibits: Iterable[Exhibit], language: str, only: str = ""
) -> dict[str, list[Told]]:
    """The places by section (an id; empty for facts and terms), in the amendments' numbers; of
    the section `only`, where one is given."""
    told: dict[str, list[Told]] = {}
    for exhibit in exhibits:
        showing = showing_of(exhibit, language)
        places = changed_places(exhibit.changes, showing)
        inside = [place for place in places if only in ("", place.address.section)]
        for number, place in enumerate(inside):
            one = Told(exhibit, place, showing, number == 0)
            told.setdefault(place.address.section, []).append(one)
    return told


def told_blocks(one: Told, reader: Reader) -> list[Block]:
    """Whose proposal it is and of which part, the old and the new words, and the reason."""
    amendment, language = one.exhibit.amendment, reader.language
    numbers = parts_at(amendment, one.place)
    ids = [f"{amendment.id}.{number}" for number in numbers] or [amendment.id]
    who = name_of(amendment.association, reader.book.settings, language)
    label = capital(place_label(one.place, one.showing))
    title = word(language, "collective.part", ids=ids, who=who)
    anchor = amendment.id if one.first else ""
    reasons = part_reasons(amendment, one.place, language) or _whole_reason(one, language)
    return [
        Heading(2, (Run(title),), anchor),
        Paragraph((Run(label, Mark.STRONG),), Style.BODY),
        comparison(one.place, reasons, one.showing),
        *note_blocks(one.place),
    ]


def _whole_reason(one: Told, language: str) -> tuple[Runs, ...]:
    """The amendment's own reason where its part gives none; told once, then referred to."""
    amendment = one.exhibit.amendment
    if one.first:
        reason = said(amendment.reason, language)
        return (reason,) if reason else ()
    return ((Run(word(language, "collective.see", id=amendment.id), link=f"#{amendment.id}"),),)
