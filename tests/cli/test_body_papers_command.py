"""`rulebook paper` for the deciding body: cover, agenda, assessment, extract, archive; and a
statement that several associations sign."""

import hashlib
import io
import zipfile
from pathlib import Path

import pytest
from desks import Desk

LANGUAGES = ("fi", "sv", "en")


def commit(desk: Desk, path: str, text: str) -> None:
    """Put a file on main as a coordinator would."""
    file = desk.folder / path
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    desk.git("add", path)
    desk.git("commit", "-qm", path)


@pytest.fixture
def heard(asked: Desk) -> Desk:
    """The coordinator's desk with misol-1 taken, misol-2 not, and four statements: public, secret,
    partly public, and a private person's."""
    asked.propose("--set", "leave:leave/I.days=3", "--as", "misol")
    asked.good("merge", "misol-1", "--because", "Riittää.")
    asked.good("reject", "misol-2", "--because", "Määräraha ei riitä.")
    for name, words in (
        ("v", "Vapaapäiviä on lisättävä."),
        ("s", "SALAINEN"),
        ("p", "OMANI"),
        ("o", "OSIN SALAINEN"),
        ("r", "JULKINEN KOPIO"),
    ):
        (asked.top / f"{name}.txt").write_text(words, encoding="utf-8")
    council = ("--kind", "council", "--stance", "opposes", "--diary", "X-12")
    secret = ("--ground", "621/1999 24 §")
    for words in (
        ("v.txt", "--from", "Vanhusneuvosto", *council),
        ("s.txt", "--from", "Kunta Yksi", "--kind", "municipality", "--public", "no", *secret),
        ("p.txt", "--from", "Maija Meikäläinen", "--kind", "person", "--stance", "opposes"),
        ("o.txt", "--from", "Kunta Kaksi", "--kind", "municipality", "--public", "partly", *secret,
         "--redacted", str(asked.top / "r.txt")),
    ):  # fmt: skip
        asked.good("receive", asked.top / words[0], *words[1:], lang="fi")
    return asked


def archived(desk: Desk, *words: str) -> zipfile.ZipFile:
    path = desk.top / "x.zip"
    desk.good("paper", "archive", "--output", path, "--yes", *words, lang="fi")
    return zipfile.ZipFile(io.BytesIO(path.read_bytes()))


def everything_in(archive: zipfile.ZipFile) -> bytes:
    return b"".join(archive.read(name) for name in archive.namelist())


def test_the_matter_before_and_after_the_decision(heard: Desk) -> None:
    for language, word in zip(LANGUAGES, ("LUONNOS", "UTKAST", "DRAFT"), strict=True):
        for kind in ("cover", "agenda", "assessment"):
            said = heard.good("paper", kind, lang=language)
            assert word in said.out and said.err == ""
            assert max(map(len, said.out.splitlines())) <= 80
    before = heard.good("paper", "cover", lang="fi").everything
    assert "misol-1" in before and "Määräraha ei riitä." in before
    assert "yksityishenkilö 1" in before and "Meikäläinen" not in before
    heard.good("decide", "--body", "Aluevaltuusto", "--meeting", "2026-12-10")
    heard.good("receive", heard.top / "v.txt", "--from", "Myöhäinen", "--kind", "staff")
    after = heard.good("paper", "cover", lang="fi")
    assert "LUONNOS" not in after.out, "a statement that is registered undoes no decision"
    assert "misol-1" in after.everything and "teksti ei tältä osin muutu (2 §)" in after.everything
    parallel = heard.good("paper", "parallel", lang="fi").everything
    assert "760,00" in parallel and "820,00" in parallel


def test_the_countys_own_words_on_consequences(county: Desk) -> None:
    commit(county, "assessment.yaml", "staff: {fi: Työ lisääntyy., sv: Arbetet ökar.}\n")
    told = county.good("paper", "assessment", lang="fi").everything
    assert "Työ lisääntyy." in told and "Arvioimatta" in told
    assert "Arbetet ökar." in county.good("paper", "assessment", lang="sv").everything
    assert county.good("check").code == 0
    commit(county, "assessment.yaml", "staff: {fi: Työ lisääntyy.}\nnosuch: {fi: x}\n")
    said = county.good("paper", "assessment", lang="en")
    assert "assessment.yaml" in said.err and "line 2" in said.err
    assert "Työ lisääntyy." in said.everything


