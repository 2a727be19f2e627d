"""Renumbering and moving a section: proposed, read, taken, undone; what is refused and why."""

import json

import pytest
from desks import Desk

WHY = ("--title", "T", "--reason", "R")
FEES = "sections/02-fees.yaml"
LEAVE = "sections/03-leave.yaml"
LINKED = "Vapaalta maksetaan [2 §:n 1 momentin](#fees.amount) palkkio."


@pytest.fixture
def linked(county: Desk) -> Desk:
    """The county with references to section 2 in the texts of section 3, in both languages."""
    swedish = "För ledigheten betalas arvodet i [2 § 1 mom.](#fees.amount)"
    county.commit(
        "Links",
        (LEAVE, "Käyttämättömät päivät voi säästää vuoden loppuun.", LINKED),
        (LEAVE, "Outnyttjade dagar kan sparas till årets slut.", swedish),
    )
    return county


def number_of(desk: Desk, revision: str = "main", path: str = FEES) -> str:
    lines = desk.shown(f"{revision}:{path}").splitlines()
    return " ".join(line for line in lines if line.startswith(("number:", "formerly:")))


def parts_of(desk: Desk, id_: str = "misol-1") -> list[str]:
    branch = f"amendment/{id_.replace('-', '/')}"
    record = desk.shown(f"{branch}:amendments/{id_}.yaml")
    listed = record.partition("parts:\n")[2].splitlines()
    return [line.strip() for line in listed]


def test_the_old_number_stays_and_the_references_follow(linked: Desk) -> None:
    linked.propose("2 §", "--renumber", "3A", "--as", "misol")
    branch = "amendment/misol/1"
    assert number_of(linked, branch) == 'number: "3 a" formerly: ["2"]'
    leave = linked.shown(f"{branch}:{LEAVE}")
    assert "[3 a §:n 1 momentin](#fees.amount)" in leave
    assert "[3 a § 1 mom.](#fees.amount)" in leave
    fees = linked.shown(f"{branch}:{FEES}")
    assert fees.startswith("# The fees of the invented county.\nid: fees\n"), "the rest stays"


def test_number_and_references_are_one_part(linked: Desk) -> None:
    linked.propose("fees", "--renumber", "3 a", "--as", "misol")
    assert parts_of(linked) == ["- number: 1", "at:", "- fees:number", "- leave.saving"]
    linked.propose("leave", "--to", "misol-1", "--set", "leave.days~fi=Toisin.", "--as", "misol")
    assert "- number: 2" in parts_of(linked)
    linked.good("merge", "misol-1", "--part", "1", "--because", "B")
    assert number_of(linked) == 'number: "3 a" formerly: ["2"]'
    assert "[3 a §:n 1 momentin](#fees.amount)" in linked.shown(f"main:{LEAVE}")
    assert "Toisin." not in linked.shown(f"main:{LEAVE}")


@pytest.mark.parametrize(
    ("lang", "title", "now"),
    [
        ("fi", "3 a § (ent. 2 §) Hoitopalkkio", "Numero 2 on vaihtunut. Tämä on nyt 3 a §."),
        ("sv", "3 a § (f.d. 2 §) Vårdarvode", "Numret 2 har ändrats. Detta är nu 3 a §."),
        (
            "en",
            "Section 3 a (formerly section 2)",
            "Number 2 has changed. This is now section 3 a.",
        ),
    ],
)
def test_read_finds_it_by_both_numbers(county: Desk, lang: str, title: str, now: str) -> None:
    county.propose("fees", "--renumber", "3 a", "--as", "misol")
    county.good("merge", "misol-1", "--because", "B")
    by_old = county.good("read", "2", "§", lang=lang)
    assert title in by_old.out and now in by_old.err
    by_new = county.good("read", "3", "a", lang=lang)
    assert title in by_new.out and now not in by_new.err
    county.propose("2 §", "--set", "fees:fee/II@2026-01-01=800", "--as", "misol")


