"""Two changes of one place: near each other, or a clash."""

import pytest

from rulebook_cli.changes.at_one_place import clash_at_one_place
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Plain

BASE = "Palkkio maksetaan kuukausittain omaishoitajalle sopimuksen mukaan."
FIRST = BASE.replace("Palkkio", "Hoitopalkkio")
LAST = BASE.replace("sopimuksen", "päätöksen")


def change(before: Plain, after: Plain, language: str = "fi") -> Change:
    return Change(Address("fees", "amount", language), before, after, "sections/fees.yaml")


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ((BASE, FIRST), (BASE, LAST), False),
        ((BASE, FIRST), (BASE, FIRST), False),
        ((BASE, FIRST), (BASE, BASE.replace("Palkkio", "Tuki")), True),
        ((BASE, FIRST), (FIRST, BASE.replace("Palkkio", "Tuki")), False),
        ((BASE, FIRST), (BASE, None), True),
        ((None, FIRST), (None, LAST), True),
        (({"a": "1", "b": "2"}, {"a": "3", "b": "2"}), ({"a": "1", "b": "2"}, {"a": "1"}), False),
        (({"a": "1"}, {"a": "3"}), ({"a": "1"}, {"a": "4"}), True),
    ],
)
def test_both_ways(one: tuple[Plain, Plain], other: tuple[Plain, Plain], clash: bool) -> None:
    language = "" if isinstance(one[0], dict) else "fi"
    changes = change(*one, language), change(*other, language)
    assert clash_at_one_place(*changes, ("fi",)) is clash
    assert clash_at_one_place(*reversed(changes), ("fi",)) is clash
