"""Message ids and values become sentences, once, in the reader's language."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from importlib import import_module

from rulebook_cli.model.euros import Euros
from rulebook_cli.model.text import Text
from rulebook_cli.render import figures

LANGUAGES = ("fi", "sv", "en")


@cache
def catalogue(language: str, name: str) -> Mapping[str, str]:
    """The words of one catalogue: `locale/<language>/<name>.py` holds them as `<NAME>`."""
    module = import_module(f"rulebook_cli.locale.{language}.{name}")
    words: Mapping[str, str] = getattr(module, name.upper())
    return words


def say(language: str, name: str, key: str, /, **values: object) -> str:
    """The sentence `key` of a catalogue with its values in words.

    A sentence that bends with a number has a variant `key.one` for exactly one `count`. Inside a
    sentence `{tiers:class|classes}` puts the word that suits one or many before the list, and
    `{heavy:so|otherwise}` chooses by no and yes.
    """
    words = catalogue(language, name)
    one = f"{key}.one"
    sentence = words[one] if values.get("count") == 1 and one in words else words[key]
    return sentence.format_map(
        {key: _Worded(_visible(in_words(value, language)), value) for key, value in values.items()}
    )


class _Worded(str):
    """A value in words that knows what it is, so that a sentence can bend with it."""

    def __new__(cls, words: str, value: object) -> "_Worded":
        made = super().__new__(cls, words)
        made.value = value
        return made

    value: object

    def __format__(self, spec: str) -> str:
        if not spec:
            return str(self)
        first, _, second = spec.partition("|")
        if isinstance(self.value, bool):
            return second if self.value else first
        many = isinstance(self.value, tuple | list) and len(self.value) > 1
        return f"{second if many else first} {self}"


def _visible(words: str) -> str:
    """Words that others wrote, without what would steer a terminal or turn the text round."""
    if words.isprintable():
        return words
    turning = {*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))}
    hidden = (
        c for c in set(words) if c in turning or (c < " " and c != "\n") or "\x7f" <= c < "\xa0"
    )
    return words.translate({ord(c): "\ufffd" for c in hidden})


def has(language: str, name: str, key: str) -> bool:
    """Whether a catalogue has the sentence."""
    return key in catalogue(language, name)


def in_words(value: object, language: str) -> str:
    """A value as the reader's language writes it."""
    if isinstance(value, Euros):
        return figures.money(value, language)
    if isinstance(value, Decimal):
        return figures.number(value, language)
    if isinstance(value, datetime):
        return figures.moment(value, language)
    if isinstance(value, date):
        return figures.day(value, language)
    if isinstance(value, Text):
        return value.best(language, *LANGUAGES)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple | list):
        return listed([in_words(item, language) for item in value], language)
    return str(value)


def listed(items: list[str], language: str) -> str:
    """`a, b ja c`."""
    if len(items) < 2:
        return "".join(items)
    joint = {"fi": "ja", "sv": "och", "en": "and"}[language]
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"
