"""Repositories for the tests of the commands: made once for a worker, copied for a test."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from desks import Desk, begin, copied

if TYPE_CHECKING:
    from terminals import Terminal


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The county with two associations' clones, and a cache that knows the book."""
    top = tmp_path_factory.mktemp("template")
    begin(top)
    for who in ("misol", "nvf"):
        desk = Desk(top, top, who)
        desk.git("clone", "--quiet", str(top / "county"), who)
        replace(desk, folder=top / who).git("config", "rulebook.association", who)
    replace(desk, folder=top / "misol").good("status")
    return top


@pytest.fixture(scope="session")
def proposed_template(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with an amendment of an association in the county's repository: misol-1."""
    top = tmp_path_factory.mktemp("proposed")
    copied(template, top)
    county = Desk(top / "county", top, "hva")
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--texts", "--as", "misol")
    county.good("check", "--with", "misol-1")
    return top


@pytest.fixture
def asked(proposed_template: Path, tmp_path: Path) -> Desk:
    """The coordinator's desk with misol-1, a fee of 820 euros, waiting for an answer."""
    copied(proposed_template, tmp_path)
    return Desk(tmp_path / "county", tmp_path, "hva")


@pytest.fixture
def county(template: Path, tmp_path: Path) -> Desk:
    """The county's repository (a folder, not bare), its coordinator at it."""
    copied(template, tmp_path)
    return Desk(tmp_path / "county", tmp_path, "hva")


@pytest.fixture
def misol(county: Desk) -> Desk:
    """The clone of a Finnish association."""
    return Desk(county.top / "misol", county.top, "misol")


@pytest.fixture
def nvf(county: Desk) -> Desk:
    """The clone of a Swedish association."""
    return Desk(county.top / "nvf", county.top, "nvf")


@pytest.fixture
def desk(misol: Desk) -> Desk:
    """Any member's clone."""
    return misol


@pytest.fixture
def nowhere(tmp_path: Path) -> Desk:
    """An empty folder without a repository."""
    (tmp_path / "home").mkdir()
    (tmp_path / "empty").mkdir()
    return Desk(tmp_path / "empty", tmp_path, "misol")


@pytest.fixture
def shared(county: Desk) -> Desk:
    """A bare repository between the clones, as on a server; every clone is joined to it."""
    county.git("clone", "--quiet", "--bare", str(county.folder), str(county.top / "shared.git"))
    for who in ("county", "misol", "nvf"):
        clone = replace(county, folder=county.top / who)
        clone.git("remote", "remove", "origin", check=False)
        clone.git("remote", "add", "origin", str(county.top / "shared.git"))
        clone.git("fetch", "--quiet", "origin")
    return replace(county, folder=county.top / "shared.git")


@pytest.fixture
def terminal(desk: Desk) -> "Iterator[Callable[..., Terminal]]":
    """Start a command at a terminal; whatever still runs at the end is stopped."""
    from terminals import Terminal

    started: list[Terminal] = []

    def start(*words: str, **environment: str) -> Terminal:
        started.append(Terminal(desk, *words, **environment))
        return started[-1]

    yield start
    for one in started:
        one.process.close(force=True)
