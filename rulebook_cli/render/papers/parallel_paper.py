"""Parallel texts (rinnakkaistekstit, parallelltexter): in force to the left, proposed to the right.

As the guide to drafting laws has it (helo.finlex.fi): current text left, proposed text right, a
row of dashes for what stays as it is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from rulebook_cli.model.change import Change
from rulebook_cli.model.paper import Block, Heading, Paper, Paragraph, Runs, Style, Table
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.changed_places import changed_places, section_heading
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.kind_words import book_title, county_paper, note, plain, word
from rulebook_cli.render.papers.parallel_rows import Words, parallel_rows
from rulebook_cli.render.words.place_names import section_name
from rulebook_cli.render.words.plain_text import capital


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two books, and which version it is in words; whether a body has decided it."""

    book: Rulebook
    name: str
    decided: bool = True


def draw_parallel(
    left: Side,
    right: Side,
    changes: Iterable[Change],
    language: str,
    on: date,
    section: str = "",
    draft: bool = True,
) -> Paper:
    """The parallel texts of all sections that change, or of one (its id) alone.

    In the left column the words that go are set in italics; in the right one the new words are
    marked as inserted, and words that go without others in their place as deleted. So whoever
    accepts all changes in Word has both texts clean.
    """
    showing = Showing(left.book, right.book, language)
    wanted = [c for c in changes if not section or c.address.section == section]
    words = _words(left.decided, not draft, language)
    blocks = _lead(left, right, language, bool(wanted))
    blocks += _sections(wanted, showing, words)
    if not wanted:
        key = "parallel.same-section" if section else "parallel.same"
        blocks.append(Paragraph(plain(word(language, key))))
    elif not section:
        blocks += _unchanged(wanted, showing)
    title = word(language, "parallel.title", title=book_title(right.book, language))
    kind = word(language, "parallel.kind")
    return county_paper(title, kind, blocks, right.book, language, on, draft)


def _lead(left: Side, right: Side, language: str, marked: bool) -> list[Block]:
    sides = {"left": left.name, "right": right.name}
    lead = Paragraph(plain(word(language, "parallel.lead", **sides)), Style.LEAD)
    blocks: list[Block] = [lead]
    blocks += [] if left.decided else [note(word(language, "parallel.undecided"))]
    return [*blocks, note(word(language, "parallel.marks"))] if marked else blocks


def _words(left_decided: bool, right_decided: bool, language: str) -> Words:
    """In force is what was decided, and a proposal what was not."""
    before = "" if left_decided else ".undecided"
    after = ".decided" if right_decided else ""
    keys = (f"left{before}", f"right{after}", f"new{before}", f"gone{after}")
    return Words(*(word(language, f"parallel.{key}") for key in keys))


def _sections(changes: Sequence[Change], showing: Showing, words: Words) -> Iterable[Block]:
    """A heading and a table for each section, in the order of the book."""
    places = changed_places(changes, showing)
    for section in dict.fromkeys(place.address.section for place in places):
        own = [place for place in places if place.address.section == section]
        name = capital(section_heading(section, showing))
        yield Heading(1, plain(name), f"s-{section or 'vocabulary'}")
        rows: tuple[tuple[Runs, ...], ...] = tuple(parallel_rows(section, own, showing, words))
        yield Table("", (words.left, words.right), rows)


def _unchanged(changes: Sequence[Change], showing: Showing) -> list[Block]:
    """Which sections stay as they are."""
    changed = {change.address.section for change in changes}
    book = showing.after
    same = [section_name(s, book, showing.language) for s in book.sections if s.id not in changed]
    if not same:
        return []
    names = ", ".join(same).replace(" §", "\xa0§")
    return [note(word(showing.language, "parallel.unchanged", sections=names))]
