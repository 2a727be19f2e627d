"""A statement's words cut into passages that can be pointed at, and found again."""

import re

_LONGEST = 500
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÅÄÖ0-9”\"–-])")
_ENDS = re.compile(r"[.!?…:]\s*$")


def passages(text: str) -> list[str]:
    """The paragraphs of a text; a long one in pieces that end where a sentence ends. Lines that a
    page has broken in the middle of a sentence are joined."""
    found: list[str] = []
    for block in re.split(r"\n\s*\n", text.strip()):
        for paragraph in _paragraphs(block):
            found += _pieces(paragraph)
    return [piece for piece in found if piece]


def _paragraphs(block: str) -> list[str]:
    """The paragraphs of lines that no empty line parts: one ends with a sentence."""
    told: list[str] = []
    for line in (" ".join(line.split()) for line in block.split("\n")):
        if told and not _ENDS.search(told[-1]) and line[:1].islower():
            told[-1] = _joined(told[-1], line)
        else:
            told.append(line)
    return told


def _joined(first: str, second: str) -> str:
    """Two lines as one; a word that was parted at the line's end is whole again."""
    if re.search(r"[a-zåäö]-$", first):
        return first[:-1] + second
    return f"{first} {second}"


def _pieces(paragraph: str) -> list[str]:
    pieces: list[str] = []
    for sentence in _SENTENCE_END.split(paragraph):
        if pieces and len(pieces[-1]) + len(sentence) < _LONGEST:
            pieces[-1] = f"{pieces[-1]} {sentence}"
        else:
            pieces.append(sentence)
    return pieces


def said_in(text: str, quote: str) -> str:
    """The words of a text that a quote means, as they stand there, on one line; empty where the
    text does not say them. Spaces, line breaks and capitals may differ."""
    words = [re.escape(word) for word in quote.split()]
    if not words:
        return ""
    found = re.search(r"(?:\s+|-\s*\n\s*)".join(words), text, re.IGNORECASE)
    return " ".join(found[0].split()) if found else ""
