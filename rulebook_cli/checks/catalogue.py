"""The list of checks, and the one place that signs, waives and sorts what they find.

Long because: every check is named in it twice, by hand.

A check is a file of its own in this folder with `find(inquiry)`, a line in `CHECKS` and a case
file in `tests/checks/cases/`; its docstring is its documentation for developers, its words are in
`locale/*/`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from rulebook_cli.checks import (
    amount_in_prose,
    client_fee_above_cap,
    criteria_always,
    criteria_never,
    criterion_idle,
    dangling_reference,
    discretion_missing,
    duplicate_id,
    earliest_date,
    eligibility_narrower_than_law,
    eligible_never,
    evidence_alt_text,
    evidence_consent,
    fact_irrelevant,
    fee_below_minimum,
    fee_indexation,
    fee_missing,
    fee_order,
    fee_outdated,
    fee_period_gap,
    fee_period_overlap,
    fixed_term_without_reason,
    former_number_cited,
    former_number_missing,
    heavier_gets_less,
    heavy_fee_below_minimum,
    heavy_without_limit,
    household_cut,
    intake_closed,
    interruption_missing,
    interruption_too_short,
    leave_below_statute,
    leave_lost_for_small_absence,
    leave_reduces_fee,
    never_in_force,
    notice_too_short,
    number_order,
    other_carers_left_out,
    outside_domain,
    outside_round,
    personal_data,
    points_unreachable,
    principle_missing,
    principle_unknown,
    reduction_below_minimum,
    reduction_idle,
    reduction_without_ground,
    reference_cycle,
    reference_number,
    retroactive_ending,
    service_without_level,
    situation_without_service,
    stale_authority,
    statute_year_contradicted,
    statute_year_missing,
    tables_overlap,
    tier_gap,
    tier_overlap,
    tier_shadowed,
    tier_unreachable,
    translation_missing,
    translation_stale,
    undefined_term,
    unknown_key,
    unsafe_text,
    unused_term,
    wrong_type,
    yaml_syntax,
)
from rulebook_cli.logic.references import nearest
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Finding, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.settings import Waiver

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


@dataclass(frozen=True, slots=True)
class Check:
    """A check as the catalogue knows it. `severity` is that of its faults unless they carry
    their own (`graver`: some of them are errors); the errors of a `floor` rest on the statute and
    can never be waived."""

    name: str
    group: str
    severity: Severity
    find: Callable[[Inquiry], Iterator[Fault]]
    floor: bool = False
    graver: bool = False

    @property
    def errs(self) -> bool:
        """Whether it may bring an error."""
        return self.severity is ERROR or self.floor or self.graver


CHECKS = (
    # Reading
    Check("yaml-syntax", "reading", ERROR, yaml_syntax.find),
    Check("unknown-key", "reading", ERROR, unknown_key.find),
    Check("wrong-type", "reading", ERROR, wrong_type.find),
    Check("duplicate-id", "reading", ERROR, duplicate_id.find),
    Check("number-order", "reading", ERROR, number_order.find),
    Check("unsafe-text", "reading", ERROR, unsafe_text.find),
    # References
    Check("dangling-reference", "references", ERROR, dangling_reference.find),
    Check("reference-number", "references", WARNING, reference_number.find),
    Check("former-number-cited", "references", WARNING, former_number_cited.find),
    Check("former-number-missing", "references", WARNING, former_number_missing.find, graver=True),
    Check("reference-cycle", "references", WARNING, reference_cycle.find, graver=True),
    Check("undefined-term", "references", WARNING, undefined_term.find),
    Check("unused-term", "references", INFO, unused_term.find),
    Check("amount-in-prose", "references", WARNING, amount_in_prose.find),
    Check("stale-authority", "references", WARNING, stale_authority.find),
    # Tiers
    Check("tables-overlap", "tiers", WARNING, tables_overlap.find),
    Check("tier-gap", "tiers", ERROR, tier_gap.find),
    Check("tier-overlap", "tiers", ERROR, tier_overlap.find),
    Check("tier-unreachable", "tiers", WARNING, tier_unreachable.find),
    Check("tier-shadowed", "tiers", WARNING, tier_shadowed.find),
    Check("criteria-never", "tiers", WARNING, criteria_never.find),
    Check("criteria-always", "tiers", INFO, criteria_always.find),
    Check("criterion-idle", "tiers", INFO, criterion_idle.find),
    Check("eligible-never", "tiers", WARNING, eligible_never.find),
    Check("fact-irrelevant", "tiers", INFO, fact_irrelevant.find),
    Check("outside-domain", "tiers", WARNING, outside_domain.find),
    Check("points-unreachable", "tiers", WARNING, points_unreachable.find),
    Check("heavy-without-limit", "tiers", WARNING, heavy_without_limit.find),
    Check("discretion-missing", "tiers", WARNING, discretion_missing.find),
    Check("eligibility-narrower-than-law", "tiers", WARNING, eligibility_narrower_than_law.find),
    Check("heavier-gets-less", "tiers", WARNING, heavier_gets_less.find),
    # Fees
    Check("fee-missing", "fees", WARNING, fee_missing.find),
    Check("fee-period-gap", "fees", WARNING, fee_period_gap.find),
    Check("fee-period-overlap", "fees", WARNING, fee_period_overlap.find),
    Check("fee-below-minimum", "fees", ERROR, fee_below_minimum.find, floor=True),
    Check("heavy-fee-below-minimum", "fees", ERROR, heavy_fee_below_minimum.find, floor=True),
    Check("fee-outdated", "fees", WARNING, fee_outdated.find, floor=True),
    Check("fee-order", "fees", WARNING, fee_order.find),
    Check("fee-indexation", "fees", WARNING, fee_indexation.find),
    Check("reduction-below-minimum", "fees", ERROR, reduction_below_minimum.find, floor=True),
    Check("reduction-without-ground", "fees", WARNING, reduction_without_ground.find),
    Check("reduction-idle", "fees", WARNING, reduction_idle.find),
    Check("client-fee-above-cap", "fees", ERROR, client_fee_above_cap.find, floor=True),
    Check("statute-year-missing", "fees", INFO, statute_year_missing.find),
    Check("statute-year-contradicted", "fees", WARNING, statute_year_contradicted.find),
    # Leave and contract
    Check("leave-below-statute", "leave", ERROR, leave_below_statute.find, floor=True),
    Check("leave-lost-for-small-absence", "leave", ERROR, leave_lost_for_small_absence.find),
    Check("leave-reduces-fee", "leave", ERROR, leave_reduces_fee.find, floor=True),
    Check("interruption-missing", "leave", WARNING, interruption_missing.find),
    Check("interruption-too-short", "leave", ERROR, interruption_too_short.find, floor=True),
    Check("notice-too-short", "leave", ERROR, notice_too_short.find, floor=True),
    Check("earliest-date", "leave", WARNING, earliest_date.find),
    Check("retroactive-ending", "leave", WARNING, retroactive_ending.find),
    Check("fixed-term-without-reason", "leave", WARNING, fixed_term_without_reason.find),
    Check("household-cut", "leave", WARNING, household_cut.find),
    Check("never-in-force", "leave", WARNING, never_in_force.find),
    Check("intake-closed", "leave", WARNING, intake_closed.find),
    # Services
    Check("service-without-level", "services", WARNING, service_without_level.find),
    Check("situation-without-service", "services", WARNING, situation_without_service.find),
    Check("other-carers-left-out", "services", WARNING, other_carers_left_out.find),
    # Languages
    Check("translation-missing", "languages", WARNING, translation_missing.find),
    Check("translation-stale", "languages", WARNING, translation_stale.find, graver=True),
    # Amendments, and all that is written beside the book
    Check("personal-data", "amendments", WARNING, personal_data.find, graver=True),
    Check("evidence-consent", "amendments", ERROR, evidence_consent.find),
    Check("evidence-alt-text", "amendments", ERROR, evidence_alt_text.find),
    Check("outside-round", "amendments", INFO, outside_round.find),
    Check("principle-missing", "amendments", INFO, principle_missing.find),
    Check("principle-unknown", "amendments", WARNING, principle_unknown.find),
)
WAIVERS = ("waiver-idle", "waiver-expired")
"""What is said of the waivers themselves; found here, since only here it is known what they met."""


def find_errors(inquiry: Inquiry) -> tuple[Finding, ...]:
    """The errors that are not waived, in the order of places: quicker than all findings, since
    the checks that never bring an error are not asked."""
    found = (finding for check in CHECKS if check.errs for finding in _signed(check, inquiry))
    errors = (f for f in found if f.severity is ERROR and not f.waived)
    return tuple(sorted(errors, key=_order))


def find_faults(inquiry: Inquiry) -> tuple[Finding, ...]:
    """Everything that all checks find in a book, in the order of places.

    Waived findings are among them, marked with the waiver's reason. A waiver that is past its
    last day waives nothing; one that met no finding is itself a finding.
    """
    found = [finding for check in CHECKS for finding in _signed(check, inquiry)]
    found += _idle_waivers(inquiry, found)
    return tuple(sorted(found, key=_order))


def _signed(check: Check, inquiry: Inquiry) -> Iterator[Finding]:
    for fault in check.find(inquiry):
        finding = Finding(check.name, fault.severity or check.severity, fault)
        waiver = _waiver_of(finding, inquiry)
        if waiver and not (check.floor and finding.severity is ERROR):
            finding = replace(finding, waived=waiver.because.best(*inquiry.book.settings.languages))
        yield finding


def _waiver_of(finding: Finding, inquiry: Inquiry) -> Waiver | None:
    """The waiver in force that speaks of the finding."""
    for waiver in inquiry.book.settings.waivers:
        if _meets(waiver, finding) and (waiver.until is None or inquiry.on <= waiver.until):
            return waiver
    return None


def _meets(waiver: Waiver, finding: Finding) -> bool:
    """Whether the waiver names the finding's check and its address, or the address without its
    language."""
    address = finding.fault.address
    names = {str(address)} | ({str(address.whole)} if isinstance(address, Address) else set())
    return waiver.check == finding.check and waiver.at in names


def _idle_waivers(inquiry: Inquiry, found: list[Finding]) -> Iterator[Finding]:
    names = [check.name for check in CHECKS]
    for waiver in inquiry.book.settings.waivers:
        met = [finding for finding in found if _meets(waiver, finding)]
        values: dict[str, object] = {"check": waiver.check, "at": waiver.at, "by": waiver.by}
        name, says = "waiver-idle", ""
        if waiver.check not in names:
            says, values["meant"] = "check", nearest(waiver.check, names)
        elif not met:
            says = ""
        elif waiver.until and waiver.until < inquiry.on:
            name, values["until"] = "waiver-expired", waiver.until
        elif any(finding.waived for finding in met):
            continue
        else:
            says = "floor"
        yield Finding(
            name, WARNING, Fault(waiver.place, f"{waiver.check} {waiver.at}", says, values)
        )


def _order(finding: Finding) -> tuple[str, int, int, str, str]:
    place = finding.place
    return place.file, place.line, place.column, finding.check, finding.fault.says
