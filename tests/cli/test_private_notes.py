"""Private notes: shown to their author, and to nobody and nothing else."""

import subprocess
import zlib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desks import Desk

SECRET = "Salainenmuistiinpanoni"


def holds(folder: Path, word: str) -> list[str]:
    """The files under a folder that hold a word, as they lie or unpacked."""
    found = []
    for path in folder.rglob("*"):
        if not path.is_file():
            continue
        data = path.read_bytes()
        with suppress(zlib.error):
            data += zlib.decompress(data)
        if word.encode() in data:
            found.append(path.relative_to(folder).as_posix())
    return found


def objects(desk: Desk) -> bytes:
    """Everything in an object store, reachable or not."""
    git = ["git", "-C", str(desk.folder), "cat-file", "--batch-all-objects", "--batch"]
    return subprocess.run(git, capture_output=True, check=True).stdout


def test_a_note_is_shown_to_its_author_alone(misol: Desk) -> None:
    said = misol.good("comment", "leave.days", "--private", "--text", SECRET)
    assert said.out == "note/1\n"
    assert SECRET in misol.good("comment", "--list").out
    assert SECRET in misol.good("comment", "--list", "leave").out
    assert SECRET not in misol.good("comment", "--list", "fees").out
    assert SECRET not in misol.good("comment", "--list", "--json").out
    assert SECRET not in replace(misol, who="nvf").good("comment", "--list").out


def test_nothing_of_it_reaches_a_remote_a_paper_or_an_object_store(
    shared: Desk, misol: Desk
) -> None:
    for place in ("", "leave", "leave.days"):
        named = [place] if place else []
        misol.good("comment", *named, "--private", "--text", SECRET, "--theme", SECRET)
    misol.good("comment", "leave", "--text", "Julkinen")
    misol.good("submit", "--yes")
    misol.git("gc", "--quiet")
    misol.git("bundle", "create", str(misol.top / "all.bundle"), "--all")
    for paper in (("memo",), ("statement", "misol"), ("read",), ("status",), ("check",)):
        assert SECRET not in misol.good(*paper).everything
    (misol.top / "papers").mkdir()
    for form in ("md", "html", "docx"):
        misol.good("memo", "--output", misol.top / f"papers/memo.{form}")
    assert SECRET.encode() not in objects(misol) + objects(shared)
    assert b"Julkinen" in objects(shared)
    notes = [f"misol/.git/rulebook/notes/{number}.yaml" for number in (1, 2, 3)]
    assert sorted(holds(misol.top, SECRET)) == notes


def test_a_note_is_removed_by_its_author(misol: Desk) -> None:
    misol.good("comment", "--private", "--text", SECRET)
    other = replace(misol, who="nvf")
    assert "note/1" in other.refused("comment", "--retract", "note/1")
    misol.good("comment", "--retract", "note/1", "--dry-run")
    assert holds(misol.folder, SECRET)
    misol.good("comment", "--retract", "note/1")
    assert not holds(misol.folder, SECRET)
    assert "note/1" in misol.refused("comment", "--retract", "note/1")


def test_a_note_is_for_its_author_s_eyes_in_the_folder_too(misol: Desk) -> None:
    misol.good("comment", "--private", "--text", SECRET)
    file = misol.folder / ".git/rulebook/notes/1.yaml"
    assert file.stat().st_mode & 0o077 == 0


def test_a_note_needs_no_association_and_follows_its_words(misol: Desk) -> None:
    misol.git("config", "--unset", "rulebook.association")
    misol.good("comment", "leave", "--private", "--text", "A", "--quote", "kahteen vapaapäivään")
    misol.commit("Muutos", ("sections/03-leave.yaml", "kahteen", "kolmeen"))
    assert "kolmeen vapaapäivään" in misol.good("comment", "--list").everything


def test_personal_data_may_stand_in_a_note(misol: Desk) -> None:
    misol.good("comment", "--private", "--text", "Soita 040 123 4567")
