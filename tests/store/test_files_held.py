"""Two books that share a file read it once in a process."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from rulebook_cli.store.cache import Cache
from rulebook_cli.store.read_rulebook import read_rulebook

FILES = {
    "rulebook.yaml": b"title: {fi: K}\n",
    "sections/a.yaml": b'id: a\nnumber: "1"\nheading: {fi: H}\n',
    "sections/b.yaml": b'id: b\nnumber: "2"\nheading: {fi: I}\n',
}


def test_a_file_is_recalled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read_rulebook(FILES, Cache(tmp_path))
    cache = Cache(tmp_path)
    asked: list[str] = []
    recall = Cache.recall

    def spied(self: Cache, keys: Iterable[str]) -> dict[str, object]:
        asked.extend(wanted := list(keys))
        return recall(self, wanted)

    monkeypatch.setattr(Cache, "recall", spied)
    changed = FILES | {"sections/b.yaml": FILES["sections/b.yaml"].replace(b"fi: I", b"fi: J")}
    again, other = read_rulebook(FILES, cache), read_rulebook(changed, cache)
    assert again == first
    assert other.sections[0] is again.sections[0]
    assert (again.sections[1].heading.words, other.sections[1].heading.words) == (
        {"fi": "I"},
        {"fi": "J"},
    )
    assert len(asked) == len(set(asked)) == 4
