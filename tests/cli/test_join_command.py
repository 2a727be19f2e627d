"""`rulebook join`: a copy of the shared rulebook, and whose it is."""

import subprocess
import sys
from dataclasses import replace

import pytest
from desks import Desk

NOBODY = dict.fromkeys(
    ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL")
)


def config(desk: Desk, folder: str, key: str) -> str:
    return replace(desk, folder=desk.top / folder).git("config", "--local", key, check=False)


def test_a_copy_knows_whose_it_is_and_who_writes(county: Desk) -> None:
    who = ("--as", "misol", "--name", "Aino Esimerkki", "--email", "aino@misol.example")
    said = county.good("join", county.folder, county.top / "mine", *who)
    assert str(county.top / "mine") in said.out and "misol" in said.out
    assert config(county, "mine", "rulebook.association") == "misol"
    assert config(county, "mine", "user.name") == "Aino Esimerkki"
    assert config(county, "mine", "user.email") == "aino@misol.example"
    mine = replace(county, folder=county.top / "mine", who="misol")
    assert mine.at("main") == county.at("main")
    assert "misol" in mine.good("status").out


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminal")
@pytest.mark.parametrize(
    ("words", "start", "told"),
    [
        ((), "county", "See what you can do: rulebook status"),
        (("--book", "../county"), "home", "cd {top}/county Then see what you can do"),
        (("../county", "oma mappi"), "home", "first: cd 'oma mappi' Then see what you can do"),
    ],
)
def test_the_next_step_goes_to_the_copy_first(
    county: Desk, words: tuple[str, ...], start: str, told: str
) -> None:
    from terminals import Terminal

    who = ("--as", "misol", "--name", "Aino", "--email", "aino@misol.example", "--lang", "en")
    terminal = Terminal(replace(county, folder=county.top / start), "join", *words, *who)
    assert terminal.ends() == 0
    said = "".join(terminal.words.split())
    expected = told.format(top=county.top)
    assert "".join(expected.split()) in said, terminal.words
    assert ("cd" in terminal.words.split()) == ("cd" in expected.split())


def test_a_web_like_address_works(county: Desk) -> None:
    county.good("join", county.folder.as_uri(), county.top / "mine", "--as", "misol")
    assert (county.top / "mine" / "rulebook.yaml").is_file()


def test_without_a_folder_the_address_gives_its_name(county: Desk) -> None:
    start = replace(county, folder=county.top / "home")
    start.good("join", county.folder, "--as", "misol")
    assert (county.top / "home" / "county" / "rulebook.yaml").is_file()


