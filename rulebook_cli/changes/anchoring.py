"""Where a quote stands in a text that has changed since: in place, changed, or lost.

Texts are given by language, as they are read on paper. Words count as in place only where they
stand as whole words: `kolme` is not in `kolmekymmentä`.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from rulebook_cli.changes.word_diff import diff_words
from rulebook_cli.model.anchor import Anchored, Context, Standing
from rulebook_cli.model.text_change import Kind, Span

Texts = Mapping[str, str]
_CONTEXT = 6
"""How many words on each side are kept with a quote."""
_AROUND = 3
"""How many kept words are shown on each side of what has changed."""


class Spot(NamedTuple):
    """A stretch of the text in one language."""

    language: str
    start: int
    end: int


def one_form(text: str) -> str:
    """The text on one line, every blank alike: wrapping changes no words."""
    return " ".join(text.split())


def spots_of(quote: str, texts: Texts, whole_words: bool = True) -> list[Spot]:
    """Every place where the quote stands."""
    words = re.escape(one_form(quote))
    if not words:
        return []
    left = r"(?<!\w)" if whole_words and one_form(quote)[0].isalnum() else ""
    right = r"(?!\w)" if whole_words and one_form(quote)[-1].isalnum() else ""
    return [
        Spot(language, found.start(), found.end())
        for language, text in texts.items()
        for found in re.finditer(f"{left}{words}{right}", one_form(text))
    ]


def context_of(spot: Spot, texts: Texts) -> Context:
    """The words around a spot, by which it is known again."""
    text = one_form(texts[spot.language])
    before, after = text[: spot.start].split(" "), text[spot.end :].split(" ")
    words = (before[-_CONTEXT - 1 :], after[: _CONTEXT + 1])
    return Context(*(" ".join(some).strip() for some in words))


def anchor_quote(quote: str, context: Context, before: Texts | None, now: Texts) -> Anchored:
    """Where a quote stands in a place's texts `now`; `before` are its texts as they were when it
    was quoted, None where nobody knows them any more."""
    quote = one_form(quote)
    was = _spot(quote, context, before) if before else None
    if before is None or was is None:
        return _by_context(quote, context, now)
    language = was.language
    old, new = one_form(before[language]), one_form(now.get(language, ""))
    if old == new:
        return Anchored(Standing.IN_PLACE, quote)
    whole = bool(spots_of(quote, {language: old}))
    earlier = len(spots_of(quote, {language: old}, whole))
    left = len(spots_of(quote, {language: new}, whole))
    if left >= earlier:
        return Anchored(Standing.IN_PLACE, quote)
    instead = _followed(old, new, was)
    if left and instead == old[was.start : was.end]:
        return Anchored(Standing.IN_PLACE, quote)
    return Anchored(Standing.CHANGED if instead else Standing.LOST, quote, instead)


def anchor_whole(before: Texts | None, now: Texts) -> Anchored:
    """Where a comment on a whole text stands: changed where a word of it has changed."""
    if before is None:
        return Anchored(Standing.IN_PLACE)
    for language in dict.fromkeys((*before, *now)):
        old, new = one_form(before.get(language, "")), one_form(now.get(language, ""))
        if old != new:
            return Anchored(Standing.CHANGED, *_differing(old, new))
    return Anchored(Standing.IN_PLACE)


def _spot(quote: str, context: Context, texts: Texts) -> Spot | None:
    """The spot a quote was taken from: of several the one whose surroundings fit best."""
    spots = spots_of(quote, texts) or spots_of(quote, texts, whole_words=False)
    return max(spots, key=lambda spot: _likeness(spot, context, texts), default=None)


def _likeness(spot: Spot, context: Context, texts: Texts) -> int:
    """How many words beside a spot are those of the context."""
    here = context_of(spot, texts)
    before = zip(reversed(here.before.split()), reversed(context.before.split()), strict=False)
    after = zip(here.after.split(), context.after.split(), strict=False)
    return _alike(list(before)) + _alike(list(after))


def _alike(pairs: list[tuple[str, str]]) -> int:
    for count, (one, other) in enumerate(pairs):
        if one != other:
            return count
    return len(pairs)


@lru_cache(maxsize=1024)
def _changed_words(old: str, new: str) -> tuple[Span, ...]:
    """The words that changed: many comments may be on one text."""
    return tuple(diff_words(old, new))


def _followed(old: str, new: str, was: Spot) -> str:
    """What stands in the new text where the words of a spot stood: between what was kept before
    them and what was kept after them."""
    at = here = left = 0
    right: int | None = None
    for span in _changed_words(old, new):
        length = len(span.text)
        if span.kind is Kind.EQUAL:
            if at <= was.start:
                left = here + min(was.start - at, length)
            if right is None and at + length >= was.end:
                right = here + max(was.end - at, 0)
        at += length if span.kind is not Kind.INSERTED else 0
        here += length if span.kind is not Kind.DELETED else 0
    words = one_form(new[left:right])
    return words if any(map(str.isalnum, words)) else ""


def _by_context(quote: str, context: Context, now: Texts) -> Anchored:
    """Where a quote stands whose old text nobody knows: by the words around it."""
    spots = spots_of(quote, now)
    known = bool(context.before or context.after)
    if any(not known or _likeness(spot, context, now) for spot in spots):
        return Anchored(Standing.IN_PLACE, quote)
    instead = _between(context, now) or _around(spots, now)
    instead = instead or _around(spots_of(quote, now, whole_words=False), now)
    return Anchored(Standing.CHANGED if instead else Standing.LOST, quote, instead)


def _between(context: Context, now: Texts) -> str:
    """What stands between the words that stood before and after a quote."""
    first, last = context.before.split()[-_AROUND:], context.after.split()[:_AROUND]
    if not (first and last):
        return ""
    start, end = re.escape(" ".join(first)), re.escape(" ".join(last))
    for text in now.values():
        found = re.search(f"{start} (.{{1,400}}?) ?{end}", one_form(text))
        if found:
            return found[1]
    return ""


def _around(spots: list[Spot], now: Texts) -> str:
    """The words in which the first of some spots stands, with their neighbours."""
    if not spots:
        return ""
    spot = spots[0]
    text = one_form(now[spot.language])
    start = len(text[: spot.start].rpartition(" ")[0])
    end = len(text) - len(text[spot.end :].partition(" ")[2])
    return text[start:end].strip()


def _differing(old: str, new: str) -> tuple[str, str]:
    """What differs of two texts, with a few kept words on each side."""
    one, other = old.split(), new.split()
    first = _alike(list(zip(one, other, strict=False)))
    room = min(len(one), len(other)) - first
    last = _alike(list(zip(one[::-1], other[::-1], strict=False))[:room])
    start, end = max(0, first - _AROUND), max(0, last - _AROUND)

    def shown(words: list[str]) -> str:
        cut = " ".join(words[start : len(words) - end])
        return f"{'… ' * bool(start)}{cut}{' …' * bool(end)}"

    return shown(one), shown(other)
