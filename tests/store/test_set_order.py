"""The order of a list as people write it."""

import pytest
from odd_layouts import WIDE, entries

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.set_value import read_address, set_value
from rulebook_cli.store.write_edits import write_edits

FILE = "sections/wide.yaml"
ROWS = (
    "id: f\nfees: {schedule: [{tier: I, from: 2026-01-01}, {tier: [II, III], from: 2026-01-01}]}\n"
)


@pytest.mark.parametrize("written", ["II, I", "II I", "II,I", "[II, I]", " II ; I "])
def test_names_in_a_row(written: str) -> None:
    edit = set_value(WIDE, FILE, read_address("wide:leave~order"), written)
    assert edit.value == ["II", "I"]
    now = entries(write_edits(WIDE, FILE, [edit]), FILE)
    assert [e.address.row for e in now if e.address.block == "leave"] == ["II", "I"]


def test_names_with_commas_in_them() -> None:
    written = "II,III@2026-01-01, I@2026-01-01"
    edit = set_value(ROWS, "sections/f.yaml", read_address("f:fee~order"), written)
    assert edit.value == ["II,III@2026-01-01", "I@2026-01-01"]


@pytest.mark.parametrize(
    ("address", "written", "says", "name", "value"),
    [
        ("wide:leave~order", "II", "order-names", "names", "I, II"),
        ("wide:leave~order", "", "order-names", "names", "I, II"),
        ("wide:leave~order", "I, I, II", "order-names", "names", "I, II"),
        ("wide:tier~order", "I, II", "order-names", "names", "old/I, old/II, young/Y, young/Z"),
        (
            *("wide:fee~order", "a, b", "no-such-order", "known"),
            ["wide:table~order", "wide:tier~order", "wide:leave~order", "wide:service~order"],
        ),
    ],
)
def test_what_cannot_be_an_order(
    address: str, written: str, says: str, name: str, value: object
) -> None:
    with pytest.raises(RulebookError) as raised:
        set_value(WIDE, FILE, read_address(address), written)
    assert (raised.value.message, raised.value.values[name]) == (says, value)


DOUBLE = (
    "id: f\nleave:\n  - {tier: I, days: 3, when: {a: true}}\n"
    "  - {tier: I, days: 4, when: {b: true}}\n  - {tier: II, days: 2}\n  - {tier: II, days: 2}\n"
)


def test_which_of_several_rows_of_one_name_is_meant() -> None:
    with pytest.raises(RulebookError) as raised:
        set_value(DOUBLE, FILE, read_address("f:leave/I@when"), "5")
    assert raised.value.message == "ambiguous-address"
    assert raised.value.values["example"] == "f:leave/I@when#2"
    for nth, then in (("#1", "days: 3"), ("#2", "days: 4")):
        edit = set_value(DOUBLE, FILE, read_address(f"f:leave/I@when{nth}"), "5")
        assert write_edits(DOUBLE, FILE, [edit]) == DOUBLE.replace(then, "days: 5")
    gone = set_value(DOUBLE, FILE, read_address("f:leave/II@#2"), "")
    assert write_edits(DOUBLE, FILE, [gone]) == DOUBLE.rpartition("  - ")[0]
