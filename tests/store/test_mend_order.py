"""Rows put in another order, as they are written: nothing else in the file changes."""

from collections import Counter

import pytest
from odd_layouts import FACTS, FEES, JSON, SAMPLES, WIDE, at, entries, write

from rulebook_cli.model.change import Edit
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.order import orders_in

SECTION = "sections/fees.yaml"


def arranged(text: str, address: str, *names: str, file: str = SECTION) -> str:
    return write(text, Edit(at(address), [*names], ""), file=file)


def order(text: str, address: str, file: str = SECTION) -> list[str]:
    return [item.written for item in orders_in(entries(text, file))[at(address)]]


def letters(text: str) -> Counter[str]:
    """Everything in a text but its blanks, which commas and brackets may come to share."""
    return Counter("".join(text.split()))


def test_a_row_takes_its_comments_along() -> None:
    days = "II@2027-01-01", "I@2026-01-01", "II@2026-01-01"
    written = arranged(FEES, "fees:fee~order", *days)
    assert written == FEES.replace(
        """\
    # from the board's decision
    - {tier: I, from: 2026-01-01, amount: statutory-minimum}   # min
    - {tier: II, from: 2026-01-01, amount: 650.00}

    # later
    - {tier: II, from: 2027-01-01, amount: indexed}
""",
        """\
    # later
    - {tier: II, from: 2027-01-01, amount: indexed}
    # from the board's decision
    - {tier: I, from: 2026-01-01, amount: statutory-minimum}   # min

    - {tier: II, from: 2026-01-01, amount: 650.00}
""",
    )


def test_a_comment_above_the_first_row_of_plain_ones_is_the_lists() -> None:
    text = FEES.replace("    # later\n", "")
    days = "II@2027-01-01", "II@2026-01-01", "I@2026-01-01"
    written = arranged(text, "fees:fee~order", *days)
    assert "    # from the board's decision\n    - {tier: II, from: 2027-01-01" in written


def test_provisions_with_blocks_of_text() -> None:
    written = arranged(FEES, "fees~order", "other", "amount")
    assert order(written, "fees~order") == ["other", "amount"]
    assert arranged(written, "fees~order", "amount", "other") == FEES


@pytest.mark.parametrize(
    ("text", "file", "address", "names"),
    [
        (WIDE, "sections/wide.yaml", "wide:leave~order", ("II", "I")),
        (WIDE, "sections/wide.yaml", "wide:tier~order", ("old/II", "old/I", "young/Z", "young/Y")),
        (WIDE, "sections/wide.yaml", "wide:table~order", ("young", "old")),
        (WIDE, "sections/wide.yaml", "wide:service~order", ("advice", "relief")),
        (JSON, "sections/json.yaml", "json~order", ("b", "a")),
        (FACTS, "facts.yaml", "facts~order", ("night", "mmse")),
    ],
)
def test_odd_layouts(text: str, file: str, address: str, names: tuple[str, ...]) -> None:
    written = arranged(text, address, *names, file=file)
    assert order(written, address, file) == list(names)
    assert letters(written) == letters(text)
    back = arranged(written, address, *order(text, address, file), file=file)
    assert letters(back) == letters(text)
    assert order(back, address, file) == order(text, address, file)


def test_a_tier_into_another_table_with_its_comments() -> None:
    text = (
        "id: fees\ntiers:\n  - id: old\n    list:\n      - id: I\n        kind: base   # b\n"
        "      # the second\n      - id: II\n        name:\n          fi: |\n            Toinen\n"
        "  - id: young\n    list:\n    # only\n    - id: Y\n    - id: Z\n"
    )
    written = arranged(text, "fees:tier~order", "old/I", "young/Y", "young/II", "young/Z")
    assert order(written, "fees:tier~order") == ["old/I", "young/Y", "young/II", "young/Z"]
    assert "    # only\n    - id: Y\n    # the second\n    - id: II\n      name:\n" in written
    assert Counter(map(str.strip, text.split("\n"))) == Counter(map(str.strip, written.split("\n")))
    back = arranged(written, "fees:tier~order", *order(text, "fees:tier~order"))
    assert back == text


def test_a_tier_into_a_table_that_is_not_there_makes_one() -> None:
    text = "id: fees\ntiers:\n  id: old\n  list:\n    - id: I\n    - id: II\n"
    written = arranged(text, "fees:tier~order", "old/I", "new/II")
    assert order(written, "fees:tier~order") == ["old/I", "new/II"]
    assert order(written, "fees:table~order") == ["old", "new"]


def test_what_an_order_does_not_name_stays_after_what_it_stands_after() -> None:
    text = "id: fees\nservices: [{id: a}, {id: x}, {id: b}, {id: c}]\n"
    written = arranged(text, "fees:service~order", "c", "gone", "b", "a")
    assert order(written, "fees:service~order") == ["c", "b", "a", "x"]


@pytest.mark.parametrize(("file", "text"), SAMPLES)
def test_every_list_of_every_sample_turned_round_and_back(file: str, text: str) -> None:
    now = text
    orders = orders_in(entries(text, file))
    for address, items in orders.items():
        tables = list(dict.fromkeys(item.within for item in items))
        turned: list[Plain] = [
            item.written for table in tables for item in reversed(items) if item.within == table
        ]
        now = write(now, Edit(address, turned, ""), file=file)
        assert sorted(order(now, str(address), file)) == sorted(item.written for item in items)
        assert orders_in(entries(now, file)).keys() == orders.keys()
    for address, items in orders.items():
        now = write(now, Edit(address, [item.written for item in items], ""), file=file)
    assert orders_in(entries(now, file)) == orders
    assert letters(now) == letters(text)


def test_no_such_list() -> None:
    with pytest.raises(RulebookError, match="cannot-write"):
        arranged(FEES, "fees:nothing~order", "a")
