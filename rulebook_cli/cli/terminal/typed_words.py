"""What people type as words: without what no eye can see."""


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
