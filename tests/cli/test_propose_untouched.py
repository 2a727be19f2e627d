"""A proposal touches nothing of the user's: files, index, HEAD and branch stay byte for byte."""

from collections.abc import Callable

import pytest
from desks import Desk, untouched

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820")
WHY = ("--title", "T", "--reason", "R")


def clean(desk: Desk) -> None:
    """Nothing is under way."""


def unsaved(desk: Desk) -> None:
    """Files changed, added and removed, none of it known to git."""
    (desk.folder / "sections/02-fees.yaml").write_text("kesken\n")
    (desk.folder / "sections/03-leave.yaml").unlink()
    (desk.folder / "muistio.txt").write_text("oma")


def staged(desk: Desk) -> None:
    """Changes in the index, and others on top of them."""
    (desk.folder / "sections/02-fees.yaml").write_text("indeksissä\n")
    (desk.folder / "uusi.txt").write_text("uusi")
    desk.git("add", "--all")
    (desk.folder / "sections/02-fees.yaml").write_text("vielä muuta\n")


def elsewhere(desk: Desk) -> None:
    """Another branch is checked out."""
    desk.git("switch", "--quiet", "-c", "oma/kokeilu")
    desk.commit("Oma", ("sections/02-fees.yaml", "540.00", "550.00"))


def between_branches(desk: Desk) -> None:
    """A commit is checked out, no branch."""
    desk.git("switch", "--quiet", "--detach", "main")


def in_a_merge(desk: Desk) -> None:
    """A merge by hand stands half done, with conflict marks in a file."""
    desk.git("switch", "--quiet", "-c", "a")
    desk.commit("A", ("sections/02-fees.yaml", "540.00", "550.00"))
    desk.git("switch", "--quiet", "-c", "b", "main")
    desk.commit("B", ("sections/02-fees.yaml", "540.00", "560.00"))
    desk.git("merge", "a", check=False)
    assert "<<<<<<<" in (desk.folder / "sections/02-fees.yaml").read_text("utf-8")


READERS = ("status", "amendments", "read", "statement", "memo", "check", "diff")
STATES = (clean, unsaved, staged, elsewhere, between_branches, in_a_merge)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_a_proposal_leaves_everything_as_it_was(desk: Desk, state: Callable[[Desk], None]) -> None:
    state(desk)
    before, branch = untouched(desk), desk.git("branch", "--show-current")
    others = set(desk.branches())
    assert desk.propose(*RAISE) == "misol-1"
    assert desk.say("propose", "fees", "--from", "-", *WHY, stdin="\t").code == 1
    assert untouched(desk) == before
    assert desk.git("branch", "--show-current") == branch
    assert set(desk.branches()) - others == {"refs/heads/amendment/misol/1"}


def test_its_further_life_leaves_everything_as_it_was(desk: Desk) -> None:
    staged(desk)
    before = untouched(desk)
    desk.propose(*RAISE)
    desk.good("propose", "leave", "--set", "leave:leave/I.days=3", "--to", "misol-1")
    desk.good("propose", *RAISE, *WHY, "--dry-run")
    desk.good("submit", "--yes")
    desk.good("withdraw", "misol-1", "--because", "Ei sittenkään")
    assert untouched(desk) == before


@pytest.mark.parametrize("command", READERS)
def test_reading_leaves_everything_as_it_was(desk: Desk, command: str) -> None:
    staged(desk)
    before = untouched(desk)
    assert desk.say(command).code in (0, 1)
    assert untouched(desk) == before and desk.branches() == ["refs/heads/main"]


def test_a_work_tree_beside_the_first_is_left_alone_too(desk: Desk) -> None:
    desk.git("worktree", "add", "--quiet", str(desk.top / "side"), "-b", "side")
    side = Desk(desk.top / "side", desk.top)
    (side.folder / "sections/02-fees.yaml").write_text("kesken\n")
    index = desk.folder / ".git/worktrees/side/index"
    before = index.read_bytes(), untouched(desk)
    assert side.propose(*RAISE) == "misol-1"
    assert side.say("propose", "fees", "--from", "-", *WHY, stdin="\t").code == 1
    assert (index.read_bytes(), untouched(desk)) == before
    assert (side.folder / "sections/02-fees.yaml").read_text() == "kesken\n"
    assert list((desk.folder / ".git/rulebook/kept").iterdir())
