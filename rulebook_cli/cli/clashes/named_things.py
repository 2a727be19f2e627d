"""What an amendment names or changes, so far as checks that find errors can ask for it.

Two amendments can break or mend something together only where they change one section, or one of
them names what the other changes. Plain prose names nothing: no check that finds errors reads the
words of a text beside its links. So an amendment of prose alone takes part in no clash of meaning,
and most amendments are that.
"""

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.rulebook import Rulebook


class Names(NamedTuple):
    """What an amendment changes itself, and what it names beside that: words of addresses, and
    words that may be some."""

    own: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()

    def speak_of(self, words: Set[str]) -> bool:
        """Whether any of these words is among them."""
        return not (self.own.isdisjoint(words) and self.named.isdisjoint(words))

    def and_also(self, other: "Names") -> "Names":
        """Both taken together."""
        return Names(self.own | other.own, self.named | other.named)


BOOK = "rulebook"
"""The section of the settings: whoever changes those meets everybody."""
_TIERS = "*"
"""Stands for all tiers: a reduction or a leave may be judged by tiers that it does not name."""
_SAYS_OF_NO_TIER = ("", "tier", "heading", "number")
"""The blocks of which no other tier's judging depends; the names of their own do."""
_ID = re.compile(r"[A-Za-z0-9ÅÄÖåäö][\w-]*")
_LINK = re.compile(r"\]\s*\(([^)]*)\)?|\]:\s*(\S+)")


def named_things(changes: Sequence[Change], draft: Rulebook, alone: Rulebook) -> Names:
    """What is changed and named; nothing where that is plain prose alone. `draft` and `alone` are
    the file without the amendment and with it."""
    own: set[str] = set()
    named: set[str] = set()
    for change in changes:
        if not _is_plain_prose(change):
            own.update(_own_words(change, draft))
            named.update(_named_words(change))
    before = {section.id: section.number for section in draft.sections}
    after = {section.id: section.number for section in alone.sections}
    if before != after:
        changed = {*before.items(), *after.items()} - ({*before.items()} & {*after.items()})
        own |= {word for id_, number in changed for word in (id_, _number_name(number))}
    if len(draft.misread) != len(alone.misread):
        own |= {*before, *after}
    return Names(frozenset(own), frozenset(named))


def _number_name(number: str) -> str:
    return f"§{''.join(number.split()).lower()}"


def words_of_finding(finding: Finding) -> frozenset[str]:
    """The words of a finding that may name what it is about."""
    fault = finding.fault
    values = (value for value in fault.values.values() if isinstance(value, str))
    return frozenset(word for said in (str(fault.address), *values) for word in _ID.findall(said))


def _is_plain_prose(change: Change) -> bool:
    """Whether a text was reworded in which nothing leads anywhere, before or after."""
    texts = (change.before, change.after)
    return bool(change.address.language) and all(
        isinstance(text, str) and "[" not in text and "]" not in text for text in texts
    )


def _own_words(change: Change, draft: Rulebook) -> Iterator[str]:
    address = change.address
    yield address.section or address.book
    yield from _words_of(address)
    values = (change.before, change.after)
    if address.block not in _SAYS_OF_NO_TIER and not any(_names_tiers(value) for value in values):
        yield _TIERS
    if address.block and not address.row:
        # It says something of the whole section, such as when it is in force.
        for entry in draft.entries:
            yield from _words_of(entry.address)


def _named_words(change: Change) -> Iterator[str]:
    if change.address.block == "tier":
        yield _TIERS
    for value in (change.before, change.after):
        yield from _words_in(value, bool(change.address.language))


def _names_tiers(value: Plain) -> bool:
    return isinstance(value, dict) and not {"tier", "tiers"}.isdisjoint(value)


def _words_of(address: Address) -> Iterator[str]:
    """The ids in an address that may be named without its section; days are none."""
    yield from _ID.findall(address.row)


def _words_in(value: Plain, prose: bool) -> Iterator[str]:
    """The words of a value that may be names; of prose only those of its links."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _ID.findall(key)
            yield from _words_in(inner, prose)
    elif isinstance(value, list):
        for inner in value:
            yield from _words_in(inner, prose)
    elif isinstance(value, str):
        said = " ".join(" ".join(each) for each in _LINK.findall(value)) if prose else value
        yield from _ID.findall(said)
