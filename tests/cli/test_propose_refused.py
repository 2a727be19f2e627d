"""What cannot be proposed: one plain sentence, nothing made, nothing lost."""

from pathlib import Path

import pytest
from desks import Desk

RAISE = "fees:fee/II@2026-01-01=820"
WHY = ("--title", "T", "--reason", "R")


def nothing_made(desk: Desk) -> bool:
    return desk.branches() == ["refs/heads/main"]


def test_one_language_is_not_taken_from_a_provision(desk: Desk) -> None:
    """That would read as deleting it in every language."""
    for language in ("fi", "sv"):
        said = desk.refused("propose", "leave", "--set", f"leave.saving~{language}=", *WHY)
        assert "--set leave.saving=" in said and nothing_made(desk), "the way to delete it"
    desk.propose("leave", "--set", "leave.saving=", "--as", "misol")


def kept(desk: Desk) -> list[bytes]:
    """The texts that were kept."""
    return [path.read_bytes() for path in sorted((desk.folder / ".git/rulebook/kept").glob("*"))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("fees", "--set", RAISE, "--title", "T", "--reason", ""), "--reason"),
        (("fees", "--set", RAISE, "--title", "T", "--reason", "  \n "), "--reason"),
        (("fees", "--set", RAISE, "--title", "T"), "--reason"),
        (("fees", "--set", RAISE, "--title", "", "--reason", "R"), "--title"),
        (("fees", "--set", RAISE, "--title", "T" * 201, "--reason", "R"), "200"),
        (("fees", "--set", RAISE, "--title", "Yksi\nkaksi", "--reason", "R"), "“Yksi”"),
        (("fees", "--set", RAISE, *WHY, "--as", "olm"), "misol"),
        (("fees", "--set", RAISE, *WHY, "--as", "../x"), "misol"),
        (("fess", "--set", RAISE, *WHY), "Did you mean fees?"),
        (("fess", "--delete", *WHY), "fees"),
        (("7", "--from", "-", *WHY), "fees"),
        (("fees", "--set", "fees:fee/II@2026-01-01=paljon", *WHY), "paljon"),
        (("fees", "--set", "fees:fee/IV@2026-01-01=", *WHY), "fees:fee/IV@2026-01-01"),
        (("fees", "--set", "fees:fee/II@2026-01-01", *WHY), "="),
        (("fees", "--set", "=820", *WHY), "--set ADDRESS=VALUE"),
        (("leave", "--set", "leave.saving~se=Ny", *WHY), "in the language se"),
        (("leave", "--set", "leave~heading~se=Ny", *WHY), "in the language se"),
        (("leave", "--set", "leave~heading.se=Ny", *WHY), "in the language se"),
        (("facts", "--set", "fact/care_hours.ask.se=Ny", *WHY), "in the language se"),
        (("fees", "--set", "leave:leave/I.days=3", *WHY), "leave:leave/I.days"),
        (("leave", "--set", "leave:leave/I.days=monta", *WHY), "monta"),
        (("leave", "--set", "leave.saving=Uusi", *WHY), "leave.saving~"),
        (("leave", "--set", "leave.savings~fi=Uusi", *WHY), "leave.saving"),
        (("fees", "--set", "fees:fee/II@2026-01-01=760", *WHY), ""),
        (("fees", "--from", "/no/such/file.yaml", *WHY), "/no/such/file.yaml"),
        (("fees", "--from", "/", *WHY), "/"),
        (("fees", *WHY), "--from"),
        (("new", *WHY), "--from"),
        ((), "--"),
        (("fees", "--set", RAISE, *WHY, "--principle", "freedom"), "participation"),
        (("fees", "--set", RAISE, "--to", "misol-9"), "misol-9"),
        (("rulebook", "--set", "rulebook.title=X", *WHY), ""),
        (("rulebook.yaml", "--from", "-", *WHY), ""),
    ],
)
def test_one_plain_sentence_and_what_to_do(
    desk: Desk, words: tuple[str, ...], expected: str
) -> None:
    assert expected in desk.refused("propose", *words)
    assert nothing_made(desk)


