"""Which paragraph of a paper that came back is which of the paper that was sent.

The paragraphs bear names that Word and others keep; where a program has lost them, the words tell.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rulebook_cli.changes.align import align
from rulebook_cli.changes.paragraphs import bag, likeness
from rulebook_cli.changes.plain_words import plain_words
from rulebook_cli.changes.tokens import split_words
from rulebook_cli.model.place_mark import WHOLE_BOOK, read_place_mark
from rulebook_cli.model.received_paper import ReceivedPaper, ReceivedParagraph
from rulebook_cli.model.returned import Line, MarginNote, Mark, Returned
from rulebook_cli.model.text_change import Kind

_ALIKE = 0.5
"""From this share of common words on, a paragraph without its name is taken for the one sent."""


@dataclass(slots=True)
class _New:
    """A paragraph as it reads with the tracked changes, and the numbers of those it came from."""

    text: str = ""
    marks: list[Mark] = field(default_factory=list)
    listed: bool = False
    aside: bool = False
    authors: list[str] = field(default_factory=list)
    sources: list[int] = field(default_factory=list)
    sent: int | None = None


@dataclass(slots=True)
class _Sent:
    """A paragraph as it was sent."""

    mark: Mark
    text: str
    listed: bool


def place_returned(
    received: ReceivedPaper, sent: ReceivedPaper, places: Collection[str]
) -> Returned:
    """What came back of `sent`, which is the sent paper read in the same way; `places` are the
    addresses that its paragraphs are named by."""
    known = _Names(places)
    out = [_Sent(mark, one.new, one.listed) for one in sent.paragraphs for mark in known.of(one)]
    came = list(_as_they_read(received.paragraphs, known))
    inside = [one for one in came if not one.aside and plain_words(one.text)]
    _find_each(inside, out)
    lines = tuple(_lines(inside, out))
    found = {one.sent for one in inside}
    authors = [name for one in came for name in one.authors]
    return Returned(
        lines=lines,
        gone=tuple(
            Line(
                one.mark[0], one.mark, one.text, "", one.listed, _who_deleted(received, one, known)
            )
            for number, one in enumerate(out)
            if number not in found and plain_words(one.text)
        ),
        notes=tuple(_notes(received, known, _by_words(inside, out))),
        asides=tuple(
            Line(WHOLE_BOOK, None, "", one.text, False, tuple(one.authors))
            for one in came
            if one.aside and plain_words(one.text)
        ),
        tracked=any(run.kind is not Kind.EQUAL for p in received.paragraphs for run in p.runs),
        authors=tuple(dict.fromkeys(authors)),
    )


class _Names:
    """The names of places, each looked up once."""

    def __init__(self, places: Collection[str]) -> None:
        self._places = (*places, WHOLE_BOOK)
        self._known: dict[str, Mark | None] = {}

    def of(self, paragraph: ReceivedParagraph) -> list[Mark]:
        """The places a paragraph is named by."""
        for name in paragraph.names:
            if name not in self._known:
                self._known[name] = read_place_mark(name, self._places)
        return [mark for name in paragraph.names if (mark := self._known[name])]


def _as_they_read(paragraphs: Sequence[ReceivedParagraph], known: _Names) -> Iterator[_New]:
    """The paragraphs with the tracked changes: joined where an end went."""
    one = _New()
    for number, paragraph in enumerate(paragraphs):
        # A paragraph whose words all went leaves its name behind; the words that stay are another.
        if paragraph.new.strip() or not paragraph.old.strip():
            if not one.text.strip():
                one.listed = paragraph.listed
            one.marks += known.of(paragraph)
        one.text += paragraph.new
        one.aside = one.aside or paragraph.aside
        one.authors += paragraph.authors
        one.sources.append(number)
        if paragraph.end is not Kind.DELETED:
            yield one
            one = _New()
    if one.text:
        yield one


def _find_each(came: list[_New], out: Sequence[_Sent]) -> None:
    """Tell each paragraph which it was: by its name, else by its words, in its neighbourhood."""
    numbers = {one.mark: number for number, one in enumerate(out)}
    taken: set[int] = set()
    for one in came:
        for mark in one.marks:
            number = numbers.get(mark)
            if number is not None and number not in taken and one.sent is None:
                one.sent = number
                taken.add(number)
    for there, here in _windows(came, len(out)):
        free = [number for number in there if number not in taken]
        unnamed = [one for one in here if one.sent is None]
        if free and unnamed:
            _find_by_words(unnamed, free, out)


def _windows(came: Sequence[_New], end: int) -> Iterator[tuple[range, list[_New]]]:
    """What was sent and what came between two paragraphs that are known."""
    start, here = 0, list[_New]()
    for one in came:
        here.append(one)
        if one.sent is not None and one.sent >= start:
            yield range(start, one.sent), here
            start, here = one.sent + 1, []
    yield range(start, end), here


def _find_by_words(came: list[_New], free: Sequence[int], out: Sequence[_Sent]) -> None:
    old = [plain_words(out[number].text) for number in free]
    new = [plain_words(one.text) for one in came]
    for code in align(old, new):
        if code.kind == "equal":
            for at in range(code.a2 - code.a1):
                came[code.b1 + at].sent = free[code.a1 + at]
            continue
        at = code.a1
        for b in range(code.b1, code.b2):
            for a in range(at, code.a2):
                if likeness(bag(split_words(old[a])), bag(split_words(new[b]))) >= _ALIKE:
                    came[b].sent = free[a]
                    at = a + 1
                    break


def _lines(came: Sequence[_New], out: Sequence[_Sent]) -> Iterator[Line]:
    place = WHOLE_BOOK
    for one in came:
        known = out[one.sent] if one.sent is not None else None
        place = known.mark[0] if known else place
        yield Line(
            place=place,
            mark=known.mark if known else None,
            was=known.text if known else "",
            text=one.text,
            listed=known.listed if known else one.listed,
            authors=tuple(dict.fromkeys(one.authors)),
        )


def _who_deleted(received: ReceivedPaper, gone: _Sent, known: _Names) -> tuple[str, ...]:
    for paragraph in received.paragraphs:
        if gone.mark in known.of(paragraph):
            return paragraph.authors
    return ()


def _by_words(came: Sequence[_New], out: Sequence[_Sent]) -> dict[int, str]:
    """The places of the paragraphs that were found, also those without a name, by their numbers."""
    return {
        number: out[one.sent].mark[0]
        for one in came
        if one.sent is not None
        for number in one.sources
    }


def _notes(
    received: ReceivedPaper, known: _Names, found: Mapping[int, str]
) -> Iterator[MarginNote]:
    """The comments, each at the place whose paragraph it stands in, or which stands before."""
    places: list[str] = []
    place = WHOLE_BOOK
    for number, paragraph in enumerate(received.paragraphs):
        marks = known.of(paragraph)
        place = marks[0][0] if marks else found.get(number, place)
        places.append(place)
    for comment in received.comments:
        at = places[comment.paragraph] if 0 <= comment.paragraph < len(places) else WHOLE_BOOK
        yield MarginNote(at, comment.text, comment.quote, comment.author, comment.at)
