"""A real repository with a small book, and amendments filed in it."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from os import devnull, environ
from pathlib import Path

import pytest

from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Amendment, Answer, Part
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.store.filing import file_amendment
from rulebook_cli.store.history import Author
from rulebook_cli.store.repository import MAIN, Repository

AINO = Author(
    "Aino", "aino@misol.example", datetime(2026, 12, 2, 9, tzinfo=timezone(timedelta(hours=2)))
)
FILES = {
    "rulebook.yaml": b"title: {fi: K}\nlanguages: [fi]\n",
    "facts.yaml": b"facts: {}\n",
    "sections/a.yaml": b'id: a\nnumber: "1"\nheading: {fi: A}\n',
}
NEW = {"sections/b.yaml": b'id: b\nnumber: "2"\nheading: {fi: B}\n'}
DAY = date(2027, 2, 10)


@pytest.fixture
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Whatever the tester has told git."""
    for name in [name for name in environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("HOME", str(tmp_path))
    yield


@pytest.fixture
def desk(tmp_path: Path, no_settings: None) -> Repository:
    return Repository.create(tmp_path / "book", FILES, "Sääntökirja", AINO)


def main_of(desk: Repository) -> str:
    found = desk.resolve(MAIN)
    assert found
    return found


def amendment(id_: str = "misol-1", **values: object) -> Amendment:
    who = id_.rpartition("-")[0]
    parts = (Part(1, (Address("b"),)), Part(2, (Address("a", block="heading"),)))
    made = Amendment(
        id_, who, Text({"fi": f"Otsikko {id_}"}), Text({"fi": "Syy"}), Place(""), parts=parts
    )
    from dataclasses import replace

    return replace(made, **values)  # type: ignore[arg-type]


def answer(outcome: str = "merged", part: int = 0) -> Answer:
    return Answer(outcome, Text({"fi": "Hyvä"}), "hva", DAY, part)


def filed(desk: Repository, id_: str, files: Mapping[str, bytes | None] = NEW) -> str:
    return file_amendment(desk, amendment(id_), files, main_of(desk), AINO)
