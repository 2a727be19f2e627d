"""`rulebook publish`: what everybody may read, in every language, and nothing else."""

from pathlib import Path

import pytest
from desks import Desk

BOOKS = ("fi/saantokirja", "sv/regelbok")
MEMOS = ("fi/lausuntoyhteenveto", "sv/sammandrag")
DECIDED = (
    "id: 2027-1\nbody: {kind: board, name: {fi: Lautakunta, sv: Nämnden}}\nmeeting: 2026-12-10\n"
    "outcome: approved\n"
)


def read(folder: Path, name: str) -> str:
    return (folder / name).read_text("utf-8")


def test_the_draft_is_published_in_every_language_and_says_what_it_is(county: Desk) -> None:
    folder = county.top / "julkaistu"
    said = county.good("publish", "--output", folder, "--yes", lang="fi")
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    forms = ("html", "pdf", "docx")
    assert files == {"index.html", *(f"{n}.{form}" for n in (*BOOKS, *MEMOS) for form in forms)}
    assert len(said.out.split()) == len(files) and "luonnos" in said.err
    assert "LUONNOS" in read(folder, "fi/saantokirja.html")
    assert "UTKAST" in read(folder, "sv/regelbok.html")
    index = read(folder, "index.html")
    assert all(f'<a href="./{name}">' in index for name in files - {"index.html"})
    assert "<h2>Suomeksi</h2>" in index and '<span lang="sv">På svenska</span>' in index


def test_nothing_that_is_not_public_is_in_it(county: Desk) -> None:
    who = ("--kind", "yksityishenkilö", "--yes")
    secret = county.write("s.txt", "Salaisuuteni on tämä.")
    county.good(
        "receive",
        secret,
        "--from",
        "Maija Mallikas",
        *who,
        "--public",
        "no",
        "--ground",
        "621/1999 24 §",
        lang="fi",
    )
    open_ = county.write("a.txt", "Lomitus ei riitä.")
    county.good("receive", open_, "--from", "Kalle Kallelainen", *who, lang="fi")
    point = ("--place", "leave", "--passage", "1")
    county.good("receive", "--point", "yksityishenkilo-2", *point)
    folder = county.top / "julkaistu"
    county.good("publish", "--output", folder, "--yes")
    for path in folder.rglob("*.html"):
        text = path.read_text("utf-8")
        assert not any(word in text for word in ("Salaisuuteni", "Mallikas", "Kallelainen"))
    assert "yksityishenkilö 2" in read(folder, "fi/lausuntoyhteenveto.html")
    assert "privatperson 2" in read(folder, "sv/sammandrag.html")


@pytest.mark.parametrize(
    ("language", "why"), [("fi", "ajan tasalla"), ("sv", "uppdaterade"), ("en", "up to date")]
)
def test_a_language_left_behind_stops_it_unless_that_is_meant(
    county: Desk, language: str, why: str
) -> None:
    county.propose("leave", "--set", "leave.days~fi=Viisi vapaapäivää.", "--as", "misol")
    county.good("merge", "misol-1", "--because", "R")
    folder = county.top / "julkaistu"
    said = county.say("publish", "--output", folder, "--yes", lang=language)
    assert said.code == 1 and "translation-stale" in said.out and why in said.everything
    assert not folder.exists()
    county.good("publish", "--output", folder, "--yes", "--despite", "translation-stale")
    assert folder.exists()


def test_the_decided_version_is_published_and_the_draft_when_it_is_wanted(county: Desk) -> None:
    county.good("decide", "--from", county.write("d.yaml", DECIDED))
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--texts", "--as", "misol")
    county.good("merge", "misol-1", "--because", "R")
    folder = county.top / "julkaistu"
    county.good("publish", "--output", folder, "--yes")
    book = read(folder, "fi/saantokirja.html").replace("\xa0", " ")
    assert "LUONNOS" not in book and "820,00" not in book
    county.good("publish", "--output", folder, "--yes", "--draft")
    book = read(folder, "fi/saantokirja.html").replace("\xa0", " ")
    assert "LUONNOS" in book and "820,00" in book


def test_a_dry_run_writes_nothing_and_the_repository_never_moves(county: Desk) -> None:
    before = county.git("for-each-ref")
    folder = county.top / "julkaistu"
    county.good("publish", "--output", folder, "--dry-run")
    assert not folder.exists()
    county.good("publish", "--output", folder, "--yes")
    county.good("publish", "--output", folder)  # what we wrote ourselves is written anew
    assert county.git("for-each-ref") == before
