"""`rulebook request`: the package a county sends."""

import zipfile
from pathlib import Path

from desks import Desk

FI = ["1-lausuntopyynto.docx", "1-lausuntopyynto.pdf", "2-luonnos.docx", "3-vastauslomake.docx"]
FI += ["4-ohje.pdf"]
SV = ["1-begaran-om-utlatande.docx", "1-begaran-om-utlatande.pdf", "2-utkast.docx"]
SV += ["3-svarsblankett.docx", "4-anvisning.pdf"]


def words(file: Path) -> str:
    import docx

    document = docx.Document(str(file))
    lines = [p.text for p in document.paragraphs]
    lines += [c.text for t in document.tables for r in t.rows for c in r.cells]
    return " ".join(" ".join(lines).replace("\xa0", " ").split())


def part(file: Path, name: str) -> str:
    with zipfile.ZipFile(file) as parts:
        return parts.read(name).decode()


def test_the_package_comes_in_every_authentic_language_or_in_the_one_asked_for(
    county: Desk,
) -> None:
    folder = county.top / "paketti"
    said = county.good("request", "-o", folder, lang="")
    assert [Path(line).name for line in said.out.splitlines()] == FI + SV
    assert sorted(path.name for path in folder.iterdir()) == sorted(FI + SV)
    only = county.top / "paket"
    county.good("request", "-o", only, lang="sv")
    assert sorted(path.name for path in only.iterdir()) == sorted(SV)


def test_the_letter_says_what_a_request_must_say(county: Desk) -> None:
    county.commit(
        "Kysymykset",
        (
            "rulebook.yaml",
            "diary: PHVADno-2026-57}",
            "diary: PHVADno-2026-57, contact: kirjaamo@pikkula.example, "
            "background: {fi: Edellinen sääntökirja on vuodelta 2023.}, "
            "attention: [{fi: Palkkioluokkien raja}], "
            "asked: [{name: {fi: Vanhusneuvosto, sv: Äldrerådet}, kind: advisory-body}], "
            "questions: [{id: q1, text: {fi: Onko raja selkeä?}, scale: yes-mainly-no}]}",
        ),
    )
    folder = county.top / "paketti"
    county.good("request", "-o", folder, lang="fi")
    letter = words(folder / FI[0])
    for said in (
        *("Lausuntopyyntö: Omaishoidon tuen sääntökirja, luonnos", "PHVADno-2026-57"),
        *("viimeistään 15.1.2027", "viimeistään 31.1.2027 klo 16.00", "kirjaamo@pikkula.example"),
        *("Edellinen sääntökirja on vuodelta 2023.", "Palkkioluokkien raja", "Onko raja selkeä?"),
        *("Vanhusneuvosto", "2-luonnos.docx", "Omaishoidon päällikkö", "621/1999"),
    ):
        assert said in letter
    form = words(folder / FI[3])
    for said in (
        "Puollamme luonnosta muutoksin",
        "1. Onko raja selkeä?",
        "Pääosin",
        "Allekirjoitus",
    ):
        assert said in form


def test_the_draft_tracks_changes_and_knows_where_it_comes_from(county: Desk) -> None:
    folder = county.top / "paketti"
    county.good("request", "-o", folder, lang="fi")
    draft = folder / "2-luonnos.docx"
    assert "<w:trackRevisions/>" in part(draft, "word/settings.xml")
    assert county.at("main") in part(draft, "docProps/custom.xml")
    assert "LUONNOS" in part(draft, "word/header1.xml")
    assert f"RB-{county.at('main')[:12]}-fi-draft-20261211" in words(draft)
    assert "Luokan II hoitopalkkio on 760,00 euroa kuukaudessa." in words(draft)
    assert "trackRevisions" not in part(folder / "1-lausuntopyynto.docx", "word/settings.xml")


def test_nothing_of_the_users_is_written_over(county: Desk) -> None:
    folder = county.top / "paketti"
    county.good("request", "-o", folder, lang="fi")
    county.good("request", "-o", folder, lang="fi")
    (folder / "4-ohje.pdf").write_bytes(b"oma")
    assert "4-ohje.pdf" in county.refused("request", "-o", folder, lang="fi")
    assert (folder / "4-ohje.pdf").read_bytes() == b"oma"
    county.good("request", "-o", folder, "--yes", lang="fi")
    assert (folder / "4-ohje.pdf").read_bytes() != b"oma"


def test_a_dry_run_writes_nothing(county: Desk) -> None:
    folder = county.top / "paketti"
    assert "2-draft.docx" in county.good("request", "-o", folder, "--dry-run").out
    assert not folder.exists()


def test_what_cannot_be_done_is_said(county: Desk) -> None:
    assert "2031" in county.refused("request", "--round", "2031")
    file = county.write("tiedosto", "x")
    assert "tiedosto" in county.refused("request", "-o", file)
    county.commit("Ei kierroksia", ("rulebook.yaml", "rounds:\n  - {", "measures:\n  x: {"))
    assert "rulebook.yaml" in county.refused("request")
