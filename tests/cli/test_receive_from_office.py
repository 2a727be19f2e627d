"""The round trip on files that LibreOffice itself has worked on and saved."""

import json
import re
import zipfile
from pathlib import Path

import pytest
from desks import Desk
from office import AUTHOR, work_on

pytestmark = pytest.mark.office
WHO = " ".join(AUTHOR)
STEPS = (
    ("replace", "viimeistään", "aina ja poikkeuksetta"),
    ("add", "Käyttämättömät päivät", " ja tunnit"),
    ("split", "vapaapäivään kuukaudessa."),
    ("paragraph", "vuoden loppuun", "Säästetyt päivät voi pitää [yhdessä]."),
    ("comment", "Hyvinvointialue ratkaisee", "Kuka sen ratkaisee?"),
    ("comment", "Palkkioluokat ovat", "Miksi luokkia on vain kaksi?"),
    ("drop", "Luokista voidaan poiketa"),
    ("replace", "760,00 euroa", "800,00 euroa"),
    ("replace", "760,00\u00a0€", "800,00\u00a0€"),
)


def sent(county: Desk, lang: str = "fi") -> Path:
    county.good("request", "-o", county.top / "paketti", lang=lang)
    return county.top / "paketti"


def without_names(file: Path) -> None:
    """Take the names of its paragraphs out of a Word file."""
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    body = parts["word/document.xml"]
    parts["word/document.xml"] = re.sub(rb"<w:bookmark(?:Start|End)[^>]*/>", b"", body)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)


def received(county: Desk, steps: tuple[tuple[str, ...], ...], draft: str = "2-luonnos") -> dict:
    """What is told of the draft, or of the form, when it comes back after some work."""
    file = county.top / "takaisin.docx"
    work_on(county.top / "paketti" / f"{draft}.docx", file, steps, county.top / "office")
    return json.loads(county.good("receive", file, "--from", "misol", "--json").out)


def shown(county: Desk, name: str) -> str:
    return county.shown(f"amendment/misol/1:sections/{name}.yaml")


def test_everything_a_person_does_in_the_draft_arrives(county: Desk) -> None:
    sent(county)
    told = received(county, STEPS)
    assert told["unplaced"] == [] and told["ours"]
    assert told["places"] == [
        *("tiers.case-by-case", "fees.amount", "fees.payment", "fees:fee/II@2026-01-01"),
        *("leave.days", "leave.saving"),
    ]
    fees, leave = shown(county, "02-fees"), shown(county, "03-leave")
    assert "maksetaan [omaishoitajalle](term:carer) aina ja poikkeuksetta seuraavan" in fees
    assert "[800,00 euroa](fee:II)" in fees and "amount: 800.00" in fees
    assert "kuukaudessa.\n\n        Vapaan voi pitää useassa osassa.\n" in leave
    assert "Käyttämättömät päivät ja tunnit voi säästää vuoden loppuun.\n\n" in leave
    assert "        Säästetyt päivät voi pitää \\[yhdessä\\].\n" in leave
    assert "case-by-case" not in shown(county, "01-tiers")
    assert f"- {WHO}" in county.shown("amendment/misol/1:amendments/misol-1.yaml")
    comments = [county.shown(f"comments/misol:comments/misol/{number}.yaml") for number in (1, 2)]
    assert all("on: tiers.classes" in comment for comment in comments)
    quotes = {"Hyvinvointialue ratkaisee", "Palkkioluokat ovat"}
    assert {q for q in quotes if any(f"quote: {q}" in comment for comment in comments)} == quotes
    assert sum("Miksi luokkia on vain kaksi?" in comment for comment in comments) == 1


def test_a_comment_on_a_changed_paragraph_is_its_reason(county: Desk) -> None:
    sent(county)
    told = received(county, (STEPS[0], ("comment", "seuraavan kuukauden", "Lasku ei odota.")))
    assert (told["places"], told["remarks"]) == (["fees.payment"], [])
    assert "Lasku ei odota." in county.shown("amendment/misol/1:amendments/misol-1.yaml")


