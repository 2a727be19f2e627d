"""Text for who listens: an arrow becomes a word, what is only drawn goes."""

import re

from rulebook_cli.render.speech import LANGUAGES, say

_DO = re.compile(r"(?m)^(\s*)→ +")
_BETWEEN = re.compile(r"\s*[→⇒➔]\s*")
_RULE = re.compile(r"(?m)^[ \t]*[-=_]{3,}[ \t]*(?:\n|$)")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_POINTERS = {"←": "left", "↑": "up", "↓": "down", "↔": "both"}
_SHAPES = re.compile("[\u25a0-\u25ff]")
_DRAWN = re.compile("[\u2190-\u21ff\u2500-\u259f\u2794\u2b00-\u2bff]")


def spoken(text: str, language: str) -> str:
    """`text` without a letter that a screen reader passes over in silence or spells out: arrows
    in words, shapes as dashes, boxes, blocks, ruled lines and colours left out."""
    told = _RULE.sub("", _COLOUR.sub("", text))
    if told.isascii():
        return told
    told = _DO.sub(lambda found: f"{found[1]}{_word(language, 'do')} ", told)
    told = _BETWEEN.sub(f", {_word(language, 'then')} ", told)
    for arrow, name in _POINTERS.items():
        told = told.replace(arrow, _word(language, name))
    return _DRAWN.sub("", _SHAPES.sub("-", told))


def _word(language: str, key: str) -> str:
    return say(language if language in LANGUAGES else "fi", "plain", key)
