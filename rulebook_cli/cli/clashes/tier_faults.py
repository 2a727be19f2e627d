"""Gaps and overlaps in the tables of tiers, swept for all amendments at once."""

from collections.abc import Collection
from dataclasses import replace

from rulebook_cli.cli.clashes.worlds import Apart, Ids, Worlds
from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.joint_faults import JointFault, joint_faults
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import TierTable
from rulebook_cli.store.book_files import FACTS


def tier_faults(
    worlds: Worlds, among: Collection[str]
) -> tuple[list[tuple[Finding, Ids]], set[str]]:
    """What the sweep finds in each table of tiers that some of the amendments change, each with a
    smallest set that brings it; and the amendments of the tables where it did not get to the end.
    """
    draft = worlds.book()
    reworded = set(worlds.touching(FACTS))
    found: list[tuple[Finding, Ids]] = []
    unswept = reworded & {*among}
    for section in draft.sections:
        path = section.place.file
        ids = [id_ for id_ in worlds.touching(path) if id_ in among and id_ not in reworded]
        if not section.tiers or not ids:
            continue
        alone = {id_: worlds.file(path, frozenset({id_})).section(section.id) for id_ in ids}
        for table in section.tiers:
            amended = {id_: _same_table(its, table.id) for id_, its in alone.items()}
            written = {id_: other for id_, other in amended.items() if other}
            swept = joint_faults(table, written, draft.facts)
            unswept |= set() if swept.ending is Ending.ALL else written.keys()
            for fault in swept:
                ids_ = worlds.closed(fault.amendments)
                finding = _shown(worlds, ids_, fault, section, table)
                found += [(finding, ids_)] if finding else []
    return found, unswept


def _same_table(section: Section | None, id_: str) -> TierTable | None:
    """A section's table of that id."""
    tables = section.tiers if section else ()
    return next((table for table in tables if table.id == id_), None)


def _shown(
    worlds: Worlds, ids: Ids, fault: JointFault, section: Section, table: TierTable
) -> Finding | None:
    """The check's own finding in the book with these amendments, with the person of the sweep."""
    try:
        errors = worlds.all_errors(ids)
    except Apart:
        return None
    for finding in errors:
        address = finding.fault.address
        tiers = (finding.fault.values.get("first"), finding.fault.values.get("second"))
        named = isinstance(address, Address) and address.row == table.id
        named = tiers == fault.tiers if fault.tiers else named
        here = isinstance(address, Address) and address.section == section.id
        if finding.check == fault.check and here and named:
            return replace(finding, fault=replace(finding.fault, region=fault.region))
    return None
