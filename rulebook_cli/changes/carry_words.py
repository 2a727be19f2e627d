"""Words that somebody changed where they saw them, carried to where they are written.

A reader of the book sees no Markdown: no links, no emphasis. What they change on paper must change
the source and leave all else in it as it stands.
"""

import re
from collections.abc import Callable, Sequence

from rulebook_cli.changes.align import align
from rulebook_cli.changes.plain_words import escaped, plain_words
from rulebook_cli.changes.seen_source import BREAK, SeenSource, Written, see
from rulebook_cli.changes.set_words import Setting, Stretch, separator, set_paragraphs
from rulebook_cli.changes.tokens import split_words
from rulebook_cli.model.seen_words import SeenParagraph, SeenPiece, WantedParagraph

Read = Callable[[str], tuple[SeenParagraph, ...]]
"""What is seen of a source (`render/words/seen_paragraphs.py`)."""
_EMPTY_LINK = re.compile(r"\[\s*\]\(")


def carry(source: str, wanted: Sequence[WantedParagraph], read: Read) -> str | None:
    """`source` changed so that it reads as `wanted`; byte for byte itself if it does already.

    Only the changed words are rewritten; failing that their paragraphs, with the links and the
    emphasis that still have their words; failing that all of it, as plain words. New words are
    words only: nothing in them is read as Markdown. None if even that does not read as wanted.
    """
    clean = [WantedParagraph(plain_words(text), listed) for text, listed in wanted]
    clean = [one for one in clean if one.text]
    seen = read(source)
    if _says(seen) == clean:
        return source
    for way in (_splice, _set_again, _set_plainly):
        made = way(source, seen, clean)
        if made is not None and _says(read(made)) == clean:
            return made
    return None


def _says(seen: Sequence[SeenParagraph]) -> list[WantedParagraph]:
    said = [WantedParagraph(plain_words(one.text), one.listed) for one in seen]
    return [one for one in said if one.text]


class _Edit:
    """Seen characters `start` to `stop` that became `text`."""

    def __init__(self, start: int, stop: int, text: str, first_break: int) -> None:
        self.start, self.stop, self.text = start, stop, text
        self.first_break = first_break


def _splice(
    source: str, seen: Sequence[SeenParagraph], wanted: Sequence[WantedParagraph]
) -> str | None:
    """The source with only the changed words replaced; None where they cannot be told apart from
    the Markdown round them."""
    whole = see(source, seen)
    made = source
    for edit in reversed(_edits(whole, seen, wanted)):
        at = _room(whole, edit)
        if at is None:
            return None
        made = _replaced(made, whole, edit, at, _inserted(edit, wanted, made, at))
    return None if _EMPTY_LINK.search(made) and not _EMPTY_LINK.search(source) else made


def _edits(
    whole: SeenSource, seen: Sequence[SeenParagraph], wanted: Sequence[WantedParagraph]
) -> list[_Edit]:
    old, new = _tokens([one.text for one in seen]), _tokens([one.text for one in wanted])
    starts = [0]
    for token in old:
        starts.append(starts[-1] + len(token))
    kinds = [_keys(old, [one.listed for one in seen]), _keys(new, [one.listed for one in wanted])]
    edits = []
    for code in align(kinds[0], kinds[1]):
        if code.kind != "equal":
            breaks = "".join(new[: code.b1]).count(BREAK)
            text = "".join(new[code.b1 : code.b2])
            edits.append(_trimmed(whole, _Edit(starts[code.a1], starts[code.a2], text, breaks)))
    return edits


def _tokens(texts: Sequence[str]) -> list[str]:
    tokens: list[str] = []
    for number, text in enumerate(texts):
        tokens += ([BREAK] if number else []) + split_words(text)
    return tokens


def _keys(tokens: Sequence[str], listed: Sequence[bool]) -> list[tuple[str, bool]]:
    """What each token says; a break also says what follows it."""
    keys: list[tuple[str, bool]] = []
    number = 0
    for token in tokens:
        number += token == BREAK
        blank = token.strip(" \t") == ""
        keys.append((" " if blank else token, token == BREAK and listed[number]))
    return keys


def _trimmed(whole: SeenSource, edit: _Edit) -> _Edit:
    """The edit without the whole pieces at its ends that stay as they are: an amount in a link
    keeps its unit outside."""
    bounds = [
        at
        for at in range(edit.start + 1, edit.stop)
        if whole.written[at].piece is not whole.written[at - 1].piece
    ]
    text = edit.text
    for bound in reversed(bounds):
        kept = whole.text[edit.start : bound]
        if BREAK not in kept and text.startswith(kept):
            edit = _Edit(bound, edit.stop, text[len(kept) :], edit.first_break)
            break
    text = edit.text
    for bound in bounds:
        kept = whole.text[bound : edit.stop]
        if bound > edit.start and BREAK not in kept and text.endswith(kept):
            return _Edit(edit.start, bound, text[: len(text) - len(kept)], edit.first_break)
    return edit


