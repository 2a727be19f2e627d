"""`rulebook receive`: what comes back becomes amendments and comments; nothing is lost."""

import io
import json
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from desks import Desk, untouched
from word_desk import both, changed, commented, comments, nameless, retyped, tracked

Change = Callable[[str], str]


@pytest.fixture
def sent(county: Desk) -> Path:
    """The folder of a package in Finnish and Swedish."""
    county.good("request", "-o", county.top / "paketti", lang="")
    return county.top / "paketti"


def back(
    county: Desk, sent: Path, change: Change, name: str = "takaisin.docx", **more: str
) -> Path:
    return changed(sent / "2-luonnos.docx", county.top / name, change, **more)


def received(county: Desk, file: Path, *more: str, who: str = "misol") -> dict[str, Any]:
    return json.loads(county.good("receive", file, "--from", who, "--json", *more).out)


def test_a_tracked_change_becomes_an_amendment_of_the_association(county: Desk, sent: Path) -> None:
    file = back(county, sent, tracked("viimeistään", "aina"))
    before = untouched(county)
    told = received(county, file)
    assert (told["amendment"], told["statement"]) == ("misol-1", "misol-mail-1")
    assert told["places"] == ["fees.payment"]
    new = county.shown("amendment/misol/1:sections/02-fees.yaml")
    old = county.shown("main:sections/02-fees.yaml")
    assert new == old.replace("viimeistään", "aina", 1)
    record = county.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert "Aino Esimerkki" in record and f"base: {county.at('main~1')}" in record
    assert 'round: "2027"' in record and "sähköpostitse 11.12.2026" in record
    after = {path: data for path, data in untouched(county).items() if path in before}
    assert {p for p in before if before[p] != after[p]} <= {".git/index"}


def test_the_original_is_kept_apart_and_a_receipt_is_written(county: Desk, sent: Path) -> None:
    file = back(county, sent, tracked("viimeistään", "aina"))
    county.good("receive", file, "--from", "misol", "--diary", "PHVADno-2026-57-9", lang="fi")
    statement = county.shown("main:statements/misol-mail-1.yaml")
    assert sha256(file.read_bytes()).hexdigest() in statement
    assert "PHVADno-2026-57-9" in statement and "- misol-1" in statement
    assert county.git("log", "--format=%P", "evidence/misol-mail-1") == ""
    assert county.git("ls-tree", "--name-only", "evidence/misol-mail-1") == "takaisin.docx"
    assert "takaisin.docx" not in county.git("ls-tree", "-r", "--name-only", "main")
    receipt = county.top / "takaisin-vastaanottokuittaus.pdf"
    assert receipt.read_bytes().startswith(b"%PDF")
    assert (county.folder / "statements/misol-mail-1.yaml").is_file()


def test_the_receipt_names_everything(county: Desk, sent: Path) -> None:
    change = both(tracked("viimeistään", "aina"), commented("Käyttämättömät"))
    file = back(county, sent, change, comments=comments(("Bo", "Entä kesken jääneet?")))
    county.good("receive", file, "--from", "misol", "-o", county.top / "kuittaus.md", lang="fi")
    receipt = (county.top / "kuittaus.md").read_text("utf-8").replace("\xa0", " ")
    for words in ("Vastaanottokuittaus", "Pikkulan omaishoitajat ry", "misol-1", "2 § 2 mom."):
        assert words in receipt
    assert "Yksi huomio" in receipt


def test_the_same_file_is_registered_once(county: Desk, sent: Path) -> None:
    file = back(county, sent, tracked("viimeistään", "aina"))
    received(county, file)
    refs = county.git("for-each-ref")
    copy = county.write("toinen nimi.docx", file.read_bytes())
    assert "misol-mail-1" in county.good("receive", copy, "--from", "nvf").out
    assert county.git("for-each-ref") == refs


def test_a_dry_run_says_what_would_be_made_and_makes_nothing(county: Desk, sent: Path) -> None:
    file = back(county, sent, tracked("viimeistään", "aina"))
    refs = county.git("for-each-ref")
    said = county.good("receive", file, "--from", "misol", "--dry-run", lang="fi")
    assert "2 § 2 mom." in said.everything
    assert county.git("for-each-ref") == refs
    assert not list(county.top.glob("*kuittaus*"))


