"""Whether two changes of one place can both stand."""

from collections.abc import Collection

from rulebook_cli.changes.merge_values import ValueClash, merge_values
from rulebook_cli.model.change import Change


def clash_at_one_place(one: Change, other: Change, languages: Collection[str]) -> bool:
    """Whether two changes of one address cannot both stand. Those that merge are near each other,
    which is no clash, nor is a change of what the other has made of the place."""
    if one.after == other.after:
        return False
    if one.before != other.before and (one.before == other.after or other.before == one.after):
        return False
    if None in (one.before, other.before, one.after, other.after):
        return True  # put there, or taken away
    known = frozenset((*languages, "fi", "sv"))
    prose = bool(one.address.language)
    merged = (
        merge_values(base, one.after, other.after, known, prose)
        for base in (one.before, other.before)
    )
    return all(isinstance(value, ValueClash) for value in merged)
