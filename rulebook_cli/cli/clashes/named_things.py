"""What an amendment names or changes, so far as checks that find errors can ask for it.

Two amendments can break or mend something together only where they change one thing, or one of
them names what the other changes (`touched_things` tells which word stands for what). Plain prose
names nothing: no check that finds errors reads the words of a text beside its links. So an
amendment of prose alone takes part in no clash of meaning, and most amendments are that.
"""

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from rulebook_cli.cli.clashes.touched_things import SEPARATOR, Touched, ids_in, touched_by
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.rulebook import Rulebook

BOOK = "rulebook"
"""The section of the settings: whoever changes those meets everybody."""
_IF_LOWERED = f"{SEPARATOR}who-if-lowered"
_WHO, _LOWERED, _ALL = (f"{SEPARATOR}{word}" for word in ("who", "lowered", "all"))
_DECLARED = tuple(f"{SEPARATOR}{word}" for word in ("tier", "service", "situation"))


class Names(NamedTuple):
    """What an amendment changes itself, and what it names beside that: words of addresses, and
    words that may be some."""

    own: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()

    def speak_of(self, words: Set[str]) -> bool:
        """Whether any of these words is among them."""
        if not (self.own.isdisjoint(words) and self.named.isdisjoint(words)):
            return True
        return any(word.partition(SEPARATOR)[0] in words for word in self.own)

    def and_also(self, other: "Names") -> "Names":
        """Both taken together."""
        return Names(self.own | other.own, self.named | other.named)


def named_things(changes: Sequence[Change], draft: Rulebook, alone: Rulebook) -> Names:
    """What is changed and named; nothing where that is plain prose alone. `draft` and `alone` are
    the file without the amendment and with it."""
    touched = Touched()
    for change in changes:
        if not _is_plain_prose(change):
            touched_by(change, draft, alone, touched)
    own = touched.own
    before = {section.id: section.number for section in draft.sections}
    after = {section.id: section.number for section in alone.sections}
    if before != after:
        changed = {*before.items(), *after.items()} - ({*before.items()} & {*after.items()})
        own |= {word for id_, number in changed for word in (id_, _number_name(number))}
        own |= {word.casefold() for word in before.keys() ^ after.keys()}
    if len(draft.misread) != len(alone.misread):
        own |= {*before, *after}
    return Names(frozenset(own), frozenset(touched.named))


def in_the_book(names: Mapping[str, Names], book: Rulebook) -> dict[str, Names]:
    """The same with what only the whole draft tells: whether any rule lowers fees (else it does
    not matter for a fee who is in which tier), which tiers pay as others or stand on top of them,
    and whether it declares some tiers, services and situations, so that one more opens nothing."""
    lowers = any(s.fees and s.fees.reductions for s in book.sections)
    lowers |= any(f"{_ALL}{_LOWERED}" in its.own for its in names.values())
    kin = _kin(book)
    declared = _declared(book)
    adapted = {}
    for id_, its in names.items():
        own = {word for word in its.own if word not in declared}
        for word in its.own:
            name, mark, topic = word.partition(SEPARATOR)
            own |= {f"{other}{mark}{topic}" for other in kin.get(name, ())}
        named = {word.replace(_IF_LOWERED, _WHO) for word in its.named} if lowers else its.named
        adapted[id_] = Names(frozenset(own), frozenset(named))
    return adapted


def _kin(book: Rulebook) -> dict[str, set[str]]:
    """The tiers that a tier pays as or stands on top of, and those for which it is that."""
    kin: dict[str, set[str]] = {}
    for _, tier in book.tiers():
        for other in filter(None, (tier.pays_as, *tier.on_top_of)):
            kin.setdefault(tier.id.casefold(), set()).add(other.casefold())
            kin.setdefault(other.casefold(), set()).add(tier.id.casefold())
    return kin


def _declared(book: Rulebook) -> set[str]:
    blocks = {entry.address.block for entry in book.entries}
    return {word for word in _DECLARED if word[len(SEPARATOR) :] in blocks}


def _number_name(number: str) -> str:
    return f"§{''.join(number.split()).lower()}"


def words_of_finding(finding: Finding) -> frozenset[str]:
    """The words of a finding that may name what it is about."""
    fault = finding.fault
    values = (value for value in fault.values.values() if isinstance(value, str))
    several = (v for value in fault.values.values() if isinstance(value, tuple) for v in value)
    said = [str(fault.address), *values, *(v for v in several if isinstance(v, str))]
    words = {word for each in said for word in ids_in(each)}
    if isinstance(fault.address, Address):
        words.add(str(fault.address.whole).casefold())
    return frozenset(words)


def _is_plain_prose(change: Change) -> bool:
    """Whether a text was reworded in which nothing leads anywhere, before or after."""
    texts = (change.before, change.after)
    return bool(change.address.language) and all(
        isinstance(text, str) and "[" not in text and "]" not in text for text in texts
    )