def test_the_longest_title_is_taken(desk: Desk) -> None:
    assert desk.propose("fees", "--set", RAISE, "--title", "T" * 200, "--reason", "R")


def test_a_person_without_a_name(desk: Desk) -> None:
    names = ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL")
    nobody = desk.given(**dict.fromkeys(names))
    said = nobody.refused("propose", "fees", "--set", RAISE, *WHY)
    assert "--name" in said and "--email" in said and nothing_made(desk)


def test_a_clone_of_nobody(desk: Desk) -> None:
    desk.git("config", "--unset", "rulebook.association")
    said = desk.refused("propose", "fees", "--set", RAISE, *WHY)
    assert "--as" in said and "misol" in said and nothing_made(desk)


def test_no_repository(nowhere: Desk) -> None:
    said = nowhere.refused("propose", "fees", "--set", RAISE, *WHY)
    assert str(nowhere.folder) in said and "--book" in said


def test_a_folder_that_is_not_there(desk: Desk) -> None:
    said = desk.refused("propose", "fees", "--set", RAISE, *WHY, "--book", "nowhere")
    assert "nowhere" in said


def test_a_repository_without_a_book(nowhere: Desk) -> None:
    nowhere.git("init", "--quiet", "--initial-branch=main")
    assert "rulebook join" in nowhere.refused("propose", "fees", "--set", RAISE, *WHY)
    (nowhere.folder / "letter.txt").write_text("Hei")
    nowhere.commit("Letter")
    assert "rulebook.yaml" in nowhere.refused("propose", "fees", "--set", RAISE, *WHY)


def test_somebody_elses_amendment_is_not_changed(desk: Desk) -> None:
    desk.propose("fees", "--set", RAISE, "--as", "nvf")
    before = desk.at("amendment/nvf/1")
    said = desk.refused("propose", "leave", "--set", "leave:leave/I.days=3", "--to", "nvf-1")
    assert "nvf" in said and desk.at("amendment/nvf/1") == before


def test_an_answered_amendment_is_not_changed(desk: Desk) -> None:
    desk.propose("fees", "--set", RAISE, "--texts")
    desk.good("reject", "misol-1", "--because", "Ei")
    said = desk.refused("propose", "fees", "--set", RAISE + "1", "--to", "misol-1")
    assert "misol-1" in said


def test_a_branch_by_hand_does_not_lend_its_number(desk: Desk) -> None:
    desk.git("branch", "amendment/misol/1", "main")
    assert desk.propose("fees", "--set", RAISE) == "misol-2"
    assert desk.at("amendment/misol/1") == desk.at("main")


def test_a_branch_that_bars_the_way_is_one_sentence(desk: Desk) -> None:
    desk.git("branch", "amendment", "main")
    said = desk.say("propose", "fees", "--set", RAISE, *WHY)
    assert (said.code, said.out) == (2, "") and "git branch -m amendment old" in said.err
    assert "cannot lock" not in said.err
    assert desk.branches() == ["refs/heads/amendment", "refs/heads/main"]


