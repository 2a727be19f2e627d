"""Addresses: what is written is what is meant, both ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.model.address import Address, is_id, parse_address
from rulebook_cli.model.order import ROWS

FORMS = {
    "fees": Address("fees"),
    "fees~heading": Address("fees", block="heading"),
    "fees.amount": Address("fees", "amount"),
    "fees.amount~fi": Address("fees", "amount", "fi"),
    "tiers:tier/III": Address("tiers", block="tier", row="III"),
    "tiers:eligible": Address("tiers", block="eligible"),
    "tiers:eligible/old": Address("tiers", block="eligible", row="old"),
    "tiers:choose": Address("tiers", block="choose"),
    "fees:fee/II@2026-01-01": Address("fees", block="fee", row="II", at="2026-01-01"),
    "fees:substitute-fee/II,III@2024-01-01.amount": Address(
        "fees", block="substitute-fee", row="II,III", at="2024-01-01", field="amount"
    ),
    "fees:reduction/day-services.when.hours_away": Address(
        "fees", block="reduction", row="day-services", field="when.hours_away"
    ),
    "leave:leave/II": Address("leave", block="leave", row="II"),
    "fees:client-fee/leave-day@2026-01-01": Address(
        "fees", block="client-fee", row="leave-day", at="2026-01-01"
    ),
    "services:service/relief": Address("services", block="service", row="relief"),
    "ending:notice": Address("ending", block="notice"),
    "ending:notice.county_months": Address("ending", block="notice", field="county_months"),
    "ending:contract/fixed_term": Address("ending", block="contract", row="fixed_term"),
    "rulebook:statute_years": Address("rulebook", block="statute_years"),
    "fact/care_hours": Address(book="fact", row="care_hours"),
    "term/care-fee": Address(book="term", row="care-fee"),
    "fees~order": Address("fees", block="order"),
    "tiers:tier~order": Address("tiers", block="order", row="tier"),
    "tiers:contact-point~order": Address("tiers", block="order", row="contact-point"),
    "facts~order": Address(book="fact", block="order"),
    "terms~order": Address(book="term", block="order"),
    "fees.amount#2": Address("fees", "amount", at="#2"),
    "fees.amount#2~fi": Address("fees", "amount", "fi", at="#2"),
    "leave:leave/II@when#2": Address("leave", block="leave", row="II", at="when#2"),
    "tiers:choose@#2": Address("tiers", block="choose", at="#2"),
    "misol-3": Address("misol-3"),
    "misol-3.2": Address("misol-3", "2"),
}


@pytest.mark.parametrize("written", FORMS)
def test_every_form_of_the_design(written: str) -> None:
    assert parse_address(written) == FORMS[written]
    assert parse_address(f" {written}\n") == FORMS[written]
    assert str(FORMS[written]) == written


@pytest.mark.parametrize(
    "written",
    [
        *(
            "",
            " ",
            "~fi",
            "a b",
            "a.",
            ".a",
            "a~fi",
            "a.b~",
            "a.b~suomi",
            "a:",
            "a/b",
            "fact/",
            "ä",
        ),
        *("a.b.c", "a:tier/", "a:tier@", "a:fee/II@", "a:fee/ II", "a.b/c", "a:Tier/I", "a~fi~sv"),
        *("a:order", "a:order/x", "a:heading", "a.p#", "a.p#0", "fact~order~"),
    ],
)
def test_what_is_no_address(written: str) -> None:
    assert parse_address(written) is None


ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}", fullmatch=True)
keys = st.from_regex(r"[A-Za-z0-9_]{1,9}", fullmatch=True)
fields = st.lists(keys, max_size=3).map(".".join)
languages = st.sampled_from(["", "fi", "sv", "en", "smn"])
blocks = st.from_regex(r"[a-z]([a-z_-]{0,9}[a-z])?", fullmatch=True).filter(
    lambda name: name not in ("heading", "order")
)
rows = st.lists(ids, min_size=1, max_size=3).map(",".join)
ats = st.dates().map(str) | ids | st.just("2026-01-01+II,III")
addresses = st.one_of(
    st.builds(Address, ids),
    st.builds(Address, ids, block=st.just("heading")),
    st.builds(Address, ids, provision=ids, language=languages, at=st.sampled_from(["", "#2"])),
    st.builds(Address, ids, block=st.just("order"), row=st.sampled_from(["", *ROWS, "table"])),
    st.builds(Address, book=st.sampled_from(["fact", "term"]), block=st.just("order")),
    st.builds(Address, ids, block=blocks, row=rows, at=st.just("") | ats, field=fields),
    st.builds(Address, ids, block=blocks, field=fields),
    st.builds(Address, book=st.just("fact"), row=keys),
    st.builds(Address, book=st.just("term"), row=ids),
)


@given(addresses)
def test_an_address_reads_back(address: Address) -> None:
    assert parse_address(str(address)) == address


@given(addresses)
def test_the_whole_has_no_language_and_no_field(address: Address) -> None:
    whole = address.whole
    assert not whole.language and not whole.field
    assert whole.whole == whole
    assert str(address).startswith(str(whole))


@given(st.text(max_size=30) | st.text(alphabet="ab:/.@~-1 \n", max_size=20))
def test_what_parses_is_written_the_same(text: str) -> None:
    found = parse_address(text)
    assert found is None or str(found) == text.strip()


@pytest.mark.parametrize("id_", ["a", "A1", "0", "fee-class", "a" * 40, "con1", "com0", "nul-1"])
def test_ids(id_: str) -> None:
    assert is_id(id_)


@pytest.mark.parametrize(
    "id_",
    [
        *("", "-a", "a_b", "a b", "ä", "a.b", "a" * 41, "a\n", "а"),  # the last is Cyrillic
        *("con", "CON", "Nul", "aux", "prn", "com1", "LPT9"),
    ],
)
def test_no_ids(id_: str) -> None:
    assert not is_id(id_)
