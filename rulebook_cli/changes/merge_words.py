"""Merge two changes of one text, word by word, and never guess.

Two edits with an unchanged word between them stand together. Edits that touch clash, unless they
are the same edit: so two insertions at one point are never put in an order nobody chose, and
nothing is written into a passage the other side strikes. Blanks and wrapped lines are no edit
against the other side's words. An edit follows a paragraph that the other side moved.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate, chain

from rulebook_cli.changes.align import Opcode, matches_of
from rulebook_cli.changes.compared_texts import compared, cut_text
from rulebook_cli.changes.edits import Edit, Group, edits_between, group_touching
from rulebook_cli.changes.paragraphs import Cut, Pairing
from rulebook_cli.changes.tokens import ends_sentence
from rulebook_cli.changes.wrapping import same_words
from rulebook_cli.model.text_change import ClashRegion, Merged, TextClash

_Piece = str | ClashRegion


def merge_words(base: str, ours: str, theirs: str) -> Merged | TextClash:
    """The text that holds both changes of `base`, or the places where they clash.

    Swapping `ours` and `theirs` gives the same text, or the same clash with its sides swapped.
    """
    if ours == theirs or base == theirs:
        return Merged(ours)
    if base == ours:
        return Merged(theirs)
    followed = _follow_moves(base, ours, theirs)
    if followed:
        result = _merge_in_place(base, *followed)
        if isinstance(result, TextClash) or not _doubles(result.text, ours, theirs):
            return result
    return _taken_whole(base, ours, theirs)


def _taken_whole(base: str, ours: str, theirs: str) -> Merged | TextClash:
    """Two texts that cannot be told apart piece by piece: one of them where the other has only
    broken its lines elsewhere, else a clash."""
    if same_words(base, ours):
        return Merged(theirs)
    if same_words(base, theirs):
        return Merged(ours)
    return TextClash((ClashRegion(base, ours, theirs),))


def _follow_moves(base: str, ours: str, theirs: str) -> tuple[str, str] | None:
    """Both texts, each edit of a moved paragraph written where the other side moved it to.

    None when that cannot be: what one side moved, the other struck or reworded in another way.
    """
    old, one, other = (cut_text(text) for text in (base, ours, theirs))
    one_pairs, other_pairs = compared(base, ours)[1], compared(base, theirs)[1]
    carried = _carry(old, one, one_pairs, other, other_pairs)
    returned = _carry(old, other, other_pairs, one, one_pairs)
    if carried is None or returned is None:
        return None
    return _reworded(one, carried[0] | returned[1]), _reworded(other, returned[0] | carried[1])


def _carry(
    old: Cut, mover: Cut, moves: Pairing, other: Cut, stays: Pairing
) -> tuple[dict[int, str], dict[int, str]] | None:
    """New words for paragraphs of the mover, who takes over the other's edits, and of the other."""
    stayed = {a.start: b.start for a, b in stays.kept if len(a) == len(b) == 1}
    places = stayed | dict(stays.moved)
    taken: dict[int, str] = {}
    given: dict[int, str] = {}
    for paragraph, at in moves.moved:
        if paragraph not in places:
            return None
        to = places[paragraph]
        merged = merge_words(old.text(paragraph), mover.text(at), other.text(to))
        if isinstance(merged, TextClash):
            return None
        taken[at] = merged.text
        given[to] = old.text(paragraph) if paragraph in stayed else merged.text
    return taken, given


def _reworded(text: Cut, paragraphs: dict[int, str]) -> str:
    words = text.words[:]
    for at, new in paragraphs.items():
        part = text.paragraphs[at]
        words[part.start : part.stop] = [new] + [""] * (len(part) - 1)
    return "".join(words)


def _doubles(merged: str, ours: str, theirs: str) -> bool:
    """Whether a paragraph stands in the merge more often than in either side."""
    counts = []
    for text in (merged, ours, theirs):
        parts = cut_text(text)
        counts.append(Counter(parts.key(at) for at in range(len(parts.paragraphs))))
    wanted = counts[1] | counts[2]
    return any(count > wanted[key] for key, count in counts[0].items() if key in wanted)


