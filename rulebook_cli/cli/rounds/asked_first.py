"""Who a round asks when nobody has said: the councils that must be heard, and the associations.

Source: act 611/2021 on wellbeing services counties, 32 § (the youth council, the council for older
people and the disability council) and 33 § (the national-language board of a bilingual county).
"""

from collections.abc import Iterator
from typing import Any

from rulebook_cli.model.settings import Settings
from rulebook_cli.render.speech import LANGUAGES, say

_COUNCILS = ("older", "disability", "youth")


def asked_first(settings: Settings) -> list[dict[str, Any]]:
    """The rows of `asked` as the file writes them."""
    return list(_rows(settings))


def _rows(settings: Settings) -> Iterator[dict[str, Any]]:
    for council in _COUNCILS:
        name = _in_languages(settings, f"asked.{council}")
        yield {"name": name, "kind": "advisory-body", "why": "611/2021 32 §"}
    if {"fi", "sv"} <= set(settings.authoritative or settings.languages):
        name = _in_languages(settings, "asked.language-board")
        yield {"name": name, "kind": "language-board", "why": "611/2021 33 §"}
    why = " / ".join(_in_languages(settings, "asked.carers").values())
    for association in settings.associations:
        name = {key or settings.languages[0]: text for key, text in association.name.words.items()}
        yield {"name": name, "kind": "association", "why": why}


def _in_languages(settings: Settings, key: str) -> dict[str, str]:
    """A sentence in each language of the book that we speak."""
    known = [one for one in settings.languages if one in LANGUAGES] or ["fi"]
    return {language: say(language, "rounds", key) for language in known}
