"""The rows of parallel texts: one text beside the other, dashes for what stays as it is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from rulebook_cli.model.address import Address
from rulebook_cli.model.paper import Mark, Run, Runs
from rulebook_cli.render.changes.changed_places import ChangedPlace
from rulebook_cli.render.changes.showing import Line, Showing, joined
from rulebook_cli.render.papers.changed_and_dashes import DASHES, notes_of, with_dashes
from rulebook_cli.render.papers.kind_words import plain
from rulebook_cli.render.words.known_places import has_place
from rulebook_cli.render.words.place_names import place_name, section_title
from rulebook_cli.render.words.plain_text import capital

Row = tuple[Runs, Runs]


class Words(NamedTuple):
    """What the two columns are called, and what stands on a side that has nothing: the left one
    where something is `new`, the right one where it is `gone`."""

    left: str
    right: str
    new: str
    gone: str


def parallel_rows(
    section: str, places: Sequence[ChangedPlace], showing: Showing, words: Words
) -> Iterator[tuple[Runs, ...]]:
    """The rows of a section (its id; empty for facts and terms): what changes, in the order of the
    book, and one row of dashes for each stretch that does not."""
    yield from _title(section, showing)
    for place in with_dashes(section, places, showing):
        if place is None:
            yield plain(DASHES), plain(DASHES)
        elif place.address == Address(section) and section:
            yield from _section_rows(place, showing, words)
        else:
            yield _row(place, showing, words)


def _section_rows(place: ChangedPlace, showing: Showing, words: Words) -> Iterator[Row]:
    """A whole section that comes or goes, a row for each provision, so that pages can break
    between them; the other side says once that there is nothing."""
    starts = [at for at, line in enumerate(place.lines) if line.number]
    ends = [*starts, len(place.lines)]
    for start, end in zip([0, *starts], ends, strict=True):
        some = place.lines[start:end]
        if some:
            notes = place.notes if end == len(place.lines) else ()
            left, right = _row(replace(place, lines=some, notes=notes), showing, words)
            yield (
                () if start and place.added else left,
                () if start and place.removed else right,
            )


def _title(section: str, showing: Showing) -> Iterator[Row]:
    """The number and the heading on both sides, where they change."""
    both = [book.section(section) for book in (showing.before, showing.after)]
    if both[0] and both[1]:
        old = section_title(both[0], showing.before, showing.language)
        new = section_title(both[1], showing.after, showing.language)
        if old != new:
            yield (Run(old, Mark.EMPHASIS),), (Run(new, Mark.INSERTED),)


def _row(place: ChangedPlace, showing: Showing, words: Words) -> Row:
    """The old text and the new one, each under the name it has in its book."""
    old, new = _names(place, showing)
    notes = tuple(Run(f"\n({note})", Mark.EMPHASIS) for note in notes_of(place, showing))
    left = plain(words.new) if place.added else (*old, *_joined(place.lines, _left, Mark.INSERTED))
    right = (
        plain(words.gone) if place.removed else (*new, *_joined(place.lines, _right, Mark.DELETED))
    )
    return left, (*right, *notes)


def _names(place: ChangedPlace, showing: Showing) -> tuple[Runs, Runs]:
    """What the place is called in each of the books, in bold on a line of its own."""
    if not (place.address.provision or place.address.block or place.address.book):
        return (), ()
    names = []
    for book in (showing.before, showing.after):
        known = has_place(book, place.address)
        name = place_name(place.address, book, showing.language) if known else place.name
        names.append((Run(f"{capital(name)}\n", Mark.STRONG),))
    return names[0], names[1]


def _joined(lines: Sequence[Line], side: Callable[[Runs], Runs], break_: Mark) -> Runs:
    """The lines of a side below each other; a `break_` of that kind is none there."""
    runs: list[Run] = []
    for line, shown in joined(lines, lambda line: side(line.marked), break_):
        start = "– " if line.item or line.depth else f"{line.number}  " if line.number else ""
        runs += [Run(("\n" if runs else "") + start)] if runs or start else []
        runs += shown
    return tuple(runs)


def _left(marked: Runs) -> Runs:
    """The old words, those that go in italics."""
    set_as = {Mark.DELETED: Mark.EMPHASIS}
    kept = (run for run in marked if run.mark not in (Mark.INSERTED, Mark.ASIDE))
    return tuple(
        Run(run.text, set_as.get(run.mark, run.mark), language=run.language) for run in kept
    )


def _right(marked: Runs) -> Runs:
    """The new words marked as inserted; words that went with none in their place as deleted."""
    runs = [run for run in marked if run.mark is not Mark.ASIDE]
    kept = []
    for before, run, after in zip([None, *runs], runs, [*runs[1:], None], strict=False):
        beside = [one.mark for one in (before, after) if one]
        if run.mark is not Mark.DELETED or Mark.INSERTED not in beside:
            kept.append(run)
    return tuple(kept)
