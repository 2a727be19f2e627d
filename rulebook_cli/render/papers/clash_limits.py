"""What a search for clashes of meaning left out, said exactly."""

from collections.abc import Iterator, Sequence

from rulebook_cli.model.clash import NotLookedAt
from rulebook_cli.model.paper import Block, Items, Paragraph, Run, Style
from rulebook_cli.render.speech import say

_MOST_NAMED = 8
"""So many amendments are named; of the others it is told how many they are."""


def limit_blocks(left_out: Sequence[NotLookedAt], language: str) -> Iterator[Block]:
    """What was not looked at, a sentence each; nothing where everything was."""
    if left_out:
        yield Paragraph((Run(say(language, "clash_limits", "lead")),), Style.NOTICE)
        yield Items(tuple((Run(limit_words(one, language)),) for one in left_out))


def limit_words(left_out: NotLookedAt, language: str) -> str:
    """What was not looked at, and among which amendments."""
    what = "pairs" if (left_out.what, left_out.count) == ("sets", 2) else left_out.what
    ids = _named(left_out.amendments, language)
    return say(language, "clash_limits", what, ids=ids, count=left_out.count)


def _named(ids: Sequence[str], language: str) -> object:
    if len(ids) <= _MOST_NAMED + 1:
        return list(ids)
    others = len(ids) - _MOST_NAMED
    named = ", ".join(ids[:_MOST_NAMED])
    return say(language, "clash_limits", "others", ids=named, count=others)
