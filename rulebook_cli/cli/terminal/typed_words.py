"""What people type as words: without what no eye can see, and no longer than has room."""

from rulebook_cli.model.errors import RulebookError

LONGEST_TITLE = 200
"""A title stands on one line of a list, a paper's heading and a letter."""


def checked_title(text: str | None) -> str | None:
    """A title as it was typed, or none. Raises `RulebookError`: `title-too-long`,
    `title-of-many-lines`."""
    words = clean_words(text or "")
    if "\n" in words:
        raise RulebookError("title-of-many-lines", first=one_line(words.partition("\n")[0]))
    if len(words) > LONGEST_TITLE:
        raise RulebookError("title-too-long", most=LONGEST_TITLE, length=len(words))
    return text


def clean_words(text: str) -> str:
    """The text without control and direction characters; line breaks stay, pages break lines."""
    text = (
        text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n").replace("\x0b", "\n")
    )
    if text.isprintable():
        return text.strip()
    kept = (letter if letter == "\n" or _seen(letter) else " " for letter in text)
    return "".join(kept).strip()


def one_line(text: str) -> str:
    """The text on one line, for lists and headings on a terminal."""
    return " ".join(clean_words(text).split())


def _seen(letter: str) -> bool:
    """Whether a reader can see a letter, or it belongs to letters that are seen."""
    import unicodedata

    turns = "\u202a" <= letter <= "\u202e" or "\u2066" <= letter <= "\u2069"
    return unicodedata.category(letter) not in ("Cc", "Cs") and not turns
