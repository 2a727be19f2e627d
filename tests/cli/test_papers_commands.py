"""`rulebook memo` and `rulebook statement`: every form, to a file and to a pipe."""

import io
import zipfile
from pathlib import Path

import pytest
from desks import Desk, copied

FORMS = {"terminal": b"", "md": b"", "html": b"<!", "pdf": b"%PDF-", "docx": b"PK"}


@pytest.fixture(scope="module")
def round_(proposed_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A county with three amendments: taken, left out, and waiting. Nobody writes in it."""
    top = tmp_path_factory.mktemp("round")
    copied(proposed_template, top)
    county = Desk(top / "county", top, "hva")
    county.propose("--set", "leave:leave/I.days=3", "--as", "misol")
    county.propose("--set", "leave.saving~sv=Dagarna kan sparas till mars.", "--as", "nvf")
    county.good("merge", "misol-1", "--because", "Määräraha riittää.")
    county.good("reject", "misol-2", "--because", "Henkilöstö ei riitä.")
    return county


@pytest.mark.parametrize("paper", [("memo",), ("statement", "misol")], ids=lambda p: p[0])
@pytest.mark.parametrize("form", FORMS)
def test_forms(round_: Desk, tmp_path: Path, paper: tuple[str, ...], form: str) -> None:
    done = round_.raw(*paper, "--format", form, "--lang", "fi")
    assert done.returncode == 0 and done.stderr == b"", done.stderr.decode()
    assert done.stdout.startswith(FORMS[form]) and len(done.stdout) > 1000
    if form in ("terminal", "md", "html"):
        text = done.stdout.decode().replace("\xa0", " ")
        assert "820,00" in text and "misol-1" in text
    if form == "docx":
        with zipfile.ZipFile(io.BytesIO(done.stdout)) as archive:
            body = archive.read("word/document.xml")
        assert b"<w:ins " in body and b"<w:del " in body, "real tracked changes"
    ending = "txt" if form == "terminal" else form
    path = tmp_path / f"paper.{ending}"
    said = round_.good(*paper, "--output", path, lang="fi")
    assert said.out == "" and path.read_bytes() == done.stdout, "the same bytes both ways"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_memo_has_every_amendment_and_every_answer(round_: Desk, language: str) -> None:
    text = round_.good("memo", lang=language).everything
    for expected in ("misol-1", "misol-2", "nvf-1", "Määräraha riittää.", "Henkilöstö ei riitä."):
        assert expected in text
    assert "PHVADno-2026-57" in text


def test_only_what_waits(round_: Desk) -> None:
    text = round_.good("memo", "--open").everything
    assert "nvf-1" in text and "misol-2" not in text


def test_a_round_that_is_not_there(round_: Desk) -> None:
    said = round_.refused("memo", "--round", "1999")
    assert "1999" in said and "2027" in said


def test_a_memo_of_nothing(county: Desk) -> None:
    assert len(county.good("memo").out) > 100


def test_the_statement_is_ones_own_where_none_is_named(misol: Desk) -> None:
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=820")
    misol.propose("leave", "--set", "leave:leave/I.days=3", "--as", "nvf")
    text = misol.good("statement", lang="fi").everything
    assert "Pikkulan omaishoitajat ry" in text and "misol-1" in text and "nvf-1" not in text


@pytest.mark.parametrize(
    ("stance", "words"),
    [
        ("supports", "puol"),
        ("with-changes", "muutoksin"),
        ("opposes", "vastust"),
        ("neutral", "kantaa"),
    ],
)
def test_a_stance(misol: Desk, stance: str, words: str) -> None:
    text = misol.good("statement", "--stance", stance, "--place", "Mikkeli", lang="fi").everything
    assert words in text and "Mikkeli" in text


@pytest.mark.parametrize(
    "words", ["puoltaa muutoksin", "Tillstyrker med ändringar", "with-changes"]
)
def test_a_stance_in_any_of_the_languages(misol: Desk, words: str) -> None:
    for language in ("fi", "sv", "en"):
        misol.good("statement", "--stance", words, lang=language)


def test_a_statement_carries_its_own_comments(misol: Desk) -> None:
    misol.git("switch", "--quiet", "-c", "comments/misol")
    for who, text in (("misol", "Kolme päivää."), ("nvf", "Tre dagar.")):
        path = misol.folder / f"comments/{who}/1.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(f"on: leave.days\nstance: with-changes\ntext: {{fi: {text}}}\n", "utf-8")
    misol.git("add", "--all")
    misol.git("commit", "--quiet", "-m", "Comments")
    misol.git("switch", "--quiet", "main")
    text = misol.good("statement", lang="fi").everything
    assert "(puoltaa muutoksin): Kolme päivää." in text and "Tre dagar" not in text
    assert "puoltaa luonnosta muutoksin" not in text, "a place speaks for itself alone"
    assert "ei ole ilmoittanut kantaa koko luonnokseen" in text
    assert (
        "vastustaa luonnosta"
        in misol.good("statement", "--stance", "opposes", lang="fi").everything
    )


def test_the_stance_is_that_of_ones_comment_on_the_whole_draft(misol: Desk) -> None:
    misol.good("comment", "rulebook", "--stance", "opposes", "--text", "Ei näin.")
    assert "vastustaa luonnosta" in misol.good("statement", lang="fi").everything
    told = misol.good("statement", "--stance", "supports", lang="fi").everything
    assert "vastustaa luonnosta" not in told and "puoltaa luonnosta" in told


def test_the_countys_answers_are_in_the_statement_only_where_asked(
    county: Desk, misol: Desk
) -> None:
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=820")
    misol.good("submit", "--yes")
    county.good("reject", "misol-1", "--because", "Rahaa ei ole.")
    misol.good("update")
    assert "Rahaa ei ole." not in misol.good("statement", lang="fi").everything
    assert "Rahaa ei ole." in misol.good("statement", "--answers", lang="fi").everything


def test_what_cannot_be_a_statement(misol: Desk) -> None:
    assert "supports" in misol.refused("statement", "--stance", "maybe")
    assert "misol" in misol.refused("statement", "olm")
    misol.git("config", "--unset", "rulebook.association")
    said = misol.refused("statement")
    assert "rulebook statement ID" in said and "misol" in said and "--as ID to this" not in said


def test_a_paper_replaces_a_file_whole_or_not_at_all(misol: Desk) -> None:
    path = misol.folder / "p.md"
    path.write_text("vanha")
    assert "--yes" in misol.refused("statement", "--output", path)
    assert path.read_text() == "vanha"
    misol.good("statement", "--output", path, "--yes")
    misol.good("statement", "--output", path, lang="sv")
    path.write_text(path.read_text("utf-8") + "Oma lisäys\n", "utf-8")
    assert "holds something else" in misol.refused("statement", "--output", path)
    for odd in ("p.odt", "p"):
        assert ".docx" in misol.refused("statement", "--output", odd)
    misol.good("statement", "--output", "p.odt", "--format", "md")
    misol.good("statement", "--output", "p.txt")
    assert "vanha" not in path.read_text("utf-8")
    misol.refused("statement", "--output", misol.folder / "sections")
    assert not list(misol.folder.glob(".*.part"))


def test_a_file_is_not_called_what_it_is_not(desk: Desk, tmp_path: Path) -> None:
    for form, name, better in (
        ("pdf", "memo.html", "memo.pdf"),
        ("md", "memo.DOCX", "memo.md"),
        ("terminal", "memo.pdf", "memo.txt"),
        ("docx", "memo.txt", "memo.docx"),
    ):
        path = tmp_path / name
        for language in ("fi", "sv", "en"):
            said = desk.refused("memo", "--format", form, "--output", path, lang=language)
            assert str(tmp_path / better) in " ".join(said.split()), said
        assert not path.exists()
    desk.good("memo", "--format", "md", "--output", tmp_path / "memo.txt")
    desk.good("memo", "--format", "html", "--output", tmp_path / "memo.htm")
    desk.good("memo", "--format", "md", "--output", tmp_path / "memo.notes")
