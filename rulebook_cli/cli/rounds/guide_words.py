"""The sentences of the guided way through a round."""

from rulebook_cli.cli.rounds.typed_moments import as_filed, as_read
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.render.figures import day, moment
from rulebook_cli.render.speech import say


def guided(key: str, /, **values: object) -> str:
    """A sentence in the current language."""
    return say(current_language(), "round_guide", key, **values)


def guided_day(typed: str) -> str:
    """A day, or a day and a time, as it was typed, in the reader's own form."""
    filed = as_filed(typed)
    when, language = as_read(filed), current_language()
    return moment(when, language) if "T" in filed else day(when.date(), language)
