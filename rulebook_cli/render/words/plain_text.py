"""Texts of the book in one language, and words as a line begins with them."""

from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text


def plain_text(text: Text, language: str, book: Rulebook) -> str:
    """The text in `language`, else in the first of the book's languages that has it."""
    return text.best(language, *book.settings.languages)


def in_letters(id_: str) -> str:
    """An id nobody has named, as words."""
    return id_.replace("_", " ").replace("-", " ")


def capital(words: str) -> str:
    """Words with a capital first letter, as a heading or a line begins."""
    return words[:1].upper() + words[1:]
