"""Gaps and overlaps of tiers that were there before, and that a change brings more people into.

A finding's fingerprint tells neither the person nor, of an overlap, the first of the two tiers; so
what is new about one that was known is asked of the people.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rulebook_cli.logic.joint_faults import joint_faults
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.region import Region
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.tier import Choose, TierTable

_GAP, _OVERLAP = "tier-gap", "tier-overlap"


def widened_faults(
    before: Rulebook, after: Rulebook, errors: Iterable[Finding]
) -> Iterator[Finding]:
    """Those of a book's errors of tiers that somebody is newly affected by, each once and with
    such people in place of those it was found with. Of a table too large to sweep nothing is
    said."""
    told: set[tuple[str, object, object]] = set()
    for error in errors:
        values = error.fault.values
        key = error.fingerprint, values.get("first"), values.get("second")
        if error.check not in (_GAP, _OVERLAP) or error.severity is not Severity.ERROR:
            continue
        if key in told:
            continue
        told.add(key)
        region = _newly_affected(before, after, error)
        if region:
            yield replace(error, fault=replace(error.fault, region=region))


def _newly_affected(before: Rulebook, after: Rulebook, error: Finding) -> Region | None:
    """The people an error is about in one book and not in the other, of its table."""
    was = {_name(section.id, table): table for section, table in before.tier_tables()}
    for section, table in after.tier_tables():
        known = was.get(_name(section.id, table))
        if known and str(error.fault.address).startswith(f"{section.id}:"):
            found = _between(_about(known, error), _about(table, error), after.facts)
            if found:
                return found
    return None


def _name(section: str, table: TierTable) -> tuple[str, str]:
    return section, table.id


def _about(table: TierTable, error: Finding) -> TierTable:
    """A table with no more than an error is about: the two tiers that overlap, or all of them
    however they are chosen between."""
    if error.check == _GAP:
        return replace(table, choose=Choose.HIGHEST)
    two = (error.fault.values.get("first"), error.fault.values.get("second"))
    tiers = tuple(tier for tier in table.tiers if tier.id in two)
    return replace(table, tiers=tiers, complete=False)


def _between(before: TierTable, after: TierTable, facts: Facts) -> Region | None:
    found = joint_faults(before, {"after": after}, facts)
    return next((fault.region for fault in found), None)
