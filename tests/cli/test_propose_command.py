"""`rulebook propose`: every way to say what is proposed lands on a branch of its own."""

import json

import pytest
from desks import Desk, lines_of

RAISE = "fees:fee/II@2026-01-01=820"
NEW = """\
id: waiting
number: "4"
heading: {fi: Odotusaika}
provisions:
  - id: time
    text:
      fi: |
        Hakemus ratkaistaan kolmessa kuukaudessa.
"""


def record(desk: Desk, id_: str = "misol-1") -> str:
    """The amendment's record as its branch holds it."""
    who, _, number = id_.rpartition("-")
    return desk.shown(f"amendment/{who}/{number}:amendments/{id_}.yaml")


def changed(desk: Desk, branch: str = "amendment/misol/1") -> list[str]:
    """The files that differ between main and a branch."""
    return desk.git("diff", "--name-only", "main", branch).splitlines()


def test_the_id_comes_first_and_alone_on_standard_output(desk: Desk) -> None:
    said = desk.good("propose", "fees", "--set", RAISE, "--title", "T", "--reason", "R")
    assert said.out == "misol-1\n"
    assert "misol-1" in said.err
    assert "rulebook submit" not in said.err, "what to do next is told to a person at a terminal"


def test_a_value_set_changes_only_its_own_characters(desk: Desk) -> None:
    desk.propose("fees", "--set", RAISE)
    assert changed(desk) == ["amendments/misol-1.yaml", "sections/02-fees.yaml"]
    before = desk.shown("main:sections/02-fees.yaml")
    after = desk.shown("amendment/misol/1:sections/02-fees.yaml")
    assert after == before.replace("amount: 760.00", "amount: 820.00")


def test_the_branch_is_one_commit_on_main_by_its_person(desk: Desk) -> None:
    desk.propose("fees", "--set", RAISE)
    assert desk.git("rev-parse", "amendment/misol/1^") == desk.at("main")
    shown = desk.git("log", "-1", "--format=%an <%ae> %at %cn %s", "amendment/misol/1")
    assert shown == "Aino Esimerkki <aino@misol.example> 1797000000 Aino Esimerkki misol-1: Otsikko"


def test_the_record_tells_who_what_and_why(desk: Desk) -> None:
    why = ("--title", "Palkkio 820 euroon", "--reason", 'Jälkeen jäänyt: #1 "syy"')
    principle = ("--principle", "participation")
    desk.good("propose", "fees", "--set", RAISE, *why, *principle, lang="fi")
    text = record(desk)
    for expected in (
        "id: misol-1\n",
        "association: misol\n",
        "Aino Esimerkki",
        "Palkkio 820 euroon",
        "participation",
        desk.at("main"),
        "fees:fee/II@2026-01-01",
        "2027",
    ):
        assert expected in text
    assert "submitted: 2" not in text
    assert 'Jälkeen jäänyt: #1 "syy"' in desk.good("diff", "misol-1").everything


@pytest.mark.parametrize("written", ["820", "820,00", "820,00 €", "820.00", " 820 euroa", "820€"])
def test_amounts_are_read_as_people_write_them(desk: Desk, written: str) -> None:
    desk.propose("fees", "--set", f"fees:fee/II@2026-01-01={written}")
    assert "{tier: II, from: 2026-01-01, amount: 820" in desk.shown(
        "amendment/misol/1:sections/02-fees.yaml"
    )


def test_an_amount_with_a_space_for_thousands(desk: Desk) -> None:
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=1 050,00 €")
    assert "amount: 1050.00" in desk.shown("amendment/misol/1:sections/02-fees.yaml")


def test_many_values_at_once_in_several_sections(desk: Desk) -> None:
    sets = (RAISE, "leave:leave/I.days=3", "leave.saving~sv=Dagarna kan sparas till mars.")
    desk.propose(*(word for value in sets for word in ("--set", value)))
    assert changed(desk) == [
        "amendments/misol-1.yaml",
        "sections/02-fees.yaml",
        "sections/03-leave.yaml",
    ]
    leave = desk.shown("amendment/misol/1:sections/03-leave.yaml")
    assert "{tier: I, days: 3, kind: statutory}" in leave
    assert "        Dagarna kan sparas till mars.\n" in leave
    assert "Käyttämättömät päivät voi säästää vuoden loppuun." in leave
    numbered = [line for line in record(desk).splitlines() if "number:" in line]
    assert len(numbered) == 3, "one part for each changed address"


