"""Proposals of one kind before a body are told apart, so that their votes are too."""

from datetime import date

from rulebook_cli.model.decision import Decision, Proposal
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.decision_words import movers, vote_words


def decision(*kinds: tuple[str, int]) -> Decision:
    return Decision(
        id="2026-1",
        body=Text({"fi": "Lautakunta"}),
        body_kind="board",
        meeting=date(2026, 11, 23),
        outcome="approved",
        place=Place("decisions/2026-1.yaml"),
        proposals=tuple(Proposal(by=by, amendments=(), votes=votes) for by, votes in kinds),
    )


def test_two_counter_proposals_are_numbered() -> None:
    two = decision(("presenter", 1), ("member", 10), ("member", 2))
    assert movers(two, "fi") == [
        "esittelijän ehdotus",
        "jäsenen vastaehdotus 1",
        "jäsenen vastaehdotus 2",
    ]
    votes = vote_words(two, "fi")
    assert "vastaehdotus 1: 10" in votes and "vastaehdotus 2: 2" in votes


def test_those_of_different_kinds_are_not() -> None:
    names = movers(decision(("presenter", 2), ("member", 9)), "sv")
    assert not any(name[-1].isdigit() for name in names)
