"""Click's own sentences in the reader's language.

Click asks `gettext` for its words when it is imported, so ours must be in place before. There is
no other door: Click reads neither a catalogue of ours nor a language of our choice.
"""

import gettext
import re
from importlib import import_module
from typing import TYPE_CHECKING

from rulebook_cli.render.speech import catalogue

if TYPE_CHECKING:
    import click


def teach_click(language: str) -> None:
    """Put our translations of Click's sentences where Click looks for them."""
    words = catalogue(language, "click")

    def one(message: str) -> str:
        return words.get(message, message)

    def one_or_many(msgid1: str, msgid2: str, n: int) -> str:
        message = msgid1 if n == 1 else msgid2
        return words.get(message, message)

    gettext.gettext = one
    gettext.ngettext = one_or_many


def name_what_is_given(command: "click.Command", language: str) -> None:
    """Put `[OPTIONS]`, `FILE`, `SECTION` and the like in the reader's language.

    Click hands these to nobody for translation: they are part of the command itself.
    """
    words = import_module(f"rulebook_cli.locale.{language}.click").METAVARS

    def translated(metavar: str | None) -> str | None:
        return metavar and re.sub("[A-Z]{2,}", lambda word: words.get(word[0], word[0]), metavar)

    command.options_metavar = translated(command.options_metavar)
    for parameter in command.params:
        takes_a_value = not getattr(parameter, "is_flag", False)
        own = parameter.metavar or (parameter.type.name.upper() if takes_a_value else None)
        parameter.metavar = translated(own)
