"""Questions for who listens to the screen: a numbered list, and a number is typed."""

import sys
from collections.abc import Callable, Sequence

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import wrapped
from rulebook_cli.model.dialogue import Option
from rulebook_cli.render.speech import say

END = "."
"""A line that holds only this ends a long text."""


def pick_number(question: str, options: Sequence[Option], back: bool, now: str = "") -> str:
    """One of the options by its number or its key; returns its value. Nothing typed takes the
    option `now`; with `back`, 0 answers the empty value. Raises `EOFError` when nobody types."""
    _list(question, options)
    known = {option.key.lower(): option.value for option in options if option.key}
    held = next((option for option in options if now and option.value == now), None)
    ask = _say("pick-back" if back else "pick", count=len(options))
    while True:
        typed = _typed(f"{ask} {_say('pick-now', now=held.label)}" if held else ask).lower()
        if back and typed == "0":
            return ""
        if held and not typed:
            return held.value
        if typed in known:
            return known[typed]
        if typed.isdecimal() and 0 < int(typed) <= len(options):
            return options[int(typed) - 1].value
        _tell(_say("no-such-number", count=len(options)))


def pick_numbers(question: str, options: Sequence[Option], chosen: Sequence[str]) -> list[str]:
    """At least one of the options, by their numbers; nothing typed takes those of `chosen`."""
    _list(question, options)
    held = [option for option in options if option.value in chosen]
    ask = _say("several", count=len(options))
    if held:
        ask += " " + _say("pick-now", now=", ".join(option.label for option in held))
    while True:
        typed = _typed(ask).replace(",", " ").split()
        if not typed and held:
            return [option.value for option in held]
        numbers = [int(word) for word in typed if word.isdecimal()]
        right = all(0 < number <= len(options) for number in numbers)
        if typed and right and len(numbers) == len(typed):
            return [option.value for at, option in enumerate(options, 1) if at in numbers]
        _tell(_say("no-such-number", count=len(options)))


def write_line(question: str, now: str, long: bool, wrong: Callable[[str], str]) -> str:
    """A text, on one line or, when `long`, on as many as are typed before a full stop alone.
    Nothing typed keeps the text `now`."""
    while True:
        _tell(question)
        if now:
            _tell(_say("text-now", now=now))
        text = _lines() if long else _typed(_say("text"))
        text = text or now
        fault = wrong(text.strip())
        if not fault:
            return text.strip()
        _tell(fault)


def _lines() -> str:
    _tell(_say("long", end=END))
    lines: list[str] = []
    while (line := _typed("")) != END and not (not line and not lines):
        lines.append(line)
    return "\n".join(lines)


def _list(question: str, options: Sequence[Option]) -> None:
    _tell(question)
    for number, option in enumerate(options, 1):
        _tell(f"{number}. {option.label}")


def _typed(ask: str) -> str:
    """What is typed, asked on standard error so that a pipe carries the result alone."""
    if ask:
        print(wrapped(ask), end=" ", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()


def _tell(words: str) -> None:
    print(wrapped(words), file=sys.stderr)


def _say(key: str, /, **values: object) -> str:
    return say(current_language(), "plain", key, **values)
