"""Click's own sentences in the reader's language.

Click asks `gettext` for its words when it is imported, so ours must be in place before. There is
no other door: Click reads neither a catalogue of ours nor a language of our choice.
"""

import gettext

from rulebook_cli.render.speech import catalogue


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