def test_a_section_can_be_named_by_its_number(desk: Desk) -> None:
    assert desk.propose("2", "--set", RAISE) == "misol-1"


@pytest.mark.parametrize("way", ["file", "stdin"])
def test_a_whole_text_keeps_every_byte(desk: Desk, way: str) -> None:
    changes = (("useassa osassa", "useassa osassa  "), ("15 päivänä", "10 päivänä"))
    path = desk.section("02-fees", changes[1])
    if way == "file":
        desk.propose("fees", "--from", str(path))
    else:
        desk.propose("fees", "--from", "-", stdin=path.read_text("utf-8"))
    assert desk.shown("amendment/misol/1:sections/02-fees.yaml") == path.read_text("utf-8")


def test_a_file_from_another_kind_of_computer(desk: Desk) -> None:
    path = desk.section("02-fees", ("15 päivänä", "10 päivänä"))
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert desk.propose("fees", "--from", str(path)) == "misol-1"
    assert "10 päivänä" in desk.good("diff", "misol-1").everything


def test_texts_follow_the_amount(desk: Desk) -> None:
    said = desk.good("propose", "fees", "--set", RAISE, "--texts", "--title", "T", "--reason", "R")
    after = desk.shown("amendment/misol/1:sections/02-fees.yaml")
    assert "[820,00 euroa](fee:II)" in after and "[820,00 euro](fee:II)" in after
    assert "amount-in-prose" not in said.err


def test_without_texts_the_stale_amount_is_a_finding_and_still_made(desk: Desk) -> None:
    said = desk.good("propose", "fees", "--set", RAISE, "--title", "T", "--reason", "R")
    assert said.err.count("[amount-in-prose]") == 2 and said.out == "misol-1\n"


def test_an_unlawful_amount_is_a_finding_and_still_made(desk: Desk) -> None:
    words = ("--set", "fees:fee/I@2026-01-01=100", "--title", "T", "--reason", "R")
    said = desk.good("propose", "fees", *words)
    assert "[fee-below-minimum]" in said.err and said.out == "misol-1\n"


def test_a_new_section(desk: Desk) -> None:
    path = desk.write("texts/new.yaml", NEW)
    assert desk.propose("new", "--from", str(path)) == "misol-1"
    assert changed(desk) == ["amendments/misol-1.yaml", "sections/04-waiting.yaml"]
    assert "Hakemus ratkaistaan kolmessa kuukaudessa." in desk.good("diff", "misol-1").everything
    assert record(desk).count("number:") == 1, "a new section is one part"


def test_a_section_between_two_others_is_filed_between_them(desk: Desk) -> None:
    path = desk.write("texts/new.yaml", NEW.replace('"4"', '"2 a"'))
    desk.propose("new", "--from", str(path))
    files = desk.git("ls-tree", "-r", "--name-only", "amendment/misol/1", "sections/").splitlines()
    assert [path.split("/")[1] for path in files] == [
        "01-tiers.yaml",
        "02-fees.yaml",
        "02a-waiting.yaml",
        "03-leave.yaml",
    ]
    shown = desk.good("diff", "main", "amendment/misol/1").everything
    assert "2 a" in shown and "Odotusaika" in shown


def test_a_new_section_whose_id_is_taken(desk: Desk) -> None:
    path = desk.write("texts/new.yaml", NEW.replace("id: waiting", "id: fees"))
    said = desk.refused("propose", "new", "--from", path, "--title", "T", "--reason", "R")
    assert "fees" in said and desk.branches() == ["refs/heads/main"]


def test_a_section_taken_out(desk: Desk) -> None:
    said = desk.good("propose", "leave", "--delete", "--title", "T", "--reason", "R")
    assert said.out == "misol-1\n"
    assert changed(desk) == ["amendments/misol-1.yaml", "sections/03-leave.yaml"]
    files = desk.git("ls-tree", "-r", "--name-only", "amendment/misol/1")
    assert "03-leave" not in files


