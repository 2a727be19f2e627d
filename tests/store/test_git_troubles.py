"""Why git could not, told apart by what it says: the words are those of git 2.30 to 2.45."""

import pytest

from rulebook_cli.store.git_troubles import (
    branch_in_the_way,
    failed_here,
    failed_there,
    own_words,
    refusal,
)

ADDRESS = "https://aino:secret@kirja.example/x.git"
IN_THE_WAY = (
    "cannot lock ref 'refs/heads/amendment/misol/1': 'refs/heads/amendment/misol' exists; "
    "cannot create 'refs/heads/amendment/misol/1'"
)
THERE = {
    "remote-unreachable": (
        "fatal: unable to access 'https://x/': Could not resolve host: x",
        "ssh: connect to host 127.0.0.1 port 1: Connection refused\nfatal: Could not read from",
        "fatal: unable to access 'http://x/': Failed to connect to x port 1 after 0 ms: Couldn't",
        "ssh: connect to host x port 22: Connection timed out",
        "ssh: Could not resolve hostname x: Name or service not known",
    ),
    "remote-no-access": (
        "git@x: Permission denied (publickey,password).\nfatal: Could not read from remote",
        "fatal: could not read Username for 'https://x': terminal prompts disabled",
        "fatal: Authentication failed for 'https://x/'",
        "fatal: unable to access 'https://x/': The requested URL returned error: 403",
    ),
    "remote-gone": (
        "fatal: '/x' does not appear to be a git repository\nfatal: Could not read from remote",
        "fatal: repository '/nonexistent/x' does not exist",
        "fatal: repository 'https://x/y/' not found",
        "remote: Repository not found.\nfatal: repository 'https://x/y/' not found",
        "error: '/etc/passwd' does not look like a v2 or v3 bundle file",
    ),
    "remote-empty": (
        "warning: Could not find remote branch main to clone.\n"
        "fatal: Remote branch main not found in upstream origin",
    ),
    "remote-unknown-host": ("Host key verification failed.\nfatal: Could not read from remote",),
    "remote-no-certificate": ("fatal: unable to access 'https://x/': SSL certificate problem: x",),
    "remote-no-such-way": (
        "fatal: transport 'ext' not allowed",
        "git: 'remote-foo' is not a git command. See 'git --help'.",
        "fatal: Unable to find remote helper for 'foo'",
    ),
    "remote-name-in-the-way": (f"error: {IN_THE_WAY}",),
    "remote-not-writable": (
        "error: remote unpack failed: unable to create temporary object directory",
    ),
    "remote-failed": ("fatal: early EOF", ""),
}


@pytest.mark.parametrize("name", THERE)
def test_why_the_other_end_could_not_be_asked(name: str) -> None:
    for words in THERE[name]:
        error = failed_there(ADDRESS, words.encode())
        assert error.message == name, words
        assert "secret" not in str(error.values)


def test_what_is_fetched_cannot_be_written_at_our_own_end() -> None:
    words = b"fatal: could not create work tree dir 'y': Read-only file system"
    error = failed_there(ADDRESS, words, fetched_to="/oma/y")
    assert (error.message, error.values["folder"]) == ("folder-not-writable", "/oma/y")
    assert failed_there(ADDRESS, words).message == "remote-not-writable"


@pytest.mark.parametrize(
    ("words", "name", "value"),
    [
        (f"fatal: {IN_THE_WAY}", "name-in-the-way", "amendment/misol"),
        (
            "fatal: detected dubious ownership in repository at '/jaettu/kirja/.git'",
            "git-owner",
            "/jaettu/kirja",
        ),
        ("error: insufficient permission for adding an object", "folder-not-writable", "/oma"),
        ("fatal: Unable to create '/oma/x.lock': Read-only file system", "folder-not-writable", ""),
        ("error: file write error: No space left on device", "disk-full", "/oma"),
        ("fatal: bad object HEAD", "git-failed", "bad object HEAD"),
    ],
)
def test_why_git_could_not_here(words: str, name: str, value: str) -> None:
    error = failed_here("/oma", words.encode())
    assert error.message == name
    assert value in str(error.values)


@pytest.mark.parametrize(
    ("reason", "said", "name"),
    [
        ("non-fast-forward", (), "moved"),
        ("fetch first", (), "moved"),
        ("already exists", (), "moved"),
        (
            "branch is currently checked out",
            ("error: refusing to update checked out",),
            "open-there",
        ),
        ("pre-receive hook declined", (), "declined"),
        ("hook declined", ("Ei tätä.", "error: hook declined to update refs/heads/x"), "declined"),
        ("protected branch hook declined", (), "declined"),
        ("unpacker error", (), "not-writable"),
        ("failed to update ref", (f"error: {IN_THE_WAY}",), "name-in-the-way"),
        (
            "failed to update ref",
            ("error: cannot lock ref 'refs/heads/x': Unable to create 'x': Permission denied",),
            "not-writable",
        ),
        ("remote failed to report status", (), ""),
    ],
)
def test_why_the_other_end_refused(reason: str, said: tuple[str, ...], name: str) -> None:
    assert refusal(reason, said) == name


def test_only_what_people_wrote_is_quoted() -> None:
    said = ("Vain maanantaisin.", "error: hook declined to update refs/heads/x", "", "fatal: x")
    assert own_words(said) == ("Vain maanantaisin.",)


def test_the_branch_in_the_way() -> None:
    assert branch_in_the_way(IN_THE_WAY) == "amendment/misol"
    assert branch_in_the_way(IN_THE_WAY.replace("heads", "remotes/origin")) == "amendment/misol"
    assert branch_in_the_way("muuta") == ""
