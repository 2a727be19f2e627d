"""Three-way merge of one value: structured values by key, words inside a text."""

from dataclasses import dataclass
from typing import Final

from rulebook_cli.changes.list_numbers import numbered_on
from rulebook_cli.changes.merge_words import merge_words
from rulebook_cli.changes.wrapping import same_words
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.text_change import TextClash


class Absent:
    """No value at all, which is not the same as null."""


ABSENT: Final = Absent()
_ORDERED = ("choice",)
"""Lists of words whose order says which is heavier."""
Value = Plain | Absent


@dataclass(frozen=True, slots=True)
class ValueClash:
    """Two values that cannot both stand; `text` when the clash is one of words."""

    base: Value
    ours: Value
    theirs: Value
    text: TextClash | None = None


def merge_values(
    base: Value, ours: Value, theirs: Value, languages: frozenset[str], prose: bool = False
) -> Value | ValueClash:
    """The value that holds both changes, or why there is none.

    `prose` says that the value is a text in some language, whose words are merged; below a key
    that is one of `languages` every value is.
    """
    if _alike(ours, base, prose):
        return theirs if not _alike(theirs, base, prose) else ours
    if _alike(theirs, base, prose) or ours == theirs:
        return ours
    if isinstance(base, dict) and isinstance(ours, dict) and isinstance(theirs, dict):
        return _merge_keys(base, ours, theirs, languages)
    if prose and isinstance(ours, str) and isinstance(theirs, str):
        merged = merge_words(base if isinstance(base, str) else "", ours, theirs)
        if isinstance(merged, TextClash):
            return ValueClash(base, ours, theirs, merged)
        return numbered_on(merged.text, ours, theirs)
    if isinstance(base, list) and isinstance(ours, list) and isinstance(theirs, list):
        return _merge_sets(base, ours, theirs)
    return ValueClash(base, ours, theirs)


def _alike(one: Value, other: Value, prose: bool) -> bool:
    """Whether two values say the same; in prose, wrapped lines say nothing."""
    if prose and isinstance(one, str) and isinstance(other, str):
        return same_words(one, other)
    return one == other


def _merge_keys(
    base: dict[str, Plain],
    ours: dict[str, Plain],
    theirs: dict[str, Plain],
    languages: frozenset[str],
) -> Value | ValueClash:
    merged: dict[str, Plain] = {}
    for key in dict.fromkeys((*ours, *theirs)):
        sides = (base.get(key, ABSENT), ours.get(key, ABSENT), theirs.get(key, ABSENT))
        if key in _ORDERED and sides[0] not in sides[1:] and sides[1] != sides[2]:
            return ValueClash(base, ours, theirs)
        value = merge_values(*sides, languages, prose=key in languages)
        if isinstance(value, ValueClash):
            return ValueClash(base, ours, theirs, value.text)
        if not isinstance(value, Absent):
            merged[key] = value
    return merged


def _merge_sets(base: list[Plain], ours: list[Plain], theirs: list[Plain]) -> Value | ValueClash:
    """Lists of plain words, such as laws, merge as sets; other lists only when one side changed.

    What both sides left keeps its order, unless both changed that too.
    """
    lists = (base, ours, theirs)
    if not all(isinstance(item, str) for items in lists for item in items):
        return ValueClash(base, ours, theirs)
    if any(len(items) != len({*map(str, items)}) for items in lists):
        return ValueClash(base, ours, theirs)
    kept, one, other = ([i for i in items if all(i in x for x in lists)] for items in lists)
    if one != other and kept not in (one, other):
        return ValueClash(base, ours, theirs)
    common = other if one == kept else one
    ours_new, theirs_new = ([i for i in items if i not in base] for items in (ours, theirs))
    if ours_new and theirs_new:
        return [*common, *sorted({*map(str, ours_new + theirs_new)})]
    fuller, its_common = (theirs, other) if theirs_new else (ours, one)
    if its_common == common:
        return [item for item in fuller if item in common or item not in base]
    return common + ours_new + theirs_new