def test_facts_and_terms(desk: Desk) -> None:
    facts = desk.shown("main:facts.yaml").replace("max: 24", "max: 20")
    terms = desk.shown("main:terms.yaml").replace("Hoidettavan omainen", "Hoidettavan läheinen")
    assert desk.propose("facts", "--from", "-", stdin=facts) == "misol-1"
    assert desk.propose("terms", "--from", "-", stdin=terms) == "misol-2"
    assert "facts.yaml" in changed(desk)
    assert "terms.yaml" in changed(desk, "amendment/misol/2")
    assert "läheinen" in desk.good("diff", "misol-2").everything


def test_a_value_of_a_fact_and_of_a_term(desk: Desk) -> None:
    assert desk.propose("facts", "--set", "fact/care_hours.number.max=20") == "misol-1"
    assert "max: 20" in desk.shown("amendment/misol/1:facts.yaml")
    assert desk.propose("--set", "term/carer.name.sv=närståendevårdaren") == "misol-2"


@pytest.mark.parametrize("name", ["facts", "terms"])
def test_the_vocabulary_is_not_deleted_whole(desk: Desk, name: str) -> None:
    desk.refused("propose", name, "--delete", "--title", "T", "--reason", "R")
    assert desk.branches() == ["refs/heads/main"]


def test_swedish_alone_is_a_whole_amendment(nvf: Desk) -> None:
    words = ("--title", "Bättre ledighet", "--reason", "Lagen är äldre.")
    said = nvf.good(
        "propose", "leave", "--set", "leave.saving~sv=Dagar kan sparas.", *words, lang="sv"
    )
    assert said.out == "nvf-1\n"
    text = record(nvf, "nvf-1")
    assert "sv: Bättre ledighet" in text and "fi:" not in text
    for language in ("fi", "sv"):
        shown = nvf.good("diff", "nvf-1", lang=language).everything
        assert "{+Dagar+} kan sparas" in shown, "no paper leaves a change out"
        assert "Bättre ledighet" in shown and "Lagen är äldre." in shown


def test_a_new_row_and_one_taken_out(desk: Desk) -> None:
    sets = ("--set", "fees:fee/II@2027-01-01=800,00", "--set", "leave:leave/I=")
    desk.propose(*sets)
    assert "{tier: II, from: 2027-01-01, amount: 800.00}" in desk.shown(
        "amendment/misol/1:sections/02-fees.yaml"
    )
    assert "tier: I," not in desk.shown("amendment/misol/1:sections/03-leave.yaml")


def test_what_is_set_is_echoed(desk: Desk) -> None:
    said = desk.good("propose", "--set", "leave:leave/I=", "--title", "T", "--reason", "R")
    assert said.out == "misol-1\n"
    assert "2-]" in said.everything, "a row that goes away is shown, not lost in silence"


def test_further_changes_go_to_the_same_amendment(desk: Desk) -> None:
    desk.propose("fees", "--set", RAISE)
    first = desk.at("amendment/misol/1")
    said = desk.good("propose", "leave", "--set", "leave:leave/I.days=3", "--to", "misol-1")
    assert said.out == "misol-1\n" and desk.branches().count("refs/heads/amendment/misol/1") == 1
    assert desk.git("rev-parse", "amendment/misol/1^") == first
    assert len(changed(desk)) == 3
    text = record(desk)
    assert "Otsikko" in text and "Syy on hyvä." in text, "what is not said anew stays"
    assert text.count("number:") == 2
    desk.good("propose", "fees", "--set", RAISE + ",50", "--to", "misol-1", "--reason", "Uusi syy")
    assert "Uusi syy" in record(desk) and "Syy on hyvä." not in record(desk)


def test_an_amendment_that_was_sent_stays_sent_when_it_is_changed(desk: Desk, county: Desk) -> None:
    desk.propose("fees", "--set", RAISE, "--principle", "participation")
    desk.good("submit", "--yes")
    desk.good("propose", "leave", "--set", "leave:leave/I.days=3", "--to", "misol-1")
    assert "submitted: 2026-12-11" in record(desk) and "participation" in record(desk)
    desk.good("submit", "--yes")
    assert county.at("amendment/misol/1") == desk.at("amendment/misol/1")
    desk.good("propose", "leave", "--set", "leave:leave/II.days=4", "--to", "misol-1")
    desk.good("withdraw", "misol-1", "--because", "Ei")
    desk.good("submit", "--yes")
    assert "withdrawn:" in record(county), "the county learns of it"


