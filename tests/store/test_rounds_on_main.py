"""The rounds in rulebook.yaml changed by the least cut of its text."""

import pytest

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.rounds_on_main import Rows, with_rounds

BLOCK = """# Alku
title: {fi: Kirja}   # otsikko
languages: [fi]

rounds:
  # ensimmäinen
  - id: "2027"
    opens: 2026-12-01   # avautuu
    comments_close: 2027-01-31T16:00

waivers: []
"""


def extended(rows: Rows) -> None:
    rows[0]["late"] = [{"who": "misol", "until": "2027-02-05"}]


def one_more(rows: Rows) -> None:
    rows.append({"id": "2028", "opens": "2027-12-01", "asked": [{"name": {"fi": "Neuvosto"}}]})


def test_only_what_must_change_does() -> None:
    changed = with_rounds(BLOCK.encode(), extended).decode()
    old, new = BLOCK.splitlines(), changed.splitlines()
    assert [line for line in new if line not in old] == [
        "    late:",
        "      - {who: misol, until: 2027-02-05}",
    ]
    assert [line for line in old if line not in new] == []


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("breaks", ["\n", "\r\n"])
def test_marks_and_line_breaks_stay(mark: str, breaks: str) -> None:
    data = (mark + BLOCK.replace("\n", breaks)).encode()
    changed = with_rounds(data, one_more).decode()
    assert changed.startswith(mark) and ("\r" in changed) == (breaks == "\r\n")
    assert changed.replace("\r\n", "").count("\n") == (
        0 if breaks == "\r\n" else changed.count("\n")
    )
    for line in BLOCK.splitlines():
        assert line in changed
    assert with_rounds(changed.encode(), lambda rows: None).decode() == changed


def test_json_and_flow_style() -> None:
    data = b'{"title": {"fi": "K"}, "languages": ["fi"], "rounds": [{"id": "2027"}]}'
    changed = with_rounds(data, extended).decode()
    assert '"late": [{"who": "misol", "until": "2027-02-05"}]' in changed
    flow = b"title: {fi: K}\nlanguages: [fi]\nrounds: [{id: a}]\n"
    assert b"late: [{who: misol" in with_rounds(flow, extended)


@pytest.mark.parametrize("text", ["title: {fi: K}\n", "title: {fi: K}\nrounds: []\n", "rounds:\n"])
def test_the_first_round(text: str) -> None:
    changed = with_rounds(text.encode(), one_more).decode()
    assert "2028" in changed and changed.startswith(text.partition("rounds")[0])


@pytest.mark.parametrize("text", ["", "- a\n", "title: [\n", "a: 1\na: 2\n"])
def test_what_cannot_be_read_is_not_written(text: str) -> None:
    with pytest.raises(RulebookError):
        with_rounds(text.encode(), one_more)