BROKEN = {
    "a tab": (b"id: fees\nnumber: '2'\nheading: {fi: X}\nprovisions:\n\t- id: a\n", ":5:"),
    "a bracket left open": (b"id: fees\nnumber: '2'\nheading: {fi: X\nlaw: []\n", "02-fees.yaml:"),
    "not UTF-8": ("id: fees\nnumber: '2'\nheading: {fi: Närstående}\n".encode("latin-1"), ":3:"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "02-fees.yaml"),
    "nothing": (b"", "02-fees.yaml"),
    "a list": (b"- a\n- b\n", "02-fees.yaml:1"),
    "a sentence": (b"Palkkio on liian pieni.\n", "02-fees.yaml:1"),
    "two documents": (b"id: fees\n---\nid: fees\n", "02-fees.yaml:2"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_cannot_be_read_is_kept_and_its_line_named(desk: Desk, what: str) -> None:
    data, where = BROKEN[what]
    path = desk.write("texts/broken.yaml", data)
    said = desk.say("propose", "fees", "--from", path, *WHY)
    assert said.code == 1 and where in said.out + said.err, said
    assert nothing_made(desk)
    assert kept(desk) == [data]
    assert str(desk.folder / ".git" / "rulebook" / "kept") in said.err


def test_what_comes_from_standard_input_is_kept_too(desk: Desk) -> None:
    for _ in range(2):
        assert desk.say("propose", "fees", "--from", "-", *WHY, stdin="\tx").code == 1
    assert kept(desk) == [b"\tx", b"\tx"], "a second try does not overwrite the first"


def test_a_new_text_that_is_no_section_is_kept(desk: Desk) -> None:
    said = desk.say("propose", "new", "--from", "-", *WHY, stdin="facts: {}\n")
    assert said.code == 1 and kept(desk) == [b"facts: {}\n"] and nothing_made(desk)
    assert len(said.out) > 20, "what is wrong is said"


def test_a_text_of_another_section(desk: Desk) -> None:
    path = desk.section("03-leave")
    said = desk.refused("propose", "fees", "--from", path, *WHY)
    assert "leave" in said and "fees" in said and nothing_made(desk)


def test_the_same_text_again_is_no_amendment(desk: Desk) -> None:
    desk.refused("propose", "fees", "--from", desk.section("02-fees"), *WHY)
    assert nothing_made(desk)


def test_a_file_that_may_not_be_read(desk: Desk) -> None:
    path = desk.section("02-fees", ("15 päivänä", "10 päivänä"))
    path.chmod(0)
    try:
        path.read_bytes()
    except PermissionError:
        assert str(path) in desk.refused("propose", "fees", "--from", path, *WHY)
    finally:
        path.chmod(0o600)


def test_ways_that_exclude_each_other_are_not_silently_dropped(desk: Desk) -> None:
    path = str(desk.section("02-fees", ("15 päivänä", "10 päivänä")))
    for words in (
        ("--delete", "--set", RAISE),
        ("--delete", "--from", path),
        ("--from", path, "--set", RAISE),
        ("--from", path, "--texts"),
    ):
        said = desk.say("propose", "fees", *words, *WHY)
        assert said.code == 2, words
    assert nothing_made(desk)


def test_a_text_with_faults_in_it_is_still_an_amendment(desk: Desk) -> None:
    path = desk.section("02-fees", ("law:", "laws:"))
    said = desk.good("propose", "fees", "--from", path, *WHY)
    assert said.out == "misol-1\n" and "[unknown-key]" in said.err


def test_a_title_with_a_marker_and_a_reason_with_line_breaks_stay_one_amendment(
    desk: Desk,
) -> None:
    title, reason = "Rivi: # ei ole --- \\n", "- luettelo\n\tsarkain\n'lainaus' ja \\n"
    desk.good("propose", "fees", "--set", RAISE, "--title", title, "--reason", reason)
    shown = desk.good("amendments", "--json").out
    assert "misol-1" in shown
    assert "'lainaus' ja \\n" in desk.good("diff", "misol-1").everything


def test_the_repository_may_not_be_written(desk: Desk) -> None:
    objects = desk.folder / ".git" / "objects"
    moved = objects.rename(desk.top / "objects")
    Path(objects).write_text("in the way")
    said = desk.say("propose", "fees", "--set", RAISE, *WHY)
    assert said.code == 2
    objects.unlink()
    moved.rename(objects)
    assert nothing_made(desk)


def test_a_provision_that_is_not_there_may_be_new(county: Desk) -> None:
    """Both ways out are told: another spelling, or `--after`."""
    for lang in ("fi", "sv", "en"):
        words = ("propose", "--set", "leave.transport~fi=Kyyti.", "--title", "T", "--reason", "R")
        said = county.refused(*words, "--as", "misol", lang=lang)
        assert "leave.transport~fi" in said and "--after leave.saving" in said
    county.good(*words, "--as", "misol", "--after", "leave.saving")
    gone = ("propose", "--set", "leave.transport~fi=", "--title", "T", "--reason", "R")
    assert "--after" not in county.refused(*gone, "--as", "misol")
