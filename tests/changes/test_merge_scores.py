"""Our merge of words beside `git merge-file` with one token a line: both scores, as published."""

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest
from merge_cases import CLASHES, TOGETHER

ROOT = Path(__file__).parents[2]
PEERS = ROOT.parent / "shared" / "peers" / "merge.json"
NOTE = ROOT / "docs" / "decisions" / "2026-11-22-overlapping-deletions.md"

Case = tuple[tuple[str, str, str], str | None]


@pytest.fixture(scope="module")
def words() -> ModuleType:
    """The benchmark, which holds the ten lines around git."""
    spec = importlib.util.spec_from_file_location("words", ROOT / "benchmarks" / "words.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scores(words: ModuleType, cases: list[Case]) -> tuple[int, int]:
    """How many cases each gets right: ours, git."""
    ours, git = (sum(merge(*three) == wanted for three, wanted in cases) for merge in words.MERGES)
    return ours, git


def published(line: str) -> tuple[int, int]:
    """The two scores of a row in the decision note."""
    row = rf"^\| {line} \((\d+)[^|]*\| (\d+) \| (\d+) \|$"
    found = re.search(row, NOTE.read_text("utf-8"), re.M)
    assert found, line
    return int(found[2]), int(found[3])


def test_our_own_cases(words: ModuleType) -> None:
    cases: list[Case] = [(three[:3], three[3]) for three in TOGETHER.values()]
    cases += [(three[:3], None) for three in CLASHES.values()]
    ours, git = scores(words, cases)
    assert (ours, git) == published("our own")
    assert ours == len(cases) > git


@pytest.mark.skipif(not PEERS.is_file(), reason="no peers' cases beside the project")
def test_the_cases_of_others(words: ModuleType) -> None:
    found = json.loads(PEERS.read_text("utf-8"))["cases"]
    ours, git = scores(words, [words.peers_case(case) for case in found])
    assert (ours, git) == published("other programs'")
    assert ours >= git
