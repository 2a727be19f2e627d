"""Where a comment's words stand now, in words: old beside new."""

from rulebook_cli.model.address import parse_address
from rulebook_cli.model.anchor import Anchored, Standing
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name

_LONGEST = 300


def anchor_words(now: Anchored, book: Rulebook, language: str) -> str:
    """A sentence on words that have changed or are gone; empty for those in place."""
    if now.standing is Standing.IN_PLACE:
        return ""
    old, new = _cut(now.old), _cut(now.new)
    if now.moved:
        address = parse_address(now.moved)
        place = place_name(address, book, language) if address else now.moved
        return say(language, "comments", "anchor.moved", old=old, place=place)
    if now.standing is Standing.LOST:
        key = "anchor.lost" if old else "anchor.lost-place"
        return say(language, "comments", key, old=old)
    key = "anchor.changed" if old or new else "anchor.changed-place"
    return say(language, "comments", key, old=old or "–", new=new or "–")


def _cut(words: str) -> str:
    """Words short enough to stand beside others."""
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rpartition(" ")[0] + " …"