def test_paragraphs_that_were_joined_are_one(county: Desk) -> None:
    sent(county)
    told = received(county, (("join", "Palkkioluokat ovat I ja II.", " "),))
    assert "tiers.classes" in told["places"]
    tiers = shown(county, "01-tiers")
    assert "ratkaisee luokan yksilöllisesti. Luokista voidaan poiketa" in tiers, tiers


def test_untracked_work_is_found_by_comparison(county: Desk) -> None:
    sent(county)
    told = received(county, (("untracked",), *STEPS[:4], STEPS[7]))
    assert told["unplaced"] == []
    assert told["places"] == ["fees.amount", "fees.payment", "leave.days", "leave.saving"]
    assert "aina ja poikkeuksetta" in shown(county, "02-fees")
    assert "Vapaan voi pitää useassa osassa.\n" in shown(county, "03-leave")


def test_the_swedish_draft_changes_the_swedish_words_only(county: Desk) -> None:
    sent(county, "sv")
    told = received(county, (("replace", "senast", "alltid"),), "2-utkast")
    assert told["places"] == ["fees.payment"]
    old = county.shown("main:sections/02-fees.yaml")
    assert shown(county, "02-fees") == old.replace("senast den 15", "alltid den 15")


def test_paragraphs_without_their_names_are_found_by_their_words(county: Desk) -> None:
    """As when somebody has copied the text into a file of their own and worked there."""
    sent(county)
    draft = county.top / "paketti" / "2-luonnos.docx"
    without_names(draft)
    told = received(county, (*STEPS[:2], STEPS[4], STEPS[7]))
    assert told["unplaced"] == [] and len(told["remarks"]) == 1
    assert told["places"] == ["fees.amount", "fees.payment", "leave.saving"]
    assert "aina ja poikkeuksetta" in shown(county, "02-fees")


def test_words_that_belong_nowhere_are_listed_and_not_lost(county: Desk) -> None:
    sent(county)
    told = received(county, (("add", "Omaishoidon tuen sääntökirja", " – meidän versiomme"),))
    assert "meidän versiomme" in json.dumps(told["unplaced"] or told["remarks"], ensure_ascii=False)


def test_a_file_opened_and_saved_again_says_nothing(county: Desk) -> None:
    sent(county)
    told = received(county, ())
    assert (told["amendment"], told["remarks"], told["unplaced"]) == (None, [], [])


def test_the_form_filled_in_by_hand_is_read(county: Desk) -> None:
    sent(county)
    steps = (
        ("before", "Puollamme luonnosta muutoksin", "x "),
        ("replace", "Kirjoittakaa tähän.", "Pikkulan yhdistys"),
        ("replace", "Kirjoittakaa tähän.", "aino@example.org"),
        ("replace", "Kirjoittakaa tähän.", "Hyvä luonnos."),
    )
    told = received(county, steps, "3-vastauslomake")
    assert told["stance"] == "with-changes" and told["unplaced"] == []
    assert [one["text"] for one in told["remarks"]] == ["Hyvä luonnos."]


def test_two_people_in_one_file_are_both_named(county: Desk) -> None:
    sent(county)
    first, second = county.top / "yksi.docx", county.top / "kaksi.docx"
    draft = county.top / "paketti" / "2-luonnos.docx"
    work_on(draft, first, (("replace", "viimeistään", "aina"),), county.top / "office")
    other = (("add", "Käyttämättömät päivät", " ja tunnit"),)
    work_on(first, second, other, county.top / "toinen", ("Börje", "Exempel"))
    told = json.loads(county.good("receive", second, "--from", "misol", "--json").out)
    assert told["places"] == ["fees.payment", "leave.saving"] and told["unplaced"] == []
    record = county.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert f"- {WHO}" in record and "- Börje Exempel" in record
