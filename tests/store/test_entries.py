"""Files as entries: everything that can be changed apart, each with an address of its own."""

from collections import Counter

import pytest
from test_read_rulebook import DRAFT_FILES
from whole_book import FILES, at, small_book, whole_book

from rulebook_cli.model import order
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store import outline
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import plain


def draft(name: str) -> Rulebook:
    start = f"{name}/"
    return read_rulebook(
        {p.removeprefix(start): d for p, d in DRAFT_FILES.items() if p.startswith(start)}
    )


BOOKS = {"whole": whole_book(), **{n: draft(n) for n in {p.split("/")[0] for p in DRAFT_FILES}}}


@pytest.mark.parametrize("name", sorted(BOOKS))
def test_every_address_is_one_and_reads_back(name: str) -> None:
    addresses = [entry.address for entry in BOOKS[name].entries]
    doubles = [str(key) for key, count in Counter(addresses).items() if count > 1]
    assert doubles == []
    assert [parse_address(str(address)) for address in addresses] == addresses


@pytest.mark.parametrize("name", sorted(BOOKS))
def test_every_entry_stands_at_its_key_or_value(name: str) -> None:
    for entry in BOOKS[name].entries:
        assert entry.place.file and entry.place.line and entry.place.column


def test_every_value_of_a_section_is_in_an_entry() -> None:
    """What no entry holds could be changed without anybody seeing it."""
    for section in whole_book().sections:
        root, _ = compose(FILES[section.place.file].decode(), "")
        assert root is not None
        held = Counter(leaves([entry.value for entry in section.entries]))
        there = Counter(leaves(plain(root)))
        ids = [section.id, *(table.id for table in section.tiers if table.id)]
        assert there - held == Counter(ids) - (held - there)
        assert held - there == Counter()


def leaves(value: object) -> list[str | None]:
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in leaves(item)]
    if isinstance(value, list):
        return [leaf for item in value for leaf in leaves(item)]
    assert value is None or isinstance(value, str)
    return [value]


BLOCKS = {
    "tiers~heading": at("sections/tiers.yaml", "{fi: Luokat"),
    "tiers:number": at("sections/tiers.yaml", '"4.1"'),
    "tiers:law": at("sections/tiers.yaml", '["937/2005 3 §"'),
    "tiers:in-force": at("sections/tiers.yaml", "from: 2025-11-01"),
    "tiers.classes": at("sections/tiers.yaml", "id: classes"),
    "tiers.classes~sv": at("sections/tiers.yaml", "sv: >-"),
    "tiers:eligible/old": at("sections/tiers.yaml", '{carer_age: ">= 65"'),
    "tiers:tier/III": at("sections/tiers.yaml", "id: III"),
    "fees:fee-period": at("sections/fees.yaml", "week"),
    "fees:fee/II@2027-01-01": at("sections/fees.yaml", "{tier: II, from: 2027"),
    "fees:reduction/school": at("sections/fees.yaml", "{id: school"),
    "fees:substitute-fee/II,III@2024-01-01": at("sections/fees.yaml", "{tier: [II, III], from"),
    "fees:expense/day@2026-01-01": at("sections/fees.yaml", "{from: 2026-01-01, to: 2026-06-30"),
    "fees:client-fee/leave-day@2026-01-01": at("sections/fees.yaml", "{service: leave-day"),
    "leave:leave/I": at("sections/leave.yaml", "{tier: I, days: 2, kind"),
    "leave:leave/II,III@recreational": at("sections/leave.yaml", "{tier: [II, III], hours"),
    "leave:interruption/health": at("sections/leave.yaml", "{id: health"),
    "leave:notice": at("sections/leave.yaml", "{county_months"),
    "leave:contract/ends": at("sections/leave.yaml", "ends:"),
    "leave:procedure/payday": at("sections/leave.yaml", "payday:"),
    "services:situation/child": at("sections/services.yaml", "{id: child"),
    "services:service/relief": at("sections/services.yaml", "{id: relief"),
    "services:contact-point/centre": at("sections/services.yaml", "{id: centre"),
    "services:partner/church": at("sections/services.yaml", "{id: church"),
    "fact/mmse": at("facts.yaml", "mmse:          {ask"),
    "term/care-fee": at("terms.yaml", "care-fee:"),
    "rulebook:statute_years": at("rulebook.yaml", "statute_years:"),
}


@pytest.mark.parametrize("address", BLOCKS)
def test_blocks_have_entries_at_their_places(address: str) -> None:
    (entry,) = [e for e in whole_book().entries if str(e.address) == address]
    assert entry.place == BLOCKS[address]


