"""The impact of a change for the contracts that the people counted have."""

from dataclasses import replace
from datetime import date

from rulebook_cli.assessment.contracts import counted_with
from rulebook_cli.assessment.cost import impact_of
from rulebook_cli.assessment.spanning import span_of
from rulebook_cli.cli.impact.measuring import CaseMix
from rulebook_cli.model.caseload import Caseload
from rulebook_cli.model.impact import Impact
from rulebook_cli.model.inquiry import Inquiry


def weigh(
    before: Inquiry,
    after: Inquiry,
    caseload: Caseload,
    mix: CaseMix | None,
    made: date | None = None,
) -> Impact:
    """What a change from one book to another costs and whom it touches, both on one day: for
    those who are counted, or as if all had a contract `made` on a day."""
    counted = counted_with(before, after, caseload, made)
    impacts = [
        impact_of(*pair, caseload, mix.measure(*pair) if mix else None) for pair in counted.pairs
    ]
    return replace(span_of(impacts, counted.notices), contract_from=made)
