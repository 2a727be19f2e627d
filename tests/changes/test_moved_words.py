"""Where the words stand that somebody takes from a text."""

import pytest

from rulebook_cli.changes.moved_words import moved_to
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.change import Change

WHOLE = "Omaishoitajalla on oikeus vapaaseen. Vapaa annetaan kuukausittain ilman hakemusta."
FIRST, SECOND = "Omaishoitajalla on oikeus vapaaseen.", WHOLE.partition(". ")[2]


def change(at: str, before: str | None, after: str | None) -> Change:
    address = parse_address(at)
    assert address is not None
    return Change(address, before, after, "sections/a.yaml")


def found(changes: list[Change], at: str = "a.p1~fi") -> list[str]:
    place = parse_address(at)
    assert place is not None
    return [str(moved.address) for moved in moved_to(changes, place)]


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        # split, joined, renamed, moved into another language's text, struck, put in other words
        ([change("a.p1~fi", WHOLE, FIRST), change("a.p2~fi", None, SECOND)], ["a.p2~fi"]),
        (
            [change("a.p1~fi", WHOLE, None), change("a.p3~fi", "Muuta.", f"{WHOLE} Muuta.")],
            ["a.p3~fi"],
        ),
        ([change("a.p1~fi", WHOLE, None), change("b.q~fi", None, WHOLE)], ["b.q~fi"]),
        ([change("a.p1~fi", WHOLE, FIRST), change("a.p2~sv", None, SECOND)], []),
        ([change("a.p1~fi", WHOLE, FIRST)], []),
        ([change("a.p1~fi", WHOLE, FIRST), change("a.p2~fi", None, "Aivan muuta tekstiä.")], []),
        # two words that both sentences happen to have are no move
        ([change("a.p1~fi", "Vapaa annetaan.", ""), change("a.p2~fi", "", "Vapaa annetaan.")], []),
    ],
)
def test_where_the_words_went(changes: list[Change], where: list[str]) -> None:
    assert found(changes) == where


def test_wrapped_lines_and_soft_hyphens_hide_no_move() -> None:
    second = SECOND.replace("kuukausittain", "kuukau\u00adsittain").replace(" ilman", "\nilman")
    changes = [change("a.p1~fi", WHOLE, FIRST), change("a.p2~fi", None, second)]
    assert found(changes) == ["a.p2~fi"]


def test_of_a_whole_provision() -> None:
    changes = [change("a.p1~fi", WHOLE, None), change("a.p2~fi", None, WHOLE)]
    assert found(changes, "a.p1") == ["a.p2~fi"]
    assert found(changes, "a.p1~sv") == found(changes, "a.p9~fi") == []
