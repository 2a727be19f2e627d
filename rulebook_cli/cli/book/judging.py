"""What the checks say of a book, on a day."""

from collections.abc import Iterable
from datetime import date

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
    origin: Rulebook | None = None,
) -> tuple[Finding, ...]:
    """All findings of a book; `earlier` is the book it came from, `origin` the one that this came
    from, `decided` the version that a body decided last, where those are known; `records` what was
    written beside the book."""
    from rulebook_cli.checks.catalogue import find_faults

    known = (earlier, decided, stage, records, origin)
    asked = Inquiry(book, statute_of(book), on, None, *known)
    return find_faults(asked)


def errors_of(book: Rulebook, on: date) -> tuple[Finding, ...]:
    """The errors of a book, without those waived."""
    from rulebook_cli.checks.catalogue import find_errors

    return find_errors(Inquiry(book, statute_of(book), on))


def new_findings(before: Rulebook, after: Rulebook, on: date) -> tuple[Finding, ...]:
    """What the checks say of a changed book that they did not say before: what had no such
    fingerprint or was no error then, and gaps and overlaps that more people fall into."""
    now = [finding for finding in judge(after, on) if not finding.waived]
    return new_among(now, judge(before, on), before, after)


def brought_findings(
    before: Rulebook, after: Rulebook, on: date, origin: Rulebook | None = None
) -> tuple[Finding, ...]:
    """The new findings of a draft that has just been changed, with those that only a comparison
    shows: a language left behind, a cut that comes too early. `origin` is the book that the draft
    came from."""
    now = [one for one in judge(after, on, before, origin=origin) if not one.waived]
    return new_among(now, judge(before, on), before, after)


def new_among(
    now: Iterable[Finding], was: Iterable[Finding], before: Rulebook, after: Rulebook
) -> tuple[Finding, ...]:
    """The new ones among the findings of a changed book, by those of the book as it was."""
    from rulebook_cli.cli.book.widened_faults import widened_faults

    known = {(one.fingerprint, one.severity is Severity.ERROR) for one in was}
    known |= {(fingerprint, False) for fingerprint, _ in known}
    fresh: list[Finding] = []
    old: list[Finding] = []
    for one in now:
        is_known = (one.fingerprint, one.severity is Severity.ERROR) in known
        (old if is_known else fresh).append(one)
    return (*fresh, *widened_faults(before, after, old))


def new_errors(before: Rulebook, after: Rulebook, on: date) -> tuple[Finding, ...]:
    """The errors that a change brings."""
    return tuple(f for f in new_findings(before, after, on) if f.severity is Severity.ERROR)
