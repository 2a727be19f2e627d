"""The cases of other programs' tests, where they are at hand; they are no part of the project."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from rulebook_cli.changes.merge_words import merge_words
from rulebook_cli.changes.word_diff import coalesce, diff_words
from rulebook_cli.model.text_change import Kind, Merged, Span

PEERS = Path(__file__).parents[3] / "shared" / "peers"

pytestmark = pytest.mark.skipif(not PEERS.is_dir(), reason="no peers' cases beside the project")

# Two deletions overlap. Taking both would leave nothing of "A or B" when one side strikes "A or"
# and the other "or B": neither wrote that, so a person is asked.
OVERLAPPING_DELETIONS = {"tm-test_multiple_deletions"}
# Shown change groups of all cases, measured here; fewer is welcome, more is a step back.
SHOWN_AT_MOST = 87


def cases(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((PEERS / name).read_text("utf-8"))["cases"]
    return found


def prose(tokens: str | list[str], unit: str) -> str:
    """Tokens as a text: each of a peer's tokens a word of ours, a line a line."""
    if unit == "line":
        return "\n".join(tokens)
    letters = str.maketrans("0123456789abcdef", "abcdefghijklmnop")
    return " ".join("w" + token.encode().hex().translate(letters) for token in tokens)


def agrees(case: dict[str, Any]) -> bool:
    expect, unit = case["expect"], case["unit"]
    found = merge_words(*(prose(case[side], unit) for side in ("base", "a", "b")))
    if not isinstance(found, Merged):
        # Some line merges clash upstream although the edited words do not.
        return bool(expect["conflict"]) and expect["merged"] is None
    return expect["merged"] is not None and found.text == prose(expect["merged"], unit)


def test_merge() -> None:
    disagree = {case["id"] for case in cases("merge.json") if not agrees(case)}
    total = len(cases("merge.json"))
    print(f"\nmerge: {total - len(disagree)} of {total} as the peers, not {sorted(disagree)}")
    assert disagree == OVERLAPPING_DELETIONS


def groups(spans: list[Span]) -> int:
    changed = "".join("=" if span.kind is Kind.EQUAL else "x" for span in spans)
    return len(re.findall("x+", changed))


def joined(text: str | list[str]) -> str:
    return text if isinstance(text, str) else "\n\n".join(text)


def test_diff() -> None:
    fine = shown = 0
    for case in cases("diff.json"):
        old, new = joined(case["before"]), joined(case["after"])
        spans = diff_words(old, new)
        for each in (spans, coalesce(spans)):
            assert "".join(span.text for span in each if span.kind is not Kind.INSERTED) == old
            assert "".join(span.text for span in each if span.kind is not Kind.DELETED) == new
        fine, shown = fine + groups(spans), shown + groups(coalesce(spans))
        assert groups(coalesce(spans)) <= groups(spans), case["id"]
        if "number_of_changes" in case["expect"]:
            assert groups(coalesce(spans)) == case["expect"]["number_of_changes"], case["id"]
    print(f"\ndiff: {fine} change groups fine, {shown} shown")
    assert shown <= SHOWN_AT_MOST