def _room(whole: SeenSource, edit: _Edit) -> int | None:
    """Where in the source the new words go; None where a link would be cut in two."""
    gone = whole.written[edit.start : edit.stop]
    links = {(place.piece.link, place.piece.at) for place in gone if place.piece}
    linked = any(link for link, _ in links)
    if linked and (len(links) > 1 or any(place.piece is None for place in gone)):
        return None
    if linked and _loses_number(whole.text[edit.start : edit.stop], edit.text):
        return None
    if gone:
        return gone[0].start
    before = whole.written[edit.start - 1] if edit.start else None
    after = whole.written[edit.start] if edit.start < len(whole.written) else None
    return _between(whole, before, after)


def _loses_number(old: str, new: str) -> bool:
    """Whether words no longer say the number for which they are tied to a row of the book."""
    return any(map(str.isdigit, old)) and not any(map(str.isdigit, new))


def _between(whole: SeenSource, before: Written | None, after: Written | None) -> int | None:
    """Between two seen characters, outside links and marks where there is an outside."""
    if before is None or before.piece is None:
        return _outside(after, whole.source) if after else len(whole.source.rstrip())
    if after is None or after.piece is None:
        marked = before.piece.link or before.piece.mark
        return before.end if not marked else _line_end(whole.source, before.end)
    if after.piece is before.piece or not (before.piece.link or before.piece.mark):
        return before.end
    return after.start if not (after.piece.link or after.piece.mark) else None


def _outside(after: Written, source: str) -> int | None:
    marked = after.piece and (after.piece.link or after.piece.mark)
    return None if marked else after.start


def _line_end(source: str, start: int) -> int:
    line = source.find("\n", start)
    return len(source) if line < 0 else line


def _inserted(edit: _Edit, wanted: Sequence[WantedParagraph], source: str, at: int) -> str:
    """The new words as Markdown, with what stands between paragraphs."""
    line = source[source.rfind("\n", 0, at) + 1 : at]
    parts = []
    for number, text in enumerate(edit.text.split(BREAK)):
        if number:
            here = edit.first_break + number
            parts.append(separator(wanted[here - 1].listed, wanted[here].listed))
        parts.append(escaped(text, at_start=bool(number) or not line.strip()))
    return "".join(parts).replace("\n\\\n", "\n")


def _replaced(made: str, whole: SeenSource, edit: _Edit, at: int, text: str) -> str:
    """`made` without the seen characters of the edit, and with `text` where they began."""
    for place in reversed(whole.written[edit.start : edit.stop]):
        made = made[: place.start] + made[place.end :]
    return made[:at] + text + made[at:]


def _set_again(
    source: str, seen: Sequence[SeenParagraph], wanted: Sequence[WantedParagraph]
) -> str | None:
    """Each changed paragraph written anew from its words, with the links and marks that the kept
    words have; the others as they stand in the source."""
    whole = see(source, seen)
    new = BREAK.join(one.text for one in wanted)
    origin: list[SeenPiece | None] = []
    kept_at: list[int | None] = []
    at = 0
    for edit in [*_edits(whole, seen, wanted), _Edit(len(whole.text), len(whole.text), "", 0)]:
        for place in range(at, edit.start):
            origin.append(whole.written[place].piece)
            kept_at.append(place)
        inside = {whole.written[k].piece for k in range(edit.start, edit.stop)}
        host = next(iter(inside)) if len(inside) == 1 else None
        if host and host.link and _loses_number(whole.text[edit.start : edit.stop], edit.text):
            host = None
        origin += [host] * len(edit.text)
        kept_at += [None] * len(edit.text)
        at = edit.stop
    if len(origin) != len(new):
        return None  # blanks that were written double: nothing stands where it is looked for
    settings, start = [], 0
    for one in wanted:
        stop = start + len(one.text)
        chunk = _untouched(whole, kept_at[start:stop])
        settings.append(Setting(_stretches(one.text, origin[start:stop]), one.listed, chunk))
        start = stop + 1
    return set_paragraphs(settings, source)


def _untouched(whole: SeenSource, kept: Sequence[int | None]) -> str | None:
    """A paragraph's stretch of the source where all its words, and no others, are kept."""
    start = 0
    for number, paragraph in enumerate(whole.text.split(BREAK)):
        stop = start + len(paragraph)
        if list(kept) == list(range(start, stop)) and paragraph:
            begin, end = whole.chunks[number]
            return whole.source[begin:end]
        start = stop + 1
    return None


def _stretches(text: str, origin: Sequence[SeenPiece | None]) -> list[Stretch]:
    made: list[Stretch] = []
    for letter, piece in zip(text, origin, strict=True):
        mark, link = (piece.mark, piece.link) if piece else ("", "")
        if made and (made[-1].mark, made[-1].link) == (mark, link):
            made[-1] = made[-1]._replace(text=made[-1].text + letter)
        else:
            made.append(Stretch(letter, mark, link))
    return made


def _set_plainly(
    source: str, seen: Sequence[SeenParagraph], wanted: Sequence[WantedParagraph]
) -> str | None:
    """All of it written anew as plain words."""
    settings = [Setting([Stretch(one.text)], one.listed) for one in wanted]
    return set_paragraphs(settings, source)
