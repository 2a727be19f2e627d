"""What the checks say of a book, on a day."""

from datetime import date

from rulebook_cli.checks.catalogue import find_faults
from rulebook_cli.law import fi_937_2005
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import Statute, statute_from


def statute_of(book: Rulebook) -> Statute:
    """The statute the book rests on, with the years the book itself gives."""
    return statute_from(fi_937_2005.PARAMETERS, book.settings.statute_years)


def judge(book: Rulebook, on: date) -> tuple[Finding, ...]:
    """All findings of a book."""
    return find_faults(Inquiry(book, statute_of(book), on))


def new_errors(before: Rulebook, after: Rulebook, on: date) -> tuple[Finding, ...]:
    """The errors that a change brings: those the book did not have before."""
    known = {finding.fingerprint for finding in judge(before, on)}
    return tuple(
        finding
        for finding in judge(after, on)
        if finding.severity is Severity.ERROR
        and not finding.waived
        and finding.fingerprint not in known
    )
