"""Rows and their values in words: no key or id that only the files know is shown."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from rulebook_cli.model.address import Address
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.service import ContactPoint, Partner, Service, Situation
from rulebook_cli.model.text import Text
from rulebook_cli.model.tier import Kind
from rulebook_cli.render import figures
from rulebook_cli.render.changes.criteria_words import fact_value, question_of
from rulebook_cli.render.changes.showing import Showing, has_place
from rulebook_cli.render.speech import has, listed, say
from rulebook_cli.render.words.place_names import block_name, place_name, section_name

MONEY_BLOCKS = ("fee", "substitute-fee", "expense", "client-fee", "voucher")
TIER_KEYS = ("tier", "tiers", "on_top_of", "pays_as")
_TIER_ROWS = ("tier", "fee", "substitute-fee", "leave")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_SPAN = re.compile(r"(\d+)\.\.(\d+)")
_ID = re.compile(r"[a-z]+(?:[-_][a-z]+)*")


def place_words(address: Address, showing: Showing) -> str:
    """An address in words: `6 § 1 mom.`, `6 §, luokan II palkkio 1.1.2027 alkaen`.

    A provision that is there before the change has the older book's number.
    """
    there = address.provision and has_place(showing.before, address)
    book = showing.before if there else showing.knowing(address)
    section = book.section(address.section)
    if not address.block or section is None:
        return place_name(address, book, showing.language)
    name = section_name(section, book, showing.language)
    return f"{name}, {row_name(address, showing)}"


def row_name(address: Address, showing: Showing) -> str:
    """What an address speaks of inside its section."""
    book, language = showing.knowing(address), showing.language
    address, beside = _told_apart(address, book)
    ids = address.row.split(",") if address.row else []
    if address.block in _TIER_ROWS and len(ids) > 1:
        block = say(language, "places", f"block.{address.block}")
        tiers = listed(tier_words(ids, showing), language)
        parts = (_at_words(part, showing) for part in address.at.split("+") if part)
        return f"{', '.join((block, *parts))} ({tiers})"
    words = _row_word(address, book, showing).replace(", ", ",")
    name = block_name(replace(address, row=words), book, language)
    return f"{name} ({listed(tier_words(beside, showing), language)})" if beside else name


def _told_apart(address: Address, book: Rulebook) -> tuple[Address, list[str]]:
    """The address without what only its file needs to tell rows apart, and the tiers that do.

    That a row of leave has a condition is said only where one without it stands beside it.
    """
    if address.block == "voucher":
        at, _, tiers = address.at.partition("+")
        return replace(address, at=at), tiers.split(",") if tiers else []
    bare = replace(address, at="+".join(p for p in address.at.split("+") if p != "when"))
    return (address if has_place(book, bare) else bare), []


def _at_words(part: str, showing: Showing) -> str:
    key = f"kind.{part}"
    if has(showing.language, "places", key):
        return say(showing.language, "places", key)
    return value_words("from", part, showing)


def _row_word(address: Address, book: Rulebook, showing: Showing) -> str:
    row, section = address.row, book.section(address.section)
    named: Iterable[tuple[str, Text]] = ()
    if section is None or address.block in _TIER_ROWS:
        return tier_word(row, showing)
    if address.block in ("eligible", "choose", "complete", "tiers-name"):
        named = ((table.id, table.name) for table in section.tiers)
    elif address.block in ("situation", "contact-point", "partner"):
        rows: tuple[Situation | ContactPoint | Partner, ...] = (
            *section.situations,
            *section.contact_points,
            *section.partners,
        )
        named = ((thing.id, thing.name) for thing in rows)
    elif address.block == "reduction":
        ids = [reduction.id for reduction in section.fees.reductions] if section.fees else []
        return _ordinal(row, ids, showing)
    elif address.block == "interruption":
        causes = (cause for i in section.interruptions if i.id == row for cause in i.cause)
        return listed([value_words("cause", cause, showing) for cause in causes], showing.language)
    elif address.block in ("contract", "procedure"):
        return _word(f"field.{row}", row, showing)
    elif address.block in ("service", "client-fee", "voucher"):
        return _named("service", row, showing) or _word(f"word.{row}", row, showing)
    elif address.block == "expense":
        return _word(f"word.{row}", row, showing)
    return next((name.best(*showing.languages) for id_, name in named if id_ == row), row)


def _ordinal(row: str, ids: Sequence[str], showing: Showing) -> str:
    return showing.say("row-number", number=ids.index(row) + 1) if row in ids else row


def tier_word(id_: str, showing: Showing) -> str:
    """A tier by the short name that its full name contains, otherwise by its full name."""
    for book in (showing.after, showing.before):
        for _, tier in book.tiers():
            if tier.id == id_:
                name = tier.name.best(*showing.languages)
                short = not name or re.search(rf"(?<!\w){re.escape(id_)}(?!\w)", name)
                return id_ if short else showing.say("quoted", words=name)
    return id_


def tier_words(ids: Sequence[str], showing: Showing) -> list[str]:
    """Several tiers: all of them in two words, all light or heavy ones by what they are."""
    books = (showing.before, showing.after)
    kinds = {tier.id: tier.kind for book in books for _, tier in book.tiers()}
    if len(kinds) > 1 and set(kinds) <= set(ids):
        return [showing.say("all-tiers")]
    words: list[str] = []
    for id_ in ids:
        kind = kinds.get(id_)
        alike = [other for other, its in kinds.items() if its == kind]
        named = kind in (Kind.LIGHT, Kind.HEAVY) and len(alike) > 1 and set(alike) <= set(ids)
        words.append(
            showing.say(f"word.{kind.value}") if kind and named else tier_word(id_, showing)
        )
    return list(dict.fromkeys(words))


def value_words(key: str, value: str, showing: Showing, money: bool = False) -> str:
    """A single value as readers know it: euros, a date, a number, a known word, or itself."""
    if key in TIER_KEYS:
        return tier_word(value, showing)
    if money and _NUMBER.fullmatch(value):
        return figures.money(Decimal(value), showing.language)
    named = _named(key, value, showing)
    if named:
        return named
    try:
        return figures.day(date.fromisoformat(value), showing.language)
    except ValueError:
        pass
    span = _SPAN.fullmatch(value)
    if span:
        return f"{span[1]}–{span[2]}"
    if _NUMBER.fullmatch(value):
        return figures.number(Decimal(value), showing.language)
    if showing.has(f"word.{key}.{value}"):
        return showing.say(f"word.{key}.{value}")
    return _word(f"word.{value}", value, showing)


def _named(key: str, value: str, showing: Showing) -> str:
    """The name the book gives to what a value points at."""
    books = (showing.after, showing.before)
    if key in ("situations", "service"):
        for book in books:
            for section in book.sections:
                things: tuple[Situation | Service, ...] = (*section.situations, *section.services)
                found = next((thing for thing in things if thing.id == value), None)
                if found:
                    return found.name.best(*showing.languages)
    if key == "share":
        return question_of(value, showing.after, showing)
    if key in showing.after.facts:
        return fact_value(value, showing.after.facts[key], showing)
    return ""


def field_name(path: tuple[str, ...], showing: Showing) -> str:
    """What a value inside a row is called; a fact by its question; empty for the row itself."""
    if not path:
        return ""
    key, above = path[-1], path[-2] if len(path) > 1 else ""
    if key.isdecimal() or key == "":
        return field_name(path[:-1], showing)
    for name in (f"field.{above}.{key}", f"field.{key}"):
        if showing.has(name):
            return showing.say(name)
    if key in showing.after.facts or key in showing.before.facts:
        return question_of(key, showing.after, showing).rstrip(":")
    if above in ("labels", "points") or key in showing.after.settings.languages:
        return field_name(path[:-1], showing)
    return key.replace("_", " ")


def euros(value: object) -> Decimal | None:
    """The amount that a plain value writes; None where it writes a word or nothing."""
    try:
        return Decimal(value) if isinstance(value, str) and _NUMBER.fullmatch(value) else None
    except InvalidOperation:
        return None


def difference(before: object, after: object, language: str) -> str:
    """`+50,00 €, +7,7 %` where both values are euros, otherwise empty."""
    old, new = euros(before), euros(after)
    if old is None or new is None:
        return ""
    change = figures.money_change(new - old, language)
    return f"{change}, {figures.percent_change(old, new, language)}" if old else change


def _word(key: str, otherwise: str, showing: Showing) -> str:
    return showing.say(key) if showing.has(key) else otherwise.replace("_", " ")
