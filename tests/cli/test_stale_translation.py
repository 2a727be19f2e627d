"""A change in one language alone: told of the amendment, of the draft, and before a decision."""

from desks import Desk

SAVING = "leave.saving~sv"


def one_language(desk: Desk) -> str:
    text = desk.shown("main:sections/03-leave.yaml")
    new = text.replace("sv: |\n        ", "sv: |\n        Nytt: ", 1)
    assert new != text
    words = ("propose", "leave", "--from", "-", "--as", "nvf", "--title", "T", "--reason", "R")
    return desk.good(*words, stdin=new).out.strip()


def test_from_proposal_to_decision(county: Desk) -> None:
    id_ = one_language(county)
    said = county.say("check", "--with", id_)
    assert "notice  [translation-stale]" in said.out, said
    county.good("merge", id_, "--because", "R")
    said = county.say("check")
    assert "warning  [translation-stale]" in said.out, said
    refused = county.say(
        *("decide", "2027-1", "--body", "Aluehallitus", "--kind", "executive"),
        *("--meeting", "2026-12-10", "--outcome", "approved", "--yes"),
    )
    assert refused.code == 1 and "[translation-stale]" in refused.out, refused
