"""Many processes writing at once: nothing is lost.

Slow, so run by `.ci/run` alone; `RULEBOOK_SOAK` is how many operations there are (120 without,
never fewer than 30). The whole is `RULEBOOK_SOAK=1000`.
"""

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))

from desks import Desk, begin
from users_own import leave_unsaved, lying_there

pytestmark = pytest.mark.soak
OPERATIONS = max(30, int(os.environ.get("RULEBOOK_SOAK", "120")))


@pytest.fixture
def county(tmp_path: Path) -> Desk:
    begin(tmp_path)
    desk = Desk(tmp_path / "county", tmp_path, "hva")
    leave_unsaved(desk)
    return desk


def propose(desk: Desk, who: str, euros: int) -> str:
    words = ("propose", "fees", "--set", f"fees:fee/II@2026-01-01={euros}", "--as", who)
    said = desk.say(*words, "--title", f"T{euros}", "--reason", "R")
    assert said.code == 0, said
    return said.out.strip()


def listed(desk: Desk) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = json.loads(desk.good("amendments", "--json").out)["amendments"]
    return rows


@pytest.mark.parametrize("processes", [2, 8])
def test_nothing_is_lost_and_nothing_of_the_users_is_touched(county: Desk, processes: int) -> None:
    before = lying_there(county)
    amounts = range(2000, 2000 + OPERATIONS // 2)
    with ThreadPoolExecutor(processes) as pool:
        ids = list(pool.map(lambda n: propose(county, ("misol", "nvf")[n % 2], n), amounts))
        assert len(set(ids)) == len(amounts), "two amendments took one number"
        answers = list(
            pool.map(
                lambda at: (
                    county.say("reject", ids[at], "--because", f"Syy {at}")
                    if at % 3
                    else county.say("merge", ids[at], "--because", f"Syy {at}")
                ),
                range(len(ids)),
            )
        )
    assert all(said.code in (0, 1) for said in answers), [s for s in answers if s.code > 1][:2]
    rows = listed(county)
    assert sorted(row["id"] for row in rows) == sorted(ids)
    for at, said in enumerate(answers):
        status = next(row["status"] for row in rows if row["id"] == ids[at])
        taken = "merged" if at % 3 == 0 else "rejected"
        assert status == (taken if said.code == 0 else "proposed"), (ids[at], said)
    assert lying_there(county) == before
    county.git("fsck", "--strict", "--no-dangling")
