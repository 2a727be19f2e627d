"""What `rulebook comment` is asked to do: one thing at a time."""

from typing import NamedTuple

from rulebook_cli.model.errors import RulebookError


class Ways(NamedTuple):
    """What the options ask for. `spoken` tells that something of a new comment was said."""

    list_: bool
    retract: str | None
    answer: tuple[str, ...]
    taken: str | None
    because: str | None
    place: str | None
    spoken: bool
    json: bool


def way_of(asked: Ways) -> str:
    """`list`, `retract`, `answer` or `say`.

    Raises `RulebookError`: `comment-one-way`, `comment-taken-alone`, `comment-json-alone`.
    """
    ways = [
        name
        for name, wanted in (
            ("list", asked.list_),
            ("retract", asked.retract is not None),
            ("answer", bool(asked.answer)),
            ("say", asked.spoken),
        )
        if wanted
    ]
    if len(ways) > 1 or (asked.place and ways in (["retract"], ["answer"])):
        raise RulebookError("comment-one-way")
    way = ways[0] if ways else "say"
    if asked.taken is not None and way != "answer":
        raise RulebookError("comment-taken-alone")
    if asked.because is not None and way not in ("answer", "retract"):
        raise RulebookError("comment-because-alone")
    if asked.json and way != "list":
        raise RulebookError("comment-json-alone")
    return way
