"""The name of a deciding body, in the languages in which the law gives it.

Every county has its council and its executive, whose names are the statute's own (611/2021): who
reads Swedish need not read the Finnish one. The other bodies have names of the county's own, and
those are kept as they were said.
"""

from collections.abc import Sequence

from rulebook_cli.cli.terminal.language import LANGUAGES
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say

_OF_THE_LAW = ("council", "executive")


def body_name(said: str, language: str, known: Sequence[str]) -> Text:
    """What a body is called: in the languages `known` to the book where it bears a name of the
    law in any of them, else as it was `said` in `language`."""
    said = said.strip()
    for kind in _OF_THE_LAW:
        names = {each: say(each, "commands", f"body-name.{kind}") for each in LANGUAGES}
        own = [each for each, name in names.items() if _bare(name) == _bare(said)]
        if own:
            wanted = {each: names[each] for each in LANGUAGES if each in known}
            return Text(wanted | {own[0]: said})
    return Text({language: said})


def _bare(name: str) -> str:
    return " ".join(name.replace("-", " ").casefold().split())
