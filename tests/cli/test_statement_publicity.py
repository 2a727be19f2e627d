"""What is not public is in no paper, in no format, and not in the book's history."""

import io
import json
import sys
import zipfile
from pathlib import Path

import pytest
from desks import Desk

sys.path.insert(0, str(Path(__file__).parent.parent / "store"))
from made_files import mail, pdf

SECRETS = ("SALAISUUS", "Meikäläinen", "Maija", "maija@", "Meikalainen", "Esimerkkikatu")
GROUND = ("--ground", "621/1999 24 §")
PAPERS = (
    *(("memo",), ("memo", "--undecided"), ("statement", "misol")),
    *(("paper", kind) for kind in ("parallel", "collective", "assessment", "agenda", "cover")),
)


@pytest.fixture
def desk(county: Desk) -> Desk:
    """A county with a secret statement, a partly public one, and three of private persons."""
    council = ("--kind", "neuvosto", *GROUND)
    public = pdf("Lomitusta tulee lisätä.", "[peitetty]")
    county.good(
        "receive", county.write("osin.pdf", pdf("Lomitusta tulee lisätä.", "SALAISUUS-1.")),
        "--from", "Seurakunta", *council, "--redacted", county.write("julkinen.pdf", public),
        "--stance", "puoltaa",
    )  # fmt: skip
    tie = ("--place", "leave.days", "--quote", "Lomitusta tulee lisätä.")
    county.good("receive", "--point", "seurakunta-1", *tie, lang="fi")
    county.good("receive", county.write("s.txt", b"SALAISUUS-2"), "--from", "Poliisi", *council,
                "--public", "no")  # fmt: skip
    county.good("receive", "--no-file", "--from", "Kylätoimikunta", *council, "--public", "ei",
                "--text", "SALAISUUS-3", lang="fi")  # fmt: skip
    body = "Vapaa ei riitä.\n\nMaija Meikäläinen\nEsimerkkikatu 1, 40100 Jyväskylä\n040 123 4567"
    county.good("receive", county.write("Maija_Meikalainen.eml", mail(body)))
    tie = ("--place", "leave.days", "--quote", "Vapaa ei riitä.")
    county.good("receive", "--point", "yksityishenkilo-1", *tie, lang="fi")
    county.good("receive", "--csv", Path(__file__).parent / "exports" / "lausuntopalvelu.csv")
    return county


def words_of(path: Path) -> str:
    """All words of a printed paper, whatever its format."""
    data = path.read_bytes()
    if path.suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return "\n".join(parts.read(n).decode("utf-8", "replace") for n in parts.namelist())
    return words_of_pdf(data) if path.suffix == ".pdf" else data.decode()


def words_of_pdf(data: bytes) -> str:
    """All words of a PDF, and what it says of itself."""
    import pypdf

    reader = pypdf.PdfReader(io.BytesIO(data))
    pages = [page.extract_text() for page in reader.pages]
    return "\n".join([*pages, str(dict(reader.metadata or {}))])


def secrets_in(words: str) -> list[str]:
    """The secret words that are told, however they are spaced."""
    bare = "".join(words.lower().split())
    return [secret for secret in SECRETS if secret.lower() in bare]


@pytest.mark.parametrize("form", ["md", "html", "pdf", "docx", "txt"])
def test_no_paper_tells_what_is_secret(desk: Desk, form: str) -> None:
    for number, paper in enumerate(PAPERS):
        path = desk.top / f"{number}.{form}"
        desk.good(*paper, "-o", path, lang="fi")
        words = words_of(path)
        assert not secrets_in(words), paper
        if paper == ("memo",):
            joined = " ".join(words.replace("\xa0", " ").split())
            assert "Lomitusta tulee lisätä." in joined and "Vapaa ei riitä." in joined


def test_the_archive_holds_the_public_copy_alone(desk: Desk) -> None:
    desk.good("paper", "archive", "--output", desk.top / "a.zip", lang="fi")
    with zipfile.ZipFile(desk.top / "a.zip") as parts:
        files = {name: parts.read(name) for name in parts.namelist()}
    originals = [name for name in files if name.startswith("originals/")]
    assert len(originals) == 1 and "[peitetty]" in words_of_pdf(files[originals[0]])
    for name, data in files.items():
        words = words_of_pdf(data) if name.endswith(".pdf") else data.decode("utf-8", "replace")
        assert not secrets_in(f"{name} {words}"), name


