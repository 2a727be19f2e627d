"""`rulebook read`: the contents or a section, of the decided version or of the draft."""

from dataclasses import replace

import pytest
from desks import Desk


def test_the_contents_name_every_section_and_say_it_is_a_draft(desk: Desk) -> None:
    text = desk.good("read", lang="fi").out
    assert "LUONNOS" in text
    for heading in ("Palkkioluokat", "Hoitopalkkio", "Vapaapäivät"):
        assert heading in text


@pytest.mark.parametrize("name", ["fees", "2", "2 §", "2§"])
def test_a_section_by_its_id_or_number(desk: Desk, name: str) -> None:
    text = desk.good("read", name).everything
    assert "760" in text and "Vapaapäivät" not in text


def test_several_sections_stand_in_the_order_of_the_book(desk: Desk) -> None:
    text = desk.good("read", "leave", "fees", lang="fi").out
    assert text.index("Hoitopalkkio") < text.index("Vapaapäivät")


@pytest.mark.parametrize(
    ("language", "words", "money"),
    [
        ("fi", "Omaishoitajalla on oikeus kahteen vapaapäivään", "540,00 €"),
        ("sv", "Närståendevårdaren har rätt till två lediga dagar", "540,00 €"),
        ("en", "kahteen vapaapäivään", "€540.00"),
    ],
)
def test_each_language(desk: Desk, language: str, words: str, money: str) -> None:
    text = desk.good("read", "fees", "leave", lang=language).everything
    assert words in text and money in text


def test_an_unknown_section_suggests_the_nearest(desk: Desk) -> None:
    assert "Did you mean leave?" in desk.refused("read", "laeve")
    said = desk.refused("read", "xyzzy")
    assert "Did you mean" not in said and "fees" in said


def test_after_a_decision_the_decided_version_is_read(county: Desk) -> None:
    county.good("decide", "2027-1", "--body", "Lautakunta")
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--texts")
    county.good("merge", "hva-1", "--because", "Hyvä")
    decided = county.good("read", "fees", lang="fi").everything
    assert "2027-1" in decided and "760,00" in decided and "LUONNOS" not in decided
    draft = county.good("read", "fees", "--draft", lang="fi").everything
    assert "820,00" in draft and "LUONNOS" in draft and "2027-1" not in draft
    contents = county.good("read", lang="fi").everything
    assert "2027-1" in contents and "LUONNOS" not in contents


@pytest.mark.parametrize(
    ("ending", "begins"),
    [("pdf", b"%PDF-"), ("docx", b"PK"), ("html", b"<!"), ("md", b""), ("txt", b"")],
)
def test_the_whole_book_to_a_file(desk: Desk, ending: str, begins: bytes) -> None:
    said = desk.good("read", "--output", f"book.{ending}")
    data = (desk.folder / f"book.{ending}").read_bytes()
    assert data.startswith(begins) and len(data) > 500
    assert said.out == "" and f"book.{ending}" in said.err


def test_a_file_that_cannot_be_saved(desk: Desk) -> None:
    said = desk.refused("read", "--output", "no/such/folder/book.md")
    assert "no/such/folder/book.md" in said


def test_the_draft_is_read_from_main_never_from_the_files(desk: Desk) -> None:
    (desk.folder / "sections/02-fees.yaml").write_text("kesken\n")
    assert "760" in desk.good("read", "fees").out


def test_a_clone_without_a_main_of_its_own_reads_the_shared_one(desk: Desk) -> None:
    desk.git("switch", "--quiet", "-c", "oma")
    desk.git("branch", "-D", "main")
    assert "760" in desk.good("read", "fees").out


def test_from_a_folder_below(desk: Desk) -> None:
    below = replace(desk, folder=desk.folder / "sections")
    assert below.good("read", "fees").out == desk.good("read", "fees").out


def test_a_section_by_its_number_however_it_is_written(desk: Desk) -> None:
    desk.commit("Luku", ("sections/03-leave.yaml", 'number: "3"', 'number: "2 a"'))
    for words in (("2a",), ("2 a",), ("2", "a"), ("2", "A", "§"), ("2 a §",)):
        said = desk.good("read", *words, "--draft").everything
        assert "Vapaapäivät" in said and "Hoitopalkkio" not in said, words
    assert "Hoitopalkkio" in desk.good("read", "2", "--draft").everything


def test_an_unknown_section_brings_the_nearest(desk: Desk) -> None:
    for name, meant in (("fee", "fees"), ("Hoitopalkio", "fees"), ("3 b", "leave")):
        assert f"Did you mean {meant}?" in desk.refused("read", name), name


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("terms", "on tehnyt omaishoitosopimuksen"),
        ("facts", "hoidon tarve kasvaa"),
        ("rulebook", "Yhdistykset"),
    ],
)
def test_what_stands_beside_the_sections_is_read_by_its_name(
    county: Desk, name: str, words: str
) -> None:
    told = " ".join(county.good("read", name, lang="fi").out.split())
    assert words in told
    both = " ".join(county.good("read", "fees", name, lang="fi").out.split())
    assert words in both and "Hoitopalkkio" in both


def test_the_contents_tell_what_else_can_be_read(county: Desk) -> None:
    told = " ".join(county.good("read", lang="sv").out.split())
    assert all(f"rulebook read {name}" in told for name in ("terms", "facts", "rulebook"))
