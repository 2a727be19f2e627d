"""Questions a person answers at the terminal: pick, write, confirm."""

import sys
from collections.abc import Callable, Sequence
from typing import Any

from rulebook_cli.cli.screen import phrase, wrapped
from rulebook_cli.model.dialogue import Option


def pick(question: str, options: Sequence[Option]) -> str:
    """One of the options; returns its value. Raises `KeyboardInterrupt` when broken off."""
    import questionary

    choices = [
        questionary.Choice(title=option.label, value=option.value, shortcut_key=option.key or None)
        for option in options
    ]
    asked = questionary.select(
        question,
        choices,
        instruction=phrase("ask.pick"),
        qmark="",
        pointer="›",
        style=_plain(),
        use_shortcuts=all(option.key for option in options),
        use_jk_keys=False,
    )
    return str(asked.unsafe_ask())


def write(
    question: str,
    now: str = "",
    long: bool = False,
    wrong: Callable[[str], str] = lambda _: "",
) -> str:
    """A text the user writes, beginning from the text as it is now.

    `wrong` says what is wrong with an answer, empty when nothing is: then it is asked no more.
    """
    import questionary

    said = f"{question} {phrase('ask.long')}" if long else question
    print(wrapped(said), file=sys.stderr)
    asked = questionary.text(
        "",
        default=now,
        multiline=long,
        instruction="",
        qmark="›",
        style=_plain(),
        validate=lambda text: wrong(text.strip()) or True,
    )
    return str(asked.unsafe_ask()).strip()


def write_something(question: str) -> str:
    """A text that must not be empty."""
    return write(question, wrong=lambda text: "" if text else phrase("ask.empty"))


def confirm(question: str) -> bool:
    """Yes or no; their first letters will do."""
    answers = [
        Option(value, phrase(f"ask.{value}"), phrase(f"ask.{value}")[0].lower())
        for value in ("yes", "no")
    ]
    return pick(question, answers) == "yes"


def _plain() -> Any:
    """Bold for the question and the chosen line: nothing hangs on a colour."""
    import questionary

    return questionary.Style(
        [("question", "bold"), ("pointer", "bold"), ("highlighted", "bold"), ("answer", "")]
    )
