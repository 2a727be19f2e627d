"""Many open amendments read in one go are the same as read one by one."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from desks import Desk

from rulebook_cli.cli.amendments.exhibits import open_exhibit
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.amendments.quick_exhibits import open_exhibits
from rulebook_cli.cli.desk.desk import open_desk
from rulebook_cli.model.amendment import Base

NEW = 'id: extra\nnumber: "4"\nheading: {fi: Uusi}\nprovisions:\n  - {id: p, text: {fi: Teksti.}}\n'


@pytest.fixture
def many(asked: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Amendments to one section, to two, to facts, a new section and one that goes."""
    for name, value in asked.surroundings().items():
        monkeypatch.setitem(os.environ, name, value)
    asked.propose("--set", "leave:leave/I.days=3", "--set", "fees.payment~fi=Heti.", "--as", "nvf")
    asked.propose("new", "--from", asked.write("new.yaml", NEW), "--as", "misol")
    asked.propose("leave", "--delete", "--as", "misol")
    asked.propose("--set", "fees.amount~sv=Ny text.", "--as", "nvf")
    return asked


def test_the_same_as_one_by_one(many: Desk) -> None:
    desk = open_desk(many.folder)
    gathered = gather(desk)
    quick = {exhibit.amendment.id: exhibit for exhibit in open_exhibits(desk, gathered)}
    assert sorted(quick) == ["misol-1", "misol-2", "misol-3", "nvf-1", "nvf-2"]
    for filed in gathered.open:
        slow = open_exhibit(desk, gathered, filed)
        fast = quick[filed.amendment.id]
        assert fast == slow
        assert (fast.before.entries, fast.after.entries) == (
            slow.before.entries,
            slow.after.entries,
        )


def test_where_the_draft_has_moved_the_changes_stay(many: Desk) -> None:
    many.good("merge", "nvf-2", "--because", "Selkeämpi.")
    desk = open_desk(many.folder)
    gathered = gather(desk)
    for exhibit in open_exhibits(desk, gathered):
        filed = next(f for f in gathered.open if f.amendment.id == exhibit.amendment.id)
        slow = open_exhibit(desk, gathered, filed)
        assert replace(exhibit, before=slow.before, after=slow.after) == slow
    moved = next(e for e in open_exhibits(desk, gathered) if e.amendment.id == "misol-1")
    assert moved.base in (Base.NEAR, Base.CLASH)
    assert "Ny text" not in str(moved.before.section("fees"))


def test_a_file_that_cannot_be_read_in_full(many: Desk, tmp_path: Path) -> None:
    many.git("switch", "--quiet", "amendment/nvf/1")
    many.commit("Bad", ("sections/03-leave.yaml", "days: 3, kind: statutory", "days: x"))
    many.git("switch", "--quiet", "main")
    desk = open_desk(many.folder)
    gathered = gather(desk)
    shown = {exhibit.amendment.id: exhibit for exhibit in open_exhibits(desk, gathered)}
    filed = next(f for f in gathered.open if f.amendment.id == "nvf-1")
    assert shown["nvf-1"] == open_exhibit(desk, gathered, filed)
