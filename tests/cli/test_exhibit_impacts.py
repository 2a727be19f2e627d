"""The impact of each amendment at the end of a memo or a statement."""

from datetime import date
from pathlib import Path

import pytest
from desks import Desk as Repository
from test_impact_command import CASES, COSTS, COUNTS

from rulebook_cli.cli.amendments.exhibits import all_exhibits
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.exhibit_impacts import with_impacts
from rulebook_cli.model.paper import Figure, Heading, Paper, Signatures
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.repository import Repository as Git

DAY = date(2026, 12, 11)
BARE = Paper("Lausunto", "fi", (Signatures("Pikkula", ()),))


def drawn(desk: Repository) -> Paper:
    opened = Desk(Git.find(desk.folder), Cache(desk.top / "cache"))
    return with_impacts(opened, BARE, all_exhibits(opened, gather(opened)), DAY)


def count(desk: Repository, counts: str = COUNTS) -> None:
    files = {"headcounts.yaml": counts, "unit_costs.yaml": COSTS, "cases.csv": CASES}
    folder: Path = desk.folder / "caseload"
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    desk.commit("Caseload")


def test_the_chart_stands_before_the_signatures(asked: Repository) -> None:
    count(asked)
    asked.propose("--set", "leave.saving~fi=Päivät voi säästää.", "--as", "nvf")
    *added, last = drawn(asked).blocks
    assert isinstance(last, Signatures)
    headings = ["".join(run.text for run in b.runs) for b in added if isinstance(b, Heading)]
    assert len(headings) == 2 and headings[1].startswith("misol-1"), "words alone cost nothing"
    (chart,) = [block for block in added if isinstance(block, Figure)]
    assert 'id="impact-misol-1-title"' in chart.svg


@pytest.mark.parametrize("counts", ["", COUNTS.replace("count: 100", "count: -1")])
def test_without_a_caseload_that_can_be_read_the_paper_stays(
    asked: Repository, counts: str
) -> None:
    if counts:
        count(asked, counts)
    assert drawn(asked) is BARE
