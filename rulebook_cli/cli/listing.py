"""The list of amendments."""

import textwrap
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.gathering import Gathered, gather
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.screen import phrase, screen_width
from rulebook_cli.cli.standing import base_of
from rulebook_cli.cli.typed_words import one_line
from rulebook_cli.model.amendment import Amendment, Base, Filed
from rulebook_cli.render.figures import day


class Row(NamedTuple):
    """One amendment in the list; `base` only while it is open. `sections` are the ids of what it
    changes, `places` the same as the book is read."""

    amendment: Amendment
    sections: tuple[str, ...]
    proposed: date | None
    base: Base | None
    branch: str = ""
    places: tuple[str, ...] = ()


def list_amendments(desk: Desk, gathered: Gathered | None = None) -> list[Row]:
    """Open amendments first, then answered ones, each by association and number."""
    gathered = gathered or gather(desk)
    rows = [_open_row(desk, gathered, filed) for filed in gathered.open]
    open_ids = {row.amendment.id for row in rows}
    for answered in gathered.answered:
        if answered.id not in open_ids:
            sections = _sections(answered)
            proposed = gathered.begun.get(answered.id) or answered.submitted
            rows.append(Row(answered, sections, proposed, None))
    names = _section_names(desk, gathered.main) if rows else {}
    named = (row._replace(places=tuple(names.get(s, s) for s in row.sections)) for row in rows)
    return sorted(named, key=_order)


def _order(row: Row) -> tuple[bool, str, int, str]:
    return row.base is None, row.amendment.association, row.amendment.number, row.branch


def _section_names(desk: Desk, main: str) -> dict[str, str]:
    """The sections of the draft as it is read, by their ids; kept, since the whole book is much
    to read for a list."""
    language = current_language()
    key = f"section-names:{language}:{main}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, dict):
        return kept
    from rulebook_cli.render.words.place_names import home_names

    names = home_names(desk.book_at(main), language)
    desk.cache.keep({key: names})
    return names


def _open_row(desk: Desk, gathered: Gathered, filed: Filed) -> Row:
    record, base = gathered.record_of(filed), base_of(desk, gathered.main, filed)
    return Row(record, _sections(filed.amendment), filed.on, base, filed.ref)


def _sections(amendment: Amendment) -> tuple[str, ...]:
    """The sections that an amendment changes, or the vocabulary files."""
    places = (at for part in amendment.parts for at in part.at)
    return tuple(dict.fromkeys(f"{at.book}s" if at.book else at.section for at in places))


def rows_json(rows: Sequence[Row]) -> dict[str, Any]:
    """The shape other programs rely on (design, section 6)."""
    return {
        "amendments": [
            {
                "id": row.amendment.id,
                "association": row.amendment.association,
                "title": row.amendment.title.best(current_language()),
                "status": row.amendment.status.value,
                "sections": list(row.sections),
                "proposed": row.proposed.isoformat() if row.proposed else None,
                "base": row.base.value if row.base else None,
            }
            for row in rows
        ]
    }


def rows_text(rows: Sequence[Row], everything: bool) -> str:
    """Two lines for each: its id and title; what became of it and where it stands."""
    shown = [row for row in rows if everything or row.base is not None]
    lines: list[str] = []
    for row in shown:
        title = row.amendment.title.best(current_language())
        head = f"{row.amendment.id}  {one_line(title)}"
        lines.append(textwrap.fill(head, screen_width(), subsequent_indent="    "))
        lines.append(
            textwrap.fill(
                _about(row), screen_width(), initial_indent="    ", subsequent_indent="    "
            )
        )
        lines += [textwrap.indent(textwrap.fill(a, screen_width() - 4), "    ") for a in _said(row)]
    hidden = len(rows) - len(shown)
    if not shown:
        lines.append(phrase("amendments.none"))
    if hidden:
        lines.append(phrase("amendments.hidden", count=hidden))
    return "\n".join(lines)


def _said(row: Row) -> list[str]:
    """The coordinator's reasons, or the proposer's for a withdrawal."""
    reasons = [answer.because for answer in row.amendment.answers]
    said = [phrase("amendments.answer", because=reason) for reason in reasons]
    if row.amendment.withdrawn:
        said.append(phrase("amendments.reason", because=row.amendment.withdrawn.because))
    return list(dict.fromkeys(said))


def _about(row: Row) -> str:
    parts = [phrase(f"status.{row.amendment.status.value}")]
    if row.proposed:
        parts.append(day(row.proposed, current_language()))
    if row.places:
        parts.append(phrase("amendments.sections", sections=list(row.places)))
    if row.base:
        parts.append(phrase(f"base.{row.base.value}"))
    return ", ".join(parts)
