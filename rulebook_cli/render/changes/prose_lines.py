"""A changed text of the book as lines of marked runs, without its Markdown signs."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import add

from rulebook_cli.model.address import parse_address
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.paper import Mark, Runs
from rulebook_cli.model.reference import Kind as LinkKind
from rulebook_cli.model.reference import parse_link
from rulebook_cli.model.text_change import Kind, Span
from rulebook_cli.render.changes.showing import Line, Showing
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.render.words.prose import Stretch, read_prose

PARAGRAPH, ITEM = BREAKS = "\u2029", "\u2028"
"""What stands for the end of a paragraph, and for the beginning of a list item."""


def prose_lines(spans: Iterable[Span], showing: Showing) -> list[Line]:
    """The paragraphs and list items of a text, its changed words marked.

    The words that are not inserted are the old text without Markdown signs, and those that are
    not deleted the new one; only blanks may differ. A break that came or went is a break.
    """
    lines: list[Line] = []
    letters: list[tuple[str, Mark]] = []
    item, breaks = False, frozenset[Mark]()
    for sign, mark in [*marked_letters(list(spans)), (PARAGRAPH, Mark.PLAIN)]:
        if sign not in BREAKS:
            letters.append((sign, mark))
            continue
        runs = _runs(letters, showing)
        if runs:
            lines.append(Line(runs, item=item, breaks=breaks))
            breaks = frozenset()
        letters, item, breaks = [], sign == ITEM, breaks | {mark}
    return lines


def whole_spans(before: Plain, after: Plain) -> list[Span]:
    """One text for another, or one that is new or gone, as spans."""
    both = ((Kind.DELETED, before), (Kind.INSERTED, after))
    return [Span(kind, text) for kind, text in both if isinstance(text, str)]


def plain_words(text: str) -> str:
    """A text on one line without its Markdown signs."""
    shown = "".join(_shown(text)).replace(ITEM, " – ").replace(PARAGRAPH, " ")
    return " ".join(shown.split())


def seen_words(text: str) -> list[str]:
    """The words of a text that are seen, however it is laid out."""
    return "".join(" " if sign in BREAKS else sign for sign in _shown(text)).split()


def moved_references(before: str, after: str, showing: Showing) -> list[str]:
    """What the words do not show: where words lead that did not lead there before, and that they
    no longer do. Of words that come or go the addresses outside the book alone are told: a place in
    the book is named by its words."""
    old, new = _links(before), _links(after)
    notes = []
    for words in dict.fromkeys(word for word, _ in new):
        was = [address for word, address in old if word == words]
        now = [address for word, address in new if word == words]
        came = Counter(now) - Counter(was)
        if was and came:
            place = _target(came.most_common(1)[0][0], showing)
            notes.append(showing.say("reference-moved", words=words, place=place))
    shown_alike = plain_words(before) == plain_words(after)
    was_linked, is_linked = {word for word, _ in old}, {word for word, _ in new}
    for words, address in dict.fromkeys(new):
        if words not in was_linked and (shown_alike or _leads_out(words, address)):
            place = _target(address, showing)
            notes.append(showing.say("reference-moved", words=words, place=place))
    for words, address in dict.fromkeys(old):
        if words not in is_linked and (shown_alike or _leads_out(words, address)):
            place = _target(address, showing)
            notes.append(showing.say("reference-gone", words=words, place=place))
    if shown_alike and not notes and before != after and Counter(old) != Counter(new):
        notes.append(showing.say("references-changed"))
    return notes


def marked_letters(spans: list[Span]) -> Iterator[tuple[str, Mark]]:
    """Every letter that is seen, and the breaks, with what became of it."""
    old = iter(_shown("".join(s.text for s in spans if s.kind is not Kind.INSERTED)))
    new = iter(_shown("".join(s.text for s in spans if s.kind is not Kind.DELETED)))
    for span in spans:
        has_old, has_new = span.kind is not Kind.INSERTED, span.kind is not Kind.DELETED
        for _ in span.text:
            was = next(old) if has_old else ""
            now = next(new) if has_new else ""
            if was in BREAKS or now in BREAKS:
                yield ITEM if ITEM in (was, now) else PARAGRAPH, _of_break(was, now)
            elif was == now and was:
                yield was, Mark.PLAIN
            else:
                yield from ((was, Mark.DELETED),) if was else ()
                yield from ((now, Mark.INSERTED),) if now else ()


def _of_break(was: str, now: str) -> Mark:
    """What became of a break: whether the old text, the new one or both have it."""
    if was in BREAKS and now in BREAKS:
        return Mark.PLAIN
    return Mark.INSERTED if now in BREAKS else Mark.DELETED


def _shown(text: str) -> list[str]:
    """What is seen of each letter of a text: itself, a blank, nothing, or a break."""
    seen = [""] * (len(text) + 1)
    for stretch in read_prose(text):
        # The end of the line before; a list that begins the text has its own sign to stand at.
        seen[max(stretch.start - 1, 0)] = _break(stretch)
        for piece in stretch.pieces:
            if text.startswith(piece.text, piece.at):
                place = slice(piece.at, piece.at + len(piece.text))
                seen[place] = map(add, seen[place], piece.text.replace("\n", " "))
                continue
            at = min(piece.at, len(text) - 1)
            seen[at] += " " if text[at] == "\n" else piece.text
    return seen[:-1]


def _break(stretch: Stretch) -> str:
    if stretch.begins:
        return ITEM
    return PARAGRAPH if stretch.start else ""


def _runs(letters: list[tuple[str, Mark]], showing: Showing) -> Runs:
    """The letters of one line as runs; blanks at its ends say nothing."""
    while letters and letters[0][0].isspace():
        letters = letters[1:]
    while letters and letters[-1][0].isspace():
        letters = letters[:-1]
    return tuple(
        showing.run("".join(letter for letter, _ in group), mark)
        for mark, group in groupby(letters, key=lambda pair: pair[1])
    )


def _links(text: str) -> list[tuple[str, str]]:
    """The links of a text: their words and their addresses."""
    return [
        (" ".join("".join(piece.text for piece in group).split()), link)
        for stretch in read_prose(text)
        for link, group in groupby(stretch.pieces, key=lambda piece: piece.link)
        if link
    ]


def _leads_out(words: str, address: str) -> bool:
    """Whether a link leads out of the book to an address that its words do not tell."""
    return parse_link(address)[0] is LinkKind.OTHER and address not in words


def _target(address: str, showing: Showing) -> str:
    """Where a link leads, in words."""
    kind, target = parse_link(address)
    if kind is LinkKind.LAW:
        return target.replace("#", " ") + (" §" if "#" in target else "")
    if kind is LinkKind.OTHER:
        return target
    if kind is LinkKind.TERM:
        target = f"term/{target}"
    elif kind is not LinkKind.SECTION:
        sections = {e.address.section for e in showing.after.entries if e.address.block == kind}
        target = f"{next(iter(sorted(sections)), 'x')}:{kind}/{target}"
    place = parse_address(target)
    return place_name(place, showing.after, showing.language) if place else target