def test_the_memo_says_what_is_secret_and_on_what_ground(desk: Desk) -> None:
    memo = desk.good("memo", lang="sv").everything
    for words in ("sekretessbelagt (621/1999 24 §)", "delvis sekretessbelagt", "privatperson 1"):
        assert words in memo, words
    assert "private person 2" in desk.good("memo").everything


def test_nothing_secret_is_in_any_history_that_is_shared(desk: Desk) -> None:
    log = desk.git("log", "-p", "--format=%an%n%ae%n%B", "main")
    assert not secrets_in(log)


def test_numbers_stay_when_an_earlier_statement_is_registered_later(desk: Desk) -> None:
    before = {one["id"]: one["sender"]["fi"] for one in listed(desk)}
    desk.good("receive", "--no-file", "--kind", "person", "--arrived", "2.11.2026", "--text",
              "Aikaisin.", lang="fi")  # fmt: skip
    after = {one["id"]: one["sender"]["fi"] for one in listed(desk)}
    assert before.items() <= after.items()
    memo = desk.good("memo", lang="fi").everything
    assert "yksityishenkilö 4: Aikaisin." in memo and "yksityishenkilö 1 (3 § 1 mom.)" in memo


def listed(desk: Desk) -> list[dict]:
    return json.loads(desk.good("receive", "--list", "--json").out)["statements"]


def test_words_that_are_not_public_cannot_be_tied(desk: Desk) -> None:
    refs = desk.git("for-each-ref")
    tie = ("--place", "leave", "--quote")
    assert "does not say" in desk.refused("receive", "--point", "seurakunta-1", *tie, "SALAISUUS-1")
    assert "secret" in desk.refused("receive", "--point", "poliisi-1", *tie, "SALAISUUS-2")
    told = desk.refused("receive", "--point", "yksityishenkilo-1", *tie, "Maija Meikäläinen")
    assert "private person" in told
    assert desk.git("for-each-ref") == refs
    shown = desk.good("receive", "--show", "seurakunta-1").everything
    assert "SALAISUUS" not in shown and "public copy" in shown
    assert "copy it nowhere" in desk.good("receive", "--show", "poliisi-1").everything


def test_a_copy_that_only_covers_the_words_is_refused(county: Desk) -> None:
    file, refs = county.write("a.pdf", pdf("Kaikki sanat.")), county.git("for-each-ref")
    way = ("receive", file, "--from", "X", "--kind", "kunta")
    assert "can still be read" in county.refused(*way, "--redacted", file, *GROUND)
    assert "ground" in county.refused(*way, "--public", "partly").lower()
    assert "ground" in county.refused(*way, *GROUND).lower()
    assert "partly" in county.refused(*way, "--redacted", file, "--public", "no", *GROUND)
    assert "yes" in county.refused(*way, "--public", "ehkä")
    assert county.git("for-each-ref") == refs
    county.good(*way, "--public", "partly", *GROUND)
    tie = ("receive", "--point", "x-1", "--place", "leave", "--quote", "Kaikki sanat.")
    assert "--redacted" in county.refused(*tie)


def test_no_amendment_of_a_private_person_names_them(county: Desk) -> None:
    from test_receive_command import back
    from word_desk import tracked

    county.good("request", "-o", county.top / "paketti", lang="")
    file = back(county, county.top / "paketti", tracked("viimeistään", "aina"))
    county.good("receive", file, "--from", "Maija Meikäläinen", lang="fi")
    record = county.shown("amendment/hva/1:amendments/hva-1.yaml")
    assert "yksityishenkilö 1" in record and "Meikäläinen" not in record
    assert "Meikäläinen" not in county.good("memo", lang="fi").everything


def test_a_partly_secret_statement_without_a_copy_says_how_to_give_one(county: Desk) -> None:
    file = county.write("k.txt", "Lomitus ei riitä.")
    who = ("--from", "Seurakunta", "--kind", "yhdistys")
    said = county.good("receive", file, *who, "--public", "partly", "--ground", "621/1999 24 §")
    assert "receive --change seurakunta-1 --public partly" in said.err
    tie = ("--place", "leave", "--passage", "1")
    told = county.refused("receive", "--point", "seurakunta-1", *tie)
    assert "--change seurakunta-1" in told and "statements/" not in told
    again = county.good("receive", file, *who, "--public", "no", "--ground", "621/1999 24 §")
    assert "already" in again.out and "--change seurakunta-1" in again.err
