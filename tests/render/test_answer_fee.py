"""Who is in no tier is paid nothing; that is another thing than a tier whose fee is not told."""

import pytest

from rulebook_cli.model.assessment import Outcome
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
