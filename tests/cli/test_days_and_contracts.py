"""The book as it stands on a day for a contract made on another: read, ask, diff, check."""

import json
import sys
from typing import Any

import pytest
from desks import Desk

OLD, NEW = "2026-12-31", "2027-01-01"
TABLE = """id: {id}
number: "{number}"
heading: {{fi: Luokat {number}, sv: Klasser {number}}}
in_force: {{from: 2027-01-01, applies_to: {whom}-contracts}}
provisions:
  - {{id: classes, text: {{fi: Luokka on {tier}., sv: Klassen är {tier}.}}}}
tiers:
  choose: unique
  eligible: {{care_hours: ">= 2"}}
  list:
    - {{id: {tier}, kind: base, name: {{fi: Luokka {tier}, sv: Klass {tier}}}, criteria: {{}}}}
fees:
  schedule:
    - {{tier: {tier}, from: 2027-01-01, amount: {amount}}}
leave:
  - {{tier: {tier}, days: 2, kind: statutory}}
"""
REDUCED = """    - {tier: II, from: 2026-01-01, amount: 760.00}
    - {tier: II, from: 2027-01-01, amount: indexed}
  reductions:
    - {id: payment, when: {care_hours: ">= 10"}, multiply: 0.5, ground: [carer-special-reason]}
"""
SWITCH = "existing: {switch: at-plan-review, latest: 2026-12-31}"


@pytest.fixture
def dated(county: Desk) -> Desk:
    """A reduction for new contracts from 1.6.2026, the classes of 2026, and other classes for
    new and for existing contracts from 2027."""
    for id_, number, whom, tier, amount in (
        ("now", "4", "new", "N", "600.00"),
        ("kept", "5", "existing", "K", "650.00"),
    ):
        text = TABLE.format(id=id_, number=number, whom=whom, tier=tier, amount=amount)
        (county.folder / f"sections/0{number}-{id_}.yaml").write_text(text, "utf-8")
    payment = f"in_force: {{from: 2026-06-01, applies_to: new-contracts, {SWITCH}}}\n"
    county.commit(
        "Päiviä",
        ("sections/01-tiers.yaml", 'number: "1"\n', f'number: "1"\nin_force: {{to: {OLD}}}\n'),
        ("sections/02-fees.yaml", "  - id: payment\n", f"  - id: payment\n    {payment}"),
        ("sections/02-fees.yaml", REDUCED.splitlines()[0] + "\n", REDUCED),
    )
    return county