def test_the_next_amendment_gets_the_next_number_for_each(desk: Desk, nvf: Desk) -> None:
    assert [desk.propose("fees", "--set", f"fees:fee/II@2026-01-01={n}") for n in (800, 810)] == [
        "misol-1",
        "misol-2",
    ]
    assert nvf.propose("fees", "--set", RAISE) == "nvf-1"
    assert desk.propose("fees", "--set", RAISE, "--as", "nvf") == "nvf-1"


def test_a_coordinator_proposes_like_anybody(county: Desk) -> None:
    assert county.propose("fees", "--set", RAISE) == "hva-1"


def test_dry_run_shows_the_difference_and_makes_nothing(desk: Desk) -> None:
    words = ("--set", RAISE, "--title", "T", "--reason", "R", "--dry-run")
    said = desk.good("propose", "fees", *words)
    assert said.out == "" and "820" in said.err and "760" in said.err
    assert desk.branches() == ["refs/heads/main"]


def test_an_amendment_is_based_on_main_never_on_the_files(desk: Desk) -> None:
    fees = desk.folder / "sections" / "02-fees.yaml"
    fees.write_bytes(fees.read_bytes().replace(b"15 p", b"28 p"))
    desk.propose("fees", "--set", RAISE)
    assert "28 p" not in desk.shown("amendment/misol/1:sections/02-fees.yaml")


def test_the_book_can_be_somewhere_else(desk: Desk) -> None:
    outside = Desk(desk.top / "home", desk.top)
    assert outside.propose("fees", "--set", RAISE, "--book", str(desk.folder)) == "misol-1"
    inside = Desk(desk.folder / "sections", desk.top)
    assert inside.propose("fees", "--set", RAISE + "1") == "misol-2"


def test_the_same_answer_in_three_languages(desk: Desk) -> None:
    words = ("propose", "fees", "--set", RAISE, "--title", "T", "--reason", "R", "--dry-run")
    shown = {desk.good(*words, lang=language).err for language in ("fi", "sv", "en")}
    assert len(shown) == 3
    assert all(len(lines_of(text)) > 3 for text in shown)


@pytest.mark.parametrize(
    ("language", "words"),
    [("fi", "ei nimeä periaatetta"), ("sv", "nämner ingen princip"), ("en", "names no principle")],
)
def test_an_amendment_that_names_no_principle_is_told_and_mended(
    desk: Desk, language: str, words: str
) -> None:
    why = ("--title", "T", "--reason", "R")
    said = desk.good("propose", "fees", "--set", RAISE, *why, lang=language)
    assert said.out == "misol-1\n" and words in said.err and "participation" in said.err
    found = json.loads(desk.say("check", "--with", "misol-1", "--json").out)["findings"]
    (missing,) = [one for one in found if one["check"] == "principle-missing"]
    assert missing["severity"] == "info" and missing["values"]["known"] == ["participation"]
    add = ("propose", "--to", "misol-1", "--principle", "participation")
    assert words not in desk.good(*add, lang=language).everything
    assert "principles:\n  - participation" in record(desk)
    found = json.loads(desk.say("check", "--with", "misol-1", "--json").out)["findings"]
    assert "principle-missing" not in {one["check"] for one in found}


def test_a_language_that_the_book_does_not_have_is_found_with_its_line(desk: Desk) -> None:
    text = desk.shown("main:sections/03-leave.yaml")
    line = next(n for n, one in enumerate(text.splitlines(), 1) if one.startswith("heading: {"))
    path = desk.write("leave.yaml", text.replace("heading: {", "heading: {de: Urlaub, ", 1))
    words = ("propose", "leave", "--from", str(path), "--title", "T", "--reason", "R")
    for language, norm, remedy in (
        ("fi", "kirjan kielistä (suomi ja ruotsi)", "Poista kielen de teksti"),
        ("sv", "bokens språk (finska och svenska)", "Ta bort texten"),
        ("en", "the book (Finnish and Swedish)", "Remove the text in de"),
    ):
        said = desk.good(*words, "--dry-run", lang=language)
        assert f"sections/03-leave.yaml:{line}:" in said.err and "[unknown-key]" in said.err
        assert norm in said.everything and remedy in said.everything
