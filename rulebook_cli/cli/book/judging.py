"""What the checks say of a book, on a day."""

from datetime import date

from rulebook_cli.checks.catalogue import find_errors, find_faults
from rulebook_cli.law import fi_937_2005
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.inquiry import Inquiry, Stage
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import Statute, statute_from
from rulebook_cli.model.writing import NO_RECORDS, Records


def statute_of(book: Rulebook) -> Statute:
    """The statute the book rests on, with the years the book itself gives."""
    return statute_from(fi_937_2005.PARAMETERS, book.settings.statute_years)


def judge(
    book: Rulebook,
    on: date,
    earlier: Rulebook | None = None,
    stage: Stage = Stage.DRAFT,
    decided: Rulebook | None = None,
    records: Records = NO_RECORDS,
) -> tuple[Finding, ...]:
    """All findings of a book; `earlier` is the book it came from, `decided` the version that a
    body decided last, where those are known; `records` what was written beside the book."""
    asked = Inquiry(book, statute_of(book), on, None, earlier, decided, stage, records)
    return find_faults(asked)


def errors_of(book: Rulebook, on: date) -> tuple[Finding, ...]:
    """The errors of a book, without those waived."""
    return find_errors(Inquiry(book, statute_of(book), on))


def new_findings(before: Rulebook, after: Rulebook, on: date) -> tuple[Finding, ...]:
    """What the checks say of a changed book that they did not say before."""
    known = {finding.fingerprint for finding in judge(before, on)}
    return tuple(f for f in judge(after, on) if not f.waived and f.fingerprint not in known)


def new_errors(before: Rulebook, after: Rulebook, on: date) -> tuple[Finding, ...]:
    """The errors that a change brings."""
    return tuple(f for f in new_findings(before, after, on) if f.severity is Severity.ERROR)
