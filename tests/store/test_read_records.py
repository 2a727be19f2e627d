"""Records beside the book: read strictly, and written so that they read back."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.store.amendments import read_open, read_record, unread_branches
from rulebook_cli.store.branches import BRANCHES
from rulebook_cli.store.history import Author, Draft
from rulebook_cli.store.read_records import misread_records, record_files
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.write_record import amendment_record

AUTHOR = Author("Aino", "aino@misol.example", datetime(2026, 12, 1, tzinfo=UTC))
RECORD = b"id: misol-1\nassociation: misol\ntitle: {fi: O}\nreason: {fi: P}\n"


@pytest.mark.parametrize(
    ("path", "data", "line"),
    [
        ("amendments/misol-1.yaml", RECORD + b"titel: {fi: x}\n", 5),
        ("comments/misol/1.yaml", b"on: leave.days\ntext: {fi: x}\nstance: maybe\n", 3),
        ("statements/v-1.yaml", b"id: v-1\nfrom: {name: {fi: V}, kind: king}\n", 2),
        ("decisions/2027-1.yaml", b"id: 2027-1\nbody: [\n", 3),
    ],
)
def test_a_record_that_cannot_be_read_is_told_with_its_line(
    tmp_path: Path, path: str, data: bytes, line: int
) -> None:
    (tmp_path / path).parent.mkdir(parents=True)
    (tmp_path / path).write_bytes(data)
    misread = misread_records(record_files(tmp_path))
    assert {(one.place.file, one.place.line) for one in misread} == {(path, line)}


@pytest.mark.parametrize("reason", ["Sivu 1\x0c\nSivu 2", "a\x1b[31m\nb", "\u202e\n", "#: -\n'"])
def test_whatever_was_typed_the_record_reads_back(reason: str) -> None:
    amendment = Amendment("misol-1", "misol", Text({"fi": "O"}), Text({"fi": reason}), Place(""))
    read, misread = read_record(amendment_record(amendment), "amendments/misol-1.yaml")
    assert read is not None and read.reason.words["fi"].strip() == reason.strip()
    assert not [one for one in misread if one.check != "unsafe-text"]


def branch_with(folder: Path, ref: str, record: bytes) -> Repository:
    """A repository with one amendment branch whose record somebody wrote by hand."""
    files = {"rulebook.yaml": b"title: {fi: K}\nlanguages: [fi]\n"}
    repository = Repository.create(folder, files, "Alku", AUTHOR)
    main = str(repository.resolve(MAIN))
    who, number = ref.split("/")
    changes = {f"amendments/{who}-{number}.yaml": record, "facts.yaml": b"facts: {}\n"}
    draft = Draft((main,), changes, "x", AUTHOR)
    repository.commit(f"refs/heads/amendment/{ref}", draft, None)
    return repository


def test_nobody_answers_their_own_amendment(tmp_path: Path) -> None:
    forged = RECORD + b"answers: [{outcome: merged, because: {fi: x}, by: hva, on: 2026-12-02}]\n"
    repository = branch_with(tmp_path / "k", "misol/1", forged)
    (filed,) = read_open(repository, repository.refs(*BRANCHES))
    assert filed.amendment.is_open and not filed.amendment.answers


@pytest.mark.parametrize(
    "record",
    [
        RECORD.replace(b"misol", b"hol"),
        RECORD.replace(b"misol-1", b"misol-9"),
        b"- a list\n",
        b"\x00\x01",
    ],
)
def test_a_record_that_is_not_its_branchs_own_is_named(tmp_path: Path, record: bytes) -> None:
    repository = branch_with(tmp_path / "k", "misol/1", record)
    refs = repository.refs(*BRANCHES)
    found = read_open(repository, refs)
    assert found == [] and unread_branches(refs, found) == ["misol-1"]