def test_an_extract_needs_a_decision_and_says_what_it_lacks(county: Desk) -> None:
    for language in LANGUAGES:
        assert "rulebook decide" in county.refused("paper", "extract", lang=language)
    county.good("decide", "--body", "Aluevaltuusto", "--meeting", "2026-12-10", "--section", "29")
    said = county.good("paper", "extract", lang="fi")
    assert "2026-1" in said.err and "decisions/2026-1.yaml" in said.err
    assert "ei ole kirjattu hyvinvointialueen muutoksenhakuohjetta" in said.everything
    assert "LUONNOS" not in said.out and "§ 29" in said.everything
    path = county.folder / "decisions" / "2026-1.yaml"
    remedy = "remedy: {kind: aluevalitus, days: 30, text: {fi: Näin valitetaan.}}\n"
    commit(county, "decisions/2026-1.yaml", path.read_text("utf-8") + remedy)
    said = county.good("paper", "extract", "2026-1", lang="fi")
    assert said.err == "" and "Näin valitetaan." in said.everything and "30 päiv" in said.everything
    assert "2026-1" in county.refused("paper", "extract", "2026-9")


def test_an_archive_holds_every_kind_and_tells_its_lacks_in_one_language(county: Desk) -> None:
    county.good("decide", "--body", "Aluevaltuusto", "--meeting", "2026-12-10")
    path = county.top / "x.zip"
    said = county.good("paper", "archive", "--output", path, "--yes", lang="sv")
    assert said.err.count("decisions/2026-1.yaml") == 1 and "muutoksenhaku" not in said.err
    names = zipfile.ZipFile(path).namelist()
    for kind in ("services", "principles", "fees", "extract-2026-1"):
        assert f"papers/fi/{kind}.pdf" in names and f"papers/sv/{kind}.pdf" in names


def test_an_archive_holds_nothing_that_is_not_public(heard: Desk) -> None:
    archive = archived(heard)
    data = everything_in(archive)
    for words in ("SALAINEN", "OMANI", "Meikäläinen"):
        assert words.encode() not in data
    originals = {name: archive.read(name) for name in archive.namelist() if "original" in name}
    assert sorted(originals.values()) == [b"JULKINEN KOPIO", "Vapaapäiviä on lisättävä.".encode()]
    rows = archive.read("index.csv").decode("utf-8-sig").splitlines()
    [council] = [row for row in rows if "Vanhusneuvosto" in row and "originals/" in row]
    digest = hashlib.sha256("Vapaapäiviä on lisättävä.".encode()).hexdigest()
    assert "X-12" in council and digest in council and "julkinen" in council
    [secret] = [row for row in rows if "Kunta Yksi" in row]
    assert secret.startswith(";") and "621/1999 24 §" in secret and "salassa pidettävä" in secret
    [person] = [row for row in rows if "yksityishenkilö 1" in row]
    assert person.startswith(";")


def test_an_archive_for_internal_use_says_so(heard: Desk) -> None:
    archive = archived(heard, "--internal")
    data = everything_in(archive)
    assert b"OSIN SALAINEN" in data and b"OMANI" in data
    path = heard.top / "x.zip"
    said = heard.good("paper", "archive", "--internal", "--output", path, "--yes", lang="en")
    assert "not all of them public" in said.everything
    assert "--internal" in heard.refused("paper", "cover", "--internal")


def test_an_archive_is_the_same_each_time_and_its_hashes_are_right(heard: Desk) -> None:
    first = heard.top / "a.zip"
    heard.good("paper", "archive", "--output", first, lang="fi")
    archive = zipfile.ZipFile(io.BytesIO(first.read_bytes()))
    assert archive.testzip() is None
    names = archive.namelist()
    for kind in ("book", "cover", "agenda", "assessment", "memo", "statement-misol"):
        assert {f"papers/{language}/{kind}.pdf" for language in ("fi", "sv")} & set(names), kind
    for row in archive.read("index.csv").decode("utf-8-sig").splitlines()[1:]:
        file, *_, digest, _why = row.split(";")
        if file:
            assert hashlib.sha256(archive.read(file)).hexdigest() == digest
    again = heard.top / "b.zip"
    heard.good("paper", "archive", "--output", again, lang="fi")
    assert first.read_bytes() == again.read_bytes()
    first.write_bytes(b"mine")
    assert "a.zip" in heard.refused("paper", "archive", "--output", first)
    assert first.read_bytes() == b"mine"


def test_several_associations_sign_one_statement(asked: Desk, tmp_path: Path) -> None:
    asked.propose("--set", "leave.saving~sv=Dagarna kan sparas till mars.", "--as", "nvf")
    both = asked.good(
        "statement", "misol", "nvf", "--stance", "with-changes", "--annex", "Kysely", lang="fi"
    ).everything
    assert "misol-1" in both and "nvf-1" in both and "puoltavat luonnosta muutoksin" in both
    assert "Liitteet: Kysely" in both
    names = ("Pikkulan omaishoitajat ry", "Skärgårdens närståendevårdare rf")
    for name in names:
        assert both.count(name) >= 3, "as sender, as proposer, over the signature"
    one = asked.good("statement", "misol", lang="fi").everything
    assert "nvf-1" not in one and "Ehdottaja" not in one
    assert "nosuch" in asked.refused("statement", "misol", "nosuch")
