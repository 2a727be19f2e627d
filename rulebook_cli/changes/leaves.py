"""The single values that differ between two values of one address."""

from collections.abc import Iterator

from rulebook_cli.changes.word_diff import coalesce, diff_words
from rulebook_cli.model.change import Leaf
from rulebook_cli.model.entry import Plain


def leaves_between(before: Plain, after: Plain, path: tuple[str, ...] = ()) -> Iterator[Leaf]:
    """Each single value that differs, in the order of the newer value, removed ones last."""
    if before == after:
        return
    if isinstance(before, dict | list) or isinstance(after, dict | list):
        old, new = _children(before), _children(after)
        for key in dict.fromkeys((*new, *old)):
            yield from leaves_between(old.get(key), new.get(key), (*path, key))
        return
    words = isinstance(before, str) and isinstance(after, str) and " " in before + after
    spans = coalesce(diff_words(str(before), str(after))) if words else []
    yield Leaf(path, before, after, tuple(spans))


def _children(value: Plain) -> dict[str, Plain]:
    """What stands directly below a value, by key; list items by their number."""
    if isinstance(value, dict):
        return value
    if isinstance(value, list):
        return {str(number): item for number, item in enumerate(value, 1)}
    return {} if value is None else {"": value}
