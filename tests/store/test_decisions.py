"""Decisions recorded in a real repository, and read from files."""

from dataclasses import replace
from pathlib import Path

import pytest
from git_desk import AINO, desk, main_of, no_settings
from whole_book import FILES, read_one

from rulebook_cli.model.decision import Decision
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.decisions import (
    Recorded,
    read_decision_file,
    read_decisions,
    record_in,
)
from rulebook_cli.store.history import Draft
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.turns import RefMoved

__all__ = ["desk", "no_settings"]
PATH = "decisions/2027-1.yaml"


def decision() -> Decision:
    read, misread = read_one(PATH, FILES[PATH])
    assert isinstance(read, Decision) and not misread
    return read


def test_an_approval_is_recorded_and_tagged_at_once(desk: Repository) -> None:
    start = main_of(desk)
    commit = record_in(desk, start, decision(), AINO, "Päätös")
    assert main_of(desk) == commit == desk.resolve("refs/tags/decided/2027-1")
    assert read_decisions(desk, desk.tree(commit)) == Recorded((decision(),), ())


@pytest.mark.parametrize("outcome", ["returned", "tabled", "rejected"])
def test_what_is_not_approved_is_not_tagged(desk: Repository, outcome: str) -> None:
    record_in(desk, main_of(desk), replace(decision(), outcome=outcome), AINO, "Päätös")
    assert desk.refs("refs/tags/**") == []
    recorded = read_decisions(desk, desk.tree(main_of(desk)))
    assert [one.outcome for one in recorded.decisions] == [outcome]


def test_a_taken_tag_or_a_moved_main_changes_nothing(desk: Repository) -> None:
    start = main_of(desk)
    first = record_in(desk, start, decision(), AINO, "Päätös")
    for main in (start, first):
        with pytest.raises(RefMoved):
            record_in(desk, main, replace(decision(), section="30"), AINO, "Päätös")
    assert main_of(desk) == first == desk.resolve("refs/tags/decided/2027-1")


def test_decisions_stand_in_the_order_of_their_meetings(desk: Repository) -> None:
    other = replace(decision(), id="2026-1", meeting=decision().meeting.replace(year=2025))
    for one in (decision(), other):
        record_in(desk, main_of(desk), one, AINO, "Päätös")
    tree = desk.tree(main_of(desk))
    assert [one.id for one in read_decisions(desk, tree).decisions] == ["2026-1", "2027-1"]


def test_a_decision_nobody_can_read_does_not_hide_the_others(desk: Repository) -> None:
    record_in(desk, main_of(desk), decision(), AINO, "Päätös")
    main = main_of(desk)
    bad = {
        "decisions/bad.yaml": b"id: [",
        "decisions/empty.yaml": b"",
        "decisions/odd.yaml": b"\xff",
        "decisions/part.yaml": FILES[PATH].replace(b"2027-1", b"2027-2") + b"mood: good\n",
    }
    new = desk.commit(MAIN, Draft((main,), bad, "x", AINO), main)
    recorded = read_decisions(desk, desk.tree(new))
    assert [one.id for one in recorded.decisions] == ["2027-1", "2027-2"]
    assert [one.place.file for one in recorded.misread] == sorted(bad), "and every one is told"
    assert all(one.place.line for one in recorded.misread)


def test_a_file_of_the_coordinators(tmp_path: Path) -> None:
    file = tmp_path / "2027-1.yaml"
    with pytest.raises(RulebookError) as caught:
        read_decision_file(file)
    assert caught.value.message == "no-file"
    file.write_bytes(FILES[PATH])
    assert read_decision_file(file).id == "2027-1"
    file.write_bytes(FILES[PATH].replace(b"meeting: 2026-10-08", b"meeting: 8.10.2026"))
    with pytest.raises(RulebookError) as caught:
        read_decision_file(file)
    assert (caught.value.message, caught.value.values["line"]) == ("not-a-decision", 3)
