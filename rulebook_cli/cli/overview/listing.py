"""The list of amendments on the screen and for other programs."""

import textwrap
from collections.abc import Collection, Sequence
from datetime import date
from functools import cache
from itertools import groupby
from typing import Any

from rulebook_cli.cli.overview.rows import FITS, Row
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase, screen_width
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.model.text import Text
from rulebook_cli.render.figures import day
from rulebook_cli.render.speech import say

_NEW_ERRORS = {"errors": True, "sound": False, "": None}


def rows_json(rows: Sequence[Row]) -> dict[str, Any]:
    """The shape other programs rely on (design, section 6)."""
    return {
        "amendments": [
            {
                "id": row.id,
                "association": row.association,
                "title": _title(row),
                "status": row.status,
                "sections": list(row.sections),
                "proposed": row.proposed or None,
                "base": row.base or None,
                "supporters": list(row.supporters),
                "late": any(key == "out-of-time" for key, _ in row.said),
                "new_errors": _NEW_ERRORS[row.verdict],
            }
            for row in rows
        ]
    }


def rows_text(rows: Sequence[Row], everything: bool) -> str:
    """Two lines for each: its id and title; what became of it and where it stands."""
    shown = [row for row in rows if everything or row.base]
    width, lines = screen_width(), list[str]()
    open_ids = frozenset(row.id for row in rows if row.base)
    for row in shown:
        lines.append(_filled(f"{row.id}  {one_line(_title(row))}", width))
        lines.append(_filled("    " + _about(row, open_ids), width))
        if row.verdict and row.base in FITS:
            lines.append("    " + _verdict(row))
        lines += [_filled("    " + said, width) for said in _said(row)]
    unjudged = sum(row.is_unjudged for row in shown)
    if unjudged:  # that the words fit says nothing of the rules
        lines.append(_filled(phrase("verdict.unknown", count=unjudged), width))
    hidden = len(rows) - len(shown)
    if not shown:
        lines.append(phrase("amendments.none"))
    if hidden:
        lines.append(phrase("amendments.hidden", count=hidden))
    return "\n".join(lines)


def _filled(line: str, width: int) -> str:
    """A line cut to the width where it is longer; what follows is set in."""
    if len(line) <= width:
        return line
    start = line[: len(line) - len(line.lstrip())]
    return textwrap.fill(line.lstrip(), width, initial_indent=start, subsequent_indent="    ")


def _title(row: Row) -> str:
    return Text(dict(row.title)).best(current_language())


def _said(row: Row) -> list[str]:
    """The coordinator's reasons, or the proposer's for a withdrawal."""
    said = (phrase(f"amendments.{key}", because=Text(dict(words))) for key, words in row.said)
    return [words for words, _ in groupby(said)]  # several parts may be answered with one reason


def _about(row: Row, open_ids: Collection[str]) -> str:
    """What became of an amendment and where it stands; `open_ids` are those that stand open, of
    which it may have been made on one."""
    parts = [_known(f"status.{row.status}")]
    if row.proposed:
        parts.append(_day(row.proposed))
    if row.places:
        parts.append(_sections(row.places))
    if row.left_base:
        parts.append(say(current_language(), "left_bases", "list"))
    elif row.base:
        parts.append(_standing(row, open_ids))
    return ", ".join(parts)


def _standing(row: Row, open_ids: Collection[str]) -> str:
    """How it fits the draft, or the open amendment that it was made on."""
    amended = (word for key, words in row.said if key == "amends" for _, word in words)
    below = next((id_ for id_ in amended if id_ in open_ids), "")
    if below:
        return say(current_language(), "left_bases", f"fits.{row.base}", id=below)
    return _known(f"base.{row.base}")


def _verdict(row: Row) -> str:
    """What the checks are known to say."""
    if row.verdict == "errors":
        return phrase("verdict.errors", id=row.id)
    return _known("verdict.sound")


@cache
def _known(key: str) -> str:
    return phrase(key)


@cache
def _day(text: str) -> str:
    return day(date.fromisoformat(text), current_language())


@cache
def _sections(places: tuple[str, ...]) -> str:
    return phrase("amendments.sections", sections=list(places))
