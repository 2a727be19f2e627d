"""Insertions at one point of a text, in an order that somebody has chosen."""

from collections.abc import Iterable

from rulebook_cli.changes.list_numbers import numbered_on
from rulebook_cli.changes.merge_words import merge_words
from rulebook_cli.model.text_change import ClashRegion, TextClash


def both_inserted(clash: TextClash, first: str) -> str | None:
    """The text with what both sides put in, `first` ("ours" or "theirs") before the other; None
    where they did more than put something in at one point."""
    if any(region.base for region in clash.regions):
        return None
    ours = clash.settle([region.ours for region in clash.regions])
    theirs = clash.settle([region.theirs for region in clash.regions])
    both = clash.settle([_in_order(region, first) for region in clash.regions])
    return numbered_on(both, ours, theirs)


def _in_order(region: ClashRegion, first: str) -> str:
    both = (region.ours, region.theirs)
    return "".join(both if first == "ours" else both[::-1])


def all_inserted(base: str, texts: Iterable[str]) -> str | None:
    """A text with what each of several puts into it, the earlier ones before the later where they
    put it at one point; None where one of them did more than that."""
    whole = base
    for text in texts:
        merged = merge_words(base, whole, text)
        said = both_inserted(merged, "ours") if isinstance(merged, TextClash) else merged.text
        if said is None:
            return None
        whole = said
    return whole