def _merge_in_place(base: str, ours: str, theirs: str) -> Merged | TextClash:
    old, one, other = (cut_text(text) for text in (base, ours, theirs))
    one_codes, other_codes = compared(base, ours)[0], compared(base, theirs)[0]
    words = _respaced(old, (one, one_codes), (other, other_codes))
    pieces: list[_Piece] = []
    at = 0
    for group in group_touching(
        old, edits_between(old, one, one_codes), edits_between(old, other, other_codes)
    ):
        pieces += ["".join(words[at : group.start]), _settle(old, words, group)]
        at = group.stop
    pieces = _joined([*pieces, "".join(words[at:])])
    if any(isinstance(piece, ClashRegion) for piece in pieces):
        return TextClash(_in_sentences(pieces))
    return Merged(_plain(pieces))


def _respaced(old: Cut, *sides: tuple[Cut, Sequence[Opcode]]) -> list[str]:
    """The base's tokens with each side's new blanks, and its own where the sides differ."""
    words = old.words[:]
    chosen: dict[int, str] = {}
    for new, codes in sides:
        for at, to in matches_of(codes):
            word = new.words[to]
            if word != old.words[at]:
                words[at] = word if chosen.setdefault(at, word) == word else old.words[at]
    return words


def _settle(old: Cut, words: Sequence[str], group: Group) -> _Piece:
    """What stands in place of a group: the one side's words, or the clash of both."""
    ours, theirs = group.ours, group.theirs
    if ours and theirs:
        # Against the other side's edits, blanks alone are no change.
        ours, theirs = _worded(old, ours), _worded(old, theirs)
    if not (ours and theirs):
        return _edited(words, group, ours + theirs + group.both)
    one = _edited(words, group, ours + group.both)
    other = _edited(words, group, theirs + group.both)
    if cut_text(one).keys == cut_text(other).keys:
        return min(one, other)  # two ways to the same words
    return ClashRegion("".join(words[group.start : group.stop]), one, other)


def _worded(old: Cut, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """The edits, unless all they change is blanks."""
    changed = chain(*((*edit.keys, *old.keys[edit.start : edit.stop]) for edit in edits))
    return edits if any(not key.isspace() for key in changed) else ()


def _edited(words: Sequence[str], group: Group, edits: Iterable[Edit]) -> str:
    parts: list[str] = []
    at = group.start
    for edit in sorted(edits, key=lambda edit: edit.place):
        parts += [*words[at : edit.start], *edit.words]
        at = edit.stop
    return "".join([*parts, *words[at : group.stop]])


def _joined(pieces: Iterable[_Piece]) -> list[_Piece]:
    """The pieces with neighbouring texts made one and empty ones left out."""
    joined: list[_Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        elif piece:
            joined.append(piece)
    return joined


def _plain(pieces: Iterable[_Piece]) -> str:
    """The pieces as one text, with the base's words where they clash."""
    return "".join(piece if isinstance(piece, str) else piece.base for piece in pieces)


def _in_sentences(pieces: Sequence[_Piece]) -> tuple[_Piece, ...]:
    """The pieces, each clash with the rest of its sentence."""
    text = cut_text(_plain(pieces))
    places = [0, *accumulate(len(word) for word in text.words)]
    starts, stops = {0}, {places[-1]}
    for at in range(len(text.words)):
        if ends_sentence(text.words, at):
            stops.add(places[at])
            starts.add(places[at + 1])
    for part in text.paragraphs:
        starts.add(places[part.start])
        stops.add(places[part.stop])
    whole = "".join(text.words)
    found: list[_Piece] = []
    at = 0
    for piece in pieces:
        end = at + len(piece if isinstance(piece, str) else piece.base)
        if isinstance(piece, ClashRegion):
            first = max(start for start in starts if start <= at)
            last = min(stop for stop in stops if stop >= end)
            piece = replace(piece, before=whole[first:at], after=whole[end:last])
        found.append(piece)
        at = end
    return tuple(found)
