"""A section of a book as one value, for when it comes or goes as a whole."""

from collections.abc import Mapping

from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.model.order import orders_in


def section_value(section: str, entries: Mapping[str, Entry]) -> Plain:
    """What a section says, by address; None where the book has no such section."""
    return {key: entry.value for key, entry in entries.items() if _is_of(entry, section)} or None


def same_section(section: str, one: Mapping[str, Entry], other: Mapping[str, Entry]) -> bool:
    """Whether two books say the same in a section, in the same order."""
    if section_value(section, one) != section_value(section, other):
        return False
    here, there = (
        orders_in(entry for entry in entries.values() if _is_of(entry, section))
        for entries in (one, other)
    )
    return here == there


def _is_of(entry: Entry, section: str) -> bool:
    return entry.address.section == section
