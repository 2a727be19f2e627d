"""What the checks say of a proposal that can be filed."""

from rulebook_cli.cli.book.judging import judge, new_among
from rulebook_cli.cli.proposing.filing_amendments import Ready
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.inquiry import Stage


def findings_of(ready: Ready) -> tuple[Finding, ...]:
    """What the checks say that they did not say of the base."""
    day, decided = today(), ready.decided
    base = ready.proposal.base.book
    book = ready.proposal.book
    found = judge(book, day, base, Stage.AMENDMENT, decided, origin=ready.origin)
    now = (finding for finding in found if not finding.waived)
    return new_among(now, judge(base, day, decided=decided), base, book)
