"""`rulebook receive --csv`: the exports of consultation services. All of them are made up."""

import json
from pathlib import Path

import pytest
from desks import Desk

EXPORTS = Path(__file__).parent / "exports"
HEAD = "Nimi;Vastausaika;Kantanne luonnokseen;Vapaapäivät;Muuta"


def statements(county: Desk) -> list[dict]:
    return json.loads(county.good("receive", "--list", "--json").out)["statements"]


def csv(county: Desk, *rows: str, name: str = "x.csv") -> Path:
    return county.write(name, "\n".join((HEAD, *rows, "")).encode())


def asked(county: Desk) -> None:
    county.commit(
        "Kysymys",
        (
            "rulebook.yaml",
            "diary: PHVADno-2026-57}",
            "diary: PHVADno-2026-57, questions: [{id: q1, text: {fi: Onko raja selkeä?}}]}",
        ),
    )


def test_a_lausuntopalvelu_export(county: Desk) -> None:
    asked(county)
    said = county.good("receive", "--csv", EXPORTS / "lausuntopalvelu.csv", lang="fi")
    assert "Kirjattiin 4 lausuntoa." in said.out and "Sähköposti" in said.err
    rows = {one["id"]: one for one in statements(county)}
    council = rows["vanhusneuvosto-1"]
    assert (council["kind"], council["stance"]) == ("advisory-body", "with-changes")
    assert (council["diary"], council["channel"]) == ("PHVADno-2026-57-21", "lausuntopalvelu")
    assert [(p["place"], p["answers"]) for p in council["points"]] == [
        ("rulebook", "q1"),
        ("leave", None),
    ]
    assert "vuoden loppuun ei riitä." in council["points"][1]["text"]["fi"]
    assert rows["jarven-kunta-1"]["kind"] == "municipality"
    assert "[nimi poistettu]" in rows["yksityishenkilo-1"]["points"][0]["text"]["fi"]
    assert len([id_ for id_ in rows if id_.startswith("yksityishenkilo")]) == 2


def test_an_otakantaa_export_has_a_place_in_each_row(county: Desk) -> None:
    county.good("receive", "--csv", EXPORTS / "otakantaa.csv")
    rows = statements(county)
    assert [one["points"][0]["place"] for one in rows] == ["leave.days", "fees", "rulebook"]
    assert {one["kind"] for one in rows} == {"person"}
    assert [one["stance"] for one in rows] == ["opposes", "supports", None]
    assert rows[0]["points"][0]["theme"] == "vapaa"


def test_a_webropol_export_and_the_letter_that_two_have_sent(county: Desk) -> None:
    county.good("receive", "--csv", EXPORTS / "webropol.csv")
    rows = statements(county)
    assert rows[1]["like"] == rows[0]["id"] and rows[2]["like"] is None
    assert rows[2]["kind"] == "association"
    assert "2 samanlaista" in county.good("receive", "--list", lang="fi").out


def test_a_mapping_of_ones_own(county: Desk) -> None:
    file = EXPORTS / "oma.csv"
    assert "--map" in county.refused("receive", "--csv", file)
    county.good("receive", "--csv", file, "--map", EXPORTS / "oma.yaml")
    (one,) = statements(county)
    assert (one["id"], one["channel"]) == ("kylatoimikunta-1", "event")
    assert one["points"][0]["place"] == "fees"


def test_nobodys_name_and_no_address_is_on_main(county: Desk) -> None:
    for name in ("lausuntopalvelu", "otakantaa", "webropol"):
        county.good("receive", "--csv", EXPORTS / f"{name}.csv")
    words = county.git("grep", "-i", "-E", "meikäläinen|esimerkki.ex|hoitaja62|exempel", "main",
                       "--", "statements", check=False)  # fmt: skip
    assert words == ""
    kept = county.git("ls-tree", "-r", "--name-only", "evidence/webropol-csv-1")
    assert "webropol.csv" in kept and "rulebook/yksityishenkilo-6/sender.txt" in kept


def test_a_row_is_registered_once_and_the_same_words_twice(county: Desk) -> None:
    same = "A B;20.1.2027;vastustan;x;"
    county.good("receive", "--csv", csv(county, same, same))
    assert len(statements(county)) == 2
    more = csv(county, same, same, "C D;21.1.2027;vastustan;y;", name="y.csv")
    said = county.good("receive", "--csv", more)
    assert "One statement was registered." in said.out and "2 rows are registered" in said.out


BAD = [
    ("A B;99.1.2027;vastustan;x;", "99.1.2027"),
    ("A B;20.1.2027;ehkä;x;", "ehkä"),
    ("A B;20.1.2027;vastustan;;", "no words"),
    ("A B;20.1.2027", "2 columns"),
    ("A B;20.1.2027;vastustan;soita 040 123 4567;", "personal data"),
]


