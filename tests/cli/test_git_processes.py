"""How many git processes the lists cost: two, whatever the repository is in."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from desks import Desk

LISTS = (
    ("status",),
    ("status", "--json"),
    ("amendments",),
    ("amendments", "--all", "--json"),
)


def counting(desk: Desk) -> tuple[Desk, Path]:
    """The same desk, where every start of git is written down."""
    real = next(
        Path(folder) / "git"
        for folder in os.environ["PATH"].split(os.pathsep)
        if (Path(folder) / "git").is_file()
    )
    log, folder = desk.top / "git.log", desk.top / "bin"
    folder.mkdir(exist_ok=True)
    wrapper = folder / "git"
    wrapper.write_text(f'#!/bin/sh\necho "$@" >> "{log}"\nexec "{real}" "$@"\n')
    wrapper.chmod(0o755)
    return desk.given(PATH=f"{folder}{os.pathsep}{os.environ['PATH']}"), log


def as_cloned(desk: Desk) -> Desk:
    return desk


def several_of_ones_own(desk: Desk) -> Desk:
    for euros in (801, 802, 803):
        desk.propose("fees", "--set", f"fees:fee/II@2026-01-01={euros}")
    desk.good("submit", "misol-1", "--yes")
    desk.good("reject", "misol-3", "--because", "Ei")
    return desk


def changed_since_sent(desk: Desk) -> Desk:
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=801")
    desk.good("submit", "misol-1", "--yes")
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=802", "--to", "misol-1")
    return desk


def dirty_files(desk: Desk) -> Desk:
    several_of_ones_own(desk)
    (desk.folder / "sections" / "02-fees.yaml").write_text("kesken", "utf-8")
    (desk.folder / "oma.txt").write_text("oma", "utf-8")
    desk.git("add", "oma.txt")
    return desk


def branches_of_several(desk: Desk) -> Desk:
    """Two associations have sent amendments and comments; one was taken in, one left out."""
    nvf = replace(desk, folder=desk.top / "nvf", who="nvf")
    county = replace(desk, folder=desk.top / "county", who="hva")
    for one in (desk, nvf):
        one.propose("fees", "--set", "fees:fee/II@2026-01-01=811")
        one.propose("leave", "--from", one.section("03-leave", ("kahteen", "neljään")))
        one.good("comment", "fees", "--text", "Hyvä")
        one.good("submit", "--yes")
    county.good("merge", "misol-1", "--because", "Hyvä")
    county.good("reject", "nvf-1", "--because", "Ei")
    desk.good("update")
    return desk


def decided_twice(desk: Desk) -> Desk:
    county = replace(desk, folder=desk.top / "county", who="hva")
    county.good("decide", "2026-1", "--body", "Lautakunta")
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=811")
    county.good("merge", "hva-1", "--because", "Hyvä")
    county.good("decide", "2026-2", "--body", "Hallitus")
    desk.good("update")
    return desk


def undone_and_settled(desk: Desk) -> Desk:
    """An answer was taken back, and another amendment was settled with the moved draft."""
    county = replace(desk, folder=desk.top / "county", who="hva")
    for euros in (811, 812):
        county.propose("fees", "--set", f"fees:fee/II@2026-01-01={euros}")
    county.good("merge", "hva-1", "--because", "Hyvä")
    county.good("propose", "--rebase", "hva-2", "--set", "fees:fee/II@2026-01-01=813")
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=814")
    county.good("merge", "--undo", "hva-1", "--because", "Erehdys")
    return county


def gone_apart(desk: Desk) -> Desk:
    """One amendment was changed here and there."""
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=801")
    desk.good("submit", "misol-1", "--yes")
    other = replace(desk, folder=desk.top / "other")
    desk.git("clone", "--quiet", str(desk.top / "county"), str(other.folder))
    other.git("config", "rulebook.association", "misol")
    other.propose("fees", "--set", "fees:fee/II@2026-01-01=802", "--to", "misol-1")
    other.good("submit", "--yes")
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=803", "--to", "misol-1")
    desk.git("fetch", "--quiet")
    return desk


def between_branches(desk: Desk) -> Desk:
    several_of_ones_own(desk)
    desk.git("checkout", "--quiet", "--detach")
    return desk


def linked_work_tree(desk: Desk) -> Desk:
    several_of_ones_own(desk)
    desk.git("worktree", "add", "--quiet", "--detach", str(desk.top / "linked"), "main")
    return replace(desk, folder=desk.top / "linked")


def everything_packed(desk: Desk) -> Desk:
    several_of_ones_own(desk)
    desk.git("gc", "--quiet", "--prune=now")
    return desk


STATES: tuple[Callable[[Desk], Desk], ...] = (
    as_cloned,
    several_of_ones_own,
    changed_since_sent,
    dirty_files,
    branches_of_several,
    decided_twice,
    undone_and_settled,
    gone_apart,
    between_branches,
    linked_work_tree,
    everything_packed,
)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_lists_start_two_git_processes_at_most(misol: Desk, state: Callable[[Desk], Desk]) -> None:
    """Cold, so that nothing is known of the repository; as it is known; and after a change, of
    which each list learns by itself."""
    desk, log = counting(state(misol))
    cache, changed = desk.top / "cache", desk.top / "cache after the change"

    def listed(when: str, words: tuple[str, ...]) -> None:
        log.unlink(missing_ok=True)
        desk.good(*words)
        started = log.read_text().splitlines()
        assert 1 <= len(started) <= 2, (when, words, started)

    for words in LISTS:
        shutil.rmtree(cache)
        listed("cold", words)
        listed("known", words)
    desk.propose("leave", "--from", desk.section("03-leave", ("kahteen", "kolmeen")))
    cache.rename(changed)
    for words in LISTS:
        shutil.rmtree(cache, ignore_errors=True)
        shutil.copytree(changed, cache)
        listed("after a change", words)
