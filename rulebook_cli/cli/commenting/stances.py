"""A stance by what people call it."""

from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.comment import Stance
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.speech import LANGUAGES, say


def stance_named(word: str | None) -> Stance | None:
    """The stance of a word in any of the languages; None where none was said.

    Raises `RulebookError("not-one-of")`.
    """
    if word is None:
        return None
    wanted = word.strip().lower().replace("-", " ")
    for stance in Stance:
        named = {say(language, "commands", f"stance.{stance.value}") for language in LANGUAGES}
        if wanted in (stance.value.replace("-", " "), *named):
            return stance
    words = tuple(phrase(f"stance.{stance.value}") for stance in Stance)
    raise RulebookError("not-one-of", word=word, words=words)
