"""Which amendments propose nearly the same, so that they can be answered once.

Two amendments are near when they change the same places, say the very same where no prose stands
(an amount is never near another), and their texts differ from each other in few words beside what
both do to the draft: at most a quarter of the words that the lesser of the two changes adds and
takes away. So a text is never near another because a long paragraph round it is the same. Words
that turn a rule are never few: a number, a link, a negation keep two texts apart. A text in one
language is not near one in another.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from rulebook_cli.changes.compared_texts import compared, cut_text
from rulebook_cli.changes.tokens import is_word
from rulebook_cli.changes.word_diff import is_negation
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Plain

NEAR = 4
"""Two changes are near if what parts them is at most one in so many of the words they change."""

Place = tuple[str, ...]


class Worded(NamedTuple):
    """A place that near amendments word in several ways: the address that the first of them has
    it at, and the text of each by its id."""

    address: Address
    texts: dict[str, str]


@dataclass(slots=True)
class _Proposal:
    """What one amendment changes: `said` are the values that must be the same, `texts` the prose
    before and after, by place; `addresses` is where each text stands."""

    said: dict[Place, Plain] = field(default_factory=dict)
    texts: dict[Place, tuple[str, str]] = field(default_factory=dict)
    addresses: dict[Place, Address] = field(default_factory=dict)

    @property
    def places(self) -> tuple[frozenset[Place], frozenset[Place]]:
        """Where it changes values and where prose: those must be the same."""
        return frozenset(self.said), frozenset(self.texts)


def near_groups(
    changes: Mapping[str, Sequence[Change]], languages: Collection[str]
) -> list[tuple[str, ...]]:
    """The amendments (by id, each with its changes of the same draft) in groups of two and more
    that propose the same or nearly the same; each is near the first of its group.

    `languages` are those of the book.
    """
    groups: dict[tuple[frozenset[Place], frozenset[Place]], list[list[str]]] = {}
    proposals = {id_: _proposal(its, languages) for id_, its in changes.items() if its}
    for id_, proposal in proposals.items():
        alike = groups.setdefault(proposal.places, [])
        near = (group for group in alike if _near(proposals[group[0]], proposal))
        home = next(near, None)
        if home is None:
            alike.append([id_])
        else:
            home.append(id_)
    return [tuple(group) for alike in groups.values() for group in alike if len(group) > 1]


def worded_apart(
    group: Mapping[str, Sequence[Change]], languages: Collection[str]
) -> Iterator[Worded]:
    """The places that amendments of one group word in more than one way, in their order."""
    proposals = {id_: _proposal(its, languages) for id_, its in group.items()}
    first = next(iter(proposals.values()))
    for place, address in first.addresses.items():
        texts = {id_: proposal.texts[place][1] for id_, proposal in proposals.items()}
        if len(set(texts.values())) > 1:
            yield Worded(address, texts)


def _near(one: _Proposal, other: _Proposal) -> bool:
    return one.said == other.said and all(
        near_texts(text[0], text[1], other.texts[place][1]) for place, text in one.texts.items()
    )


def near_texts(base: str, one: str, other: str) -> bool:
    """Whether two texts made of `base` are the same, or nearly."""
    if one == other:
        return True
    lesser = min(len(_differing(base, one)), len(_differing(base, other)))
    mine, its = _words(one), _words(other)
    # What one has more of than the other must differ, however they are aligned: most stop here.
    surplus = [*(mine - its).elements(), *(its - mine).elements()]
    if NEAR * len(surplus) > lesser or any(_turns(word) for word in surplus):
        return False
    apart = _differing(one, other)
    return NEAR * len(apart) <= lesser and not any(_turns(word) for word in apart)


def _differing(old: str, new: str) -> list[str]:
    """The words that only one of two texts has."""
    before, after = cut_text(old), cut_text(new)
    return [
        word
        for code in compared(old, new)[0]
        if code.kind != "equal"
        for word in (*before.keys[code.a1 : code.a2], *after.keys[code.b1 : code.b2])
        if is_word(word)
    ]


@lru_cache(512)
def _words(text: str) -> Counter[str]:
    return Counter(key for key in cut_text(text).keys if is_word(key))


def _turns(word: str) -> bool:
    """Whether a word can turn a rule round: a number, a reference, a negation."""
    figure = any(sign.isdigit() for sign in word)
    return figure or word.startswith(("(", "http")) or is_negation(word)


def _proposal(changes: Sequence[Change], languages: Collection[str]) -> _Proposal:
    names = _new_names(changes)
    proposal = _Proposal()
    for change in changes:
        address = change.address
        place: Place = (str(address),)
        if address.provision and str(address.whole) in names:
            place = (address.section, names[str(address.whole)], address.language)
        if change.before is None and change.after is not None:
            place = (*place, names.get(change.follows, change.follows))
        prose = bool(address.language)
        said = change.after
        if str(address) in names and isinstance(said, dict):
            said = {key: value for key, value in said.items() if key != "id"}
        for path, before, after in _leaves(change.before, said, prose, languages):
            if before is not None and isinstance(after, str):
                proposal.texts[(*place, *path)] = before, after
                proposal.addresses[(*place, *path)] = address
            else:
                proposal.said[(*place, *path)] = after
    return proposal


def _new_names(changes: Sequence[Change]) -> dict[str, str]:
    """New provisions by what they are to this amendment: its first, its second … Two proposers
    never choose one id for the same new text."""
    new = [
        str(change.address)
        for change in changes
        if change.before is None and change.address.provision and not change.address.language
    ]
    return {address: f"new {number}" for number, address in enumerate(new, 1)}


def _leaves(
    before: Plain, after: Plain, prose: bool, languages: Collection[str]
) -> Iterator[tuple[Place, str | None, Plain]]:
    """The values of a change: the path below its place, the text before (None: no prose, the
    value after must be the same), what comes."""
    if prose and isinstance(after, str):
        yield (), before if isinstance(before, str) else "", after
    elif isinstance(after, dict) and after:
        old = before if isinstance(before, dict) else {}
        for key, value in after.items():
            for path, was, is_ in _leaves(old.get(key), value, key in languages, languages):
                yield (key, *path), was, is_
    else:
        yield (), None, after