@pytest.mark.parametrize("way", [retyped, tracked])
def test_tracking_may_be_off_and_names_may_be_lost(county: Desk, sent: Path, way) -> None:
    for number, change in enumerate((lambda text: text, nameless)):
        file = back(county, sent, both(way("viimeistään", "aina"), change), f"{number}.docx")
        told = received(county, file)
        assert told["places"] == ["fees.payment"] and not told["remarks"], told
        new = county.shown(f"amendment/misol/{number + 1}:sections/02-fees.yaml")
        assert new == county.shown("main:sections/02-fees.yaml").replace("viimeistään", "aina", 1)


def test_a_file_that_lost_its_properties_is_known_by_its_mark(county: Desk, sent: Path) -> None:
    file = back(county, sent, tracked("viimeistään", "aina"))
    with zipfile.ZipFile(file) as parts:
        kept = {n: parts.read(n) for n in parts.namelist() if n != "docProps/custom.xml"}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as bare:
        for name, data in kept.items():
            bare.writestr(name, data)
    told = received(county, county.write("paljas.docx", packed.getvalue()))
    assert told["places"] == ["fees.payment"]


def test_a_file_of_a_history_we_do_not_have_is_read_against_the_draft_as_it_is(
    county: Desk, sent: Path
) -> None:
    file = back(county, sent, tracked("viimeistään", "aina"))
    other = county.top / "muu.docx"
    with zipfile.ZipFile(file) as parts, zipfile.ZipFile(other, "w") as made:
        for name in parts.namelist():
            data = parts.read(name).replace(county.at("main").encode(), b"f" * 40)
            made.writestr(name, data)
    told = received(county, other)
    assert told["places"] == ["fees.payment"] and told["remarks"] == []
    record = county.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert f"base: {county.at('main~1')}" in record


