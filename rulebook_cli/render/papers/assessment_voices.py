"""Which of the things said in a round speak of a heading of the assessment.

By the theme that was given to a remark, and by who speaks: the bodies that 611/2021 has heard
(32 § councils, 33 § the national-language board), the staff, the municipalities.
"""

from collections.abc import Iterable

from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.papers.memo_remarks import Remark, sender_names

KINDS = {"language-board": "language", "staff": "staff", "municipality": "region"}
"""The heading that a kind of respondent speaks of."""
COUNCILS = {
    "older": ("vanhusneuvosto", "äldreråd", "council for older"),
    "disabled": ("vammaisneuvosto", "funktionsnedsättning", "disability council"),
    "under_18": ("nuorisovaltuusto", "ungdomsfullmäktige", "youth council"),
}
"""The statutory councils by their names in three languages."""
THEMES = {
    "carers": ("carers", "omaishoitajat", "närståendevårdare"),
    "cared_for": ("cared-for", "hoidettavat", "vårdbehövande"),
    "under_18": ("under-18", "children", "lapset", "barn"),
    "older": ("older", "ikääntyneet", "äldre"),
    "disabled": ("disabled", "vammaiset", "funktionsnedsättning"),
    "language": ("language", "kieli", "språk"),
    "staff": ("staff", "henkilöstö", "personal"),
    "economy": ("economy", "cost", "costs", "talous", "ekonomi"),
    "region": ("region", "alue", "alueet"),
    "equality": ("equality", "yhdenvertaisuus", "likabehandling"),
    "alternatives": ("alternatives", "vaihtoehdot", "alternativ"),
    "follow_up": ("follow-up", "seuranta", "uppföljning"),
}
"""The themes by which a remark speaks of a heading."""


def voices_under(heading: str, remarks: Iterable[Remark], matter: Matter) -> list[Remark]:
    """The remarks that speak of a heading, in the order given."""
    senders = _senders(heading, matter)
    return [
        remark
        for remark in remarks
        if remark.who in senders or remark.theme.casefold() in THEMES[heading]
    ]


def _senders(heading: str, matter: Matter) -> set[str]:
    """What a memo calls those who speak of a heading by what they are."""
    names = sender_names(matter.heard.received, matter.language)
    return {
        names[statement.id]
        for statement in matter.heard.received
        if KINDS.get(statement.sender_kind) == heading or _is_council(statement.sender, heading)
    }


def _is_council(sender: Text, heading: str) -> bool:
    words = " ".join(sender.words.values()).casefold()
    return any(name in words for name in COUNCILS.get(heading, ()))
