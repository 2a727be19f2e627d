"""What the checks say of a book, on a day."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from rulebook_cli.checks.catalogue import find_errors, find_faults
from rulebook_cli.law import fi_937_2005
from rulebook_cli.model.fee import FeeRow, Tie
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.inquiry import Inquiry, Stage
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import Statute, statute_from


def statute_of(book: Rulebook) -> Statute:
    """The statute the book rests on, with the years the book itself gives."""
    return statute_from(fi_937_2005.PARAMETERS, book.settings.statute_years)


def amounts_by(book: Rulebook) -> Callable[[str, FeeRow], Decimal | None]:
    """What a row of a tier comes to in euros by the statute of its first year; None where that
    is not known."""
    statute = statute_of(book)

    def amount(_: str, row: FeeRow) -> Decimal | None:
        if row.amount is Tie.STATUTORY_MINIMUM:
            parameter = statute.year(row.start.year)
            return parameter.minimum.value if parameter else None
        if row.amount is Tie.HEAVY_MINIMUM:
            parameter = statute.year(row.start.year)
            return parameter.heavy_minimum.value if parameter else None
        return row.amount if isinstance(row.amount, Decimal) else None

    return amount


def judge(
    book: Rulebook,
    on: date,
    earlier: Rulebook | None = None,
    stage: Stage = Stage.DRAFT,
) -> tuple[Finding, ...]:
    """All findings of a book; `earlier` is the book it came from, where that is known."""
    return find_faults(Inquiry(book, statute_of(book), on, earlier=earlier, stage=stage))


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
