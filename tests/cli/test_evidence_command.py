"""`rulebook evidence`: brought clean, sent, shown; what is withdrawn is gone from every store."""

import io
import json
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from desks import Desk
from PIL import Image, PngImagePlugin

from rulebook_cli.store.repository import Repository

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820")
WORDS = ("--says", "Keittiö yöllä", "--alt", "Keittiö, valo palaa", "--consent", "Aino E")


def drawn(folder: Path, name: str = "photo.jpg", seed: int = 7) -> Path:
    """A photo as a telephone would make it, with words in it that must not remain."""
    picture = Image.new("RGB", (640, 480))
    picture.putdata([(x * seed % 256, x // 640 % 256, x * x % 256) for x in range(640 * 480)])
    exif = Image.Exif()
    exif[0x010F] = "SECRETPHONE"
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[2] = (61.0, 41.0, 20.0)
    picture.save(folder / name, exif=exif, comment=b"SECRETCOMMENT")
    return folder / name


def brought(desk: Desk, about: str = "fees", seed: int = 7) -> str:
    """The id of a photo that was brought."""
    photo = drawn(desk.top, f"photo{seed}.jpg", seed)
    return desk.good("evidence", about, photo, *WORDS).out.strip()


def holds(git_folder: Path, needle: bytes) -> bool:
    """Whether any object of a store holds some bytes: every loose file and, unpacked from its
    packs by git itself, every object whether anything leads to it or not."""
    for loose in git_folder.glob("objects/[0-9a-f][0-9a-f]/*"):
        if needle in zlib.decompress(loose.read_bytes()):
            return True
    repository = Repository(git_folder, git_folder)
    listed = repository._ask("cat-file", "--batch-all-objects", "--batch-check", "--unordered")
    names = [line.split()[0].decode() for line in listed.splitlines()]
    contents = repository._ask("cat-file", "--batch", stdin="\n".join(names).encode() + b"\n")
    return needle in contents


@pytest.fixture
def second(misol: Desk) -> Desk:
    """Another computer of the same association."""
    misol.git("clone", "--quiet", str(misol.top / "shared.git"), str(misol.top / "second"))
    desk = replace(misol, folder=misol.top / "second")
    desk.git("config", "rulebook.association", "misol")
    return desk


def part_of(desk: Desk, id_: str) -> bytes:
    """Bytes in the middle of a kept photo."""
    data = desk.top / "taken.bin"
    desk.good("evidence", "--show", id_, "--output", data, "--yes")
    return data.read_bytes()[4000:4200]


def test_a_photo_is_kept_apart_and_without_what_the_telephone_wrote(misol: Desk) -> None:
    main, head = misol.at("main"), misol.git("status", "--porcelain", "--branch")
    id_ = brought(misol)
    assert id_ == "misol-e1"
    assert misol.at("main") == main and misol.git("status", "--porcelain", "--branch") == head
    tree = misol.git("ls-tree", "-r", "--name-only", f"evidence/{id_}").split()
    assert tree == [f"evidence/{id_}.jpg", f"evidence/{id_}.yaml"]
    assert misol.git("rev-list", "--count", f"evidence/{id_}") == "1"
    misol.good("evidence", "--show", id_, "--output", misol.top / "out.jpg")
    data = (misol.top / "out.jpg").read_bytes()
    assert b"SECRET" not in data and b"Exif" not in data
    assert Image.open(io.BytesIO(data)).size == (480, 640)  # turned as it was held
    assert not holds(misol.folder / ".git", b"SECRETPHONE")


def test_it_is_listed_with_its_words_in_three_languages(misol: Desk) -> None:
    brought(misol)
    for language, kind in (("fi", "kuva"), ("sv", "bild"), ("en", "photo")):
        said = misol.good("evidence", "--list", lang=language).out
        assert f"misol-e1: {kind}" in said and "Keittiö yöllä" in said
    [row] = json.loads(misol.good("evidence", "--json").out)["evidence"]
    assert row["about"] == "fees" and row["alternative"] == {"en": "Keittiö, valo palaa"}
    assert row["consent"] == "Aino E" and row["withdrawn"] is None


def test_an_amendment_of_ones_own_names_its_evidence(misol: Desk) -> None:
    misol.propose(*RAISE)
    assert brought(misol, "misol-1") == "misol-1-e1"
    record = misol.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert "evidence:\n  - misol-1-e1" in record
    misol.good("evidence", "--withdraw", "misol-1-e1", "--because", "En halua")
    assert "misol-1-e1" not in misol.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert brought(misol, "misol-1") == "misol-1-e2"  # a number is used once


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("where", ["shared", "county"])
def test_what_is_withdrawn_is_in_no_store_any_more(
    where: str, packed: bool, misol: Desk, request: pytest.FixtureRequest
) -> None:
    there: Desk = request.getfixturevalue(where)
    store = there.folder / ".git" if (there.folder / ".git").is_dir() else there.folder
    id_ = brought(misol)
    misol.good("submit", "--yes")
    needle = part_of(misol, id_)
    for desk in (misol, there) if packed else ():
        desk.git("gc", "--quiet")
    assert holds(misol.folder / ".git", needle) and holds(store, needle)
    said = misol.good("evidence", "--withdraw", id_, "--because", "En halua", "--send")
    assert not holds(misol.folder / ".git", needle)
    assert not holds(store, needle)
    assert not holds(store, "Keittiö".encode()) and not holds(store, b"Aino E\n")
    assert "backups" in said.everything and "hash" in said.everything
    remains = misol.shown(f"withdrawn/{id_}:evidence/{id_}.yaml")
    assert "sha256" in remains and "En halua" in remains
    assert "alternative" not in remains and "consent" not in remains and "says" not in remains
    assert "evidence/" not in there.git("for-each-ref", "--format=%(refname)").replace(
        "withdrawn/", ""
    )
    for desk in (misol, there):
        assert "missing" not in desk.git("fsck", "--full")


def test_submit_removes_there_what_was_withdrawn_here(shared: Desk, misol: Desk) -> None:
    id_ = brought(misol)
    assert "becomes public" in misol.good("submit", "--yes").err
    needle = part_of(misol, id_)
    misol.good("evidence", "--withdraw", id_, "--because", "En halua")
    assert holds(shared.folder, needle)
    assert "Would be withdrawn" in misol.good("submit", "--dry-run").out
    assert holds(shared.folder, needle)
    assert f"Withdrawn in the shared rulebook: {id_}" in misol.good("submit", "--yes").out
    assert not holds(shared.folder, needle)
    assert misol.good("submit", "--yes").out == "There is nothing to send.\n"


def test_another_computer_loses_it_at_its_next_update(shared: Desk, misol: Desk, nvf: Desk) -> None:
    id_ = brought(misol)
    misol.good("submit", "--yes")
    nvf.good("update")
    assert id_ in nvf.good("evidence", "--list").out
    needle = part_of(nvf, id_)
    misol.good("evidence", "--withdraw", id_, "--because", "En halua", "--send")
    assert holds(nvf.folder / ".git", needle)
    assert "removed from this computer" in nvf.good("update").out
    assert not holds(nvf.folder / ".git", needle)
    assert "withdrawn" in nvf.good("evidence", "--list").out


def test_an_update_between_does_not_bring_it_back(shared: Desk, misol: Desk) -> None:
    id_ = brought(misol)
    misol.good("submit", "--yes")
    needle = part_of(misol, id_)
    misol.good("evidence", "--withdraw", id_, "--because", "En halua")
    misol.good("update")
    assert not holds(misol.folder / ".git", needle)
    assert "withdrawn" in misol.good("evidence", "--list").out


def test_nothing_of_others_is_removed(shared: Desk, misol: Desk) -> None:
    """What another writer has written and not yet named stays, loose or in a pack."""
    id_, other = brought(misol), brought(misol, "leave", 11)
    (misol.top / "stray").write_text("written by another in this moment", "utf-8")
    stray = misol.git("hash-object", "-w", str(misol.top / "stray"))
    misol.git("gc", "--quiet", "--no-prune")
    misol.good("evidence", "--withdraw", id_, "--because", "En halua")
    assert misol.git("cat-file", "-p", stray) == "written by another in this moment"
    misol.good("evidence", "--show", other, "--output", misol.top / "other.jpg")


def test_a_photo_brought_twice_goes_with_the_second(shared: Desk, misol: Desk) -> None:
    one, two = brought(misol), brought(misol)
    needle = part_of(misol, one)
    said = misol.good("evidence", "--withdraw", one, "--because", "En halua")
    assert "brought twice" in said.everything and holds(misol.folder / ".git", needle)
    misol.good("evidence", "--withdraw", two, "--because", "En halua")
    assert not holds(misol.folder / ".git", needle)


def test_a_number_taken_by_another_computer_is_left_to_it(
    shared: Desk, misol: Desk, second: Desk
) -> None:
    brought(misol), brought(second, "leave", 11)
    misol.good("submit", "--yes")
    said = second.good("submit", "--yes")
    assert "misol-e2" in said.err and "Sent:" in said.out
    second.good("update")
    listed = second.good("evidence", "--list").out
    assert "misol-e1: photo about fees" in listed and "misol-e2: photo about leave" in listed


BAD = (
    ((), "alternative", ("--says", "x", "--consent", "A")),
    ((), "consent", ("--says", "x", "--alt", "y")),
    ((), "personal identity code", (*WORDS[:-1], "A", "--says", "Äiti 010594Y9032")),
    ((), "phone number", ("--alt", "Soita 040 123 4567", "--consent", "A")),
    ((), "phone number", ("--alt", "Yö", "--consent", "Aino E, 040 123 4567")),
    (("nowhere",), "nowhere", WORDS),
)


@pytest.mark.parametrize(("about", "told", "words"), BAD)
def test_what_is_missing_is_said_and_nothing_written(
    about: tuple[str, ...], told: str, words: tuple[str, ...], misol: Desk
) -> None:
    before = misol.git("for-each-ref")
    photo = drawn(misol.top)
    said = misol.refused("evidence", *(about or ("fees",)), photo, *words)
    assert told in said.replace("text for those who do not see it", "alternative")
    assert "010594Y9032" not in said and "123 4567" not in said
    assert misol.git("for-each-ref") == before


def test_bad_files_are_refused_in_one_sentence(misol: Desk) -> None:
    top = misol.top
    (top / "no.jpg").write_bytes(b"this is no photo")
    (top / "cut.jpg").write_bytes(drawn(top).read_bytes()[:3000])
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    frames[0].save(top / "moving.png", save_all=True, append_images=frames[1:])
    (top / "new.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200))
    with (top / "big.jpg").open("wb") as big:
        big.truncate(100_000_000)
    (top / "song.ogg").write_bytes(b"OggS" + bytes(500))
    (top / "bomb.png").write_bytes(bomb())
    before = misol.git("for-each-ref")
    told = {
        "no.jpg": "no photo that can be read",
        "cut.jpg": "no photo that can be read",
        "moving.png": "moves",
        "new.heic": "JPEG",
        "big.jpg": "larger than 60 megabytes",
        "song.ogg": "MP3",
        "bomb.png": "too many points",
        "missing.jpg": "missing.jpg",
    }
    for name, words in told.items():
        said = misol.refused("evidence", "fees", top / name, *WORDS)
        assert words in said, (name, said)
    assert misol.git("for-each-ref") == before


def bomb() -> bytes:
    """A PNG of a few bytes that says it has 4,000 million points."""
    chunk = PngImagePlugin.putchunk
    stream = io.BytesIO()
    stream.write(b"\x89PNG\r\n\x1a\n")
    head = (65000).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0"
    chunk(stream, b"IHDR", head)
    chunk(stream, b"IDAT", zlib.compress(b""))
    chunk(stream, b"IEND", b"")
    return stream.getvalue()


def test_a_note_is_kept_from_a_word_or_a_file(misol: Desk) -> None:
    file = misol.top / "note.md"
    file.write_text("Yöllä valvon joka tunti.\n", "utf-8")
    one = misol.good("evidence", "leave", file, "--consent", "Aino E").out.strip()
    two = misol.good("evidence", "leave", "--note", "Väsyn.", "--consent", "Aino E").out.strip()
    for id_, words in ((one, "Yöllä valvon joka tunti."), (two, "Väsyn.")):
        misol.good("evidence", "--show", id_, "--output", misol.top / f"{id_}.txt")
        assert (misol.top / f"{id_}.txt").read_text("utf-8") == words
    refused = misol.refused("evidence", "leave", "--note", "Soita 040 123 4567", "--consent", "A")
    assert "phone number" in refused


def test_a_dry_run_writes_nothing(misol: Desk) -> None:
    before = misol.git("for-each-ref")
    said = misol.good("evidence", "fees", drawn(misol.top), *WORDS, "--dry-run")
    assert "would be kept" in said.out and misol.git("for-each-ref") == before


@pytest.mark.parametrize("form", ["md", "html", "pdf", "docx"])
def test_papers_show_it_and_a_broken_one_breaks_none(form: str, misol: Desk) -> None:
    id_ = brought(misol)
    paper = misol.top / f"paper.{form}"
    misol.good("statement", "--output", paper)
    full = paper.read_bytes()
    misol.good("memo", "--output", misol.top / f"memo.{form}")
    assert b"Aino E<" not in full
    record = misol.shown(f"evidence/{id_}:evidence/{id_}.yaml")
    misol.git("switch", "--quiet", "--orphan", "broken")
    for name, data in ((f"{id_}.yaml", record.encode()), (f"{id_}.jpg", b"broken" * 100_000)):
        (misol.folder / "evidence").mkdir(exist_ok=True)
        (misol.folder / "evidence" / name).write_bytes(data)
    misol.git("add", "evidence")
    misol.git("commit", "--quiet", "-m", "broken")
    misol.git("update-ref", f"refs/heads/evidence/{id_}", "HEAD")
    misol.git("switch", "--quiet", "main")
    misol.good("statement", "--output", paper, "--yes")
    assert len(paper.read_bytes()) != len(full) or form == "md"
    if form in ("md", "html"):
        text = paper.read_text("utf-8")
        assert "cannot be shown" in text.replace("\\", "") and "valo palaa" in text
    assert "not what its record says" in misol.refused("evidence", "--show", id_)


def test_only_its_association_or_a_coordinator_withdraws_it(
    shared: Desk, misol: Desk, nvf: Desk, county: Desk
) -> None:
    id_ = brought(misol)
    misol.good("submit", "--yes")
    nvf.good("update")
    because = ("--because", "Pyydettiin")
    assert "belongs to misol" in nvf.refused("evidence", "--withdraw", id_, *because)
    assert id_ in nvf.good("evidence", "--list").out
    county.good("update")
    county.good("evidence", "--withdraw", id_, *because, "--as", "hva", "--send")
    assert "removed from this computer" in misol.good("update").out
