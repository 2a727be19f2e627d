"""What `rulebook` alone says at a terminal: who you are, the round, three things you can do now."""

from collections.abc import Iterator

from rulebook_cli.cli.desk.desk import open_desk
from rulebook_cli.cli.overview.round_today import round_lines
from rulebook_cli.cli.overview.sent_back import sent_back_lines
from rulebook_cli.cli.overview.situation import Situation, look_around, next_steps
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase, screen_width
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say

_OUTSIDE = ("no-repository", "no-rulebook", "no-draft")
_MOST = 3


def first_steps() -> str:
    """The user's situation in short and three next commands; outside a book, how to begin.

    Raises `RulebookError` where there is a book that cannot be read.
    """
    try:
        situation = look_around(open_desk(None), now())
    except RulebookError as error:
        if error.message not in _OUTSIDE:
            raise
        return "\n".join(_outside())
    return "\n".join(_inside(situation))


def _inside(situation: Situation) -> Iterator[str]:
    book = situation.book
    title, county = Text(dict(book.title)), Text(dict(book.county))
    yield from _wrapped(phrase("status.book", title=title, county=county))
    if book.who:
        yield from _wrapped(phrase("status.who", name=Text(dict(book.name)), id=book.who))
    else:
        yield from _wrapped(phrase("status.nobody"))
    for line in round_lines(book.round, situation.phase, book.who):
        yield from _wrapped(line)
    round_id = book.round.id if book.round else ""
    told = (round_id, situation.phase, book.who, book.is_coordinator)
    for line in sent_back_lines(book.back, *told):
        yield from _wrapped(line)
    steps = next_steps(situation)
    steps += [_say("step.ask"), _say("step.check")] if len(steps) < _MOST else []
    yield ""
    yield phrase("status.next")
    yield from _numbered(steps[:_MOST])
    yield ""
    yield from _wrapped(_say("more"))


def _outside() -> Iterator[str]:
    """Three ways to begin where there is no book."""
    yield from _wrapped(_say("outside"))
    yield ""
    yield phrase("status.next")
    yield from _numbered([_say(key) for key in ("step.tour", "step.join", "step.init")])
    yield ""
    yield from _wrapped(_say("more-outside"))


def _numbered(steps: list[str]) -> Iterator[str]:
    for number, step in enumerate(steps, 1):
        yield from _wrapped(f"  {number}. {step}", "     ")


def _wrapped(line: str, later: str = "") -> list[str]:
    """A line broken between words to fit the terminal; a command stays as it is typed."""
    from textwrap import wrap

    start = line[: len(line) - len(line.lstrip())]
    width = screen_width()
    return wrap(
        line.strip(),
        width,
        initial_indent=start,
        subsequent_indent=later or start,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]


def _say(key: str, /, **values: object) -> str:
    return say(current_language(), "first_steps", key, **values)