def test_the_difference_says_it_as_one_change(county: Desk) -> None:
    county.propose("fees", "--renumber", "3 a", "--as", "misol")
    said = county.good("diff", "misol-1", lang="fi").everything
    assert "3 a §, numero [-2 §-] {+3 a §+} {+(ent. 2 §)+} 2 § on nyt 3 a §." in said
    assert "Se on nyt heti tämän jälkeen: 3 § Vapaapäivät" in said
    assert "otsikko" not in said
    memo = county.good("memo", lang="fi").everything
    assert "3 a §, numero [-2 §-] {+3 a §+} {+(ent. 2 §)+}" in memo
    statement = county.good("statement", "misol", lang="sv").everything
    assert "2 § → 3 a § (f.d. 2 §)" in statement


def test_undone_with_the_number_of_before(linked: Desk) -> None:
    before = linked.shown(f"main:{FEES}"), linked.shown(f"main:{LEAVE}")
    linked.propose("fees", "--renumber", "3 a", "--as", "misol")
    linked.good("merge", "misol-1", "--because", "B")
    assert number_of(linked) == 'number: "3 a" formerly: ["2"]'
    linked.good("merge", "--undo", "misol-1", "--because", "B")
    assert (linked.shown(f"main:{FEES}"), linked.shown(f"main:{LEAVE}")) == before


def test_two_sections_change_numbers(linked: Desk) -> None:
    linked.propose("--renumber", "fees=3", "--renumber", "3 §=2", "--as", "misol")
    assert number_of(linked, "amendment/misol/1") == 'number: "3" formerly: ["2"]'
    assert number_of(linked, "amendment/misol/1", LEAVE) == 'number: "2" formerly: ["3"]'
    listed = parts_of(linked)
    assert listed.count("needs:") == 2, "neither goes without the other"
    linked.good("merge", "misol-1", "--because", "B")
    said = linked.good("read", "2", lang="fi")
    assert "2 § (ent. 3 §) Vapaapäivät" in said.out
    assert "Numero 2 on ollut aiemmin tällä: 3 § (ent. 2 §)" in said.err
    checked = json.loads(linked.say("check", "--json").out)
    assert not checked["summary"]["errors"], "their references followed at once"
    assert not [f for f in checked["findings"] if f["check"] == "reference-number"]


def test_step_by_step_only_the_number_of_the_draft_is_kept(county: Desk) -> None:
    county.propose("fees", "--renumber", "9", "--as", "misol")
    county.propose("leave", "--to", "misol-1", "--renumber", "2", "--as", "misol")
    county.propose("fees", "--to", "misol-1", "--renumber", "3", "--as", "misol")
    assert number_of(county, "amendment/misol/1") == 'number: "3" formerly: ["2"]'
    assert number_of(county, "amendment/misol/1", LEAVE) == 'number: "2" formerly: ["3"]'
    county.propose("leave", "--to", "misol-1", "--renumber", "4", "--as", "misol")
    county.propose("fees", "--to", "misol-1", "--renumber", "2", "--as", "misol")
    assert number_of(county, "amendment/misol/1") == 'number: "2"', "back where it was"


def test_a_number_set_as_a_value_is_kept_too(county: Desk) -> None:
    county.propose("--set", "fees:number=3 a", "--set", "fees~heading.fi=Palkkio", "--as", "misol")
    assert number_of(county, "amendment/misol/1") == 'number: "3 a" formerly: ["2"]'


def test_moved_after_another_it_gets_the_free_number(county: Desk) -> None:
    county.propose("fees", "--move-after", "leave", "--as", "misol")
    assert number_of(county, "amendment/misol/1") == 'number: "4" formerly: ["2"]'
    county.propose("leave", "--move-after", "1 §", "--as", "misol")
    assert number_of(county, "amendment/misol/2", LEAVE) == 'number: "1 a" formerly: ["3"]'


