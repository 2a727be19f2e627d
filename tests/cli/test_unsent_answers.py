"""After an answer or a decision: what stands only here is said to, with the way to send it."""

from desks import Desk

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820", "--texts")
WHY = ("--because", "Syy")
UNSENT = "your own copy only"


def test_every_answer_says_that_it_is_not_sent_yet(shared: Desk, county: Desk) -> None:
    county.propose(*RAISE, "--as", "misol")
    county.propose("leave", "--set", "leave:leave/I.days=3", "--as", "nvf")
    for words in (
        ("merge", "misol-1", *WHY),
        ("merge", "--undo", "misol-1", *WHY),
        ("reject", "nvf-1", *WHY),
        ("decide", "2027-1", "--body", "Lautakunta"),
    ):
        if words[0] != "decide":
            assert UNSENT not in county.good(*words, "--dry-run").err
        said = county.good(*words)
        assert UNSENT in said.err and "rulebook submit" in said.err, words
    sent = county.good("submit", "--yes")
    assert "Sent: the draft" in sent.out and shared.at("main") == county.at("main")


def test_where_nothing_is_shared_there_is_nothing_to_send(county: Desk) -> None:
    county.propose(*RAISE, "--as", "misol")
    assert UNSENT not in county.good("reject", "misol-1", *WHY).err


def test_an_association_is_told_otherwise(shared: Desk, misol: Desk) -> None:
    misol.propose(*RAISE)
    said = misol.good("reject", "misol-1", *WHY)
    assert UNSENT not in said.err and "misol" in said.err
