"""Tiers by the names people know them by."""

import re
from collections.abc import Callable, Sequence

from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.tier import Kind
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.plain_text import plain_text


def tier_name(id_: str, book: Rulebook, language: str) -> str:
    """A tier in a sentence: its id where its full name has it as a word (II, L1), otherwise its
    full name in quotation marks."""
    name = full_tier_name(id_, book, language)
    return id_ if _is_word(id_, name) else say(language, "papers", "quoted", words=name)


def short_tier_name(id_: str, book: Rulebook, language: str) -> str:
    """A tier in a list: its id where its full name has it as a word, otherwise its full name."""
    name = full_tier_name(id_, book, language)
    return id_ if _is_word(id_, name) else name


def full_tier_name(id_: str, book: Rulebook, language: str) -> str:
    """A tier's whole name; its id where the book gives none."""
    for _, tier in book.tiers():
        if tier.id == id_:
            return plain_text(tier.name, language, book) or id_
    return id_


def tier_names(ids: Sequence[str], book: Rulebook, language: str) -> list[str]:
    """Several tiers in a sentence: all of them in two words, all light or heavy ones by what they
    are."""
    if are_all_tiers(ids, book):
        return [say(language, "papers", "all-tiers")]
    return _grouped(ids, book, language, tier_name)


def listed_tiers(ids: Sequence[str], book: Rulebook, language: str) -> list[str]:
    """Several tiers in a list: those known by their ids first, then names, without marks."""
    names = _grouped(ids, book, language, short_tier_name)
    return [name for name in names if name in ids] + [name for name in names if name not in ids]


def are_all_tiers(ids: Sequence[str], book: Rulebook) -> bool:
    """Whether these are all tiers of a book that has several."""
    known = {tier.id for _, tier in book.tiers()}
    return len(known) > 1 and known <= set(ids)


def _grouped(
    ids: Sequence[str], book: Rulebook, language: str, named: Callable[[str, Rulebook, str], str]
) -> list[str]:
    kinds = {tier.id: tier.kind for _, tier in book.tiers()}
    words: list[str] = []
    for id_ in ids:
        kind = kinds.get(id_)
        alike = [other for other, its in kinds.items() if its == kind]
        whole = kind in (Kind.LIGHT, Kind.HEAVY) and len(alike) > 1 and set(alike) <= set(ids)
        if kind and whole:
            words.append(say(language, "papers", f"word.{kind.value}"))
        else:
            words.append(named(id_, book, language))
    return list(dict.fromkeys(words))


def _is_word(id_: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(id_)}(?!\w)", name) is not None
