"""Evidence withdrawn while others write: its bytes go, and nothing of theirs does.

Slow, so run by `.ci/run` alone.
"""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))

from desks import Desk, begin
from PIL import Image

pytestmark = pytest.mark.soak
ROUNDS = 6


def test_nothing_of_other_writers_goes(tmp_path: Path) -> None:
    begin(tmp_path)
    county = Desk(tmp_path / "county", tmp_path, "hva").given(RULEBOOK_SOAK="1")
    words = ("--says", "x", "--alt", "y", "--consent", "A", "--as", "misol")

    def propose(euros: int) -> str:
        change = ("fees", "--set", f"fees:fee/II@2026-01-01={euros}", "--as", "nvf")
        return county.good("propose", *change, "--title", f"T{euros}", "--reason", "R").out.strip()

    def withdraw(seed: int) -> None:
        photo = tmp_path / f"{seed}.jpg"
        Image.effect_noise((300, 300), 20 + seed).save(photo)
        id_ = county.good("evidence", "fees", photo, *words).out.strip()
        county.git("repack", "-a", "-d", "-q", check=False)
        county.good("evidence", "--withdraw", id_, "--because", "En halua")

    with ThreadPoolExecutor(3) as pool:
        made = [pool.submit(propose, 2000 + at) for at in range(ROUNDS * 3)]
        gone = [pool.submit(withdraw, seed) for seed in range(ROUNDS)]
        ids = [one.result() for one in made]
        for one in gone:
            one.result()
    assert len(set(ids)) == ROUNDS * 3
    listed = county.good("amendments").out
    assert all(id_ in listed for id_ in ids)
    told = county.git("fsck", "--full", "--no-dangling")
    assert "missing" not in told and "broken" not in told
    assert county.good("evidence", "--list").out.count("withdrawn") == ROUNDS
