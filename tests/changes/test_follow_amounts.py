"""Amounts in prose follow the rows they refer to, and only those that were right before."""

from datetime import date

import pytest

from rulebook_cli.changes.follow_amounts import follow_amounts
from rulebook_cli.law import fi_937_2005
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import statute_from
from rulebook_cli.store.read_rulebook import read_rulebook

DAY = date(2026, 6, 1)
ACT = statute_from(fi_937_2005.PARAMETERS, ())


def book(text: str, amount: str) -> Rulebook:
    section = (
        "id: fees\nnumber: '1'\nheading: {fi: P}\nprovisions:\n  - id: a\n    text:\n      fi: |\n"
        f"        {text}\nfees:\n  schedule:\n"
        f"    - {{tier: II, from: 2026-01-01, amount: {amount}}}\n"
    )
    files = {
        "rulebook.yaml": b"title: {fi: K}\nlanguages: [fi]\n",
        "facts.yaml": b"facts: {}\n",
        "sections/f.yaml": section.encode(),
    }
    return read_rulebook(files)


@pytest.mark.parametrize(
    ("text", "amount", "expected"),
    [
        ("Palkkio on [760,00 euroa](fee:II).", "820.00", "Palkkio on [820,00 euroa](fee:II)."),
        ("[760 €](fee:II) kuussa", "1050.00", "[1\u00a0050 €](fee:II) kuussa"),
        ("[760 €](fee:II) kuussa", "820.50", "[820,50 €](fee:II) kuussa"),
        ("[€760.00](fee:II)", "1250.50", "[€1,250.50](fee:II)"),
    ],
)
def test_the_words_follow_in_their_own_way(text: str, amount: str, expected: str) -> None:
    (edit,) = follow_amounts(book(text, "760.00"), book(text, amount), DAY, ACT)
    assert str(edit.value).strip() == expected and str(edit.address) == "fees.a~fi"


@pytest.mark.parametrize("text", ["[700,00 euroa](fee:II)", "760,00 euroa", "[palkkio](fee:II)"])
def test_what_was_wrong_or_says_no_amount_is_left(text: str) -> None:
    assert follow_amounts(book(text, "760.00"), book(text, "820.00"), DAY, ACT) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[1\u00a0100,00 euroa](fee:II)", "[1\u00a0200,00 euroa](fee:II)"),
        ("[1\u202f100,00\u00a0€](fee:II)", "[1\u202f200,00\u00a0€](fee:II)"),
        ("[1 100 euro](fee:II)", "[1 200 euro](fee:II)"),
        ("[€1,100](fee:II)", "[€1,200](fee:II)"),
        ("[1.100,00 €](fee:II)", "[1.200,00 €](fee:II)"),
        (
            "Palkkio on [1\n        100,00\n        euroa](fee:II).",
            "Palkkio on [1\u00a0200,00\neuroa](fee:II).",
        ),
    ],
)
def test_thousands_follow_whatever_parts_them(text: str, expected: str) -> None:
    (edit,) = follow_amounts(book(text, "1100.00"), book(text, "1200.00"), DAY, ACT)
    assert str(edit.value).strip() == expected


def test_an_amount_grows_past_a_thousand_and_goes_on() -> None:
    """What the tool itself has written follows the next time too."""
    text = "[990,00 euroa](fee:II)"
    for old, new in (("990.00", "1100.00"), ("1100.00", "1200.00"), ("1200.00", "980.00")):
        (edit,) = follow_amounts(book(text, old), book(text, new), DAY, ACT)
        text = str(edit.value).strip()
    assert text == "[980,00 euroa](fee:II)"


def test_a_row_tied_to_the_act_is_followed_by_what_the_act_says_that_year() -> None:
    """Both where it is untied and where it is tied; an indexed amount is not known beforehand."""
    text = "[530,00 euroa](fee:II)"
    raised = "[600,00 euroa](fee:II)"
    tied, indexed = "statutory-minimum", "indexed"
    (edit,) = follow_amounts(book(text, tied), book(text, "600.00"), DAY, ACT)
    assert str(edit.value).strip() == "[600,00 euroa](fee:II)"
    (edit,) = follow_amounts(book(raised, "600.00"), book(raised, tied), DAY, ACT)
    assert "530,00" in str(edit.value)
    assert follow_amounts(book(text, indexed), book(text, "600.00"), DAY, ACT) == ()
