"""One value asked of a person, in the way its kind asks for."""

import re

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.questions import pick, pick_several, write
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import Equal, OneOf, Range, Test
from rulebook_cli.model.dialogue import Blank, Option
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.fact import Choice, YesNo
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.cell_words import unit_words, value_words
from rulebook_cli.store.read_value import read_value
from rulebook_cli.store.yaml_file import plain_lines

_SIGNS = {"low": (">", ">="), "high": ("<", "<=")}
# One short line each: the place under the question cannot be scrolled.
_WRONG = {
    "not-an-amount": "wrong.not-an-amount",
    "not-a-date": "wrong.not-a-date",
    "not-a-number": "number",
    "not-a-condition": "no-cell",
}
_NUMBER = re.compile(r"(\d+)(?:[.,](\d+))?")


def ask_value(blank: Blank, book: Rulebook) -> str:
    """The new value of a blank, as `ADDRESS=VALUE`. Raises `KeyboardInterrupt`."""
    if blank.kind == "condition":
        return setting_of(blank, _ask_condition(blank, book))
    if blank.kind == "truth":
        return setting_of(blank, _ask_truth(blank))
    if blank.kind == "word":
        chosen = pick(_words("new", what=blank.name), blank.options, now=blank.now)
        return setting_of(blank, chosen)
    if blank.kind == "words":
        asked = _words("several.words", what=blank.name)
        several = pick_several(asked, blank.options, blank.now.strip("[]").split(", "))
        return setting_of(blank, f"[{', '.join(several)}]")
    if blank.options:
        return setting_of(blank, _ask_amount_or_tie(blank))
    return setting_of(blank, _ask_words(blank))


def setting_of(blank: Blank, value: str) -> str:
    """`ADDRESS=VALUE`; of a value inside a list the whole that holds it."""
    if any(isinstance(step, int) for step in blank.path):
        return f"{blank.home}={plain_lines(_with(blank.whole, blank.path, value))}"
    return f"{'.'.join((blank.home, *map(str, blank.path)))}={value}"


def _with(whole: Plain, path: tuple[str | int, ...], value: str) -> Plain:
    """A tree with another value at the end of a path."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(whole, list):
        return [_with(x, rest, value) if n == step else x for n, x in enumerate(whole)]
    assert isinstance(whole, dict)
    return {key: _with(x, rest, value) if key == step else x for key, x in whole.items()}


def _ask_words(blank: Blank) -> str:
    question = _words("new", what=blank.name) if blank.name else _words(blank.kind)
    now, long = _as_people_write(blank), blank.kind == "text"
    words = write(question, now, long=long, wrong=lambda text: _wrong(blank, text))
    return words if blank.kind in ("text", "line") else str(read_value(blank.address, words))


def _ask_amount_or_tie(blank: Blank) -> str:
    """An amount in euros, or what the fee moves with."""
    in_euros = Option("", _words("in-euros"))
    question = _words("tied", what=blank.name) if blank.name else _words("tied-fee")
    return pick(question, [in_euros, *blank.options]) or _ask_words(blank)


def _as_people_write(blank: Blank) -> str:
    """What is there now, as the reader's language writes it; no word where a number is asked."""
    if blank.kind in ("amount", "number", "date") and not blank.now[:1].isdigit():
        return ""
    if current_language() == "en" or blank.kind not in ("amount", "number", "date"):
        return blank.now
    if blank.kind == "date":
        year, month, day = blank.now.split("-")
        return f"{int(day)}.{int(month)}.{year}"
    return blank.now.replace(".", ",")


def _wrong(blank: Blank, text: str) -> str:
    """Why a value cannot stand there; empty when it can."""
    if not text:
        return _words("empty")
    try:
        read_value(blank.address, text)
    except RulebookError as error:
        return _words(_WRONG.get(error.message, "wrong.not-readable"))
    return ""


def _ask_truth(blank: Blank) -> str:
    options = [Option("true", _words("yes")), Option("false", _words("no"))]
    return pick(_words("new", what=blank.name), options)


def _ask_condition(blank: Blank, book: Rulebook) -> str:
    """A new cell: of yes and no one, of choices some, of numbers a limit."""
    fact, language = book.facts[blank.fact], current_language()
    if isinstance(fact.kind, YesNo):
        return _ask_truth(blank)
    if isinstance(fact.kind, Choice):
        options = [
            Option(option, value_words(option, fact, book, language))
            for option in fact.kind.options
        ]
        chosen = pick_several(_words("several", what=blank.name), options, _named(blank.now))
        return ", ".join(chosen)
    test = read_test(blank.now)
    unit = unit_words(fact, language)
    if isinstance(test, Range):
        return _ask_range(blank, test, unit)
    if isinstance(test, Equal):
        return _ask_limit(blank, "exactly", test.value, unit)
    return write(_words("cell", what=blank.name), blank.now, wrong=_wrong_cell)


def _ask_range(blank: Blank, test: Range, unit: str) -> str:
    """A limit with its sign kept, or both ends of a span."""
    low = test.low and _ask_limit(blank, _bound("low", test.low_included), test.low, unit)
    high = test.high and _ask_limit(blank, _bound("high", test.high_included), test.high, unit)
    if low and high:
        opens, closes = "(["[test.low_included], ")]"[test.high_included]
        both = test.low_included and test.high_included
        return f"{low}..{high}" if both else f"{opens}{low}..{high}{closes}"
    if low:
        return f"{_SIGNS['low'][test.low_included]} {low}"
    return f"{_SIGNS['high'][test.high_included]} {high}"


def _bound(side: str, included: bool) -> str:
    return {"low": ("above", "at-least"), "high": ("below", "at-most")}[side][included]


def _ask_limit(blank: Blank, key: str, now: str, unit: str) -> str:
    what = f"{blank.name} ({unit})" if unit else blank.name
    question = _words(f"limit.{key}", what=what)
    shown = now if current_language() == "en" else now.replace(".", ",")
    return write(question, shown, wrong=_no_number).replace(",", ".")


def _no_number(text: str) -> str:
    return "" if _NUMBER.fullmatch(text) else _words("number")


def _wrong_cell(text: str) -> str:
    read: Test = read_test(text)
    return _words("no-cell") if type(read).__name__ == "Unreadable" else ""


def _named(cell: str) -> list[str]:
    """The values that a cell names: `none, sometimes`."""
    test = read_test(cell)
    tests = test.tests if isinstance(test, OneOf) else (test,)
    return [one.value for one in tests if isinstance(one, Equal)]


def _words(key: str, **values: object) -> str:
    return say(current_language(), "guide", key, **values)