@pytest.mark.parametrize(("row", "why"), BAD)
def test_a_bad_row_is_told_with_its_line_and_nothing_is_half_written(
    county: Desk, row: str, why: str
) -> None:
    refs = county.git("for-each-ref")
    file = csv(county, 'E F;20.1.2027;vastustan;"yksi\nkaksi";', row)
    said = county.say("receive", "--csv", file)
    assert said.code == 1 and "line 4: " in said.out and why in said.out, said
    assert county.git("for-each-ref") == refs
    said = county.say("receive", "--csv", file, "--skip-bad")
    assert said.code == 1 and "One statement was registered." in said.out
    assert len(statements(county)) == 1
    told = json.loads(county.say("receive", "--csv", file, "--json").out)
    assert [one["line"] for one in told["left_out"]] == [4] and told["statements"] == []


def test_a_file_that_breaks_off_is_told(county: Desk) -> None:
    said = county.say("receive", "--csv", csv(county, 'A;20.1.2027;;"auki;'), lang="sv")
    assert said.code == 1 and "rad 2" in said.out and "citattecken" in said.out


def test_missing_columns_and_wrong_mappings_are_said(county: Desk) -> None:
    file = county.write("v.csv", b"Nimi;Muuta\nA;hei\n")
    assert "Vastausaika" in county.refused("receive", "--csv", file, "--map", "webropol")
    mapping = county.write("m.yaml", b"texts: [{column: Puuttuu}]\narrived: Koska\n")
    told = county.refused("receive", "--csv", file, "--map", mapping, lang="fi")
    assert "Puuttuu" in told and "Koska" in told
    mapping.write_bytes(b"kanava: x\ntexts: [{column: Muuta}]\n")
    assert "kanava" in county.refused("receive", "--csv", file, "--map", mapping)
    assert "empty" in county.refused("receive", "--csv", county.write("e.csv", b""))
    assert "v2.csv" in county.refused("receive", "--csv", "v2.csv")


def test_a_dry_run_counts_and_writes_nothing(county: Desk) -> None:
    refs = county.git("for-each-ref")
    said = county.good("receive", "--csv", EXPORTS / "webropol.csv", "--dry-run", lang="fi")
    assert "Kirjattaisiin 3 lausuntoa." in said.out
    assert county.git("for-each-ref") == refs


def test_an_export_that_is_not_public_leaves_its_words_apart(county: Desk) -> None:
    county.good("receive", "--csv", EXPORTS / "webropol.csv", "--public", "no", "--ground", "24 §")
    assert all(one["points"] == [] for one in statements(county))
    assert county.git("grep", "uupuvat", "main", check=False) == ""


OWN = "respondent: Nimi\narrived: Aika\ntheme: Teema\ndiary: Diaari\ntexts: [{column: Teksti}]\n"
SERVICE = "channel: event\npassed_over: [Muu]\n"


@pytest.mark.parametrize("more", ["", SERVICE])
@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("fi", "Nimi, Teksti ja Aika"),
        ("sv", "Nimi, Teksti och Aika"),
        ("en", "Nimi, Teksti and Aika"),
    ],
)
def test_columns_that_an_own_mapping_names_must_be_there(
    county: Desk, more: str, language: str, says: str
) -> None:
    export = county.write("v.csv", "Nimi;Teksti;Aika\nSeura;Hyvä kirja;1.12.2026\n")
    mapping = county.write("sarakkeet.yaml", OWN + more + "kind: association\n")
    said = county.refused("receive", "--csv", export, "--map", mapping, lang=language)
    assert "Teema" in said and "Diaari" in said and says in said


def test_a_theme_is_looked_at_too(county: Desk) -> None:
    rows = "Nimi;Teksti;Aika;Teema;Diaari\nSeura;Hyvä;1.12.2026;010594Y9032;\n"
    mapping = county.write("sarakkeet.yaml", OWN + "kind: association\n")
    before = county.git("for-each-ref")
    said = county.say("receive", "--csv", county.write("v.csv", rows), "--map", mapping)
    assert said.code == 1 and "identity code" in said.everything
    assert "010594Y9032" not in said.everything and county.git("for-each-ref") == before


@pytest.mark.parametrize(
    ("language", "words"), [("fi", "vasta tulossa"), ("sv", "på kommande"), ("en", "still to come")]
)
def test_an_arrival_that_is_still_to_come_is_said(county: Desk, language: str, words: str) -> None:
    text = county.write("k.txt", "Lomitus ei riitä.")
    who = ("--from", "Seura", "--kind", "association", "--yes")
    said = county.good("receive", text, *who, "--arrived", "1.12.2027", lang=language)
    assert words in said.everything
    again = county.write("m.txt", "Toinen kirje.")
    today = county.good("receive", again, *who, "--arrived", "11.12.2026 klo 23.59", lang=language)
    assert words not in today.everything
    rows = "Nimi;Teksti;Aika;Teema;Diaari\nSeura;Hyvä;1.12.2027;;\nToinen;Hyvä;2.12.2027;;\n"
    mapping = county.write("sarakkeet.yaml", OWN + "kind: association\n")
    csv = county.good(
        "receive", "--csv", county.write("v.csv", rows), "--map", mapping, lang=language
    )
    assert "2027" in csv.everything and "2" in csv.everything