def test_renumbered_and_reworded_by_two_in_any_order(linked: Desk) -> None:
    linked.propose("fees", "--renumber", "3 a", "--as", "misol")
    more = "Vapaalta maksetaan aina [2 §:n 1 momentin](#fees.amount) palkkio."
    linked.propose("leave", "--set", f"leave.saving~fi={more}", "--as", "nvf")
    fresh = "Katso [2 §](#fees)."
    linked.propose("tiers", "--set", f"tiers.classes~fi={fresh}", "--as", "nvf")
    ids = ("misol-1", "nvf-1", "nvf-2")
    assert not json.loads(linked.good("clashes", *ids, "--json").out)["clashes"]
    linked.good("merge", *ids, "--because", "B")
    assert "aina [3 a §:n 1 momentin](#fees.amount)" in linked.shown(f"main:{LEAVE}")
    tiers = linked.shown("main:sections/01-tiers.yaml")
    assert "[3 a §](#fees)" in tiers, "also a reference that was written on the old number"


def test_a_reference_written_meanwhile_follows(linked: Desk) -> None:
    linked.propose("fees", "--renumber", "3 a", "--as", "misol")
    linked.propose("tiers", "--set", "tiers.classes~fi=Katso [2 §](#fees).", "--as", "nvf")
    linked.good("merge", "nvf-1", "--because", "B")
    linked.good("merge", "misol-1", "--because", "B")
    assert "Katso [3 a §](#fees)." in linked.shown("main:sections/01-tiers.yaml")


def test_two_numbers_for_one_section_are_one_clash(linked: Desk) -> None:
    linked.propose("fees", "--renumber", "3 a", "--as", "misol")
    linked.propose("fees", "--renumber", "1 a", "--as", "nvf")
    said = linked.say("clashes", "--json", lang="fi")
    clashes = json.loads(said.out)["clashes"]
    assert [clash["address"] for clash in clashes] == ["fees:number"], "not at every reference"
    results = {choice["result"] for choice in clashes[0]["choices"]}
    assert results == {"3 a § (ent. 2 §)", "1 a § (ent. 2 §)"}
    main = linked.at("main")
    refused = linked.say("merge", "misol-1", "nvf-1", "--because", "B", lang="fi")
    assert refused.code == 1 and "misol-1" in refused.everything and "nvf-1" in refused.everything
    assert linked.at("main") == main


def test_one_number_for_two_sections_is_a_clash_of_meaning(county: Desk) -> None:
    county.propose("fees", "--renumber", "3 a", "--as", "misol")
    county.propose("tiers", "--renumber", "3 a", "--as", "nvf")
    clash = json.loads(county.say("clashes", "--json").out)["clashes"][0]
    assert (clash["kind"], clash["check"]) == ("meaning", "number-order")
    assert sorted(clash["amendments"]) == ["misol-1", "nvf-1"]
    main = county.at("main")
    said = county.say("merge", "misol-1", "nvf-1", "--because", "B", lang="fi")
    assert said.code == 1 and "tiers" in said.everything and "fees" in said.everything
    assert county.at("main") == main


def test_words_that_cite_the_old_number_are_pointed_at(county: Desk) -> None:
    county.commit("Words", (LEAVE, "Käyttämättömät päivät", "Kuten 2 §:ssä, päivät"))
    said = county.good("propose", "fees", "--renumber", "3 a", "--as", "misol", *WHY, lang="fi")
    assert f"{LEAVE}:15:15" in said.err
    assert "”2 §:ssä”" in said.everything and "[3 a §:ssä](#fees)" in said.everything
    quiet = county.good("propose", "tiers", "--renumber", "4", "--as", "misol", *WHY, lang="fi")
    assert "former-number-cited" not in quiet.everything


