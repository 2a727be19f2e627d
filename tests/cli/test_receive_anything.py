"""`rulebook receive` takes whatever arrives, keeps it apart, and names no private person."""

import json
import sys
from pathlib import Path

from desks import Desk, untouched

sys.path.insert(0, str(Path(__file__).parent.parent / "store"))
from made_files import mail, pdf, png

COUNCIL = ("--from", "Vanhusneuvosto", "--kind", "neuvosto")
WORDS = ("Lausunto", "Vapaapäiviä tulee olla kolme.")


def records(county: Desk) -> str:
    """Everything that stands on main, and what every commit of main says."""
    paths = county.git("ls-tree", "-r", "--name-only", "main").split("\n")
    shown = (county.shown(f"main:{path}") for path in paths if path.startswith("statements/"))
    return "\n".join([*paths, *shown, county.git("log", "--format=%B", "main")])


def kept(county: Desk, id_: str) -> list[str]:
    return county.git("ls-tree", "-r", "--name-only", f"evidence/{id_}").split("\n")


def test_a_pdf_is_registered_and_its_words_are_kept_apart(county: Desk) -> None:
    file = county.write("lausunto.pdf", pdf(*WORDS))
    before = untouched(county)
    told = county.good(
        "receive", file, *COUNCIL, "--arrived", "20.1.2027 14.05", "--diary", "PHVADno-2026-57-9",
        "--stance", "puoltaa muutoksin", "--signatories", "3", "--channel", "paper", "--json",
    )  # fmt: skip
    row = json.loads(told.out)
    assert (row["statement"], row["channel"], row["text"]) == ("vanhusneuvosto-1", "paper", True)
    record = county.shown("main:statements/vanhusneuvosto-1.yaml")
    for words in ("signatories: 3", "stance: with-changes", "PHVADno-2026-57-9", "level: yes"):
        assert words in record
    assert "kolme" not in records(county)
    assert kept(county, "vanhusneuvosto-1") == [
        "lausunto.pdf",
        "rulebook/vanhusneuvosto-1/text.txt",
    ]
    assert county.git("log", "--format=%P", "evidence/vanhusneuvosto-1") == ""
    assert (county.top / "lausunto-receipt.pdf").read_bytes().startswith(b"%PDF")
    after = {path: data for path, data in untouched(county).items() if path in before}
    assert {p for p in before if before[p] != after[p]} <= {".git/index"}


def test_an_email_tells_itself_who_sent_it_and_when(county: Desk) -> None:
    data = mail("Vapaa ei riitä.\nMaija", ("liite.pdf", pdf(*WORDS)), ("kuva.png", png()))
    said = county.good("receive", county.write("viesti.eml", data), lang="fi")
    assert "Maija Meikäläinen" in said.out and "Liite liite.pdf" in said.everything
    record = county.shown("main:statements/yksityishenkilo-1.yaml")
    assert "number: 1" in record and "2027-01-20T14:05:00+02:00" in record
    assert kept(county, "yksityishenkilo-1") == [
        "attachments/1-liite.pdf",
        "attachments/2-kuva.png",
        "lausunto.eml",
        "rulebook/yksityishenkilo-1/sender.txt",
        "rulebook/yksityishenkilo-1/text.txt",
    ]
    everything = records(county).lower()
    for secret in ("meikäläinen", "maija", "@", "vapaa ei"):
        assert secret not in everything.replace("hanna@", ""), secret


def test_a_scan_is_taken_and_said_to_have_no_words(county: Desk) -> None:
    said = county.good("receive", county.write("skannaus.png", png()), *COUNCIL, lang="sv")
    assert "vanhusneuvosto-1" in said.out and "ingen text kan läsas" in said.everything
    assert "channel: paper" in county.shown("main:statements/vanhusneuvosto-1.yaml")


def test_a_folder_at_once_and_every_file_once(county: Desk) -> None:
    folder = county.top / "saapuneet"
    (folder / "kuvat").mkdir(parents=True)
    (folder / "a.pdf").write_bytes(pdf(*WORDS))
    (folder / "sama.pdf").write_bytes(pdf(*WORDS))
    (folder / "kuvat" / "b.png").write_bytes(png())
    (folder / ".piilo").write_bytes(b"x")
    (folder / "a-vastaanottokuittaus.pdf").write_bytes(pdf("kuittaus"))
    head = county.at("main")
    said = county.good("receive", folder, "--kind", "person", lang="fi")
    assert "Kirjattiin 2 lausuntoa." in said.out and "jo kirjattu" in said.everything
    assert county.git("rev-list", "--count", f"{head}..main") == "1"
    assert not list(folder.glob("sama-*")), "many files make no receipts unless they are asked for"
    refs = county.git("for-each-ref")
    again = county.good("receive", folder / "a.pdf", folder / "sama.pdf", "--kind", "person")
    assert again.out.count("already registered") == 2
    assert county.git("for-each-ref") == refs


