"""What of a section can be changed at the terminal, with what stands there now, in words."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date

from rulebook_cli.cli.proposing.word_blanks import tie_options, word_blanks
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.address import Address
from rulebook_cli.model.dialogue import Blank, Subject, Theme
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.changes.row_words import MONEY_BLOCKS, field_name, value_words
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.speech import has, say
from rulebook_cli.render.words.cell_words import cell_words, fact_name
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.row_names import row_name
from rulebook_cli.store.outline import PROVISIONS, ROWS_BY_NAME, TIERS
from rulebook_cli.store.read_value import kind_of

_LINK = re.compile(r"\[([^\]]*)\]\([^)\s]*\)")
_CONDITIONS = ("criteria", "when", "lost_when", "eligible")
_GROUPS = ("all", "any", "not", "at_least", "of")
_SCHEDULES = ("fee", "substitute-fee")
_LEFT_OUT = ("number", "law", "fee-period", "substitute-fee-period", "choose", "complete")


@dataclass(frozen=True, slots=True)
class _Reader:
    """The book and the reader's language: what words are made of."""

    book: Rulebook
    language: str

    @property
    def showing(self) -> Showing:
        """The same for the words of changes."""
        return Showing(self.book, self.book, self.language)

    @property
    def written(self) -> str:
        """The language that is written: the reader's where the book is kept in it."""
        kept = self.book.settings.languages
        return self.language if self.language in kept else kept[0]


def themes_of(book: Rulebook, section: Section, language: str) -> list[Theme]:
    """All that can be changed in a section, by kind, in the order in which it is read; a schedule
    of many days by its days, the last first."""
    reader = _Reader(book, language)
    found: dict[str, dict[str, list[Subject]]] = {}
    for entry in section.entries:
        blanks = tuple(_blanks(entry, section, reader))
        if blanks:
            name = capital(_theme_name(entry.address, language))
            day = _day_of(entry.address)
            subjects = found.setdefault(name, {}).setdefault(day, [])
            subjects.append(Subject(_subject_name(entry.address, reader), blanks))
    return [
        Theme(_on_its_day(name, day, by_day, language), tuple(by_day[day]))
        for name, by_day in found.items()
        for day in sorted(by_day, reverse=True)
    ]


def _day_of(address: Address) -> str:
    """The day from which a row of a schedule holds; empty for other things, and where it says no
    day. The second row of one day (`2026-01-01#2`) is of that day too."""
    day = address.at.partition("#")[0] if address.block in _SCHEDULES else ""
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        return ""


def _on_its_day(name: str, day: str, days: Collection[str], language: str) -> str:
    """A theme's name, with the day from which its rows hold where there are several such days."""
    if len(days) < 2 or not day:
        return name
    return say(language, "guide", "theme.from", theme=name, day=date.fromisoformat(day))


def begins(text: str, width: int = 50) -> str:
    """How a text begins, on one line of at most `width` letters, without Markdown's signs."""
    words = one_line(_LINK.sub(r"\1", text).replace("**", ""))
    return words if len(words) <= width else words[: width - 3].rsplit(" ", 1)[0] + " …"


def _theme_name(address: Address, language: str) -> str:
    if address.provision:
        return say(language, "guide", "texts")
    key = f"theme.{address.block}"
    return say(language, "guide", key) if has(language, "guide", key) else address.block


def _subject_name(address: Address, reader: _Reader) -> str:
    if address.provision:
        return place_name(address, reader.book, reader.language)
    return capital(row_name(address, reader.book, reader.language))


def _blanks(entry: Entry, section: Section, reader: _Reader) -> Iterator[Blank]:
    address = entry.address
    if address.language or address.block in _LEFT_OUT:
        return
    if address.provision:
        yield _provision(address, section, reader)
    elif address.block == "eligible":
        yield from _conditions(address, entry.value, (), entry.value, reader)
    else:
        yield from _inside(address, (), entry.value, reader)
        yield from word_blanks(address, entry.value, reader.showing)


