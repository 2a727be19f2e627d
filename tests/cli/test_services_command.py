"""`rulebook paper services` in the model county, and what an amendment does to services."""

from pathlib import Path

import pytest
from desks import Desk


@pytest.fixture(scope="module")
def county_of_services(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The model county with an amendment that brings one service nearer and takes another from
    those without a contract. Nobody writes in it."""
    top = tmp_path_factory.mktemp("services")
    Desk(top, top, "hva").good("init", "county")
    county = Desk(top / "county", top, "hva")
    moved = "carer-support:service/coaching.level=local"
    lost = "carer-support:service/short-term-care.for=[contract-carers]"
    county.propose("carer-support", "--set", moved, "--set", lost, "--as", "misol")
    return county


def test_a_situation_is_known_by_its_id_and_by_its_name(county_of_services: Desk) -> None:
    by_id = county_of_services.good("paper", "services", "memory-illness", "ii", lang="fi").out
    assert (
        by_id == county_of_services.good("paper", "services", "Muistisairaus", "II", lang="fi").out
    )
    assert "Palvelupolku: Muistisairaus, luokka II" in by_id


def test_what_is_not_there_is_named_with_what_is(county_of_services: Desk, asked: Desk) -> None:
    refused = county_of_services.refused("paper", "services", "muistisairus", lang="fi")
    assert "Tarkoititko: memory-illness?" in refused and "end-of-life" in refused
    assert "L-heavy" in county_of_services.refused("paper", "services", "child", "XX", lang="sv")
    assert "situations" in asked.refused("paper", "services", "child", lang="en")


def test_with_an_amendment_it_tells_what_changes(county_of_services: Desk) -> None:
    said = county_of_services.good("paper", "services", "--with", "misol-1", lang="fi").everything
    assert "Omaishoitajan valmennus siirtyy: seudullinen palvelu → lähipalvelu." in said
    assert "Heiltä poistuu: Lyhytaikainen hoito yksikössä." in said
    same = county_of_services.good("paper", "services", lang="fi").everything
    assert "siirtyy" not in same and "Heiltä poistuu" not in same


def test_diff_check_statement_memo_and_impact_tell_it_too(county_of_services: Desk) -> None:
    told = {
        words: county_of_services.say(*words, lang="fi").everything
        for words in (
            ("diff", "misol-1"),
            ("check", "--with", "misol-1"),
            ("statement", "misol"),
            ("memo",),
            ("impact", "misol-1"),
        )
    }
    moves = "Omaishoitajan valmennus siirtyy: seudullinen palvelu → lähipalvelu"
    assert all(moves in " ".join(told[words].split()) for words in list(told)[:1] + list(told)[2:4])
    assert "[other-carers-left-out]" in told["check", "--with", "misol-1"]
    for words in (("memo",), ("impact", "misol-1")):
        assert "Heiltä poistuu: Lyhytaikainen hoito yksikössä" in " ".join(told[words].split())
