"""Questions a person answers at the terminal: pick, write, confirm."""

import os
import sys
from collections.abc import Callable, Sequence
from shutil import get_terminal_size
from textwrap import fill
from typing import Any, TypeVar

from rulebook_cli.cli.terminal.folded_text import break_at, fold, unfold
from rulebook_cli.cli.terminal.plain import is_plain
from rulebook_cli.cli.terminal.plain_questions import pick_number, pick_numbers, write_line
from rulebook_cli.cli.terminal.screen import phrase, wrapped
from rulebook_cli.model.dialogue import Option

T = TypeVar("T")
BACK = ""
"""What `pick` answers when the person presses Esc to go a step back."""


class BrokenOff(KeyboardInterrupt):
    """Broken off at a question."""


class LeftOff(KeyboardInterrupt):
    """Broken off in the middle of writing; `written` is what had been written."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.written = written


def pick(question: str, options: Sequence[Option], back: bool = False, now: str = "") -> str:
    """One of the options; returns its value. With `back`, Esc answers `BACK`. The pointer begins
    at the option whose value is `now`.

    Raises `KeyboardInterrupt` when broken off.
    """
    if is_plain():
        return _typed(lambda: pick_number(question, options, back, now))
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
        default=next((choice for choice in choices if now and choice.value == now), None),
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
    if is_plain():
        return _typed(lambda: pick_numbers(question, options, chosen))
    values = _marked(question, options, chosen)
    while not values:  # the library would say so in a line that a terminal without answers hides
        print(wrapped(f" {phrase('ask.one-at-least')}"), file=sys.stderr)
        values = _marked(question, options, chosen)
    answer = ", ".join(option.label for option in options if option.value in values)
    print(wrapped(f" {question} {answer}"), file=sys.stderr)
    return values


def _marked(question: str, options: Sequence[Option], chosen: Sequence[str]) -> list[str]:
    """The options that are marked, perhaps none. Raises `BrokenOff`."""
    questionary = _asker()
    asked = questionary.checkbox(
        _folded(question),
        [questionary.Choice(_folded(o.label), o.value, checked=o.value in chosen) for o in options],
        instruction=_beside(question, phrase("ask.several")),
        erase_when_done=True,
        qmark="",
        pointer="›",
        style=_plain(),
        use_jk_keys=False,
    )
    return [str(value) for value in _answer_to(asked)]


def _typed(ask: Callable[[], T]) -> T:
    """What is typed under a question of the plain kind. Raises `BrokenOff`."""
    try:
        return ask()
    except (KeyboardInterrupt, EOFError) as stop:
        raise BrokenOff from stop


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
    if is_plain():
        return _typed(lambda: write_line(question, now, long, wrong))
    questionary = _asker()
    print(wrapped(_said(question, now) if long else question), file=sys.stderr)
    parted = unfold(now) != now  # its author broke the lines, and they stay broken
    whole: Callable[[str], str] = str if parted else unfold
    begun = fold(now, _columns() - 5)
    asked = questionary.text(
        "",
        default=begun,
        multiline=long,
        instruction="",
        qmark="›",
        style=_plain(),
        validate=lambda text: wrong(whole(text).strip()) or True,
        validate_while_typing=False,
    )
    _break_between_words(asked.application.current_buffer)
    try:
        written = str(asked.unsafe_ask())
        return (now if written == begun else whole(written)).strip()
    except KeyboardInterrupt as stop:
        written = asked.application.current_buffer.text
        if written.strip() and written != begun:
            raise LeftOff(whole(written)) from stop
        raise BrokenOff from stop


def _said(question: str, now: str) -> str:
    """The question for a long text, with how its writing ends and what a link in it is."""
    linked = [phrase("ask.links")] if "](" in now else []
    return "\n".join([f"{question} {phrase('ask.long')}", *linked])


def _break_between_words(buffer: Any) -> None:
    """Have a line that grows too long broken between words as it is written."""
    from prompt_toolkit.document import Document

    def renew(_: Any) -> None:
        text = break_at(buffer.text, buffer.cursor_position, _columns() - 5)
        if text != buffer.text:
            buffer.document = Document(text, buffer.cursor_position)

    buffer.on_text_insert += renew


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
