"""The order of a list by name: `luokkien järjestys`."""

from rulebook_cli.model.address import Address
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.speech import has, say


def order_name(order: Address, book: Rulebook, language: str) -> str:
    """What an address of an order speaks of inside its section."""
    key = f"order.{order.book or order.row or f'provision.{book.settings.numbering}'}"
    return say(language, "order_words", key) if has(language, "order_words", key) else str(order)


def nth_words(at: str, language: str) -> str:
    """`2. rivi`: which of several rows of one name `when#2` is; empty where there is one."""
    nth = at.partition("#")[2]
    return say(language, "order_words", "nth", nth=nth) if nth else ""
