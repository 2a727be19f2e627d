"""What in a folder's caseload cannot be read, for `check`."""

from pathlib import Path

from rulebook_cli.cli.impact.counted_year import with_known_year
from rulebook_cli.cli.impact.measuring import Opened
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_caseload import caseload_files, read_caseload


def misread_caseload(folder: Path, book: Rulebook) -> tuple[Misread, ...]:
    """What is wrong with the caseload in a book's folder, also held against the book."""
    caseload = with_known_year(read_caseload(caseload_files(folder), book), book)
    with Opened(caseload.cases, book.facts) as mix:
        return (*caseload.misread, *(mix.misread if mix else ()))