def told(desk: Desk, *words: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(desk.good("ask", *words, "--json").out)
    return answer


@pytest.mark.parametrize(
    ("on", "made", "tier", "fee"),
    [
        (OLD, OLD, "II", "760.00"),
        (NEW, NEW, "N", "600.00"),
        (NEW, OLD, "K", "650.00"),
        ("2030-05-05", "2019-05-05", "K", "650.00"),
    ],
)
def test_the_classes_and_fees_of_the_version_that_binds_the_contract(
    dated: Desk, on: str, made: str, tier: str, fee: str
) -> None:
    answer = told(dated, "--fact", "care_hours=9", "--on", on, "--contract-from", made)
    assert (answer["tier"], answer["fee"]["amount"]) == (tier, fee)
    assert (answer["on"], answer["contract_from"]) == (on, made)
    assert answer["contracts"] == answer["other_contracts"] == []


def test_without_the_day_of_the_contract_both_are_given(dated: Desk) -> None:
    answer = told(dated, "--fact", "care_hours=9", "--on", NEW)
    assert (answer["tier"], answer["contracts"][0]["made_from"]) == ("N", NEW)
    [other] = answer["other_contracts"]
    assert (other["tier"], other["contracts"][0]["made_before"]) == ("K", NEW)
    words = {
        "fi": ("ennen 1.1.2027", "1.1.2027 tai sen jälkeen", "600,00 €", "650,00 €"),
        "sv": ("före 1.1.2027", "1.1.2027 eller senare", "600,00 €", "650,00 €"),
        "en": ("before 1 January 2027", "1 January 2027 or later", "€600.00", "€650.00"),
    }
    for lang, expected in words.items():
        said = dated.good("ask", "--fact", "care_hours=9", "--on", NEW, lang=lang)
        assert all(word in said.everything for word in expected), said
        assert max(map(len, said.out.splitlines())) <= 80


def test_where_they_get_the_same_nothing_is_said_of_contracts(dated: Desk) -> None:
    answer = told(dated, "--fact", "care_hours=9", "--on", OLD)
    assert (answer["tier"], answer["contracts"], answer["other_contracts"]) == ("II", [], [])
    said = dated.good("ask", "--fact", "care_hours=9", "--on", OLD, lang="fi").everything
    assert "Vastaus riippuu" not in said and "--contract-from" not in said


def test_an_earlier_contract_that_may_have_switched_gets_both_answers(dated: Desk) -> None:
    facts = ("--fact", "care_hours=10", "--contract-from", "2026-05-31")
    first = told(dated, *facts, "--on", "2026-12-30")
    [other] = first["other_contracts"]
    assert (first["fee"]["amount"], other["fee"]["amount"]) == ("760.00", "380.00")
    assert first["contracts"][0]["switched_before"] == "2026-06-01"
    assert other["contracts"][0]["switched_from"] == "2026-06-01"
    assert other["contracts"][0]["switch"] == "at-plan-review"
    last = told(dated, *facts, "--on", OLD)
    assert (last["fee"]["amount"], last["other_contracts"]) == ("380.00", [])
    said = dated.good("ask", *facts, "--on", "2026-12-30", lang="sv").everything
    assert "planen har inte setts över 1.6.2026 eller senare" in said


def test_only_some_contracts_have_classes(dated: Desk) -> None:
    dated.commit("Vain uudet", ("sections/05-kept.yaml", "from: 2027-01-01, applies", "applies"))
    facts = ("--fact", "care_hours=9", "--on", NEW)
    answer = told(dated, *facts)
    assert (answer["tier"], answer["other_contracts"][0]["tier"]) == ("N", None)
    assert "no fee classes in force on 1 January 2027" in dated.good("ask", *facts).everything
    assert "--on" in dated.refused("ask", *facts, "--contract-from", OLD)


def test_who_has_switched_to_the_new_classes_is_no_longer_in_those_for_existing_contracts(
    dated: Desk,
) -> None:
    """Both sections are in force for such a contract, whichever stands first in the book."""
    switch = "existing: {switch: at-plan-review, latest: 2027-06-30}"
    dated.commit(
        "Siirtymä",
        ("sections/04-now.yaml", "new-contracts}", f"new-contracts, {switch}}}"),
        ("sections/04-now.yaml", 'number: "4"', 'number: "6"'),
    )
    facts = ("--fact", "care_hours=9", "--contract-from", OLD)
    first = told(dated, *facts, "--on", "2027-06-29")
    assert (first["tier"], [each["tier"] for each in first["other_contracts"]]) == ("K", ["N"])
    last = told(dated, *facts, "--on", "2027-06-30")
    assert (last["tier"], last["fee"]["amount"], last["other_contracts"]) == ("N", "600.00", [])


def test_a_proposal_beside_the_book_for_one_contract(dated: Desk) -> None:
    id_ = dated.propose("kept", "--set", "kept:fee/K@2027-01-01=700")
    facts = ("--fact", "care_hours=9", "--on", NEW, "--with", id_)
    answer = told(dated, *facts, "--contract-from", OLD)
    assert (answer["fee"]["amount"], answer["with"][0]["fee"]["amount"]) == ("650.00", "700.00")
    said = dated.good("ask", *facts).everything
    assert "The table holds the answers where the contract was made on 1 January 2027" in said
    assert f"{id_}: The contract was made before 1 January 2027" in said and "€700.00" in said


@pytest.mark.parametrize(("command", "more"), [("read", ("fees",)), ("ask", ())])
def test_a_contract_of_a_later_day_is_refused_or_moves_the_day(
    dated: Desk, command: str, more: tuple[str, ...]
) -> None:
    said = dated.refused(command, *more, "--on", OLD, "--contract-from", "1.1.2027")
    assert "1 January 2027" in said and "31 December 2026" in said
    assert "1 June 2028" in dated.good(command, *more, "--contract-from", "1.6.2028").everything
    assert "not a date" in dated.say(command, *more, "--contract-from", "joskus").err


def test_what_is_not_in_force_is_left_out_and_named(dated: Desk) -> None:
    said = dated.good("read", "fees", "--on", "31.5.2026", lang="fi")
    assert "15 päivänä" not in said.everything and "puolet" not in said.everything
    assert "yksi kohta: 2 § 2 mom." in said.everything and "Palkkion alentaminen" not in said.out
    said = dated.good("read", "fees", "--on", "1.6.2026", "--contract-from", "1.6.2026", lang="sv")
    assert "den 15 i följande månad" in said.everything and "utelämnats" not in said.everything
    assert "ingånget 1.6.2026" in said.everything and "[" not in said.out


def test_what_holds_for_some_or_may_hold_is_marked(dated: Desk) -> None:
    said = dated.good("read", "fees", "--on", "2026-06-01")
    mark = (
        "[The contract was made on 1 June 2026 or later: in force; the contract was made before "
        "1 June 2026: may be in force]"
    )
    assert said.everything.count(mark) == 2, "at the provision and at its rule"
    assert max(map(len, said.out.splitlines())) <= 80
    earlier = ("--contract-from", "2026-05-31")
    said = dated.good("read", "fees", "--on", "2026-12-30", *earlier)
    assert said.everything.count("[The contract was made on 31 May 2026: may be in force]") == 2
    assert "[" not in dated.good("read", "fees", "--on", OLD, *earlier).out


def test_the_amounts_of_the_day_alone(dated: Desk) -> None:
    assert "indeksillä" in dated.good("read", "fees", lang="fi").out
    old = dated.good("read", "fees", "--on", OLD, lang="fi").everything
    assert "760,00 €" in old and "indeksillä" not in old
    new = dated.good("read", "fees", "--on", NEW, lang="fi").everything
    assert "760,00 €" not in new and "vahvistetaan myöhemmin" in new and "540,00 €" in new


def test_a_minimum_that_moves_with_the_year_is_that_of_the_day(dated: Desk) -> None:
    dated.commit(
        "Minimi",
        (
            "sections/02-fees.yaml",
            "2026-01-01, amount: 540.00",
            "2025-01-01, amount: statutory-minimum",
        ),
    )
    assert "€472.15" in dated.good("read", "fees", "--on", "2025-06-01").out
    assert "€472.15" not in dated.good("read", "fees", "--on", "2026-06-01").out


def test_a_section_that_is_not_in_force(dated: Desk) -> None:
    contents = dated.good("read", "--on", OLD, lang="fi")
    assert "4 § kokonaan ja 5 § kokonaan" in contents.everything
    assert "now" not in contents.out.split() and "tiers" in contents.out.split()
    assert "kept" not in dated.good("read", "--on", NEW, "--contract-from", NEW).out.split()
    named = dated.good("read", "now", "--on", OLD, lang="fi").everything
    assert "Ei vielä voimassa 31.12.2026" in named and "Luokka on N" not in named
    whole = dated.good("read", "--on", NEW, "--format", "md", lang="fi").everything
    assert "Luokat 4" in whole and "Palkkioluokat ovat I ja II" not in whole
    assert "Luokat 4" in dated.good("read", lang="fi").out, "without a day all is there"


def test_two_days_of_one_version(dated: Desk) -> None:
    for words in (("--on", OLD, "--on", NEW), (OLD, NEW)):
        said = dated.good("diff", *words, lang="fi").everything
        assert "Luokka on N" in said and "Luokka on K" in said, words
        assert "[-Palkkioluokat ovat I ja II" in said
        assert "760,00 €" in said and "vahvistetaan myöhemmin" in said
    one = dated.good("diff", "--on", OLD, "--on", NEW, "--contract-from", OLD, lang="fi")
    assert "Luokka on K" in one.everything and "Luokka on N" not in one.everything
    assert max(map(len, one.out.splitlines())) <= 80
    same = dated.good("diff", "--on", "2026-02-01", "--on", "2026-02-02", lang="sv").everything
    assert "Detsamma gäller båda dagarna." in same and "[-" not in same


def test_an_amendment_on_one_day(dated: Desk) -> None:
    id_ = dated.propose("kept", "--set", "kept:fee/K@2027-01-01=700")
    on_new = dated.good("diff", id_, "--on", NEW).everything
    assert "€650.00" in on_new and "€700.00" in on_new and "+€50.00" in on_new
    assert "The same is in force" in dated.good("diff", id_, "--on", OLD).everything
    for_new = dated.good("diff", id_, "--on", NEW, "--contract-from", NEW).everything
    assert "The same is in force" in for_new


def test_what_may_hold_is_named_and_not_counted(dated: Desk) -> None:
    earlier = ("--contract-from", "2026-05-31")
    said = dated.good("diff", "--on", "2026-05-31", "--on", "2026-12-30", *earlier).everything
    assert "left out on that day: section 2(2)" in said and "{+" not in said
    said = dated.good("diff", "--on", "2026-12-30", "--on", OLD, *earlier, lang="fi").everything
    assert "{+Palkkio maksetaan" in said


def test_days_of_two_versions_keep_their_meaning(dated: Desk) -> None:
    dated.good("decide", "2027-1", "--body", "Lautakunta")
    one = dated.good("diff", "2026-12-12", "2027-12-12")
    assert "€600.00" in one.out and one.err == ""
    dated.propose("fees", "--set", "fees:fee/I@2026-01-01=545")
    dated.good("merge", "hva-1", "--because", "Hyvä")
    later = dated.given(SOURCE_DATE_EPOCH="1810000000")  # 10 May 2027
    later.good("decide", "2027-2", "--body", "Lautakunta")
    two = dated.good("diff", "2027-01-01", "2027-05-31")
    assert "545" in two.out and "€600.00" not in two.out
    assert "rulebook diff --on 2027-01-01 --on 2027-05-31" in two.err
    assert "1 January 2020" in dated.refused("diff", "2020-01-01", "2027-05-31")


def test_days_that_cannot_be_compared(dated: Desk) -> None:
    assert "--on" in dated.refused("diff", "draft", "--contract-from", OLD)
    assert "3 days" in dated.refused("diff", *("--on", OLD) * 3)
    assert "1 January 2027" in dated.refused("diff", "--on", OLD, "--contract-from", NEW)
    assert "1 January 2027" in dated.refused("diff", OLD, NEW, "--contract-from", NEW)


def test_times_that_contradict_are_found(dated: Desk) -> None:
    dated.commit("Väärin", ("sections/01-tiers.yaml", "{to: 2026", "{from: 2027-06-01, to: 2026"))
    said = dated.good("check", lang="fi").everything
    assert "[never-in-force]" in said and "alkaa 1.6.2027 ja päättyy 31.12.2026" in said


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminal")
def test_a_question_is_asked_that_only_earlier_contracts_hang_on(dated: Desk) -> None:
    from terminals import Terminal

    dated.commit(
        "Kaikille",
        ("sections/04-now.yaml", '  eligible: {care_hours: ">= 2"}\n', ""),
        ("sections/02-fees.yaml", REDUCED.partition("indexed}\n")[2], ""),
    )
    screen = Terminal(dated, "ask", "--on", NEW, "--lang", "fi")
    screen.sees("Montako tuntia")
    screen.types("1\r")
    assert screen.ends() == 0
    assert "600,00 €" in screen.words and "eivät täyty" in screen.words
    new = Terminal(dated, "ask", "--on", NEW, "--contract-from", NEW, "--lang", "fi")
    assert new.ends() == 0 and "Montako" not in new.words and "600,00 €" in new.words
