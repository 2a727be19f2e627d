"""Rows and their values in words: no key or id that only the files know is shown."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from rulebook_cli.model.address import Address
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.service import Service, Situation
from rulebook_cli.render import figures
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.words.cell_words import fact_name, with_unit
from rulebook_cli.render.words.cell_words import value_words as fact_value
from rulebook_cli.render.words.known_places import has_place
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.render.words.row_names import row_name
from rulebook_cli.render.words.tier_names import tier_name

MONEY_BLOCKS = ("fee", "substitute-fee", "expense", "client-fee", "voucher")
TIER_KEYS = ("tier", "tiers", "on_top_of", "pays_as")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_SPAN = re.compile(r"(\d+)\.\.(\d+)")


def place_words(address: Address, showing: Showing) -> str:
    """An address in words: `6 § 1 mom.`, `6 §, luokan II palkkio 1.1.2027 alkaen`.

    A provision that is there before the change has the older book's number.
    """
    there = address.provision and has_place(showing.before, address)
    book = showing.before if there else showing.knowing(address)
    return place_name(address, book, showing.language)


def row_words(address: Address, showing: Showing) -> str:
    """What an address speaks of inside its section."""
    return row_name(address, showing.knowing(address), showing.language)


def value_words(key: str, value: str, showing: Showing, money: bool = False) -> str:
    """A single value as readers know it: euros, a date, a number, a known word, or itself."""
    if key in TIER_KEYS:
        return tier_name(value, _knowing_tier(value, showing), showing.language)
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


def _knowing_tier(id_: str, showing: Showing) -> Rulebook:
    """The newer book where it has the tier, otherwise the older one."""
    known = {tier.id for _, tier in showing.after.tiers()}
    return showing.after if id_ in known else showing.before


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
        return fact_name(value, showing.after, showing.language)
    if key in showing.after.facts:
        fact, book, language = showing.after.facts[key], showing.after, showing.language
        return with_unit(value, fact_value(value, fact, book, language), fact, language)
    return ""


def field_name(path: tuple[str, ...], showing: Showing) -> str:
    """What a value inside a row is called; a fact by its name; empty for the row itself."""
    if not path:
        return ""
    key, above = path[-1], path[-2] if len(path) > 1 else ""
    if key.isdecimal() or key == "":
        return field_name(path[:-1], showing)
    for name in (f"field.{above}.{key}", f"field.{key}"):
        if showing.has(name):
            return showing.say(name)
    if key in showing.after.facts or key in showing.before.facts:
        book = showing.after if key in showing.after.facts else showing.before
        return fact_name(key, book, showing.language)
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
