"""Questions a person answers at the terminal: pick, write, confirm."""

import os
import sys
from collections.abc import Callable, Sequence
from shutil import get_terminal_size
from textwrap import fill
from typing import Any

from rulebook_cli.cli.terminal.screen import phrase, wrapped
from rulebook_cli.model.dialogue import Option

BACK = ""
"""What `pick` answers when the person presses Esc to go a step back."""


class BrokenOff(KeyboardInterrupt):
    """Broken off at a question."""


class LeftOff(KeyboardInterrupt):
    """Broken off in the middle of writing; `written` is what had been written."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.written = written


def pick(question: str, options: Sequence[Option], back: bool = False) -> str:
    """One of the options; returns its value. With `back`, Esc answers `BACK`.

    Raises `KeyboardInterrupt` when broken off.
    """
    questionary = _asker()
    choices = [
        questionary.Choice(
            title=_folded(option.label), value=option.value, shortcut_key=option.key or None
        )
        for option in options
    ]
    asked = questionary.select(
        _folded(question),
        choices,
        instruction=_beside(question, phrase("ask.pick-back" if back else "ask.pick")),
        erase_when_done=True,
        qmark="",
        pointer="›",
        style=_plain(),
        use_shortcuts=all(option.key for option in options),
        use_jk_keys=False,
    )
    if back:
        _let_escape_go_back(asked)
    chosen = str(_answer_to(asked))
    answer = next((option.label for option in options if option.value == chosen), "")
    print(wrapped(f" {question} {answer}".rstrip()), file=sys.stderr)
    return chosen


def pick_several(question: str, options: Sequence[Option], chosen: Sequence[str]) -> list[str]:
    """At least one of the options, those of `chosen` marked to begin with."""
    questionary = _asker()
    asked = questionary.checkbox(
        _folded(question),
        [questionary.Choice(_folded(o.label), o.value, checked=o.value in chosen) for o in options],
        instruction=_beside(question, phrase("ask.several")),
        validate=lambda values: bool(values) or phrase("ask.one-at-least"),
        qmark="",
        pointer="›",
        style=_plain(),
        use_jk_keys=False,
    )
    return [str(value) for value in _answer_to(asked)]


def _answer_to(asked: Any) -> Any:
    """What the person answers. Raises `BrokenOff`."""
    try:
        return asked.unsafe_ask()
    except (KeyboardInterrupt, EOFError) as stop:
        raise BrokenOff from stop


def _let_escape_go_back(asked: Any) -> None:
    """Esc ends the question with `BACK`."""
    from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings

    keys = KeyBindings()

    @keys.add("escape")
    def _(event: Any) -> None:
        event.app.exit(result=BACK)

    application = asked.application
    application.key_bindings = merge_key_bindings([application.key_bindings, keys])
    application.ttimeoutlen = application.timeoutlen = 0.1


def write(
    question: str,
    now: str = "",
    long: bool = False,
    wrong: Callable[[str], str] = lambda _: "",
) -> str:
    """A text the user writes, beginning from the text as it is now.

    `wrong` says what is wrong with an answer, empty when nothing is: then it is asked no more.
    Raises `LeftOff` when broken off after something was written.
    """
    questionary = _asker()
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
        validate_while_typing=False,
    )
    try:
        return str(asked.unsafe_ask()).strip()
    except KeyboardInterrupt as stop:
        written = asked.application.current_buffer.text
        if written.strip() and written != now:
            raise LeftOff(written) from stop
        raise BrokenOff from stop


def write_something(question: str, now: str = "") -> str:
    """A text that must not be empty."""
    return write(question, now, wrong=lambda text: "" if text else phrase("ask.empty"))


def confirm(question: str) -> bool:
    """Yes or no; their first letters will do."""
    answers = [
        Option(value, phrase(f"ask.{value}"), phrase(f"ask.{value}")[0].lower())
        for value in ("yes", "no")
    ]
    return pick(question, answers) == "yes"


def _asker() -> Any:
    """The library that asks. It must not ask the terminal where the cursor is: one that does not
    answer would be scolded in English."""
    os.environ.setdefault("PROMPT_TOOLKIT_NO_CPR", "1")
    import questionary

    return questionary


def _folded(words: str) -> str:
    """Words broken between words to fit the terminal, beside a pointer or a box."""
    return fill(words, _columns() - 6, subsequent_indent="     ", break_long_words=False)


def _beside(question: str, instruction: str) -> str:
    """How to answer: behind the question, or below it where both do not fit."""
    fits = len(question) + len(instruction) + 3 < _columns()
    return instruction if fits else f"\n {_folded(instruction)}"


def _columns() -> int:
    return max(40, get_terminal_size((80, 24)).columns)


def _plain() -> Any:
    """Bold for the question and the chosen line: nothing hangs on a colour."""
    import questionary

    return questionary.Style(
        [("question", "bold"), ("pointer", "bold"), ("highlighted", "bold"), ("answer", "")]
    )
