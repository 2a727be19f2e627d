"""Case files: small books, and what one check must say of them.

A case file is `cases/<check>.yaml`: a list of

- `name`: what the case shows
- `files`: path to content, as text, so that lines can be counted; without rulebook.yaml or
  facts.yaml an empty one is added; records beside the book (amendments/…, evidence/…) are too
- `earlier`: the files of the book it came from, where they differ
- `decided`: the files of the version that a body decided last, where they differ
- `stage`: how far the book has come (draft unless told)
- `on`: the day of judging (2026-06-01 unless told)
- `unreadable: true`: parts of the book are meant not to read; otherwise everything must
- `expect`: one entry a fault, in the order of places: `line` (and `file` where it matters),
  `says` (none: the check's plain sentence), `severity` (only where it is not the check's own),
  and any of `address`, `values`, `witness`, `other`. Only what is listed is compared; every
  value is compared as the text it is written as.
"""

from collections.abc import Mapping
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from rulebook_cli.law.fi_937_2005 import PARAMETERS
from rulebook_cli.model.fact import Fact
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry, Stage
from rulebook_cli.model.statute import statute_from
from rulebook_cli.store.read_records import read_said
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import plain

CASES = Path(__file__).parent / "cases"
EMPTY = {"rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n", "facts.yaml": "facts: {}\n"}


def cases_of(file: Path) -> list[dict[str, Any]]:
    """The cases of a file, every scalar as text."""
    root, misread = compose(file.read_text("utf-8"), file.name)
    assert root is not None and not misread, misread
    cases: Any = plain(root)
    return list(cases)


def faults_of(check: str, case: Mapping[str, Any]) -> list[Fault]:
    """What the check says of the case's book, in the order of places."""
    files = {path: text.encode() for path, text in {**EMPTY, **case["files"]}.items()}
    book = read_rulebook(files)
    assert "unreadable" in case or not book.misread, book.misread
    statute = statute_from(PARAMETERS, book.settings.statute_years)
    before = {path: text.encode() for path, text in case.get("earlier", {}).items()}
    earlier = read_rulebook({**files, **before}) if before else None
    day = date.fromisoformat(case.get("on", "2026-06-01"))
    tag = {path: text.encode() for path, text in case.get("decided", {}).items()}
    decided = read_rulebook({**files, **tag}) if tag else None
    stage = Stage(case.get("stage", "draft"))
    inquiry = Inquiry(book, statute, day, None, earlier, decided, stage, read_said(files))
    find = import_module(f"rulebook_cli.checks.{check.replace('-', '_')}").find
    return sorted(find(inquiry), key=lambda fault: fault.place)


def as_written(value: object) -> object:
    """A value as a case file writes it."""
    if isinstance(value, (list, tuple)):
        return [as_written(item) for item in value]
    if isinstance(value, Mapping):
        return {key: as_written(item) for key, item in value.items()}
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Fact):
        return value.id
    return None if value is None else str(value)
