"""Questions a person answers at the terminal: pick, write, confirm."""

from collections.abc import Sequence
from typing import Any

from rulebook_cli.cli.screen import phrase
from rulebook_cli.model.dialogue import Option


def pick(question: str, options: Sequence[Option]) -> str:
    """One of the options; returns its value. Raises `KeyboardInterrupt` when broken off."""
    import questionary

    choices = [questionary.Choice(title=option.label, value=option.value) for option in options]
    asked = questionary.select(
        question, choices, instruction=phrase("ask.pick"), qmark="", pointer="›", style=_plain()
    )
    return str(asked.unsafe_ask())


def write(question: str, now: str = "", long: bool = False) -> str:
    """A text the user writes, beginning from the text as it is now."""
    import questionary

    instruction = phrase("ask.long") if long else None
    asked = questionary.text(
        question, default=now, multiline=long, instruction=instruction, qmark="", style=_plain()
    )
    return str(asked.unsafe_ask()).strip()


def confirm(question: str) -> bool:
    """Yes or no."""
    yes, no = Option("yes", phrase("ask.yes")), Option("no", phrase("ask.no"))
    return pick(question, [yes, no]) == "yes"


def _plain() -> Any:
    """Bold for the question and the chosen line: nothing hangs on a colour."""
    import questionary

    return questionary.Style(
        [("question", "bold"), ("pointer", "bold"), ("highlighted", "bold"), ("answer", "")]
    )
