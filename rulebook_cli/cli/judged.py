"""A book with what the checks say of it: of files as they lie, or of main with amendments."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from rulebook_cli.cli.desk import Desk, open_cache, open_desk
from rulebook_cli.cli.judging import judge
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.work_files import find_book_folder, read_work_files


@dataclass(frozen=True, slots=True)
class Judged:
    """A book and its findings; `only` is the file that was asked about, if one was."""

    book: Rulebook
    findings: tuple[Finding, ...]

    @property
    def has_errors(self) -> bool:
        """Whether anything must be mended."""
        return any(f.severity is Severity.ERROR and not f.waived for f in self.findings)


def judge_files(path: Path | None, day: date) -> Judged:
    """Judge the files as they lie in a folder; for a file, what concerns that file.

    Raises `RulebookError`: `no-folder`, `no-rulebook`.
    """
    start = path or Path.cwd()
    if not start.exists():
        raise RulebookError("no-folder", folder=str(start))
    folder = find_book_folder(start)
    from rulebook_cli.store.read_records import misread_records, record_files
    from rulebook_cli.store.read_rulebook import read_rulebook

    book = read_rulebook(read_work_files(folder), open_cache())
    records = misread_records(record_files(folder))
    book = replace(book, misread=(*book.misread, *records))
    findings = judge(book, day)
    if start.is_file():
        file = start.resolve().relative_to(folder).as_posix()
        findings = tuple(finding for finding in findings if finding.place.file == file)
    return Judged(book, findings)


def judge_amendments(book: Path | None, ids: list[str], day: date) -> Judged:
    """Judge main with amendments folded in, in the order they are named.

    Raises `RulebookError("clash")` when they cannot be folded in.
    """
    from rulebook_cli.cli.gathering import draft_with

    desk: Desk = open_desk(book)
    after = draft_with(desk, ids)
    return Judged(after, judge(after, day))