def test_a_decided_number_that_is_lost_is_told_of(county: Desk) -> None:
    county.good("decide", "2027-1", "--body", "Aluevaltuusto", "--despite", "fee-outdated", "--yes")
    text = county.section("02-fees", ('number: "2"', 'number: "3 a"'))
    said = county.good("propose", "fees", "--from", text, "--as", "misol", *WHY, lang="fi")
    assert "former-number-missing" in said.err and "--renumber" in said.everything
    checked = county.say("check", "--with", "misol-1", "--json")
    found = {f["check"]: f["severity"] for f in json.loads(checked.out)["findings"]}
    assert found["former-number-missing"] == "warning"
    county.good("merge", "misol-1", "--because", "B")
    decided = county.say("decide", "2027-2", "--body", "Aluevaltuusto", "--yes", lang="fi")
    assert decided.code == 1 and "former-number-missing" in decided.everything


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("fees", "--renumber", "3"), "leave"),
        (("fees", "--renumber", "2 §"), "fees"),
        (("fees", "--renumber", ""), "5 a"),
        (("fees", "--renumber", "viisi"), "viisi"),
        (("fees", "--renumber", "5 ab"), "5 ab"),
        (("nowhere", "--renumber", "5"), "nowhere"),
        (("--renumber", "nowhere=5"), "nowhere"),
        (("--renumber", "5"), "--renumber"),
        (("--renumber", "fees=7", "--renumber", "leave=7"), "leave"),
        (("fees", "--renumber", "5", "--delete"), "--delete"),
        (("fees", "--move-after", "fees"), "fees"),
        (("fees", "--move-after", "tiers"), "tiers"),
        (("fees", "--move-after", "nowhere"), "nowhere"),
        (("--move-after", "leave"), "--move-after"),
        (("--rebase", "misol-1", "--renumber", "5"), "--rebase"),
    ],
)
def test_what_cannot_be(desk: Desk, words: tuple[str, ...], told: str, lang: str) -> None:
    refs = desk.git("for-each-ref")
    assert told in desk.refused("propose", *words, *WHY, lang=lang)
    assert desk.git("for-each-ref") == refs


def test_no_room_between_two(county: Desk) -> None:
    county.propose("fees", "--renumber", "1 a", "--as", "misol")
    county.good("merge", "misol-1", "--because", "B")
    said = county.refused("propose", "leave", "--move-after", "tiers", "--as", "misol", *WHY)
    assert "--renumber" in said and "section 1" in said and "section 1 a" in said


def test_settled_with_a_draft_that_has_another_number(linked: Desk) -> None:
    linked.propose("fees", "--renumber", "3 a", "--as", "misol")
    linked.propose("fees", "--renumber", "1 a", "--as", "nvf")
    linked.good("merge", "misol-1", "--because", "B")
    told = linked.say("propose", "--rebase", "nvf-1", "--as", "nvf", lang="fi")
    assert told.code == 1
    assert "3 a § (ent. 2 §)" in told.everything and "1 a § (ent. 2 §)" in told.everything
    assert "momentin" not in told.everything, "references are no question of their own"
    linked.good("propose", "--rebase", "nvf-1", "--as", "nvf", "--set", "fees:number=1 a")
    assert number_of(linked, "amendment/nvf/1") == 'number: "1 a" formerly: ["2", "3 a"]'
    assert "[1 a §:n 1 momentin](#fees.amount)" in linked.shown(f"amendment/nvf/1:{LEAVE}")
    linked.good("merge", "nvf-1", "--because", "B")
    assert "1 a § (ent. 2 ja 3 a §)" in linked.good("read", "3 a §", lang="fi").out


def test_another_number_while_settling_keeps_no_number_that_was_only_tried(county: Desk) -> None:
    county.propose("fees", "--renumber", "3 a", "--as", "misol")
    county.commit("Words", (FEES, "viimeistään", "aina viimeistään"))
    county.good("propose", "--rebase", "misol-1", "--as", "misol", "--set", "fees:number=1 a")
    assert number_of(county, "amendment/misol/1") == 'number: "1 a" formerly: ["2"]'
