"""A photo or a sound must have a text for those who do not see or hear it.

A note is its own text, and what was withdrawn has none any more: both are left alone.

Norm: Web Content Accessibility Guidelines 2.2, criteria 1.1.1 and 1.2.1; the Act on the Provision
of Digital Services (306/2019) asks for them of what an authority publishes.
"""

from collections.abc import Iterator

from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for every photo or sound without an alternative text."""
    for evidence in inquiry.records.evidence:
        told = any(words.strip() for words in evidence.alternative.words.values())
        if evidence.kind != "note" and not evidence.withdrawn and not told:
            yield Fault(evidence.place, evidence.id, "", {"id": evidence.id})
