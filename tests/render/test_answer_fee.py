"""Who is in no tier is paid nothing; that is another thing than a tier whose fee is not told."""

from decimal import Decimal

import pytest

from rulebook_cli.model.address import Address
from rulebook_cli.model.assessment import Fee, Outcome, Step, rounded
from rulebook_cli.render.papers.answer_words import Teller
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.ready_drafts import read_draft

BOOK = read_rulebook(read_draft("model-county"))


@pytest.mark.parametrize(
    ("language", "words"),
    [("fi", "palkkiota ei makseta"), ("sv", "inget arvode betalas"), ("en", "no fee is paid")],
)
def test_nothing_is_paid_without_a_tier(language: str, words: str) -> None:
    teller = Teller(BOOK, language)
    assert teller.fee([Outcome(eligible=True)]) == words
    both = teller.fee([Outcome(eligible=True), Outcome(eligible=True, tier="II")])
    assert both.startswith(words) and both != words
    assert words not in teller.fee([Outcome(eligible=True, tier="II")])


def fee(euros: int, *steps: tuple[str, bool]) -> Fee:
    exact = Decimal(euros)
    made = tuple(
        Step(what, Address("fees"), exact, exact, verified=verified) for what, verified in steps
    )
    return Fee(rounded(exact), rounded(exact), "month", made)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "määrää ei ole varmistettu"),
        ("sv", "beloppet är inte verifierat"),
        ("en", "the amount is not verified"),
    ],
)
def test_an_amount_that_nobody_saw_confirmed_says_so_in_every_row(
    language: str, words: str
) -> None:
    teller = Teller(BOOK, language)
    outcomes = [
        Outcome(eligible=True, tier="I", fee=fee(530, ("row", True))),
        Outcome(eligible=True, tier="II", fee=fee(700, ("row", False), ("multiply", True))),
        Outcome(
            eligible=True, tier="II", stage="heavy", fee=fee(960, ("row", False), ("stage", True))
        ),
    ]
    marked = [f"({words})" in teller.short(outcome)[1] for outcome in outcomes]
    assert marked == [False, True, False]
    assert f"({words})" in teller.fee(outcomes)
