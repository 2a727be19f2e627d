"""Rows of a section by the names the book gives them: `luokan II palkkio 1.1.2026 alkaen`."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from rulebook_cli.model.address import Address
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.service import ContactPoint, Partner, Situation
from rulebook_cli.model.text import Text
from rulebook_cli.render.figures import day
from rulebook_cli.render.speech import has, listed, say
from rulebook_cli.render.words.known_places import has_place
from rulebook_cli.render.words.order_names import nth_words, order_name
from rulebook_cli.render.words.plain_text import in_letters, plain_text
from rulebook_cli.render.words.tier_names import tier_name, tier_names

_TIER_ROWS = ("tier", "fee", "substitute-fee", "leave")
_TABLE_ROWS = ("eligible", "choose", "complete", "tiers-name")
_SERVICE_ROWS = ("service", "client-fee", "voucher")


def row_name(address: Address, book: Rulebook, language: str) -> str:
    """What an address speaks of inside its section, as the book names it."""
    if address.block == "order":
        return order_name(address, book, language)
    key = f"block.{address.block}"
    if not has(language, "places", key):
        return f"{address.block} {address.row}".strip()
    address, beside = _told_apart(address, book)
    tiers = address.row.split(",") if address.block in _TIER_ROWS else []
    if len(tiers) > 1:
        parts = (_at_words(part, language, alone=True) for part in address.at.split("+") if part)
        block = ", ".join((say(language, "places", key), *parts))
        return f"{block} ({listed(tier_names(tiers, book, language), language)})"
    name = _sentence(key, address, book, language)
    return f"{name} ({listed(tier_names(beside, book, language), language)})" if beside else name


def _sentence(key: str, address: Address, book: Rulebook, language: str) -> str:
    row = _row_word(address, book, language)
    if row and has(language, "places", f"{key}.row"):
        key = f"{key}.row"
    if address.at and has(language, "places", f"{key}.at"):
        at = ", ".join(_at_words(part, language) for part in address.at.split("+"))
        return say(language, "places", f"{key}.at", row=row, at=at)
    return say(language, "places", key, row=row)


def _told_apart(address: Address, book: Rulebook) -> tuple[Address, list[str]]:
    """The address without what only its file needs to tell rows apart, and the tiers that do.

    That a row of leave has a condition is said only where one without it stands beside it.
    """
    if address.block == "voucher":
        at, _, tiers = address.at.partition("+")
        return replace(address, at=at), tiers.split(",") if tiers else []
    bare = replace(address, at="+".join(p for p in address.at.split("+") if p != "when"))
    return (address if has_place(book, bare) else bare), []


def _at_words(part: str, language: str, alone: bool = False) -> str:
    """A day or a kind; a day that stands `alone` as `1.1.2026 alkaen`."""
    part, nth = part.partition("#")[0], nth_words(part, language)
    key = f"kind.{part}"
    if nth:
        return f"{_at_words(part, language, alone)}, {nth}" if part else nth
    if has(language, "places", key):
        return say(language, "places", key)
    try:
        start = date.fromisoformat(part)
    except ValueError:
        return in_letters(part)
    return say(language, "places", "from", start=start) if alone else day(start, language)


def _row_word(address: Address, book: Rulebook, language: str) -> str:
    """The row itself: a tier, a service, a cause, or the name the section gives it."""
    row, block, section = address.row, address.block, book.section(address.section)
    if not row or section is None or block in _TIER_ROWS:
        return tier_name(row, book, language)
    if block == "reduction":
        ids = [reduction.id for reduction in section.fees.reductions] if section.fees else []
        return _ordinal(row, ids, language)
    if block == "interruption":
        causes = (cause for each in section.interruptions if each.id == row for cause in each.cause)
        return listed([_cause(cause, language) for cause in causes], language) or in_letters(row)
    if block in ("contract", "procedure"):
        return _paper_word("field", row, language)
    if block in _SERVICE_ROWS:
        return service_name(row, book, language) or _paper_word("word", row, language)
    if block == "expense":
        return _paper_word("word", row, language)
    named = (text for id_, text in _named(block, section) if id_ == row)
    return next((plain_text(text, language, book) for text in named), row)


def service_name(id_: str, book: Rulebook, language: str) -> str:
    """A service by the name the book gives it; empty where it gives none."""
    services = (each for section in book.sections for each in section.services)
    named = (each.name for each in services if each.id == id_)
    return next((plain_text(name, language, book) for name in named), "")


def _named(block: str, section: Section) -> Iterable[tuple[str, Text]]:
    if block in _TABLE_ROWS:
        return ((table.id, table.name) for table in section.tiers)
    rows: tuple[Situation | ContactPoint | Partner, ...] = (
        *section.situations,
        *section.contact_points,
        *section.partners,
    )
    return ((thing.id, thing.name) for thing in rows)


def _ordinal(row: str, ids: Sequence[str], language: str) -> str:
    if row not in ids:
        return in_letters(row)
    return say(language, "papers", "row-number", number=ids.index(row) + 1)


def _cause(cause: str, language: str) -> str:
    key = f"cause.{cause}"
    return say(language, "rules", key) if has(language, "rules", key) else in_letters(cause)


def _paper_word(family: str, id_: str, language: str) -> str:
    key = f"{family}.{id_}"
    return say(language, "papers", key) if has(language, "papers", key) else in_letters(id_)
