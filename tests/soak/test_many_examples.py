"""The random books of the ordinary suite, by the thousand, against brute force.

Slow, so run by `.ci/run` alone; `RULEBOOK_SOAK` bounds it (120 without; 60 is half of the
examples), but never to fewer than twice as many as the suite has. They are other ones every time.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.soak
ROOT = Path(__file__).parents[2]
SHARE = int(os.environ.get("RULEBOOK_SOAK", "120"))
TIMES = {
    "logic/test_gaps.py": 12,
    "logic/test_overlaps.py": 15,
    "logic/test_reach.py": 15,
    "logic/test_heavier.py": 15,
    "logic/test_irrelevant.py": 15,
    "logic/test_shut_out.py": 15,
    "logic/test_joint_faults.py": 5,
    "assessment/test_possible.py": 40,
    "changes/test_merge_words.py": 30,
    "changes/test_consolidate_laws.py": 5,
    "changes/test_number_laws.py": 7,
    "changes/test_any_books_laws.py": 20,
    "cli/test_any_order.py": 5,
    "cli/test_meaning_brute_force.py": 10,
}
"""How many times as many examples as the suite has of each, unbounded: some thousands."""


@pytest.mark.parametrize("file", TIMES)
def test_many_more_examples_show_no_difference(file: str) -> None:
    times = max(2, TIMES[file] * SHARE // 120)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-n0", "-q", str(ROOT / "tests" / file)],
        cwd=ROOT,
        env={**os.environ, "RULEBOOK_EXAMPLES": str(times)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:]
