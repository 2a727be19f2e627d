"""What the checks say of a book as it stands on a day for a contract made on another."""

from datetime import date

from rulebook_cli.cli.book.judging import errors_of, judge, statute_of
from rulebook_cli.logic.in_force import hold
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.inquiry import Inquiry, Stage
from rulebook_cli.model.period import ContractDays, Hold
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.writing import NO_RECORDS, Records


def judge_for(
    made: date | None,
    book: Rulebook,
    on: date,
    earlier: Rulebook | None = None,
    stage: Stage = Stage.DRAFT,
    decided: Rulebook | None = None,
    records: Records = NO_RECORDS,
    origin: Rulebook | None = None,
) -> tuple[Finding, ...]:
    """All findings of a book; with the day a contract was `made`, those of the sections and
    provisions that hold or may hold for it on the day, reckoned by what holds for it."""
    if made is None:
        return judge(book, on, earlier, stage, decided, records, origin)
    from rulebook_cli.checks.catalogue import find_faults

    told = (earlier, decided, stage, records, origin)
    asked = Inquiry(book, statute_of(book), on, ContractDays(made), *told)
    # Whoever switched today has switched to everything that there is to switch to.
    switched = Inquiry(book, asked.statute, on, ContractDays(made, on), *told)
    found = list(find_faults(asked))
    known = {(each.fingerprint, each.place) for each in found}
    found += [f for f in find_faults(switched) if (f.fingerprint, f.place) not in known]
    kept = [each for each in found if _concerns(each, book, on, made)]
    return tuple(sorted(kept, key=lambda each: each.place))


def errors_for(made: date | None, book: Rulebook, on: date) -> tuple[Finding, ...]:
    """The errors of a book, without those waived; with the day a contract was `made`, those of
    what holds or may hold for it."""
    if made is None:
        return errors_of(book, on)
    found = judge_for(made, book, on)
    return tuple(f for f in found if f.severity is Severity.ERROR and not f.waived)


def _concerns(finding: Finding, book: Rulebook, on: date, made: date) -> bool:
    """Whether a finding is of a text that holds or may hold; what is no section always does. Of a
    part of the book nobody can say that a waiver meets nothing."""
    if finding.check == "waiver-idle":
        return False
    section = next((each for each in book.sections if each.place.file == finding.place.file), None)
    if section is None:
        return True
    chain = [section.in_force]
    address = finding.fault.address
    if isinstance(address, Address) and address.provision:
        said = (each for each in section.provisions if each.id == address.provision)
        chain += [each.in_force for each in said]
    return hold(tuple(chain), on, made) is not Hold.HOLDS_NOT
