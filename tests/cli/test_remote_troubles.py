"""Sending and fetching that fails: one plain sentence in the reader's language, none of git's."""

from pathlib import Path

import pytest
from desks import Desk

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820")
GITS_OWN = ("refs/", "origin", "fatal", "error:", "non-fast", "hint:", "upstream", "non-bare")
LANGUAGES = ("fi", "sv", "en")


def plain(said: str) -> None:
    """No word of git's own."""
    assert not [word for word in GITS_OWN if word in said], said


@pytest.mark.parametrize(
    ("address", "word"),
    [
        ("https://no-such-host.invalid/x.git", "could not be reached"),
        ("http://127.0.0.1:1/x", "could not be reached"),
        ("/nonexistent/x", "There is no rulebook"),
        ("foo://x", "cannot be used"),
        ("ext::sh -c x", "cannot be used"),
    ],
)
def test_an_address_that_leads_nowhere(desk: Desk, address: str, word: str) -> None:
    desk.propose(*RAISE)
    desk.git("remote", "set-url", "origin", address)
    before = desk.branches()
    for words in (("submit", "--yes"), ("update",), ("join", address, "elsewhere")):
        said = desk.refused(*words)
        assert word in said and address in said, said
        for lang in LANGUAGES:
            plain(desk.refused(*words, lang=lang).replace(address, ""))
    assert desk.branches() == before
    assert not (desk.folder / "elsewhere").exists()


def test_a_folder_that_holds_no_rulebook_yet(nowhere: Desk) -> None:
    nowhere.git("init", "--quiet", "--bare", "shared.git")
    assert "no rulebook at" in nowhere.refused("join", "shared.git", "mine")


def test_a_draft_that_another_coordinator_has_moved(shared: Desk, county: Desk) -> None:
    county.git("clone", "--quiet", str(shared.folder), str(county.top / "other"))
    other = Desk(county.top / "other", county.top, "hva")
    other.git("commit", "--quiet", "--allow-empty", "-m", "x")
    other.git("push", "--quiet", "origin", "main")
    county.propose(*RAISE, "--as", "misol")
    county.good("reject", "misol-1", "--because", "Ei")
    for lang in LANGUAGES:
        said = county.say("submit", "--yes", lang=lang)
        assert said.code == 2 and "rulebook update" in said.err
        plain(said.everything)


def test_a_shared_folder_that_somebody_works_in(county: Desk, misol: Desk) -> None:
    misol.git("config", "rulebook.association", "hva")
    misol.propose(*RAISE, "--as", "nvf")
    misol.good("reject", "nvf-1", "--because", "Ei")
    for lang in LANGUAGES:
        said = misol.say("submit", "--yes", lang=lang)
        assert said.code == 2 and "git clone --bare" in said.err
        plain(said.everything)


def test_a_branch_of_another_name_in_the_way_at_the_other_end(county: Desk, misol: Desk) -> None:
    county.git("branch", "amendment/misol", "main")
    misol.propose(*RAISE)
    for lang in LANGUAGES:
        said = misol.say("submit", "--yes", lang=lang)
        assert said.code == 2 and "amendment/misol" in said.err
        plain(said.everything)
    assert misol.at("amendment/misol/1")


@pytest.mark.parametrize("name", ["HEAD:../../x", "^HEAD", "@{upstream}", "HEAD^{/[}", "../.."])
def test_a_version_that_cannot_be(county: Desk, name: str) -> None:
    for lang in LANGUAGES:
        said = county.refused("diff", name, lang=lang)
        assert name in said
        plain(said.replace(name, ""))


def test_a_folder_that_may_not_be_read_at_the_other_end(misol: Desk, tmp_path: Path) -> None:
    file = tmp_path / "a letter"
    file.write_text("Hei", encoding="utf-8")
    misol.git("remote", "set-url", "origin", str(file))
    plain(misol.refused("update", lang="fi"))


def test_without_git_one_sentence_says_so(misol: Desk) -> None:
    lonely = misol.given(PATH=str(misol.top / "no programs here"))
    for words in (("update",), ("submit", "--yes"), ("status",), ("join", "x", "y"), ("tour",)):
        said = lonely.say(*words, lang="fi")
        assert said.code == 2 and "https://git-scm.com" in said.everything
        assert "GIT_PYTHON" not in said.everything
