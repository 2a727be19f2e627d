"""What a set of changes changes, place by place, in words: the one source of every paper."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change
from rulebook_cli.model.paper import Mark
from rulebook_cli.model.text_change import Span
from rulebook_cli.render.changes.break_notes import break_notes, layout_notes
from rulebook_cli.render.changes.order_words import order_lines, where_put
from rulebook_cli.render.changes.prose_lines import moved_references, prose_lines, whole_spans
from rulebook_cli.render.changes.row_lines import row_lines
from rulebook_cli.render.changes.row_words import place_words, row_words
from rulebook_cli.render.changes.service_changes import service_sentences
from rulebook_cli.render.changes.showing import Line, Showing
from rulebook_cli.render.words.known_places import has_place
from rulebook_cli.render.words.place_names import place_name, section_title
from rulebook_cli.render.words.plain_text import capital

_IN_THE_TITLE = ("heading", "number")


@dataclass(frozen=True, slots=True)
class ChangedPlace:
    """One provision in the language that is shown, one row, or a whole new or removed section.

    `name` is the place in words, `short` the same inside its section; `lines` what changes, and
    `notes` what a reader must know beside it. `added` and `removed` tell a whole place.
    """

    address: Address
    name: str
    short: str
    lines: tuple[Line, ...]
    notes: tuple[str, ...] = ()
    added: bool = False
    removed: bool = False

    @property
    def old(self) -> tuple[Line, ...]:
        """The lines that have something of the old text."""
        return tuple(line for line in self.lines if line.old)

    @property
    def new(self) -> tuple[Line, ...]:
        """The lines that have something of the new text."""
        return tuple(line for line in self.lines if line.new)


def changed_places(changes: Iterable[Change], showing: Showing) -> list[ChangedPlace]:
    """The places that change, in the order of the changes; none is left out."""
    groups: dict[Address, list[Change]] = {}
    for change in changes:
        section = change.address.section
        whole = Address(section) if whole_section(section, showing) else change.address.whole
        groups.setdefault(whole, []).append(change)
    places = (_place(whole, group, showing) for whole, group in groups.items())
    return [place for place in places if place.lines or place.notes]


def whole_section(section: str, showing: Showing) -> str:
    """`added` or `removed` for a section that is new or goes altogether, otherwise empty."""
    before, after = (book.section(section) for book in (showing.before, showing.after))
    if section and after and not before:
        return "added"
    return "removed" if section and before and not after else ""


def section_heading(section: str, showing: Showing) -> str:
    """A section's number and heading, by the newer book where it knows it."""
    for book in (showing.after, showing.before):
        found = book.section(section)
        if found:
            return section_title(found, book, showing.language)
    if section == "rulebook":
        return showing.say("settings")
    return section or showing.say("vocabulary")


def _place(whole: Address, changes: list[Change], showing: Showing) -> ChangedPlace:
    added = all(change.before is None for change in changes)
    removed = all(change.after is None for change in changes)
    if whole == Address(whole.section) and not whole.book:
        name = section_heading(whole.section, showing)
        lines, notes = _section_lines(changes, showing)
        return ChangedPlace(whole, name, name, tuple(lines), tuple(notes), added, removed)
    lines, notes = _lines_of(changes, showing)
    name = place_words(whole, showing)
    short = row_words(whole, showing) if whole.block else name
    return ChangedPlace(
        whole, name, short, tuple(lines), (*_moved(whole, showing), *notes), added, removed
    )


def _moved(whole: Address, showing: Showing) -> tuple[str, ...]:
    """A provision that stays but gets another number, since one came or went before it."""
    if not whole.provision or not all(
        has_place(book, whole) for book in (showing.before, showing.after)
    ):
        return ()
    old, new = (
        place_name(whole, book, showing.language) for book in (showing.before, showing.after)
    )
    return (showing.say("place-moved", place=new),) if old != new else ()


def _lines_of(changes: list[Change], showing: Showing) -> tuple[list[Line], list[str]]:
    """The lines of one place, and the notes on its languages and references."""
    texts = [change for change in changes if change.address.language]
    rows = [change for change in changes if not change.address.language]
    lines: list[Line] = []
    notes: list[str] = []
    if texts:
        order = showing.languages
        shown = min(texts, key=lambda text: _rank(text.address.language, order))
        lines += text_lines(shown, showing)
        notes += break_notes(_spans_of(shown), showing)
        notes += _language_notes(shown, texts, showing)
        unmarked = moved_references(str(shown.before or ""), str(shown.after or ""), showing)
        notes += unmarked or layout_notes(shown.before, shown.after, showing)
    for change in rows:
        words = order_lines if change.address.block == "order" else row_lines
        lines += words(change, showing)
        notes += [*where_put(change, showing), *service_sentences(change, showing)]
    notes += [note for line in lines for note in line.notes]
    return lines, list(dict.fromkeys(notes))


def text_lines(change: Change, showing: Showing) -> list[Line]:
    """The paragraphs of a provision's text, with insertions and deletions."""
    lines = prose_lines(_spans_of(change), showing)
    spoken = change.address.language
    return lines if spoken == showing.language else [line.spoken_in(spoken) for line in lines]


def _spans_of(change: Change) -> list[Span]:
    """A changed text as spans: as it was compared, or one text for the other."""
    spans = [span for leaf in change.leaves for span in leaf.spans]
    return spans or whole_spans(change.before, change.after)


def _rank(language: str, order: tuple[str, ...]) -> int:
    return order.index(language) if language in order else len(order)


def _language_notes(shown: Change, texts: list[Change], showing: Showing) -> list[str]:
    """Which languages still wait for a translation of this change."""
    language, settings = shown.address.language, showing.after.settings
    if language != showing.language and showing.language in settings.languages:
        name = showing.language_name(language)
        return [showing.say("translation-awaited", language=name)]
    changed = {text.address.language for text in texts}
    missing = [code for code in settings.authoritative if code not in changed]
    if not missing:
        return []
    names = tuple(showing.language_name(code) for code in missing)
    return [showing.say("translation-missing", languages=names)]


def _section_lines(changes: list[Change], showing: Showing) -> tuple[list[Line], list[str]]:
    """A whole section: its provisions with their numbers, then its rows under their names; and
    the notes on all of them."""
    lines: list[Line] = []
    notes: list[str] = []
    ordinal = 0
    for whole, group in groupby(changes, key=lambda change: change.address.whole):
        if whole.block in _IN_THE_TITLE:
            continue
        inside, beside = _lines_of(list(group), showing)
        if whole.provision:
            ordinal += 1
            inside[:1] = [replace(line, number=str(ordinal)) for line in inside[:1]]
        elif inside:
            lines.append(_name_line(row_words(whole, showing), inside, showing))
        lines += inside
        notes += beside
    return lines, list(dict.fromkeys(notes))


def _name_line(name: str, inside: list[Line], showing: Showing) -> Line:
    """The name of a row over its lines; it comes and goes with all of them."""
    was, now = any(line.old for line in inside), any(line.new for line in inside)
    mark = Mark.STRONG if was and now else Mark.INSERTED if now else Mark.DELETED
    return Line((showing.run(capital(name), mark),))