@pytest.mark.parametrize(
    "rows",
    [
        # the same service and day for other tiers, and two days always but three when bound
        "vouchers:\n"
        "  - {service: r, tier: [I], value: {from: 2026-01-01, amount: 1, per: hour}}\n"
        "  - {service: r, tier: [II], value: {from: 2026-01-01, amount: 1, per: hour}}\n"
        "  - {service: r, tier: [II], value: {from: 2027-01-01, amount: 1, per: hour}}\n",
        "leave:\n  - {tier: I, days: 2}\n  - {tier: I, days: 3, when: {bound: true}}\n"
        "  - {tier: I, days: 1, kind: extra}\n  - {tier: I, days: 1, kind: extra, when: {x: 1}}\n",
    ],
)
def test_rows_that_a_sane_book_tells_apart_have_addresses_apart(rows: str) -> None:
    book = small_book(rows)
    assert book.misread == ()
    names = [str(entry.address) for entry in book.entries if entry.address.row]
    assert len(names) == len(set(names)) == rows.count("- {")


ROWS = {
    "provisions": ("{id: p, text: {fi: x}}", ["a.p", "a.p#2"]),
    "tiers": ("{choose: first, list: [{id: I}]}", ["a:choose", "a:choose@#2"]),
    "client_fees": (
        "{service: s, from: 2026-01-01, amount: 1, per: day}",
        ["a:client-fee/s@2026-01-01", "a:client-fee/s@2026-01-01#2"],
    ),
    "vouchers": ("{service: s, tier: [I]}", ["a:voucher/s@I", "a:voucher/s@I#2"]),
    "leave": ("{tier: I, days: 1, when: {x: 1}}", ["a:leave/I@when", "a:leave/I@when#2"]),
    "interruptions": ("{id: i, cause: [c]}", ["a:interruption/i", "a:interruption/i@#2"]),
    "situations": ("{id: i, name: {fi: x}}", ["a:situation/i", "a:situation/i@#2"]),
    "services": ("{id: i, name: {fi: x}}", ["a:service/i", "a:service/i@#2"]),
    "contact_points": ("{id: i, name: {fi: x}}", ["a:contact-point/i", "a:contact-point/i@#2"]),
    "partners": ("{id: i, name: {fi: x}}", ["a:partner/i", "a:partner/i@#2"]),
}
DEEP = {
    "fees: {schedule: [ROW, ROW]}": ("fee/I@2026-01-01", "{tier: I, from: 2026-01-01}"),
    "fees: {reductions: [ROW, ROW]}": ("reduction/r@", "{id: r}"),
    "substitute_fees: {schedule: [ROW, ROW]}": ("substitute-fee/I@", "{tier: I}"),
    "substitute_fees: {expenses: [ROW, ROW]}": ("expense/day@", "{per: day}"),
}


@pytest.mark.parametrize("block", ROWS)
def test_two_rows_of_one_name_have_addresses_of_their_own(block: str) -> None:
    row, addresses = ROWS[block]
    book = small_book(f"{block}:\n  - {row}\n  - {row}\n")
    found = [str(entry.address) for entry in book.entries]
    assert [address for address in found if address in addresses] == addresses
    assert len(found) == len(set(found))


@pytest.mark.parametrize("text", DEEP)
def test_so_have_rows_inside_a_block(text: str) -> None:
    name, row = DEEP[text]
    book = small_book(text.replace("ROW", row) + "\n")
    found = [str(entry.address) for entry in book.entries if entry.address.row]
    assert found == [f"a:{name.removesuffix('@')}", f"a:{name}#2"]


def test_a_tier_knows_its_table() -> None:
    book = small_book(
        "tiers:\n  - {id: old, list: [{id: I}]}\n  - list: [{id: Y}]\n  - list: [{id: Z}]\n"
    )
    tiers = [entry for entry in book.entries if entry.address.block == "tier"]
    assert [(e.address.row, e.within) for e in tiers] == [("I", "old"), ("Y", ""), ("Z", "#2")]


def test_the_lists_with_an_order_are_those_of_the_outline() -> None:
    assert set(order.ROWS) == {"tier", *(rows.name for rows in outline.ROWS)}
    assert {*order.TABLE_BLOCKS} == {"tiers-name", *outline.TABLE_VALUES} - {"name"}


@pytest.mark.parametrize(
    "text",
    ["", "- a", "a", "id: [a]", "id: a\nprovisions: {}", "id: a\ntiers: [1, [2]]\nleave: [3]"],
)
def test_any_tree_gives_entries(text: str) -> None:
    book = small_book(files={"sections/a.yaml": text})
    assert all(str(entry.address) for entry in book.entries)
