"""A book with what the checks say of it: of files as they lie, or of main with amendments."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rulebook_cli.cli.book.contract_judging import judge_for
from rulebook_cli.cli.desk.desk import Desk, open_cache, open_desk
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.inquiry import Stage
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.unsafe_text import without_control
from rulebook_cli.store.work_files import find_book_folder, odd_files, read_work_files

if TYPE_CHECKING:
    from rulebook_cli.cli.amendments.contested import Contested
    from rulebook_cli.model.misread import Misread


@dataclass(frozen=True, slots=True)
class Judged:
    """A book and its findings; `clashes` are the places where amendments do not fit: then the
    book is without what clashed."""

    book: Rulebook
    findings: tuple[Finding, ...]
    clashes: "tuple[Contested, ...]" = ()

    @property
    def has_errors(self) -> bool:
        """Whether anything must be mended."""
        errors = (f.severity is Severity.ERROR and not f.waived for f in self.findings)
        return bool(self.clashes) or any(errors)


def judge_files(path: Path | None, day: date, made: date | None = None) -> Judged:
    """Judge the files as they lie in a folder; for a file, what concerns that file;
    with the day a contract was `made`, only what holds for it on the day.

    Raises `RulebookError`: `no-folder`, `no-rulebook`.
    """
    start = path or Path.cwd()
    if not start.exists():
        raise RulebookError("no-folder", folder=str(start))
    folder = find_book_folder(start)
    from rulebook_cli.store.read_records import misread_records, read_said, record_files
    from rulebook_cli.store.read_rulebook import read_rulebook

    files = read_work_files(folder)
    seen = {path: without_control(data) for path, data in files.items()}
    book = read_rulebook(seen, open_cache())
    hidden = [one for path in files if seen[path] != files[path] for one in _hidden(path, files)]
    written = record_files(folder)
    records = [*misread_records(written), *_misread_caseload(folder, book)]
    book = replace(book, misread=(*book.misread, *hidden, *odd_files(folder), *records))
    earlier, decided = _earlier(folder)
    said = read_said(written)
    findings = judge_for(made, book, day, earlier, decided=decided, records=said)
    if start.is_file():
        file = start.resolve().relative_to(folder).as_posix()
        findings = tuple(finding for finding in findings if finding.place.file == file)
    return Judged(book, findings)


def _hidden(path: str, files: dict[str, bytes]) -> "list[Misread]":
    """The control characters of a file, which the book is read without."""
    _, misread = decode(files[path], path)
    return [one for one in misread if one.says == "control"]


def _earlier(folder: Path) -> tuple[Rulebook | None, Rulebook | None]:
    """The book that the files came from (what was decided last, or the book as it began), and
    what was decided last; none outside a repository, or where that cannot be read."""
    from rulebook_cli.cli.book.versions import decided_book, earlier_book

    try:
        desk = open_desk(folder)
        decided = decided_book(desk)
        return decided or earlier_book(desk), decided
    except RulebookError:
        return None, None


def _misread_caseload(folder: Path, book: Rulebook) -> "tuple[Misread, ...]":
    """What in the caseload cannot be read; nothing is imported where there is none."""
    if not (folder / "caseload").is_dir():
        return ()
    from rulebook_cli.cli.checking.caseload_judging import misread_caseload

    return misread_caseload(folder, book)


def judge_amendments(
    book: Path | None, ids: list[str], day: date, made: date | None = None
) -> Judged:
    """Judge main with amendments, or parts of them (`misol-3.2`), folded in, in the order they
    are named, as far as they fit; with the day a contract was `made`, only what holds for it."""
    from rulebook_cli.cli.amendments.folding import fold_all
    from rulebook_cli.cli.amendments.gathering import find_all_open
    from rulebook_cli.cli.amendments.opening import open_to_read
    from rulebook_cli.cli.amendments.part_names import check_parts, parts_by_amendment
    from rulebook_cli.cli.book.versions import decided_book, earlier_book
    from rulebook_cli.cli.evidence.records_beside import records_of

    desk: Desk = open_desk(book)
    parts = parts_by_amendment(ids)
    opened = [open_to_read(desk, filed) for filed in find_all_open(desk, list(parts))]
    for one in opened:
        check_parts(one.filed.amendment, parts.get(one.filed.amendment.id, ()))
    stack = fold_all(desk.draft, desk.book_files(desk.main), opened, parts)
    unread = [
        misread for one in opened for misread in one.left if misread not in stack.book.misread
    ]
    whole = replace(stack.book, misread=(*stack.book.misread, *unread))
    known = (desk.draft, Stage.AMENDMENT, decided_book(desk))
    told = (records_of(desk, opened), earlier_book(desk))
    findings = judge_for(made, whole, day, *known, *told)
    if not stack.clashed:
        if len(opened) == 1 and made is None and not any(parts.values()):
            _note(desk, opened[0].filed.commit, stack.book, findings, day)
        return Judged(stack.book, findings)
    from rulebook_cli.cli.amendments.contested import contested

    return Judged(stack.book, findings, contested(desk.draft, stack))


def _note(
    desk: Desk, commit: str, book: Rulebook, findings: tuple[Finding, ...], day: date
) -> None:
    """Remember for the lists whether the amendment brings errors that the draft has not."""
    from rulebook_cli.cli.book.judging import errors_of, new_among
    from rulebook_cli.cli.book.verdicts import note_verdict

    errors = tuple(f for f in findings if f.severity is Severity.ERROR and not f.waived)
    if errors:
        errors = new_among(errors, errors_of(desk.draft, day), desk.draft, book)
    note_verdict(desk, desk.main, commit, sound=not errors)
