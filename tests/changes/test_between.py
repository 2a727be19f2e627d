"""Clashes among many amendments of one draft."""

from random import Random

import pytest
from books import book, provisions
from variations import BASE, variation

from rulebook_cli.changes import between
from rulebook_cli.changes.between import Between, clashes_between
from rulebook_cli.model.change import Clash
from rulebook_cli.model.rulebook import Rulebook

DRAFT = book(provisions("p: Tuki maksetaan kerran vuodessa.", "q: Vapaata on kolme päivää."))


def with_p(words: str) -> Rulebook:
    return book(provisions(f"p: {words}", "q: Vapaata on kolme päivää."))


def only(found: Between) -> Clash:
    [clash] = found.clashes
    return clash


def test_one_object_a_place_with_all_who_write_it_apart() -> None:
    clash = only(
        clashes_between(
            DRAFT,
            {
                "misol-1": with_p("Tuki maksetaan kerran kuussa."),
                "hol-1": with_p("Tuki maksetaan kerran viikossa."),
                "nvf-1": with_p("Tuki maksetaan kerran kuussa."),
            },
        )
    )
    assert str(clash.address) == "a.p~fi"
    assert clash.kind == "text"
    assert clash.texts == {
        "misol-1": "Tuki maksetaan kerran kuussa.",
        "hol-1": "Tuki maksetaan kerran viikossa.",
        "nvf-1": "Tuki maksetaan kerran kuussa.",
    }


def test_words_that_merge_with_all_others_are_left_out() -> None:
    found = clashes_between(
        DRAFT,
        {
            "a-1": with_p("Tuki maksetaan kerran kuussa."),
            "a-2": with_p("Tuki maksetaan kerran viikossa."),
            "a-3": with_p("Palkkio maksetaan kerran vuodessa."),
        },
    )
    assert set(only(found).texts) == {"a-1", "a-2"}
    assert found.apart == {frozenset({"a-1", "a-2"})}


def test_different_places_are_no_clash() -> None:
    other = book(provisions("p: Tuki maksetaan kerran vuodessa.", "q: Vapaata on neljä päivää."))
    found = clashes_between(DRAFT, {"a-1": with_p("Tuki loppuu."), "a-2": other})
    assert found == Between((), frozenset())


def test_removing_what_another_rewrites() -> None:
    without = book(provisions("q: Vapaata on kolme päivää."))
    clash = only(clashes_between(DRAFT, {"a-1": without, "a-2": with_p("Tuki loppuu.")}))
    assert clash.texts == {"a-1": None, "a-2": "Tuki loppuu."}


def test_two_new_provisions_at_one_point_are_a_question_of_order() -> None:
    one, two = (
        book(provisions("p: Tuki maksetaan kerran vuodessa.", new, "q: Vapaata on kolme päivää."))
        for new in ("x: Uusi.", "y: Toinen.")
    )
    clash = only(clashes_between(DRAFT, {"a-1": one, "a-2": two}))
    assert clash.kind == "order"
    assert clash.texts == {"a-1": "a.x", "a-2": "a.y"}


def test_a_section_that_one_takes_away_and_another_amends() -> None:
    draft = book(provisions("p: Yksi."), b=provisions("p: Kaksi."))
    without = book(provisions("p: Yksi."))
    changed = book(provisions("p: Yksi."), b=provisions("p: Kolme."))
    clash = only(clashes_between(draft, {"a-1": without, "a-2": changed}))
    assert str(clash.address) == "b"
    assert clash.texts["a-1"] is None


def test_looking_at_the_places_alone_finds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Amendments that only reword what is there are compared at their places, others in whole
    sections; both ways find the same clashes."""
    by = Random(937)
    for _ in range(20):
        amended = {f"m-{at}": variation(by) for at in range(6)}
        found = clashes_between(BASE, amended)
        with monkeypatch.context() as patch:
            patch.setattr(between, "_plain_places", lambda changes: None)
            assert clashes_between(BASE, amended) == found
