"""How public a statement is, and what of it may stand on main, which everybody reads."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from rulebook_cli.cli.statements.words import word
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.statement import Received
from rulebook_cli.render.speech import LANGUAGES, say
from rulebook_cli.store.kept_beside import Kept

YES, PARTLY, NO = "yes", "partly", "no"
_SHORTEST_NAME = 4


class Publicity(NamedTuple):
    """Yes, partly or no, and the ground of the latter two (`621/1999 24 §`)."""

    level: str = YES
    ground: str = ""


PUBLIC = Publicity()


def publicity_said(level: str | None, ground: str, redacted: bool) -> Publicity:
    """What was said of a statement's publicity. A copy without what is secret makes it partly so.

    Raises `RulebookError`: `not-public-word`, `ground-missing`, `ground-alone`, `redacted-alone`.
    """
    meant = _level(level) if level is not None else PARTLY if redacted else YES
    if redacted and meant != PARTLY:
        raise RulebookError("redacted-alone")
    if meant != YES and not ground:
        raise RulebookError("ground-missing")
    if meant == YES and ground:
        raise RulebookError("ground-alone")
    return Publicity(meant, ground)


def _level(level: str) -> str:
    wanted = level.strip().lower()
    for known in (YES, PARTLY, NO):
        words = {say(language, "comments", f"taken-word.{known}") for language in LANGUAGES}
        if wanted == known or any(wanted in each.split(", ") for each in words):
            return known
    raise RulebookError("not-public-word", word=level, known=(YES, PARTLY, NO))


def quotable(statement: Received, kept: Kept) -> str:
    """The words of a statement that may stand on main: none of one that is secret, of one that is
    partly so those of its public copy.

    Raises `RulebookError`: `statement-secret`, `redacted-missing`.
    """
    if statement.public == NO:
        raise RulebookError("statement-secret", id=statement.id, ground=statement.ground)
    if statement.public == PARTLY:
        if not statement.redacted:
            raise RulebookError("redacted-missing", id=statement.id)
        return kept.redacted
    return kept.text


def without_name(text: str, name: str) -> str:
    """The text with a person's whole name, as they sign with it, taken out."""
    pattern = _name_pattern(name)
    return pattern.sub(word("name-taken-out"), text) if pattern else text


def names(text: str, name: str) -> bool:
    """Whether a text says a person's whole name."""
    pattern = _name_pattern(name)
    return bool(pattern and pattern.search(text))


def refuse_senders_name(id_: str, sender: str, texts: Iterable[str]) -> None:
    """Refuse what would name a private sender on main; `sender` is empty for others.

    Raises `RulebookError("point-names-sender")`.
    """
    if sender and any(names(text, sender) for text in texts):
        raise RulebookError("point-names-sender", id=id_)


def _name_pattern(name: str) -> "re.Pattern[str] | None":
    parts = name.split()
    if len(parts) < 2 or len(name) < _SHORTEST_NAME:
        return None  # a first name alone stands in many a text and names nobody
    forward, turned = (r"[\s,]+".join(map(re.escape, way)) for way in (parts, parts[::-1]))
    return re.compile(rf"(?<!\w)(?:{forward}|{turned})(?!\w)", re.IGNORECASE)
