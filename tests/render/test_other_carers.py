"""Those who care without a contract: what they have, gain and lose, in memo and cover."""

from dataclasses import replace

import pytest
from body_kinds import cover
from small_amendments import fee_raise, withdrawn
from small_book import ON, SUPPORT, amendment, changed, draft, exhibit, round_, text

from rulebook_cli.render.papers.memo_paper import draw_memo
from rulebook_cli.render.papers.other_carers import (
    brief_for_others,
    changes_for_others,
    counts_for_others,
)
from rulebook_cli.render.writers.write_terminal import write_terminal

SHORT = (
    "Short-term care in a unit}\n    level: sub-regional\n    for: [contract-carers, other-carers]"
)
CHECK = "Wellbeing and health check of the carer}\n    level: local\n    for: [contract-carers]"


def taken_away():
    return changed((SUPPORT, SHORT, SHORT.replace(", other-carers", "")))


def given():
    return changed((SUPPORT, CHECK, CHECK.replace("]", ", other-carers]")))


def away():
    return exhibit(amendment("misol-7", text("Säästö"), text("Syy")), taken_away())


def printed(paper):
    return " ".join(write_terminal(paper, 1000).split())


def memo(some, language="fi"):
    return printed(draw_memo(draft(), round_(), some, (), (), (), language, ON))


def test_what_they_gain_and_lose_is_told_apart():
    assert changes_for_others(draft(), draft(), "fi") == []
    assert changes_for_others(draft(), taken_away(), "fi") == [
        "Heiltä poistuu: Lyhytaikainen hoito yksikössä."
    ]
    assert changes_for_others(draft(), given(), "sv") == [
        "Nytt för dem är: Undersökning av närståendevårdarens välmående och hälsa."
    ]
    assert counts_for_others(draft(), taken_away()) == (12, 11)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "palveluja nyt 12, esityksen jälkeen 11. Heiltä poistuu: Lyhytaikainen hoito"),
        ("sv", "nu 12, efter förslaget 11. De förlorar: Korttidsvård vid en enhet."),
        ("en", "12 now, 11 under the proposal. They lose: Short-term care in a unit."),
    ],
)
def test_the_brief_sentence_has_before_and_after(language, words):
    assert words in brief_for_others(draft(), taken_away(), language, 90)


def test_a_book_without_services_has_nothing_to_say():
    empty = replace(draft(), sections=())
    assert brief_for_others(empty, empty, "fi", 90) == ""
    assert brief_for_others(draft(), empty, "fi", 90).startswith("Läheistään")


def test_the_memo_has_every_amendment_that_touches_them_and_no_other():
    told = memo([away(), fee_raise()])
    part = told.partition("Läheistään ilman sopimusta hoitavat -")[2]
    assert "Luonnoksen 14 palvelusta 12 on niille" in part
    assert "misol-7 Säästö. Heiltä poistuu: Lyhytaikainen hoito yksikössä." in part
    assert fee_raise().amendment.id not in part.partition("Ristiriitaiset")[0]


def test_the_memo_says_so_where_nobody_touches_them():
    assert "Mikään muutosehdotus ei muuta heidän palvelujaan." in memo([fee_raise()])
    assert "Inget ändringsförslag ändrar deras tjänster." in memo([fee_raise()], "sv")


def test_an_amendment_that_was_taken_back_changes_nothing_for_them():
    made = away()
    back = replace(made.amendment, withdrawn=withdrawn().amendment.withdrawn)
    gone = replace(made, amendment=back)
    assert "Mikään muutosehdotus ei muuta" in memo([gone])


def test_the_cover_has_them_before_and_after():
    assert "Läheistään ilman sopimusta hoitavien palveluja nyt" in printed(cover("fi"))
