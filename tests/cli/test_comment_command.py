"""`rulebook comment`: what is said stays, follows its words, and is answered."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from desks import Desk, untouched

SAVED = "is saved on this computer"


def listed(desk: Desk, *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(desk.good("comment", "--list", *words, "--json").out)[
        "comments"
    ]
    return found


def comment(desk: Desk, *words: str | Path, **more: str) -> str:
    text = () if {"--text", "--from"} & set(words) else ("--text", "Kolme päivää kuuluu kaikille.")
    return desk.good("comment", *words, *text, **more).out.strip()


def record(desk: Desk, id_: str) -> str:
    who, number = id_.split("/")
    return desk.shown(f"comments/{who}:comments/{who}/{number}.yaml")


def changed(county: Desk, path: str, old: str, new: str) -> None:
    county.commit("Muutos", (path, old, new))


def test_it_is_a_file_of_its_own_on_the_branch_of_the_association(misol: Desk) -> None:
    words = ("--stance", "with-changes", "--theme", "leave", "--quote", "kahteen vapaapäivään")
    assert comment(misol, "leave.days", *words, "--text-sv", "Tre dagar.", lang="fi") == "misol/1"
    blob = misol.git("rev-parse", "main:sections/03-leave.yaml")
    assert record(misol, "misol/1").splitlines() == [
        "on: leave.days",
        "quote: kahteen vapaapäivään",
        "context:",
        "  before: Omaishoitajalla on oikeus",
        "  after: kuukaudessa. Vapaan voi pitää useassa osassa.",
        f"seen: {blob}",
        "stance: with-changes",
        "theme: leave",
        "text:",
        "  fi: Kolme päivää kuuluu kaikille.",
        "  sv: Tre dagar.",
        "at: '2026-12-11T14:40:00+00:00'",
    ]
    assert comment(misol, "leave") == "misol/2"


def test_nothing_else_in_the_clone_moves(misol: Desk) -> None:
    (misol.folder / "sections/03-leave.yaml").write_text("kesken\n", "utf-8")
    (misol.folder / "oma.txt").write_text("oma\n", "utf-8")
    before, main = untouched(misol), misol.at("main")
    comment(misol, "leave")
    assert (untouched(misol), misol.at("main")) == (before, main)
    assert misol.branches() == ["refs/heads/comments/misol", "refs/heads/main"]


@pytest.mark.parametrize(
    ("place", "on"),
    [
        ("", "rulebook"),
        ("leave", "leave"),
        ("3", "leave"),
        ("3 §", "leave"),
        ("leave.saving", "leave.saving"),
        ("3.2", "leave.saving"),
        ("3 § 2 mom.", "leave.saving"),
        ("leave.saving~sv", "leave.saving~sv"),
        ("leave~heading", "leave~heading"),
        ("fees:fee/II@2026-01-01", "fees:fee/II@2026-01-01"),
        ("term/carer", "term/carer"),
        ("misol-1", "misol-1"),
        ("misol-1.1", "misol-1.1"),
    ],
)
def test_what_may_be_commented(misol: Desk, place: str, on: str) -> None:
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=820")
    comment(misol, *([place] if place else []))
    (one,) = listed(misol)
    assert (one["on"], one["standing"]) == (on, "in-place")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("leave.dayz", "--text", "A"), "leave.days"),
        (("levae", "--text", "A"), "leave"),
        (("misol-9.4", "--text", "A"), "misol-9"),
        (("leave",), "--text"),
        (("leave", "--text", " "), "--text"),
        (("leave", "--text", "A", "--text-en", "B"), "once"),
        (("leave", "--text", "A", "--stance", "kyllä"), "supports"),
        (("leave", "--text", "A", "--quote", "ei ole"), "do not stand there"),
        (("--text", "A", "--quote", "on"), "several places"),
        (("fees:fee/II@2026-01-01", "--text", "A", "--quote", "760"), "texts alone"),
        (("leave", "--text", "A", "--answers", "q1"), "no questions"),
        (("leave", "--text", "A" * 20_001), "20000 characters"),
        (("leave", "--text", "A", "--theme", "A" * 41), "40 characters"),
        (("leave", "--text", "A", "--list"), "one thing"),
        (("--retract", "misol/1", "--answer", "misol/1"), "one thing"),
        (("--retract", "misol/7", "--because", "A"), "no comment misol/7"),
        (("--answer", "misol/7", "--taken", "yes", "--because", "A"), "no comment misol/7"),
        (("--answer", "misol/7", "--because", "A"), "--taken"),
        (("leave", "--text", "A", "--taken", "yes"), "--answer"),
        (("leave", "--text", "A", "--because", "B"), "--text"),
        (("leave", "--text", "A", "--json"), "--list"),
        (("leave", "--text", "A", "--as", "nobody"), "misol"),
        (("leave", "--from", "no-such-file.txt"), "no-such-file.txt"),
        (("leave", "--text", "Soita 040 123 4567."), "personal-data"),
    ],
)
def test_what_cannot_be_said_is_refused_and_nothing_is_made(
    misol: Desk, words: tuple[str, ...], said: str
) -> None:
    before = misol.branches()
    assert said in misol.refused("comment", *words)
    assert misol.branches() == before


def test_the_text_may_come_from_a_file_or_from_standard_input(misol: Desk) -> None:
    file = misol.write("sana.txt", "\ufeffEnsimmäinen.\n\nToinen.\n")
    comment(misol, "leave", "--from", file, lang="fi")
    comment(misol, "leave", "--from", "-", stdin="Kolmas\n", lang="sv")
    texts = [one["text"] for one in listed(misol)]
    assert texts == [{"fi": "Ensimmäinen.\n\nToinen."}, {"sv": "Kolmas"}]
    assert "plain text" in misol.refused(
        "comment", "leave", "--from", misol.write("x", b"\xff\xfe\x00")
    )


def test_a_quote_tells_the_provision_and_takes_whole_words(misol: Desk) -> None:
    comment(misol, "leave", "--quote", "”KÄYTTÄMÄTTÖMÄT päiv”")
    (one,) = listed(misol)
    assert (one["on"], one["quote"]) == ("leave.saving", "Käyttämättömät päivät")


def test_a_quote_in_swedish_is_followed_in_swedish(county: Desk) -> None:
    comment(county, "leave", "--quote", "två lediga dagar", lang="sv")
    changed(county, "sections/03-leave.yaml", "kahteen vapaapäivään", "kolmeen vapaapäivään")
    assert listed(county)[0]["standing"] == "in-place"
    changed(county, "sections/03-leave.yaml", "två lediga dagar", "tre lediga dagar")
    assert listed(county)[0]["words"] == {
        "old": "två lediga dagar",
        "new": "tre lediga dagar",
        "moved": None,
    }


def test_after_the_text_has_changed_each_is_in_place_changed_or_lost(county: Desk) -> None:
    quotes = ("useassa osassa", "kahteen vapaapäivään", "Vapaan voi pitää useassa osassa.")
    for quote in quotes:
        comment(county, "leave.days", "--quote", quote)
    comment(county, "leave.days")
    comment(county, "leave.saving")
    comment(county, "leave")
    comment(county, "leave:leave/II")
    comment(county, "fees")
    changed(county, "sections/03-leave.yaml", "kahteen", "kolmeen")
    changed(county, "sections/03-leave.yaml", "tier: II, days: 3", "tier: II, days: 4")
    stands = [one["standing"] for one in listed(county)]
    still = ["in-place", "changed", "in-place", "changed", "in-place", "changed", "changed"]
    assert stands == [*still, "in-place"]
    said = county.good("comment", "--list").everything
    assert "Before: ”kahteen vapaapäivään”. Now: ”kolmeen vapaapäivään”." in said
    assert "Words have changed: 4. Words are gone: 0." in said
    changed(county, "sections/03-leave.yaml", " Vapaan voi pitää useassa osassa.", "")
    lost = [one["words"]["old"] for one in listed(county) if one["standing"] == "lost"]
    assert lost == ["useassa osassa", "Vapaan voi pitää useassa osassa."]
    assert "no longer there: ”useassa osassa”" in county.good("comment", "--list").everything


def test_a_removed_place_is_lost_and_a_renamed_one_is_found_again(county: Desk) -> None:
    comment(county, "leave.saving", "--quote", "voi säästää vuoden loppuun")
    comment(county, "leave.saving")
    comment(county, "leave:leave/II")
    changed(county, "sections/03-leave.yaml", "- id: saving", "- id: later")
    found = listed(county)
    assert [one["words"]["moved"] for one in found] == ["leave.later", "leave.later", None]
    county.git("rm", "--quiet", "sections/03-leave.yaml")
    county.commit("Pois", ("rulebook.yaml", "languages: [fi, sv]", "languages: [sv, fi]"))
    assert [one["standing"] for one in listed(county)] == ["lost"] * 3
    assert listed(county)[0]["words"]["old"] == "voi säästää vuoden loppuun"


def test_of_two_alike_the_one_that_was_quoted_is_followed(county: Desk) -> None:
    path = "sections/03-leave.yaml"
    twice = "Päivän voi siirtää. Vapaan voi siirtää."
    changed(county, path, "Vapaan voi pitää useassa osassa.", twice)
    comment(county, "leave.days", "--quote", "Vapaan voi siirtää")
    comment(county, "leave.days", "--quote", "Päivän voi siirtää")
    changed(county, path, "Vapaan voi siirtää.", "Vapaan saa siirtää.")
    assert [one["standing"] for one in listed(county)] == ["changed", "in-place"]


def test_a_comment_on_an_amendment_tells_that_it_has_changed(misol: Desk) -> None:
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--title", "Palkkio ylös")
    comment(misol, "misol-1", "--as", "nvf")
    comment(misol, "misol-1", "--as", "nvf", "--quote", "Palkkio ylös")
    misol.good("support", "misol-1", "--as", "nvf")
    assert [one["standing"] for one in listed(misol)] == ["in-place"] * 3
    misol.good("propose", "--to", "misol-1", "--title", "Palkkio nousee", "--reason", "Uusi")
    stands = [one["standing"] for one in listed(misol)]
    assert stands == ["changed", "lost", "changed"]


def test_what_was_said_is_taken_back_by_a_new_entry(misol: Desk) -> None:
    comment(misol, "leave")
    first = record(misol, "misol/1")
    assert "--because" in misol.refused("comment", "--retract", "misol/1")
    said = misol.good("comment", "--retract", "misol/1", "--because", "Erehdys")
    assert said.out == "misol/2\n"
    assert record(misol, "misol/1") == first
    assert "retracts: 1\n" in record(misol, "misol/2")
    assert [one["taken_back"] for one in listed(misol)] == [True, False]
    assert "has been taken back" in misol.refused(
        "comment", "--retract", "misol/1", "--because", "Taas"
    )
    for paper in ("memo", "statement"):
        assert "Kolme päivää" not in misol.good(paper).everything
    assert "is of misol" in misol.refused(
        "comment", "--retract", "misol/2", "--because", "A", "--as", "nvf"
    )


def test_the_coordinator_answers_on_main_and_the_memo_tells(county: Desk) -> None:
    comment(county, "leave.days", "--as", "misol", "--quote", "kahteen vapaapäivään")
    comment(county, "leave", "--as", "misol")
    head = county.at("main")
    county.good(
        "comment", "--answer", "misol/1", "--answer", "misol/2",
        "--taken", "osittain", "--because", "Osa otetaan.", lang="fi",
    )  # fmt: skip
    assert county.git("rev-parse", "main^") == head
    assert county.git("status", "--porcelain") == ""
    assert county.shown("main:comments/misol/1.yaml") == record(county, "misol/1")
    assert county.shown("main:answers/misol/1.yaml").splitlines()[:4] == [
        "answers:",
        "  - taken: partly",
        "    because:",
        "      fi: Osa otetaan.",
    ]
    assert [one["answer"]["by"] for one in listed(county)] == ["hva", "hva"]
    assert "otetaan huomioon osittain. Osa otetaan." in county.good("memo", lang="fi").everything
    county.good("comment", "--answer", "misol/1", "--taken", "no", "--because", "Ei sittenkään.")
    assert county.shown("main:answers/misol/1.yaml").count("taken:") == 2
    assert [one["answer"]["taken"] for one in listed(county)] == ["no", "partly"]
    assert county.good("check").code == 0


def test_the_association_hears_what_became_of_what_it_said(shared: Desk, misol: Desk) -> None:
    comment(misol, "leave")
    assert "Not sent yet: misol/1." in misol.good("status").everything
    misol.good("submit", "--yes")
    assert "Not sent yet" not in misol.good("status").everything
    county = replace(misol, folder=misol.top / "county", who="hva")
    county.good("update")
    county.good("comment", "--answer", "misol/1", "--taken", "yes", "--because", "Hyvä.")
    county.good("submit", "--yes", "--as", "hva")
    assert "Your comment misol/1 was answered" in misol.good("update").everything
    assert "misol/1: taken into account. Hyvä." in misol.good("status").everything


def test_comments_travel_with_submit_after_the_word_on_publicity(shared: Desk, misol: Desk) -> None:
    comment(misol, "leave")
    said = misol.good("submit", "--yes")
    assert said.out == "Sent: comments of misol: 1\n"
    assert "public document" in said.err
    assert shared.at("comments/misol") == misol.at("comments/misol")
    assert "nothing to send" in misol.good("submit", "--yes").out
    nvf = replace(misol, folder=misol.top / "nvf", who="nvf")
    assert "New comments: 1 (misol)" in nvf.good("update").everything
    assert [one["id"] for one in listed(nvf)] == ["misol/1"]


def test_a_number_taken_meanwhile_is_settled_and_nothing_is_lost(shared: Desk, misol: Desk) -> None:
    second = replace(misol, folder=misol.top / "second")
    misol.git("clone", "--quiet", str(shared.folder), str(second.folder))
    second.git("config", "rulebook.association", "misol")
    comment(misol, "leave", "--text", "A")
    comment(second, "fees", "--text", "B")
    second.good("comment", "--retract", "misol/1", "--because", "Erehdys")
    misol.good("submit", "--yes")
    said = second.good("submit", "--yes").everything
    assert "misol/1" in said and "now misol/3" in said
    assert "retracts: 3\n" in record(second, "misol/2")
    misol.good("update")
    for desk in (misol, second):
        found = {one["id"]: (one["text"]["en"], one["taken_back"]) for one in listed(desk)}
        assert found == {
            "misol/1": ("A", False),
            "misol/2": ("Erehdys", False),
            "misol/3": ("B", True),
        }
    assert comment(misol, "leave") == "misol/4"


def test_nobody_speaks_for_another(misol: Desk) -> None:
    comment(misol, "leave", "--text", "Oma")
    branch = misol.at("comments/misol")
    tree = misol.git("ls-tree", "-r", "--name-only", branch, "comments/misol")
    assert tree == "comments/misol/1.yaml"
    misol.git("update-ref", "refs/heads/comments/nvf", branch)
    assert [one["id"] for one in listed(misol)] == ["misol/1"]


def test_many_at_once_lose_nothing(misol: Desk) -> None:
    each = misol.given(PYTHONHASHSEED="0")  # a process of its own for each
    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(lambda n: comment(each, "leave", "--text", f"T{n}"), range(12)))
    assert sorted(made, key=lambda id_: int(id_[6:])) == [f"misol/{n}" for n in range(1, 13)]
    assert {one["text"]["en"] for one in listed(misol)} == {f"T{n}" for n in range(12)}


def test_a_list_of_one_place_holds_what_is_inside_it(misol: Desk) -> None:
    for place in ("leave", "leave.days", "leave:leave/II", "fees"):
        comment(misol, place)
    comment(misol, "fees.amount", "--as", "nvf")
    assert [one["on"] for one in listed(misol, "leave")] == [
        "leave",
        "leave.days",
        "leave:leave/II",
    ]
    assert [one["on"] for one in listed(misol, "3.1")] == ["leave.days"]
    assert [one["on"] for one in listed(misol, "--as", "nvf")] == ["fees.amount"]
    assert "There are no comments" in misol.good("comment", "--list", "tiers").out


def test_late_work_is_taken_and_marked(misol: Desk) -> None:
    late = misol.given(SOURCE_DATE_EPOCH="1802000000")  # 7 February 2027
    assert "marked as late" in late.good("comment", "leave", "--text", "A").err
    assert [one["late"] for one in listed(misol)] == [True]
    assert "Late" in misol.good("memo").everything


def test_dry_run_makes_nothing(misol: Desk) -> None:
    before = misol.branches()
    assert "Kolme" in misol.good("comment", "leave", "--text", "Kolme", "--dry-run").err
    assert misol.branches() == before
    comment(misol, "leave")
    before, tip = misol.branches(), misol.at("comments/misol")
    misol.good("comment", "--retract", "misol/1", "--because", "A", "--dry-run")
    misol.good("comment", "--answer", "misol/1", "--taken", "yes", "--because", "A", "--dry-run")
    assert (misol.branches(), misol.at("comments/misol")) == (before, tip)


@pytest.mark.parametrize(
    ("lang", "word"), [("fi", "tallennettu"), ("sv", "sparats"), ("en", SAVED)]
)
def test_it_speaks_three_languages(misol: Desk, lang: str, word: str) -> None:
    assert word in misol.good("comment", "leave", "--text", "A", lang=lang).err


def test_read_shows_them_below_their_section_with_what_became_of_their_words(county: Desk) -> None:
    comment(county, "leave", "--quote", "kahteen vapaapäivään", "--as", "misol")
    comment(county, "fees", "--text", "Palkkiosta", "--as", "misol")
    changed(county, "sections/03-leave.yaml", "kahteen", "kolmeen")
    said = county.good("read", "--comments", lang="fi").everything
    assert said.index("Palkkiosta") < said.rindex("3 § Vapaapäivät") < said.index("Kolme päivää")
    assert "Nyt: ”kolmeen vapaapäivään”" in said
    assert "Kolme päivää" not in county.good("read", "3").everything
    assert "Palkkiosta" not in county.good("read", "3", "--comments").everything
