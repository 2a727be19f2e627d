"""`clashes --contract-from`: what amendments mean together for a contract made on a day."""

import json

import pytest
from desks import Desk

KEPT = """id: kept
number: "4"
heading: {fi: Vanhat sopimukset, sv: Gamla avtal}
in_force: {from: 2026-06-01, applies_to: existing-contracts}
tiers:
  - id: kept
    eligible: {care_hours: ">= 2"}
    list: [{id: K, kind: base, name: {fi: Luokka K, sv: Klass K}, criteria: {}}]
fees:
  schedule: [{tier: K, from: 2026-06-01, amount: 650.00}]
  reductions:
    - {id: away, when: {care_hours: ">= 20"}, multiply: 0.9, ground: [less-binding]}
"""
ROW = "    - {{id: {id}, when: {{care_hours: '>= 10'}}, multiply: 0.85, ground: [less-binding]}}\n"
DAY = ("--on", "2026-12-11")


@pytest.fixture
def apart(county: Desk) -> Desk:
    """Two amendments that each lower the fee of old contracts, and together below the minimum."""
    (county.folder / "sections/04-kept.yaml").write_text(KEPT, "utf-8")
    county.commit("Vanhat sopimukset")
    at = "    - {id: away"
    for who, row in (("misol", at), ("nvf", "")):
        new = ROW.format(id=f"cut-{who}")
        text = KEPT.replace(row, new + row) if row else KEPT + new
        path = county.write(f"{who}.yaml", text)
        county.propose("kept", "--from", path, "--as", who)
    return county


@pytest.mark.parametrize(
    ("words", "clash"),
    [
        ((), True),
        ((*DAY, "--contract-from", "2026-05-31"), True),
        ((*DAY, "--contract-from", "2026-06-01"), False),
    ],
)
def test_only_what_holds_for_the_contract_clashes(
    apart: Desk, words: tuple[str, ...], clash: bool
) -> None:
    said = apart.say("clashes", *words, "--json")
    found = [(each["kind"], each["check"]) for each in json.loads(said.out)["clashes"]]
    assert found == ([("meaning", "reduction-below-minimum")] if clash else [])
    assert said.code == int(clash)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_paper_says_for_which_contract(apart: Desk, language: str) -> None:
    said = apart.say("clashes", *DAY, "--contract-from", "2026-06-01", lang=language)
    assert "2026" in said.out.splitlines()[0] + said.out and said.code == 0
    assert {"fi": "1.6.2026", "sv": "1.6.2026", "en": "1 June 2026"}[language] in said.out


def test_a_contract_after_the_day_is_refused(apart: Desk) -> None:
    assert apart.say("clashes", *DAY, "--contract-from", "2027-01-01").code == 2
