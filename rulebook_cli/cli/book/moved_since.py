"""Who has changed the draft since, and where: each step of main with the amendment it answered."""

import re
from typing import NamedTuple

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.store.amendments import read_record
from rulebook_cli.store.branches import record_path

_RECORD = re.compile(r"amendments/([^/]+)\.yaml")
_MOST = 200
"""How many steps are looked at, the latest first."""


class Step(NamedTuple):
    """One commit of main: the amendment it took in (None: somebody's own commit), and the places
    of the book that it changed."""

    amendment: Amendment | None
    places: frozenset[str]
    sections: frozenset[str]


def steps_since(desk: Desk, old: str, new: str) -> list[Step]:
    """The steps of main after one commit up to another that changed the book, the latest first."""
    found = []
    for commit in desk.repository.straight_line(old, new)[:_MOST]:
        before = desk.repository.resolve(f"{commit}^")
        if before is None:
            continue
        changes = compare(desk.book_at(before).entries, desk.book_at(commit).entries)
        places = frozenset(str(change.address.whole) for change in changes)
        sections = frozenset(change.address.section for change in changes) - {""}
        if places:
            found.append(Step(_answered(desk, before, commit), places, sections))
    return found


def _answered(desk: Desk, before: str, commit: str) -> Amendment | None:
    """The amendment whose record a step of main wrote."""
    for file in desk.repository.difference(before, commit):
        named = _RECORD.fullmatch(file.path)
        if named and file.new:
            data = desk.repository.read([file.new])[file.new] or b""
            return read_record(data, record_path(named[1]))[0]
    return None


def movers_of(steps: list[Step], address: Address) -> list[Amendment]:
    """The amendments that changed a place; where none did, those that changed its section."""
    place, section = str(address.whole), address.section
    at = [one for one in steps if place in one.places]
    at = at or [one for one in steps if section and section in one.sections]
    known = {one.amendment.id: one.amendment for one in at if one.amendment}
    return list(known.values())