def test_receipts_of_many_go_where_they_are_asked_for(county: Desk) -> None:
    files = [county.write(f"{n}.pdf", pdf(f"Lausunto {n}")) for n in ("a", "b")]
    (county.top / "kuitit").mkdir()
    county.good("receive", *files, *COUNCIL, "-o", county.top / "kuitit", lang="fi")
    names = sorted(path.name for path in (county.top / "kuitit").iterdir())
    assert names == ["a-vastaanottokuittaus.pdf", "b-vastaanottokuittaus.pdf"]


def test_a_bad_file_among_many_stops_all_unless_it_is_left_out(county: Desk) -> None:
    good, bad = county.write("a.pdf", pdf(*WORDS)), county.write("b.pdf", b"%PDF-1.7 x")
    refs = county.git("for-each-ref")
    said = county.say("receive", good, bad, *COUNCIL, lang="fi")
    assert said.code == 1 and "b.pdf" in said.out and "--skip-bad" in said.out
    assert county.git("for-each-ref") == refs
    said = county.say("receive", good, bad, *COUNCIL, "--skip-bad", lang="sv")
    assert said.code == 1 and "En fil lämnades bort." in said.out
    assert county.git("for-each-ref") != refs


def test_a_dry_run_writes_nothing(county: Desk) -> None:
    refs, files = county.git("for-each-ref"), sorted(county.top.iterdir())
    file = county.write("a.pdf", pdf(*WORDS))
    for way in (("receive", file, *COUNCIL), ("receive", "--no-file", *COUNCIL, "--text", "Hei")):
        county.good(*way, "--dry-run")
    assert county.git("for-each-ref") == refs
    assert sorted(county.top.iterdir()) == sorted([*files, file])


def test_what_was_said_on_the_phone_is_a_note_with_a_place(county: Desk) -> None:
    said = county.good(
        "receive", "--no-file", "--kind", "person", "--from", "Aino Aalto", "--text",
        "Lomitus ei toimi kesällä.", "--place", "leave.days", "--theme", "vapaa", lang="fi",
    )  # fmt: skip
    assert "yksityishenkilo-1" in said.out
    record = county.shown("main:statements/yksityishenkilo-1.yaml")
    assert "channel: phone" in record and "place: leave.days" in record
    assert "Aalto" not in records(county)
    assert "Aino Aalto" in county.good("receive", "--list").out


def test_personal_data_never_reach_main(county: Desk) -> None:
    refs = county.git("for-each-ref")
    note = ("receive", "--no-file", "--kind", "person", "--from", "Aino Aalto", "--text")
    assert "phone" in county.refused(*note, "Soitti numerosta 040 123 4567.")
    assert "sender" in county.refused(*note, "Aino Aalto soitti.")
    file = county.write("a.pdf", pdf(*WORDS))
    assert "e-mail" in county.refused("receive", file, "--from", "x@y.example", "--kind", "kunta")
    assert county.git("for-each-ref") == refs


def test_what_is_wrong_with_the_options_is_said(county: Desk) -> None:
    file = county.write("a.pdf", pdf(*WORDS))
    assert "--from" in county.refused("receive", file)
    assert "--from" in county.refused("receive", file, "--kind", "kunta")
    assert "paper" in county.refused("receive", file, *COUNCIL, "--channel", "posti")
    assert "at least one" in county.refused("receive", file, *COUNCIL, "--signatories", "0")
    assert "one thing" in county.refused("receive", file, "--list")
    assert "belong" in county.refused("receive", file, *COUNCIL, "--quote", "x")
    assert "belong" in county.refused("receive", file, *COUNCIL, "--place", "leave")
    assert "--text" in county.refused("receive", "--no-file", *COUNCIL)
    assert "what arrived" in county.refused("receive")
    (county.top / "tyhja").mkdir()
    assert "no file" in county.refused("receive", county.top / "tyhja", *COUNCIL)
    assert "odt" in county.refused("receive", county.write("x.odt", b"PKx"), *COUNCIL)