def test_a_commit_outside_the_drafts_history_is_never_read(county: Desk, sent: Path) -> None:
    received(county, back(county, sent, tracked("viimeistään", "aina")))
    stray = county.at("refs/heads/evidence/misol-mail-1")
    county.good("request", "-o", sent, "--yes", lang="fi")
    file = back(county, sent, tracked("viimeistään", "heti"), "toinen.docx")
    with zipfile.ZipFile(file) as parts:
        kept = {name: parts.read(name) for name in parts.namelist()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        for name, data in kept.items():
            made.writestr(name, data.replace(county.at("main").encode(), stray.encode()))
    told = received(county, county.write("kolmas.docx", packed.getvalue()))
    assert told["places"] == ["fees.payment"]


def test_a_link_survives_and_an_amount_in_a_table_is_set(county: Desk, sent: Path) -> None:
    change = both(tracked("760,00 euroa", "800,00 euroa"), tracked("760,00\xa0€", "800,00\xa0€"))
    told = received(county, back(county, sent, change))
    assert told["places"] == ["fees.amount", "fees:fee/II@2026-01-01"]
    new = county.shown("amendment/misol/1:sections/02-fees.yaml")
    assert "[800,00 euroa](fee:II)" in new and "from: 2026-01-01, amount: 800.00" in new


def test_what_is_no_amount_stays_a_remark_on_its_row(county: Desk, sent: Path) -> None:
    told = received(county, back(county, sent, tracked("760,00\xa0€", "sopimuksen mukaan")))
    assert told["amendment"] is None
    (remark,) = told["remarks"]
    assert remark["on"] == "fees:fee/II@2026-01-01" and "sopimuksen mukaan" in remark["text"]


def test_comments_are_reasons_where_something_changes_and_comments_elsewhere(
    county: Desk, sent: Path
) -> None:
    change = both(
        tracked("viimeistään", "aina"),
        commented("seuraavan", "0"),
        commented("Käyttämättömät", "1"),
    )
    noted = comments(("Aino Esimerkki", "Lasku ei odota."), ("Bo", "Entä kesken jääneet?"))
    received(county, back(county, sent, change, comments=noted))
    record = county.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert record.count("Lasku ei odota.") == 2  # of the whole, and of its part
    comment = county.shown("comments/misol:comments/misol/1.yaml")
    assert "on: leave.saving" in comment and "quote: Käyttämättömät" in comment
    assert "Entä kesken jääneet?" in comment and "by: Bo" in comment
    assert county.git("ls-tree", "-r", "--name-only", "comments/misol").count("comments/") == 1


def test_somebody_the_book_does_not_know_speaks_through_the_coordinator(
    county: Desk, sent: Path
) -> None:
    change = both(tracked("viimeistään", "aina"), commented("Käyttämättömät"))
    file = back(county, sent, change, comments=comments(("Bo", "Entä kesken jääneet?")))
    told = received(county, file, "--kind", "neuvosto", who="Vanhusneuvosto")
    assert (told["amendment"], told["statement"]) == ("hva-1", "vanhusneuvosto-1")
    record = county.shown("amendment/hva/1:amendments/hva-1.yaml")
    assert "association: hva" in record and "- Vanhusneuvosto" in record
    statement = county.shown("main:statements/vanhusneuvosto-1.yaml")
    assert "kind: advisory-body" in statement and "- hva-1" in statement
    assert "place: leave.saving" in statement and "Entä kesken jääneet?" in statement
    assert "refs/heads/comments/hva" not in county.branches()


def test_an_unknown_sender_is_a_private_person_whom_the_memo_does_not_name(
    county: Desk, sent: Path
) -> None:
    file = back(county, sent, commented("Käyttämättömät"), comments=comments(("B", "Hyvä.")))
    received(county, file, "--arrived", "20.1.2027 14.05", who="Maija Meikäläinen")
    record = county.shown("main:statements/yksityishenkilo-1.yaml")
    assert "arrived: '2027-01-20T14:05" in record and "Meikäläinen" not in record
    kept = "evidence/yksityishenkilo-1:rulebook/yksityishenkilo-1/sender.txt"
    assert county.shown(kept).strip() == "Maija Meikäläinen"
    memo = county.good("memo", "--on", "2027-02-01", lang="fi").everything
    assert "Hyvä." in memo and "Meikäläinen" not in memo


def test_the_filled_form_is_read(county: Desk, sent: Path) -> None:
    county.commit(
        "Kysymys",
        (
            "rulebook.yaml",
            "diary: PHVADno-2026-57}",
            "diary: PHVADno-2026-57, questions: "
            "[{id: q1, text: {fi: Onko raja selkeä?}, scale: yes-mainly-no}]}",
        ),
    )
    county.good("request", "-o", sent, "--yes", lang="fi")

    def fill(text: str) -> str:
        text = text.replace("Kirjoittakaa tähän.", "Yhdistys ry", 1)
        text = text.replace("Kirjoittakaa tähän.", "aino@example.org", 1)
        box = text.index("\u2610", text.index("Kanta luonnokseen"))
        text = text[:box] + "\u2612" + text[box + 1 :]
        at = text.index(" Pääosin<")
        box = text.rindex("\u2610", 0, at)
        text = text[:box] + "\u2612" + text[box + 1 :]
        text = text.replace("Kirjoittakaa tähän.", "Raja jää auki.", 1)
        return text.replace("Kirjoittakaa tähän.", "2 §: hyvä &amp; selkeä", 1)

    file = changed(sent / "3-vastauslomake.docx", county.top / "lomake.docx", fill)
    told = received(county, file)
    assert told["stance"] == "supports" and told["unplaced"] == []
    assert [(one["question"], one["text"]) for one in told["remarks"]] == [
        ("q1", "Pääosin. Raja jää auki."),
        ("", "2 §: hyvä & selkeä"),
    ]
    assert "answers: q1" in county.shown("comments/misol:comments/misol/1.yaml")
    assert "stance: supports" in county.shown("main:statements/misol-mail-1.yaml")


def test_two_ticked_boxes_are_no_stance_but_are_not_lost(county: Desk, sent: Path) -> None:
    file = changed(
        sent / "3-vastauslomake.docx",
        county.top / "lomake.docx",
        lambda text: text.replace("\u2610", "\u2612", 2),
    )
    told = received(county, file)
    assert told["stance"] is None
    assert told["unplaced"] == ["Puollamme luonnosta", "Puollamme luonnosta muutoksin"]


def test_another_word_file_is_a_statement_with_its_text_kept(county: Desk) -> None:
    import docx

    document = docx.Document()
    document.add_paragraph("Lausuntomme")
    document.add_paragraph("Vapaapäivien tulee olla kolme.")
    document.save(str(county.top / "oma.docx"))
    told = received(
        county, county.top / "oma.docx", "--kind", "neuvosto", who="Kylän vanhusneuvosto"
    )
    assert not told["ours"] and told["amendment"] is None
    statement = county.shown("main:statements/kylan-vanhusneuvosto-1.yaml")
    assert "file: oma.docx" in statement and "Lausuntomme" not in statement
    kept = "evidence/kylan-vanhusneuvosto-1"
    assert county.git("ls-tree", "--name-only", kept) == "oma.docx\nrulebook"
    text = county.shown(f"{kept}:rulebook/kylan-vanhusneuvosto-1/text.txt")
    assert "Lausuntomme" in text and "Vapaapäivien tulee olla kolme." in text


def test_an_untouched_file_makes_nothing_but_a_record(county: Desk, sent: Path) -> None:
    told = received(county, sent / "2-luonnos.docx")
    assert (told["amendment"], told["remarks"], told["unplaced"]) == (None, [], [])
    assert "refs/heads/amendment/misol/1" not in county.branches()


def test_the_draft_may_have_moved_on_meanwhile(county: Desk, sent: Path) -> None:
    county.commit("Uutta", ("sections/02-fees.yaml", "hoitopalkkio on", "palkkio on"))
    received(county, back(county, sent, tracked("viimeistään", "aina")))
    record = county.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert f"base: {county.at('main~2')}" in record
    listed = json.loads(county.good("amendments", "--json").out)["amendments"]
    assert [(one["id"], one["base"]) for one in listed] == [("misol-1", "clean")]


def test_a_heading_a_new_paragraph_and_a_removed_one(county: Desk, sent: Path) -> None:
    def grow(text: str) -> str:
        at = text.index("</w:p>", text.index("vuoden loppuun"))
        new = "<w:p><w:r><w:t>Toinen kappale *tässä*.</w:t></w:r></w:p>"
        return text[: at + 6] + new + text[at + 6 :]

    def shrink(text: str) -> str:
        at = text.index("Luokista voidaan poiketa")
        start, end = text.rindex("<w:p>", 0, at), text.index("</w:p>", at) + 6
        return text[:start] + text[end:]

    change = both(grow, shrink, tracked("Vapaapäivät", "Vapaat"))
    # The heading stands in the contents first, where a change is a remark.
    told = received(county, back(county, sent, change))
    assert set(told["places"]) >= {"tiers.case-by-case", "leave.saving"}
    new = county.shown("amendment/misol/1:sections/03-leave.yaml")
    assert "vuoden loppuun.\n\n        Toinen kappale \\*tässä\\*.\n" in new
    assert "case-by-case" not in county.shown("amendment/misol/1:sections/01-tiers.yaml")
    assert "Vapaat" in " ".join(one["text"] for one in told["remarks"])


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "cannot be read"),
        (b"%PDF-1.7 teksti", "cannot be read"),
        (b"\xd0\xcf\x11\xe0" + bytes(2000), "old Word format"),
    ],
)
def test_bad_files_are_refused_in_one_sentence(county: Desk, data: bytes, said: str) -> None:
    file = county.write("huono.docx", data)
    refs = county.git("for-each-ref")
    assert said in county.refused("receive", file, "--from", "misol")
    assert county.git("for-each-ref") == refs


def test_a_bomb_is_refused(county: Desk) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", b" " * 40_000_000)
    assert "bigger" in county.refused(
        "receive", county.write("pommi.docx", packed.getvalue()), "--from", "misol"
    )


def test_what_is_missing_or_unknown_is_said(county: Desk, sent: Path) -> None:
    draft = sent / "2-luonnos.docx"
    assert "--from" in county.refused("receive", draft)
    assert "ei ole" in county.refused("receive", "puuttuu.docx", "--from", "x", lang="fi").lower()
    assert "council" in county.refused("receive", draft, "--from", "x", "--kind", "kissa")
    assert "14.05" in county.refused("receive", draft, "--from", "x", "--arrived", "eilen")
    assert ".xyz" in county.refused("receive", draft, "--from", "x", "-o", "kuittaus.xyz")
