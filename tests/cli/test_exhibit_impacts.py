"""The impact of each amendment at the end of a memo or a statement."""

from dataclasses import replace
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
from rulebook_cli.model.text import Text
from rulebook_cli.render.writers.write_terminal import write_terminal
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


def test_the_same_change_of_another_base_is_reckoned_anew(asked: Repository) -> None:
    count(asked)
    opened = Desk(Git.find(asked.folder), Cache(asked.top / "cache"))
    (one,) = all_exhibits(opened, gather(opened))
    moved = replace(one.amendment, base="0" * 40)
    other = replace(one, amendment=moved, after=one.before)
    assert one.changes == other.changes
    first, second = (with_impacts(opened, BARE, [each], DAY) for each in (one, other))
    assert first.blocks != second.blocks
    retitled = replace(one, amendment=replace(one.amendment, title=Text({"fi": "Toinen nimi"})))
    assert "Toinen nimi" in words(with_impacts(opened, BARE, [retitled], DAY))


def words(paper: Paper) -> str:
    return write_terminal(paper, 80)


def test_without_a_caseload_the_paper_stays(asked: Repository) -> None:
    assert drawn(asked) is BARE


@pytest.mark.parametrize("where", ["headcounts", "cases"])
def test_a_caseload_that_cannot_be_read_is_told_of(
    asked: Repository, where: str, capsys: pytest.CaptureFixture[str]
) -> None:
    count(asked, COUNTS.replace("count: 100", "count: -1") if where == "headcounts" else COUNTS)
    if where == "cases":
        asked.commit("Bad", ("caseload/cases.csv", "8,0", "x,0"))
    said = words(drawn(asked))
    assert "Mitä muutokset maksavat" in said and "rulebook check" in said
    assert "rulebook check" in capsys.readouterr().err


def test_the_sums_say_from_what_and_for_which_day_they_are(asked: Repository) -> None:
    count(asked, COUNTS.replace("verified: true\n", "", 1))
    said = " ".join(words(drawn(asked)).split())
    for part in ("Pikkulan rekisteri, 2026, vahvistamaton", "11.12.2026", "tukipalveluja"):
        assert part in said, part
    assert "Henkilömääriä ei ole vahvistettu" in said


def test_what_was_withdrawn_is_not_reckoned_and_that_is_said(asked: Repository) -> None:
    count(asked)
    asked.propose("--set", "leave:leave/I.days=3", "--as", "nvf")
    asked.good("withdraw", "misol-1", "--because", "Ei enää", "--as", "misol")
    added = drawn(asked).blocks
    charts = [block.svg for block in added if isinstance(block, Figure)]
    assert len(charts) == 1 and "impact-nvf-1-title" in charts[0]
    assert "Ehdotusta misol-1 ei ole laskettu" in " ".join(words(drawn(asked)).split())


def said_of(desk: Repository) -> str:
    return " ".join(words(drawn(desk)).split())


def test_whose_cost_cannot_be_reckoned_is_named_with_the_reason(asked: Repository) -> None:
    count(asked)
    (asked.folder / "caseload/cases.csv").unlink()
    asked.commit("Headcounts alone")
    asked.propose("--set", 'tiers:tier/II={"care_hours": ">= 9"}', "--as", "nvf")
    said = said_of(asked)
    assert "nvf-1" in said and "henkilömääristä ei näe" in said


def test_what_nobody_reckons_is_named_too(asked: Repository) -> None:
    count(asked)
    asked.propose("--set", "leave.saving~fi=Päivät voi säästää.", "--as", "nvf")
    assert "Ehdotus nvf-1 ei muuta mitään, mitä lasketaan" in said_of(asked)


def test_what_comes_to_nothing_by_the_counts_is_named(asked: Repository) -> None:
    count(asked)
    (asked.folder / "caseload/cases.csv").unlink()
    asked.commit("Headcounts alone")
    asked.propose("--set", "tiers:tier/II.name.fi=Toinen luokka", "--as", "nvf")
    assert "nämä eivät muuta kustannuksia eivätkä kenenkään tukea: nvf-1" in said_of(asked)
