"""Paragraphs of words with links and emphasis, set as Markdown."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from rulebook_cli.changes.plain_words import escaped

_SIGNS = {"strong": "**", "emphasis": "*", "": ""}


class Stretch(NamedTuple):
    """Words with one mark and one link."""

    text: str
    mark: str = ""
    link: str = ""


class Setting(NamedTuple):
    """A paragraph to be set: its words, or `chunk`, the Markdown it had and keeps."""

    stretches: Sequence[Stretch]
    listed: bool = False
    chunk: str | None = None


def separator(listed_before: bool, listed: bool) -> str:
    """What stands between two paragraphs, with the sign of the item that follows."""
    if listed:
        return "\n- " if listed_before else "\n\n- "
    return "\n\n"


def set_paragraphs(settings: Sequence[Setting], like: str) -> str:
    """The paragraphs as one text, ending as `like` ends."""
    parts = []
    for number, one in enumerate(settings):
        if number:
            parts.append(separator(settings[number - 1].listed, one.listed))
        elif one.listed:
            parts.append("- ")
        words = one.chunk if one.chunk is not None else _set(one.stretches)
        parts.append(words.replace("\n", "\n  ") if one.listed and one.chunk is None else words)
    ending = like[len(like.rstrip("\n")) :]
    return "".join(parts) + ending


def _set(stretches: Sequence[Stretch]) -> str:
    parts: list[str] = []
    for number, one in enumerate(stretches):
        lead, words, tail = _parted(one.text) if one.mark or one.link else ("", one.text, "")
        starts = not number
        if words:
            made = escaped(words, at_start=starts and not lead)
            if one.link:
                made = f"[{made}]({_destination(one.link)})"
            sign = _SIGNS[one.mark]
            lead, tail = escaped(lead, at_start=starts), escaped(tail, at_start=False)
            parts.append(f"{lead}{sign}{made}{sign}{tail}")
        else:
            parts.append(one.text)
    joined = re.sub(r"!(?=\[)", r"\\!", "".join(parts))
    return joined.replace("\n", "\\\n")


def _parted(text: str) -> tuple[str, str, str]:
    """The blanks before words, the words, the blanks after them: marks stand at words only."""
    words = text.strip()
    if not words:
        return text, "", ""
    start = text.index(words)
    return text[:start], words, text[start + len(words) :]


def _destination(link: str) -> str:
    if re.search(r"[\s()<>\\]", link):
        inner = re.sub(r"([<>\\])", r"\\\1", link.replace("\n", " "))
        return f"<{inner}>"
    return link
