"""Passages of statements tied to places, and answered once for all that say the same."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from desks import Desk

sys.path.insert(0, str(Path(__file__).parent.parent / "store"))
from made_files import pdf, png

LETTER = (
    "Hyvä hyvinvointialue! Lomituksesta ei saa leikata. Hoitajat uupuvat jo nyt, ja lomitus on "
    "järjestettävä myös kesällä ja viikonloppuisin niin, että hoitaja voi levätä. Pyydämme, että "
    "luonnosta muutetaan tältä osin. Terveisin {}"
)


@pytest.fixture
def council(county: Desk) -> Desk:
    """The county with a statement of two passages."""
    words = (
        "Lausunto",
        "Vapaapäiviä tulee olla kolme. Se on hoitajalle tärkeää.",
        "Soita 050 123 4567.",
    )
    file = county.write("a.pdf", pdf(*words))
    county.good("receive", file, "--from", "Vanhusneuvosto", "--kind", "neuvosto")
    return county


def points(county: Desk, id_: str = "vanhusneuvosto-1") -> list[dict[str, Any]]:
    rows = json.loads(county.good("receive", "--list", "--json").out)["statements"]
    return next(one["points"] for one in rows if one["id"] == id_)


def test_words_are_tied_to_a_place_and_stand_in_the_memo(council: Desk) -> None:
    said = council.good(
        "receive", "--point", "vanhusneuvosto-1", "--place", "leave.days", "--theme", "vapaa",
        "--quote", "vapaapäiviä  tulee olla KOLME", lang="fi",
    )  # fmt: skip
    assert "vanhusneuvosto-1#1, 3 § 1 mom." in said.everything
    (one,) = points(council)
    assert (one["place"], one["theme"]) == ("leave.days", "vapaa")
    assert one["text"] == {"fi": "Vapaapäiviä tulee olla kolme"}
    memo = council.good("memo", lang="fi").everything
    assert "Vanhusneuvosto" in memo and "Vapaapäiviä tulee olla kolme" in memo


def test_a_passage_by_its_number_with_ones_own_words_and_to_a_place_by_its_number(
    council: Desk,
) -> None:
    shown = council.good("receive", "--show", "vanhusneuvosto-1").out
    assert "2. Vapaapäiviä tulee olla kolme. Se on hoitajalle tärkeää." in shown
    told = council.good(
        "receive", "--point", "VANHUSNEUVOSTO-1", "--place", "3 §", "--passage", "2",
        "--text", "Neuvosto haluaa kolme päivää.", "--json", lang="fi",
    )  # fmt: skip
    assert json.loads(told.out)["point"] == "vanhusneuvosto-1#1"
    (one,) = points(council)
    assert one["place"] == "leave" and one["quote"].startswith("Vapaapäiviä tulee")
    assert one["text"] == {"fi": "Neuvosto haluaa kolme päivää."}


def test_an_answer_stands_in_the_record_and_the_memo(council: Desk) -> None:
    council.good("receive", "--point", "vanhusneuvosto-1", "--place", "leave", "--passage", "2")
    said = council.good(
        "receive", "--answer", "vanhusneuvosto-1#1", "--taken", "delvis",
        "--because", "Det kostar.", lang="sv",
    )  # fmt: skip
    assert "Besvarad: vanhusneuvosto-1#1 (beaktas delvis)" in said.out
    assert points(council)[0]["answer"] == {"taken": "partly", "because": {"sv": "Det kostar."}}
    assert "Det kostar." in council.good("memo", lang="sv").everything
    refs = council.git("for-each-ref")
    again = ("receive", "--answer", "vanhusneuvosto-1", "--taken", "no", "--because", "x")
    assert "Would be answered" in council.good(*again, "--dry-run").out
    assert council.git("for-each-ref") == refs
    council.good(*again)
    assert points(council)[0]["answer"]["taken"] == "no"


def test_many_who_send_the_same_letter_are_shown_and_answered_once(county: Desk) -> None:
    for number, name in enumerate(("Aino Aalto", "Bo Berg", "Ville Virta"), 1):
        file = county.write(f"{number}.txt", LETTER.format(name).encode())
        said = county.good("receive", file, "--from", name, "--stance", "vastustaa", lang="fi")
        assert ("lähes sama kuin yksityishenkilo-1" in said.everything) == (number > 1)
        quote = ("--place", "leave", "--quote", "Lomituksesta ei saa leikata.")
        county.good("receive", "--point", f"yksityishenkilo-{number}", *quote, lang="fi")
    listed = county.good("receive", "--list", lang="fi").out
    assert "3 samanlaista, ensimmäinen yksityishenkilo-1" in listed and "Bo Berg" not in listed
    answer = ("--taken", "no", "--because", "Rahaa ei ole.")
    said = county.good("receive", "--answer", "yksityishenkilo-2#1", *answer, lang="fi")
    assert "2 lähes samanlaisen lausunnon kohtaa" in said.out
    assert all(points(county, f"yksityishenkilo-{n}")[0]["answer"] for n in (1, 2, 3))
    memo = county.good("memo", lang="fi").everything
    assert memo.count("Lomituksesta ei saa leikata.") == 1
    assert "yksityishenkilö 1 ja muut samansisältöiset, yhteensä 3" in memo
    assert "3 alike, first from private person 1" in county.good("memo").everything
    assert "Saapuneita lausuntoja 3" in memo
    county.good("receive", "--apart", "yksityishenkilo-3")
    memo = county.good("memo", lang="fi").everything
    assert "yhteensä 2" in memo and memo.count("Lomituksesta ei saa leikata.") == 2
    assert "not registered as nearly" in county.refused("receive", "--apart", "yksityishenkilo-3")


def test_another_stance_is_never_taken_for_the_same_letter(county: Desk) -> None:
    for number, stance in enumerate(("vastustaa", "puoltaa"), 1):
        file = county.write(f"{number}.txt", LETTER.format(number * "x").encode())
        county.good("receive", file, "--kind", "person", "--stance", stance)
    assert "alike, first" not in county.good("receive", "--list").out


def test_a_scan_takes_words_on_trust_and_says_so(county: Desk) -> None:
    county.good("receive", county.write("s.png", png()), "--kind", "person")
    tie = ("receive", "--point", "yksityishenkilo-1", "--place", "leave", "--quote", "Kolme!")
    assert "could not be checked" in county.good(*tie).err
    assert "no text" in county.good("receive", "--show", "yksityishenkilo-1").out


def test_a_question_of_the_round_is_answered_by_a_passage(council: Desk) -> None:
    council.commit(
        "Kysymys",
        (
            "rulebook.yaml",
            "diary: PHVADno-2026-57}",
            "diary: PHVADno-2026-57, questions: [{id: q1, text: {fi: Onko raja selkeä?}}]}",
        ),
    )
    tie = ("receive", "--point", "vanhusneuvosto-1", "--passage", "2", "--answers")
    assert "q1" in council.refused(*tie, "q9")
    council.good(*tie, "q1")
    memo = council.good("memo", lang="fi").everything
    assert "Onko raja selkeä?" in memo and "Vapaapäiviä tulee olla kolme." in memo


def test_what_is_wrong_is_said_and_nothing_is_written(council: Desk) -> None:
    refs = council.git("for-each-ref")
    tie = ("receive", "--point", "vanhusneuvosto-1", "--place", "leave")
    assert "has 3" in council.refused(*tie, "--passage", "4")
    assert "does not say" in council.refused(*tie, "--quote", "kuutamo")
    assert "It says" in council.refused(
        *tie, "--quote", "Vapaapäiviä tulee olla neljä. Se on tärkeää."
    )
    assert "phone" in council.refused(*tie, "--passage", "3")
    assert "--quote" in council.refused(*tie)
    council.refused("receive", "--point", "vanhusneuvosto-1", "--place", "99 §", "--passage", "2")
    near = council.refused("receive", "--point", "vanhusneuvosto", "--place", "3 §", "--quote", "x")
    assert "vanhusneuvosto-1" in near
    because = ("--taken", "yes", "--because", "x")
    assert (
        "no points" in council.refused("receive", "--answer", "vanhusneuvosto-1", *because).lower()
    )
    council.refused("receive", "--answer", "vanhusneuvosto-1#2", *because)
    council.refused(
        "receive", "--answer", "vanhusneuvosto-1#1", "--taken", "ehkä", "--because", "x"
    )
    assert council.git("for-each-ref") == refs


def test_points_are_added_after_one_another(council: Desk) -> None:
    for passage in ("1", "2", "2"):
        council.good(
            "receive", "--point", "vanhusneuvosto-1", "--place", "leave", "--passage", passage
        )
    assert len(points(council)) == 3
