"""Three-way merge of one value: structured values by key, words inside a text."""

from dataclasses import dataclass
from typing import Final

from rulebook_cli.changes.merge_words import merge_words
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.text_change import TextClash


class Absent:
    """No value at all, which is not the same as null."""


ABSENT: Final = Absent()
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
        return merged.text
    if isinstance(base, list) and isinstance(ours, list) and isinstance(theirs, list):
        return _merge_sets(base, ours, theirs)
    return ValueClash(base, ours, theirs)


def _alike(one: Value, other: Value, prose: bool) -> bool:
    """Whether two values say the same; in prose, white space alone says nothing."""
    if prose and isinstance(one, str) and isinstance(other, str):
        return one.split() == other.split() if one != other else True
    return one == other


def _merge_keys(
    base: dict[str, Plain],
    ours: dict[str, Plain],
    theirs: dict[str, Plain],
    languages: frozenset[str],
) -> Value | ValueClash:
    merged: dict[str, Plain] = {}
    for key in dict.fromkeys((*ours, *theirs)):
        value = merge_values(
            base.get(key, ABSENT),
            ours.get(key, ABSENT),
            theirs.get(key, ABSENT),
            languages,
            prose=key in languages,
        )
        if isinstance(value, ValueClash):
            return ValueClash(base, ours, theirs, value.text)
        if not isinstance(value, Absent):
            merged[key] = value
    return merged


def _merge_sets(base: list[Plain], ours: list[Plain], theirs: list[Plain]) -> Value | ValueClash:
    """Lists of plain words, such as laws, merge as sets; other lists only when one side changed."""
    if not all(isinstance(item, str) for item in (*base, *ours, *theirs)):
        return ValueClash(base, ours, theirs)
    kept: list[Plain] = [item for item in ours if item in theirs or item not in base]
    return kept + [item for item in theirs if item not in base and item not in ours]
