"""Papers for a contract made on another day: what is in force for it, and what it costs."""

import pytest
from desks import Desk
from test_impact_command import COSTS, COUNTS

OLD, NEW = "2026-03-01", "2026-12-01"
NEW_RULE = "  - id: payment\n    in_force: {from: 2026-06-01, applies_to: new-contracts}\n"
RAISED = """id: raised
number: "4"
heading: {fi: Lisäpalkkio, sv: Tilläggsarvode}
in_force: {from: 2026-06-01, applies_to: new-contracts}
provisions:
  - {id: only, text: {fi: Uusille sopimuksille., sv: För nya avtal.}}
"""


@pytest.fixture
def parted(asked: Desk) -> Desk:
    """A provision and a section for contracts made on 1.6.2026 or later, and the county's counts;
    misol-1 raises class II."""
    asked.write("county/sections/04-raised.yaml", RAISED)
    asked.write("county/caseload/headcounts.yaml", COUNTS)
    asked.write("county/caseload/unit_costs.yaml", COSTS)
    asked.commit("Uusille", ("sections/02-fees.yaml", "  - id: payment\n", NEW_RULE))
    return asked


def shown(desk: Desk, *words: str, lang: str = "fi") -> str:
    return " ".join(desk.good(*words, lang=lang).out.replace("!", " ").split())


@pytest.mark.parametrize(
    "words",
    [
        ("paper", "fees"),
        ("paper", "services"),
        ("paper", "brief", "tiers"),
        ("paper", "parallel"),
    ],
)
def test_a_paper_of_the_book_says_its_day_and_its_contract(
    parted: Desk, words: tuple[str, ...]
) -> None:
    said = shown(parted, *words, "--on", NEW, "--contract-from", OLD)
    assert "voimassa 1.12.2026, kun sopimus on tehty 1.3.2026" in said
    assert "sopimus on tehty" not in shown(parted, *words, "--on", NEW)


def test_what_is_not_in_force_for_the_contract_is_left_out(parted: Desk) -> None:
    brief = ("paper", "brief", "raised", "--draft", "--on", NEW)
    assert "Lisäpalkkio" in shown(parted, *brief, "--contract-from", NEW)
    refused = parted.refused(*brief, "--contract-from", OLD, lang="sv")
    assert "avtal som ingåtts 1.3.2026" in refused and "--contract-from" in refused


def test_the_parallel_texts_are_those_for_the_contract(parted: Desk) -> None:
    text = parted.write("new.yaml", RAISED.replace("Uusille", "Kaikille"))
    parted.propose("raised", "--from", text, "--as", "nvf")
    parallel = ("paper", "parallel", "draft", "nvf-1", "--on", NEW)
    assert "Kaikille" in shown(parted, *parallel, "--contract-from", NEW)
    assert "Kaikille" not in shown(parted, *parallel, "--contract-from", OLD)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("fi", "niin kuin kaikki sopimukset olisi tehty 1.3.2026"),
        ("sv", "som om alla avtal hade ingåtts 1.3.2026"),
        ("en", "as if every contract had been made on 1 March 2026"),
    ],
)
@pytest.mark.parametrize("paper", ["memo", "statement misol", "paper amendment misol-1"])
def test_a_paper_with_sums_says_for_which_contract_they_are(
    parted: Desk, paper: str, lang: str, sentence: str
) -> None:
    said = shown(parted, *paper.split(), "--contract-from", OLD, lang=lang)
    assert sentence in said and "36" in said


def test_the_sums_are_those_of_the_contract(parted: Desk) -> None:
    only_new = "in_force: {from: 2026-06-01, applies_to: new-contracts}\n"
    parted.commit(
        "Vain uusille", ("sections/02-fees.yaml", 'number: "2"\n', f'number: "2"\n{only_new}')
    )
    parted.propose("--set", "fees:fee/II@2026-01-01.amount=800", "--as", "nvf")
    asked = ("paper", "amendment", "nvf-1", "--on", NEW, "--contract-from")
    assert "Kustannukset kasvavat" in shown(parted, *asked, NEW)
    assert "Kustannukset kasvavat" not in shown(parted, *asked, OLD)


@pytest.mark.parametrize("kind", ["instruction", "collective", "principles", "archive"])
def test_a_paper_that_no_contract_day_changes_refuses_it(parted: Desk, kind: str) -> None:
    assert "--contract-from" in parted.refused("paper", kind, "--contract-from", OLD)


def test_a_contract_is_not_made_after_the_day(parted: Desk) -> None:
    for words in (("paper", "fees"), ("memo",), ("statement", "misol")):
        assert "--on" in parted.refused(*words, "--on", OLD, "--contract-from", NEW)


def test_what_cannot_be_reckoned_is_not_known_and_never_nothing(parted: Desk) -> None:
    text = parted.section("01-tiers", ('"< 8"', '"< 6"'), ('">= 8"', '">= 6"'))
    parted.propose("tiers", "--from", text, "--as", "nvf")
    said = shown(parted, "impact", "--all")
    assert "ei tiedossa" in said and "nvf-1: Muutos koskee luokkien kriteerejä" in said
    alone = shown(parted, "impact", "nvf-1")
    assert "ei voida laskea" in alone and "Kustannukset eivät muutu" not in alone


@pytest.mark.parametrize("kind", ["cover", "agenda", "assessment"])
def test_a_paper_for_the_body_names_what_its_sum_lacks(parted: Desk, kind: str) -> None:
    text = parted.section("01-tiers", ('"< 8"', '"< 6"'), ('">= 8"', '">= 6"'))
    parted.propose("tiers", "--from", text, "--as", "nvf")
    parted.good("merge", "nvf-1", "--because", "Hyvä")
    said = shown(parted, "paper", kind)
    assert "henkilömääristä ei näe, kuka siirtyy" in said
    assert "Summasta puuttuu tämä (nvf-1)" in said