@pytest.mark.parametrize("name", ["with spaces", "Närståendevård å ä", "-dash", "100%", "a'b\"c"])
def test_folders_of_any_name(county: Desk, name: str) -> None:
    start = replace(county, folder=county.top / "home")
    words = ("--", str(county.folder), name) if name.startswith("-") else (county.folder, name)
    done = subprocess.run(
        _command("join", "--as", "nvf", *words),
        cwd=start.folder,
        env=start.surroundings(),
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr.decode()
    joined = replace(county, folder=start.folder / name, who="nvf")
    assert joined.propose("leave", "--set", "leave.saving~sv=Ny text.") == "nvf-1"


def test_a_name_that_holds_an_identity_code_gets_into_no_commit(misol: Desk) -> None:
    said = misol.refused("join", "--as", "misol", "--name", "Aino 131052-913A")
    assert "identity code" in said and "131052-913A" not in said
    assert "131052" not in misol.git("config", "--list")


def test_join_from_inside_settles_who_sits_here(misol: Desk) -> None:
    misol.git("config", "--unset", "rulebook.association")
    misol.good("join", "--as", "nvf", "--name", "Karin Åkerman", "--email", "karin@nvf.example")
    assert misol.git("config", "rulebook.association") == "nvf"
    assert misol.git("config", "user.name") == "Karin Åkerman"


def test_join_can_be_said_of_another_folder(misol: Desk) -> None:
    outside = replace(misol, folder=misol.top / "home")
    outside.good("join", "--book", misol.folder, "--as", "nvf")
    assert misol.git("config", "rulebook.association") == "nvf"


def test_a_reader_needs_no_association(county: Desk) -> None:
    said = county.good("join", county.folder, county.top / "mine")
    assert "misol" in said.err and "nvf" in said.err, "the ids to choose from"
    assert config(county, "mine", "rulebook.association") == ""


def test_a_person_without_a_name_is_told_how_to_give_one(county: Desk) -> None:
    unknown = county.given(**NOBODY)
    said = unknown.good("join", county.folder, county.top / "mine", "--as", "misol")
    assert "--name" in said.err and "--email" in said.err
    mine = replace(unknown, folder=county.top / "mine")
    said_next = mine.refused(
        "propose", "fees", "--set", "fees:fee/II@2026-01-01=800", "--title", "T", "--reason", "R"
    )
    assert "--name" in said_next and mine.branches() == ["refs/heads/main"]
    mine.good("join", "--name", "Aino", "--email", "aino@misol.example")
    assert mine.propose("fees", "--set", "fees:fee/II@2026-01-01=800") == "misol-1"


def test_an_unknown_association_names_those_there_are(county: Desk) -> None:
    said = county.refused("join", "--as", "olm")
    assert "olm" in said and "misol" in said and "nvf" in said


def test_a_draft_without_associations_says_where_they_are_added(nowhere: Desk) -> None:
    nowhere.good("init", "book", "--draft", "lappi-2024")
    book = replace(nowhere, folder=nowhere.folder / "book")
    for words in (("join", "--as", "misol"), ("statement",), ("submit", "--yes")):
        assert "rulebook.yaml" in book.refused(*words), words
    assert "are: ." not in book.good("join").err


def test_an_unknown_association_leaves_no_copy_without_an_owner(county: Desk) -> None:
    said = county.say("join", county.folder, county.top / "mine", "--as", "olm")
    assert said.code == 2 and "misol" in said.err
    assert "was copied to the folder" in said.everything and "mine" in said.everything
    again = county.say("join", county.folder, county.top / "mine", "--as", "misol")
    assert again.code == 0, "the mistyped id can be mended by giving the command again"


@pytest.mark.parametrize("address", ["ext::sh -c touch% pwned", "-u", "--upload-pack=touch pwned"])
def test_an_address_that_would_run_a_program_is_refused(county: Desk, address: str) -> None:
    start = replace(county, folder=county.top / "home")
    done = subprocess.run(
        _command("join", "--", address, "mine"),
        cwd=start.folder,
        env=start.surroundings(),
        capture_output=True,
    )
    assert done.returncode == 2 and b"Traceback" not in done.stderr
    assert not list(county.top.rglob("pwned")) and not (start.folder / "mine").exists()


@pytest.mark.parametrize("address", ["/no/such/place", "file:///no/such/place.git"])
def test_an_address_with_nothing_there_is_one_sentence(county: Desk, address: str) -> None:
    said = county.refused("join", address, county.top / "mine", "--as", "misol")
    assert address in said
    assert not (county.top / "mine").exists()


def test_a_password_in_an_address_is_never_shown(county: Desk) -> None:
    address = "http://aino:hunter2@localhost:1/book.git"
    said = county.refused("join", address, county.top / "mine", "--as", "misol")
    assert "hunter2" not in said


def test_a_folder_that_holds_files_is_left_alone(county: Desk) -> None:
    (county.top / "mine").mkdir()
    (county.top / "mine" / "letter.txt").write_text("Hei")
    county.refused("join", county.folder, county.top / "mine", "--as", "misol")
    assert [path.name for path in (county.top / "mine").iterdir()] == ["letter.txt"]


def test_a_repository_without_a_book_is_one_sentence(nowhere: Desk) -> None:
    (nowhere.folder / "letter.txt").write_text("Hei")
    nowhere.git("init", "--quiet", "--initial-branch=main")
    nowhere.git("add", "--all")
    nowhere.git("commit", "--quiet", "-m", "Letter")
    said = nowhere.refused("join", nowhere.folder, nowhere.top / "mine", "--as", "misol")
    assert "rulebook.yaml" in said


def _command(*words: object) -> list[str]:
    import sys

    return [sys.executable, "-m", "rulebook_cli", *map(str, words)]