def _provision(address: Address, section: Section, reader: _Reader) -> Blank:
    """The words of a provision in the reader's language; empty where they are in another."""
    own = f"{address}~{reader.written}"
    texts = {str(entry.address): str(entry.value or "") for entry in section.entries}
    others = [text for name, text in texts.items() if name.startswith(f"{address}~")]
    shown = texts.get(own) or next(iter(others), "")
    now = texts.get(own, "").rstrip("\n")
    return Blank(own, address, "", now, begins(shown), "text")


def _inside(
    address: Address, path: tuple[str, ...], value: Plain, reader: _Reader
) -> Iterator[Blank]:
    """The blanks of a row: its texts, amounts, numbers, days, and the limits of its conditions."""
    at = replace(address, field=".".join(path))
    if path and path[-1] in _CONDITIONS:
        yield from _conditions(at, value, (), value, reader)
    elif _is_text(address, path, value, reader):
        assert isinstance(value, dict)
        yield _text(at, value, reader)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if not _names_the_row(address, (*path, key)):
                yield from _inside(address, (*path, key), inner, reader)
    elif isinstance(value, str) and kind_of(at) not in ("word", "text", "condition"):
        money = address.block in MONEY_BLOCKS and kind_of(at) == "amount"
        shown = value_words(path[-1] if path else address.block, value, reader.showing, money=money)
        name = _field_words(path, reader)
        ties = tie_options(address, value, reader.showing)
        yield Blank(str(at), at, name, value, shown, kind_of(at), options=ties)


def _field_words(path: tuple[str, ...], reader: _Reader) -> str:
    """What a value inside a row is called: `arvo, määrä`; nothing for what the row is about."""
    if path == ("amount",):
        return ""
    words = [field_name(path[: end + 1], reader.showing) for end in range(len(path))]
    return capital(", ".join(dict.fromkeys(word for word in words if word)))


def _is_text(address: Address, path: tuple[str, ...], value: Plain, reader: _Reader) -> bool:
    """Whether a value is a text by language."""
    texts = address.block in ("heading", "tiers-name") or bool(path)
    kept = reader.book.settings.languages
    return texts and isinstance(value, dict) and bool(value) and set(value) <= set(kept)


def _text(at: Address, value: dict[str, Plain], reader: _Reader) -> Blank:
    field = f"{at.field}.{reader.written}".removeprefix(".")
    home = f"{at}.{reader.written}"
    now = str(value.get(reader.written) or "")
    shown = now or str(next(iter(value.values())) or "")
    name = "" if not at.field else _field_words(tuple(at.field.split(".")), reader)
    return Blank(home, replace(at, field=field), name, now, begins(shown), "line")


def _names_the_row(address: Address, path: tuple[str, ...]) -> bool:
    """Whether a key tells rows apart; to change it would make another row."""
    rows = TIERS if address.block == "tier" else ROWS_BY_NAME.get(address.block)
    rows = PROVISIONS if address.provision else rows
    return rows is not None and path in ((rows.row,), rows.at, (rows.beside,))


def _conditions(
    home: Address, whole: Plain, path: tuple[str | int, ...], value: Plain, reader: _Reader
) -> Iterator[Blank]:
    """Each condition of a tree, by its fact."""
    if isinstance(value, list):
        for number, part in enumerate(value):
            yield from _conditions(home, whole, (*path, number), part, reader)
    for key, inner in value.items() if isinstance(value, dict) else ():
        if key in _GROUPS:
            yield from _conditions(home, whole, (*path, key), inner, reader)
        elif isinstance(inner, str) and key in reader.book.facts:
            yield _condition(home, whole, (*path, key), inner, reader)


def _condition(
    home: Address, whole: Plain, path: tuple[str | int, ...], cell: str, reader: _Reader
) -> Blank:
    fact = str(path[-1])
    words = cell_words(read_test(cell), reader.book.facts[fact], reader.book, reader.language)
    name = fact_name(fact, reader.book, reader.language)
    return Blank(str(home), home, name, cell, words, "condition", fact, whole, path)
