"""What a rulebook's file may not hold is noted with its line, and silences nothing else.

The cases are `strict/*.yaml`: `name`, `file` (sections/a.yaml unless told), `text`, and `says`:
one line a finding, `check.says line:column` and the suggestion after `->`.
"""

from pathlib import Path
from typing import Any

import pytest
from whole_book import small_book

from rulebook_cli.model.misread import Misread
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import plain

CASES = Path(__file__).parent / "strict"


def cases() -> list[Any]:
    found = []
    for file in sorted(CASES.glob("*.yaml")):
        root, misread = compose(file.read_text("utf-8"), file.name)
        assert root is not None and not misread, misread
        listed: Any = plain(root)
        found += [pytest.param(case, id=f"{file.stem}: {case['name']}") for case in listed]
    return found


def said(misread: Misread) -> str:
    what = f"{misread.check}.{misread.says}".rstrip(".")
    meant = misread.values.get("meant")
    return f"{what} {misread.place.line}:{misread.place.column}" + (f" -> {meant}" if meant else "")


@pytest.mark.parametrize("case", cases())
def test_strictness(case: dict[str, Any]) -> None:
    file = case.get("file", "sections/a.yaml")
    book = small_book(files={file: case["text"]})
    assert [said(misread) for misread in book.misread] == case["says"]
    assert {misread.place.file for misread in book.misread} <= {file}
