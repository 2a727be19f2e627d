"""What of an amendment cannot be read is never lost by the way, and nobody takes another's name."""

import os

import pytest
from desks import Desk
from test_merge_guards import by_hand

FEES = "sections/02-fees.yaml"
LEAVE = "sections/03-leave.yaml"


def refused_whole(desk: Desk, words: str) -> None:
    """The merge says what cannot be read, exits 1, and leaves every branch where it was."""
    before = desk.at("main"), desk.branches()
    said = desk.say("merge", "misol-1", "--because", "R")
    assert said.code == 1 and words in said.out and "Nothing was saved" in said.everything, said
    assert (desk.at("main"), desk.branches()) == before
    assert words in desk.say("check", "--with", "misol-1").out


def test_a_tab_takes_no_section_away(asked: Desk) -> None:
    by_hand(asked, "amendment/misol/1", LEAVE, "\tx: [\n")
    refused_whole(asked, "[yaml-syntax]")
    removed = asked.say("diff", "misol-1").everything
    assert "removed" not in removed


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_takes_no_section_away(asked: Desk) -> None:
    asked.git("switch", "--quiet", "amendment/misol/1")
    (asked.folder / LEAVE).unlink()
    (asked.folder / LEAVE).symlink_to("/etc/passwd")
    asked.git("commit", "--quiet", "--all", "-m", "linkki")
    asked.git("switch", "--quiet", "main")
    refused_whole(asked, "[wrong-type]")


def test_an_unknown_key_is_not_left_behind_unsaid(asked: Desk) -> None:
    by_hand(asked, "amendment/misol/1", LEAVE, "uusi_avain: 1\n")
    refused_whole(asked, "[unknown-key]")
    asked.good("merge", "misol-1", "--because", "R", "--despite", "unknown-key")
    assert "uusi_avain" not in asked.shown(f"main:{LEAVE}")


def test_too_big_a_file_is_told(asked: Desk) -> None:
    asked.git("switch", "--quiet", "amendment/misol/1")
    (asked.folder / "sections" / "99-big.yaml").write_text("a: " + "x" * 4_100_000)
    asked.git("add", "--all")
    asked.git("commit", "--quiet", "-m", "iso")
    asked.git("switch", "--quiet", "main")
    refused_whole(asked, "99-big.yaml")


def test_nobody_takes_anothers_name(asked: Desk) -> None:
    """A forged `formerly` leads nobody from one association's amendment to another's."""
    asked.propose("fees", "--set", "fees:fee/II@2026-01-01=1", "--as", "nvf", "--title", "Forged")
    by_hand(asked, "amendment/nvf/1", "amendments/nvf-1.yaml", "formerly: [misol-1]\n")
    assert "Forged" not in asked.good("diff", "misol-1").out
    asked.good("merge", "misol-1", "--because", "R")
    assert "820.00" in asked.shown(f"main:{FEES}")


def test_another_program_at_the_index_keeps_the_answer(asked: Desk) -> None:
    (asked.folder / ".git" / "index.lock").touch()
    said = asked.good("reject", "misol-1", "--because", "R")
    assert "older than" in said.everything
    (asked.folder / ".git" / "index.lock").unlink()
    assert "outcome: rejected" in asked.shown("main:amendments/misol-1.yaml")


def test_it_is_said_whose_text_cannot_be_read(asked: Desk) -> None:
    """Of several that were to be taken at once, with the command that mends it."""
    by_hand(asked, "amendment/misol/1", LEAVE, "\tx: [\n")
    asked.propose("fees", "--set", "fees:fee/I@2026-01-01=600", "--as", "nvf")
    said = asked.say("merge", "nvf-1", "misol-1", "--because", "R").everything
    assert "the amendment misol-1 says can be read" in said and "--to misol-1)" in said, said


def test_it_is_said_which_of_several_brings_the_error(asked: Desk) -> None:
    """Alone, or only all of them together."""
    asked.propose("fees", "--set", "fees:fee/I@2026-01-01=1", "--as", "nvf")
    said = asked.say("merge", "misol-1", "nvf-1", "--because", "R").everything
    assert "The error also comes where this is taken alone: nvf-1." in said, said
    assert "only when they are taken together" not in said
    new = 'id: {}\nnumber: "9"\nheading: {{fi: Uusi, sv: Ny}}\nprovisions: []\n'
    for who, id_ in (("misol", "vieras"), ("hva", "gast")):
        asked.propose("new", "--from", "-", "--as", who, stdin=new.format(id_))
    said = asked.say("merge", "misol-2", "hva-1", "--because", "R").everything
    assert "an error only when they are taken together: hva-1 and misol-2." in said, said
    assert "taken alone" not in said
