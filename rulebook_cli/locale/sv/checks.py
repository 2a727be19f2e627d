"""Orden för alla kontroller, på svenska."""

from rulebook_cli.locale.sv import (
    caseload_checks,
    criteria_checks,
    fee_checks,
    fee_rule_checks,
    leave_checks,
    number_checks,
    period_checks,
    personal_checks,
    principle_checks,
    reading_checks,
    reference_checks,
    round_checks,
    service_checks,
    statute_checks,
    tier_checks,
)

CHECKS = {
    **reading_checks.READING_CHECKS,
    **reference_checks.REFERENCE_CHECKS,
    **tier_checks.TIER_CHECKS,
    **criteria_checks.CRITERIA_CHECKS,
    **fee_checks.FEE_CHECKS,
    **fee_rule_checks.FEE_RULE_CHECKS,
    **leave_checks.LEAVE_CHECKS,
    **number_checks.NUMBER_CHECKS,
    **statute_checks.STATUTE_CHECKS,
    **period_checks.PERIOD_CHECKS,
    **personal_checks.PERSONAL_CHECKS,
    **principle_checks.PRINCIPLE_CHECKS,
    **round_checks.ROUND_CHECKS,
    **service_checks.SERVICE_CHECKS,
    **caseload_checks.CASELOAD_CHECKS,
}

EXPLAINED = {
    **reading_checks.EXPLAINED,
    **reference_checks.EXPLAINED,
    **tier_checks.EXPLAINED,
    **criteria_checks.EXPLAINED,
    **fee_checks.EXPLAINED,
    **fee_rule_checks.EXPLAINED,
    **leave_checks.EXPLAINED,
    **number_checks.EXPLAINED,
    **statute_checks.EXPLAINED,
    **period_checks.EXPLAINED,
    **personal_checks.EXPLAINED,
    **principle_checks.EXPLAINED,
    **round_checks.EXPLAINED,
    **service_checks.EXPLAINED,
}
