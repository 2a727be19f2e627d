"""A piece of evidence must name who has agreed to its being used.

Norm: Regulation (EU) 2016/679, article 7(1): consent must be possible to show. One that was
withdrawn has no consent any more and is left alone.
"""

from collections.abc import Iterator

from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for every piece of evidence without a consent."""
    for evidence in inquiry.records.evidence:
        if not evidence.withdrawn and not evidence.consent.strip():
            yield Fault(evidence.place, evidence.id, "", {"id": evidence.id})
