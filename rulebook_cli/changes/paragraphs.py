"""Which paragraph of one text is which of another, and so which word is which word.

Paragraphs are paired first (the same, then alike) and words only inside a pair: the words of a
moved or new paragraph are never matched with words that happen to stand in its old place.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rulebook_cli.changes.align import Opcode, align, matches_of, opcodes
from rulebook_cli.changes.tokens import is_word, split_words, word_key

# Two paragraphs are alike from this share of common words.
_ALIKE = 0.5
# A paragraph of so many words that stands in another nearly whole is that one, much enlarged.
_TELLING, _CONTAINED = 5, 0.8
# A paragraph was split in two, or two were joined, if that keeps so many times more words.
_SPLIT = 1.25
# Pairing compares everything with everything; past this many comparisons only equals are paired.
_COMPARISONS = 10_000

_MARKER = re.compile(r"(?:[-*+•]|#{1,6}|>|\(?(?:\d{1,3}|[a-zåäö])\)|\d{1,3}\.)\s|\|")


@dataclass(frozen=True, slots=True)
class Cut:
    """A text as tokens, the key each is compared by, and its paragraphs as ranges of tokens.

    A list item, a heading and a table row are paragraphs too. The blanks between two paragraphs
    are one token that belongs to neither.
    """

    words: list[str]
    keys: list[str]
    paragraphs: list[range]

    def key(self, paragraph: int) -> tuple[str, ...]:
        """What a paragraph says."""
        part = self.paragraphs[paragraph]
        return tuple(self.keys[part.start : part.stop])

    def text(self, paragraph: int) -> str:
        """A paragraph as it is written."""
        part = self.paragraphs[paragraph]
        return "".join(self.words[part.start : part.stop])


@dataclass(frozen=True, slots=True)
class Pairing:
    """Which paragraphs belong together, by their numbers in the old and the new text.

    `kept` are runs in the same order in both texts, nearly always of one paragraph each; longer
    where a paragraph was split or joined. `moved` are pairs that changed their order.
    """

    kept: list[tuple[range, range]]
    moved: list[tuple[int, int]]


def cut(text: str, *, exact: bool) -> Cut:
    """Cut a text into tokens and paragraphs.

    Exact keys are the tokens themselves. Otherwise wrapped lines, the kind and number of blanks,
    and soft hyphens make no difference; the depth of a list item does.
    """
    words = split_words(text)
    keys = words if exact else [word_key(word) for word in words]
    paragraphs: list[range] = []
    start = 0
    for at, word in enumerate(words):
        inside = 0 < at < len(words) - 1
        if word.isspace() and (not inside or _is_break(words, at)):
            if not exact:
                keys[at] = "¶" + word.rpartition("\n")[2] if inside else " "
            if at > start:
                paragraphs.append(range(start, at))
            start = at + 1
    if start < len(words):
        paragraphs.append(range(start, len(words)))
    return Cut(words, keys, paragraphs)


def _is_break(words: Sequence[str], at: int) -> bool:
    lines = words[at].count("\n")
    return lines > 1 or (lines == 1 and bool(_MARKER.match("".join(words[at + 1 : at + 5]))))


def compare(old: Cut, new: Cut) -> tuple[list[Opcode], Pairing]:
    """How the tokens of `old` become those of `new`, by their keys, and how the paragraphs do."""
    pairing = _pair(old, new)
    matches: list[tuple[int, int]] = []
    i = j = 0
    for ours, theirs in pairing.kept:
        a, b = _tokens(old, ours), _tokens(new, theirs)
        matches += _match_breaks(old, range(i, a.start), new, range(j, b.start))
        codes = align(old.keys[a.start : a.stop], new.keys[b.start : b.stop])
        matches += ((a.start + u, b.start + v) for u, v in matches_of(codes))
        i, j = a.stop, b.stop
    a_end, b_end = len(old.words), len(new.words)
    matches += _match_breaks(old, range(i, a_end), new, range(j, b_end))
    return opcodes(matches, a_end, b_end), pairing


def _tokens(text: Cut, run: range) -> range:
    return range(text.paragraphs[run.start].start, text.paragraphs[run.stop - 1].stop)


def _match_breaks(old: Cut, a: range, new: Cut, b: range) -> Iterator[tuple[int, int]]:
    """Match what stands between paired paragraphs; there only the breaks can be the same."""
    within = {at for part in old.paragraphs for at in part if at in a} if len(a) > 1 else set()
    beyond = {at for part in new.paragraphs for at in part if at in b} if len(b) > 1 else set()
    codes = align(
        [(old.keys[at], at if at in within else -1) for at in a],
        [(new.keys[at], -2 - at if at in beyond else -1) for at in b],
    )
    return ((a.start + u, b.start + v) for u, v in matches_of(codes))


def _pair(old: Cut, new: Cut) -> Pairing:
    old_keys = [old.key(at) for at in range(len(old.paragraphs))]
    new_keys = [new.key(at) for at in range(len(new.paragraphs))]
    old_bags, new_bags = [bag(key) for key in old_keys], [bag(key) for key in new_keys]
    kept: list[tuple[range, range]] = []
    alone: list[tuple[range, range]] = []
    for code in align(old_keys, new_keys):
        if code.kind == "equal":
            kept += (
                (range(code.a1 + at, code.a1 + at + 1), range(code.b1 + at, code.b1 + at + 1))
                for at in range(code.a2 - code.a1)
            )
        elif code.kind == "replace":
            a, b = range(code.a1, code.a2), range(code.b1, code.b2)
            kept += _pair_run(old_bags, a, new_bags, b)
            alone += [(a, b)] if len(a) == len(b) == 1 else []
    moved = _pair_moved(old_bags, new_bags, kept)
    taken = {i for run, _ in kept for i in run} | {i for i, _ in moved}
    given = {j for _, run in kept for j in run} | {j for _, j in moved}
    # One paragraph in the place of one that is nowhere else is that one, however reworded.
    kept += [(a, b) for a, b in alone if a.start not in taken and b.start not in given]
    return Pairing(sorted(kept, key=lambda pair: pair[0].start), moved)


def _pair_run(
    old: list[Counter[str]], a: range, new: list[Counter[str]], b: range
) -> list[tuple[range, range]]:
    """Pair the paragraphs of a changed run, in order, so that the most words are kept."""
    pairs = _alike_in_order(old, a, new, b)
    if (len(a) == 1) != (len(b) == 1):
        whole_old, whole_new = _sum(old[at] for at in a), _sum(new[at] for at in b)
        apart = sum((old[i] & new[j]).total() for i, j in pairs)
        if (
            likeness(whole_old, whole_new) >= _ALIKE
            and (whole_old & whole_new).total() >= _SPLIT * apart
        ):
            return [(a, b)]
    return [(range(i, i + 1), range(j, j + 1)) for i, j in pairs]


def _alike_in_order(
    old: list[Counter[str]], a: range, new: list[Counter[str]], b: range
) -> list[tuple[int, int]]:
    """Alike pairs in rising order with the greatest sum of common words."""
    if len(a) * len(b) > _COMPARISONS:
        return []
    best: dict[tuple[int, int], tuple[int, tuple[int, int] | None]] = {}
    for i in reversed(a):
        for j in reversed(b):
            skip_old = best.get((i + 1, j), (0, None))[0]
            skip_new = best.get((i, j + 1), (0, None))[0]
            best[i, j] = (skip_old, (i + 1, j)) if skip_old >= skip_new else (skip_new, (i, j + 1))
            if likeness(old[i], new[j]) >= _ALIKE:
                both = (old[i] & new[j]).total() + best.get((i + 1, j + 1), (0, None))[0]
                if both > best[i, j][0]:
                    best[i, j] = (both, None)
    pairs: list[tuple[int, int]] = []
    here = (a.start, b.start)
    while here in best:
        step = best[here][1]
        if step is None:
            pairs.append(here)
        here = step or (here[0] + 1, here[1] + 1)
    return pairs


def _pair_moved(
    old: list[Counter[str]], new: list[Counter[str]], kept: list[tuple[range, range]]
) -> list[tuple[int, int]]:
    """Pair what is left over, the most alike first, wherever it stands."""
    a = set(range(len(old))).difference(*(run for run, _ in kept))
    b = set(range(len(new))).difference(*(run for _, run in kept))
    if len(a) * len(b) > _COMPARISONS:
        return []
    alike = sorted((-likeness(old[i], new[j]), i, j) for i in a for j in b)
    moved: list[tuple[int, int]] = []
    for unlike, i, j in alike:
        if -unlike >= _ALIKE and i in a and j in b:
            moved.append((i, j))
            a.remove(i)
            b.remove(j)
    return moved


def bag(keys: Sequence[str]) -> Counter[str]:
    """The words among some tokens, each with how often it is there."""
    return Counter(key for key in keys if is_word(key))


def _sum(bags: Iterator[Counter[str]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for bag in bags:
        total += bag
    return total


def likeness(one: Counter[str], other: Counter[str]) -> float:
    """The share of common words, from 0 to 1; of the shorter one's, if nearly all are common."""
    common, shorter = (one & other).total(), min(one.total(), other.total())
    if common >= _TELLING and common >= _CONTAINED * shorter:
        return common / shorter
    return 2 * common / (one.total() + other.total()) if common else 0.0
