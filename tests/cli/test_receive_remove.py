"""A received original can be removed for good, and its publicity judged anew."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from desks import Desk

sys.path.insert(0, str(Path(__file__).parent.parent / "store"))
from made_files import pdf

EXPORT = Path(__file__).parent / "exports" / "lausuntopalvelu.csv"
SECRET = "SALAISUUS-77"
GROUND = ("--ground", "621/1999 24 §")


def holds(desk: Desk, needle: bytes) -> bool:
    """Whether any object of the repository's store, loose or packed, has these bytes."""
    names = desk.git("cat-file", "--batch-all-objects", "--batch-check").splitlines()
    blobs = [name.split()[0] for name in names if name.split()[1] == "blob"]
    return any(needle.decode() in desk.git("cat-file", "blob", blob) for blob in blobs)


def record(desk: Desk, id_: str) -> str:
    return desk.shown(f"main:statements/{id_}.yaml")


@pytest.fixture
def council(county: Desk) -> Desk:
    """A statement of a council, with a point of public words and one of a secret."""
    text = f"Lomitusta tulee lisätä.\n\n{SECRET} on asia, jota ei kerrota."
    county.good(
        "receive", county.write("lausunto.txt", text), "--from", "Vanhusneuvosto",
        "--kind", "neuvosto", lang="fi",
    )  # fmt: skip
    tie = ("receive", "--point", "vanhusneuvosto-1", "--place", "leave.days")
    county.good(*tie, "--quote", "Lomitusta tulee lisätä.")
    county.good(*tie, "--passage", "2")
    return county


def test_what_is_removed_is_in_no_object_any_more(county: Desk) -> None:
    county.good("receive", county.write("k.txt", f"{SECRET} ja muuta"), "--from", "Maija Mallikas",
                "--kind", "yksityishenkilö", lang="fi")  # fmt: skip
    assert holds(county, SECRET.encode()) and holds(county, b"Maija Mallikas")
    words = ("receive", "--remove", "yksityishenkilo-1", "--because", "Lähettäjä pyysi")
    assert "would" in county.good(*words, "--dry-run").out and holds(county, SECRET.encode())
    said = county.good(*words)
    assert "removed" in said.out and "What remains" in said.err
    assert not holds(county, SECRET.encode()) and not holds(county, b"Maija Mallikas")
    assert county.git("for-each-ref", "refs/heads/evidence") == ""
    kept = record(county, "yksityishenkilo-1")
    assert "Lähettäjä pyysi" in kept and "sha256: " in kept and "file:" not in kept
    assert "already" in county.good(*words).out
    assert county.good("memo", lang="fi").code == county.good("receive", "--list").code == 0


def test_a_removed_original_does_not_come_back_and_its_number_is_not_used_again(
    county: Desk, misol: Desk
) -> None:
    path = county.write("k.txt", SECRET)
    county.good("receive", path, "--from", "Seurakunta", "--kind", "neuvosto", lang="fi")
    misol.good("update")
    assert holds(misol, SECRET.encode())
    county.good("receive", "--remove", "seurakunta-1", "--because", "Pyydettiin")
    misol.good("update")
    assert not holds(misol, SECRET.encode())
    other = county.write("k2.txt", "Muuta")
    county.good("receive", other, "--from", "Seurakunta", "--kind", "neuvosto", lang="fi")
    assert "seurakunta-2" in record(county, "seurakunta-2")


def test_one_row_of_an_import_is_removed_and_the_others_stay(county: Desk) -> None:
    county.good("receive", "--csv", EXPORT)
    rows: list[dict[str, Any]] = json.loads(county.good("receive", "--list", "--json").out)[
        "statements"
    ]
    ids = [row["id"] for row in rows]
    texts = {id_: county.good("receive", "--show", id_).out for id_ in ids}
    gone = ids[0]
    home = county.git("for-each-ref", "--format=%(refname)", "refs/heads/evidence")
    path = f"{home}:rulebook/{gone}/text.txt"
    words = county.shown(path).strip().encode()
    county.good("receive", "--remove", gone, "--because", "Vastaaja pyysi")
    assert county.git("for-each-ref", "--format=%(refname)", "refs/heads/evidence") == home
    names = county.git("ls-tree", "-r", "--name-only", home)
    assert gone + "/" not in names and "csv" not in names
    points = record(county, gone).encode()
    assert words[:40] in points or not holds(county, words)
    for id_ in ids[1:]:
        assert county.good("receive", "--show", id_).out == texts[id_]


def test_a_statement_becomes_secret_and_its_words_leave_the_draft(council: Desk) -> None:
    assert SECRET in council.good("memo", lang="fi").everything
    change = ("receive", "--change", "vanhusneuvosto-1", "--public", "no", *GROUND)
    assert "2" in council.good(*change, "--dry-run").out
    council.good(*change)
    memo = council.good("memo", lang="fi").everything
    assert SECRET not in memo and "Lomitusta tulee lisätä" not in memo and "24 §" in memo
    tip = council.at("main")
    assert "already" in council.good(*change).out and council.at("main") == tip
    council.good("receive", "--change", "vanhusneuvosto-1", "--public", "yes")
    assert "ground" not in record(council, "vanhusneuvosto-1")


def test_a_public_copy_is_given_afterwards_and_another_replaces_it(council: Desk) -> None:
    change = ("receive", "--change", "vanhusneuvosto-1", "--public", "partly", *GROUND)
    assert "--redacted" in council.refused(*change)
    first = council.write("julkinen.pdf", pdf("Lomitusta tulee lisätä.", "VAHINKO-5 jäi kopioon."))
    council.good(*change, "--redacted", first)
    memo = council.good("memo", lang="fi").everything
    assert "Lomitusta tulee lisätä." in memo and SECRET not in memo
    second = council.write("julkinen2.pdf", pdf("Lomitusta tulee lisätä.", "[peitetty]"))
    assert holds(council, b"VAHINKO-5")
    council.good(*change, "--redacted", second)
    assert not holds(council, b"VAHINKO-5")
    assert "[peitetty]" in council.good("receive", "--show", "vanhusneuvosto-1").out


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--change", "vanhusneuvosto-1", "--public", "no"), "--ground"),
        (("--change", "vanhusneuvosto-1", "--public", "ehkä"), "partly"),
        (("--change", "kukaan-1", "--public", "yes"), "kukaan-1"),
        (("--remove", "vanhusneuvosto-1"), "--because"),
        (("--remove", "kukaan-1", "--because", "x"), "kukaan-1"),
        (("--remove", "vanhusneuvosto-1", "--change", "vanhusneuvosto-1"), "one"),
        (("--remove", "vanhusneuvosto-1", "--because", "Soita 131052-308T"), "personal"),
    ],
)
def test_what_cannot_be_is_refused(council: Desk, words: tuple[str, ...], hint: str) -> None:
    before = council.git("for-each-ref")
    assert hint in council.refused("receive", *words).lower()
    assert council.git("for-each-ref") == before
