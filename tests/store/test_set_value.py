"""Values as people write them become edits of the right place."""

import string
from importlib import import_module

import pytest

from rulebook_cli.model.entry import Plain
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.set_value import read_address, set_value
from rulebook_cli.store.write_edits import file_entries, write_edits
from rulebook_cli.store.yaml_file import compose

SECTION = """\
id: fees
number: "5"
heading: {fi: Palkkio, sv: Arvode}
in_force: {from: 2026-01-01}
provisions:
  - id: amount
    text:
      fi: |
        Palkkio.
      sv: Arvodet.
tiers:
  choose: highest
  list:
    - id: II
      criteria: {care_hours: ">= 6", night: none}
      lasts: {months: "1..6", renewable: true}
fees:
  per: month
  schedule:
    - {tier: I, from: 2026-01-01, amount: 500.00}
    - {tier: II, from: 2026-01-01, amount: 650.00}
    - {tier: [III, IV], from: 2026-01-01, amount: {from: 700.00, to: 800.00}}
client_fees:
  - {service: leave-day, from: 2025-01-01, amount: 12.00, per: leave-day}
leave:
  - {tier: II, days: 3}
interruptions:
  - {id: health, cause: [cared-for-health], paid: {months: 1}}
notice: {county_months: 2}
procedure:
  starts: {from: application, back_months: 0}
"""
FACTS = "facts:\n  mmse: {number: {min: 0, max: 20}}\n  alone: {yes_no: true}\n"
ROW: Plain = {"tier": "II", "from": "2027-01-01", "amount": "700.00"}

GOOD: list[tuple[str, str, str, Plain]] = [
    ("fees:fee/II@2026-01-01", "700", "fees:fee/II@2026-01-01.amount", "700.00"),
    ("fees:fee/II@2026-01-01", "700,00 €", "fees:fee/II@2026-01-01.amount", "700.00"),
    ("fees:fee/II@2026-01-01", "1 250,50 euroa", "fees:fee/II@2026-01-01.amount", "1250.50"),
    ("fees:fee/II@2026-01-01", "1.250,50", "fees:fee/II@2026-01-01.amount", "1250.50"),
    ("fees:fee/II@2026-01-01", "€700.50", "fees:fee/II@2026-01-01.amount", "700.50"),
    (
        "fees:fee/II@2026-01-01",
        "{tier: II, from: 2026-01-01, amount: 1.250,50}",
        "fees:fee/II@2026-01-01",
        {"tier": "II", "from": "2026-01-01", "amount": "1250.50"},
    ),
    ("fees:fee/II@2026-01-01", "indexed", "fees:fee/II@2026-01-01.amount", "indexed"),
    ("fees:fee/II@2027-01-01", "700", "fees:fee/II@2027-01-01", ROW),
    ("fees:fee/II@2026-01-01.to", "31.12.2026", "fees:fee/II@2026-01-01.to", "2026-12-31"),
    (
        "fees:fee/III,IV@2026-01-01.amount.to",
        "810",
        "fees:fee/III,IV@2026-01-01.amount.to",
        "810.00",
    ),
    (
        "fees:fee/V,VI@2027-01-01",
        "{amount: 900.00, raise: decision}",
        "fees:fee/V,VI@2027-01-01",
        {"tier": ["V", "VI"], "from": "2027-01-01", "amount": "900.00", "raise": "decision"},
    ),
    (
        "fees:client-fee/leave-day@2026-01-01",
        "12,50",
        "fees:client-fee/leave-day@2026-01-01",
        {"service": "leave-day", "from": "2026-01-01", "amount": "12.50", "per": "leave-day"},
    ),
    ("fees:leave/II", "4", "fees:leave/II.days", "4"),
    ("fees:leave/II", "2,5 pv", "fees:leave/II.days", "2.5"),
    (
        "fees:leave/I@extra",
        "1",
        "fees:leave/I@extra",
        {"tier": "I", "kind": "extra", "days": "1"},
    ),
    (
        "fees:leave/II@when",
        "{days: 5, when: {night: '> 2'}}",
        "fees:leave/II@when",
        {"tier": "II", "days": "5", "when": {"night": "> 2"}},
    ),
    ("fees:choose", "first", "fees:choose", "first"),
    ("fees:complete", "kyllä", "fees:complete", "true"),
    ("fees:tier/II.criteria.care_hours", '">= 8"', "fees:tier/II.criteria.care_hours", ">= 8"),
    ("fees:tier/II.criteria.care_hours", "≥ 8", "fees:tier/II.criteria.care_hours", ">= 8"),
    ("fees:tier/II.criteria.care_hours", "[8..9)", "fees:tier/II.criteria.care_hours", "[8..9)"),
    ("fees:tier/II.criteria", "{a: '> 1'}", "fees:tier/II.criteria", {"a": "> 1"}),
    ("fees:tier/II.lasts.months", "1..3", "fees:tier/II.lasts.months", "1..3"),
    ("fees:tier/II.lasts.renewable", "nej", "fees:tier/II.lasts.renewable", "false"),
    ("fees:tier/II.name.fi", "{outo: nimi}", "fees:tier/II.name.fi", "{outo: nimi}"),
    ("fees:tier/III", "{kind: high}", "fees:tier/III", {"id": "III", "kind": "high"}),
    ("fees.amount~fi", "Uusi\\n\\n[linkki](#x)", "fees.amount~fi", "Uusi\n\n[linkki](#x)\n"),
    ("fees.amount~sv", "Nytt.", "fees.amount~sv", "Nytt."),
    ("fees.amount~en", "New.", "fees.amount~en", "New.\n"),
    ("fees~heading.fi", "Otsikko", "fees~heading", "Otsikko"),
    ("fees~heading~en", "Fee", "fees~heading", "Fee"),
    ("fees:in-force.from", "1.1.2027", "fees:in-force.from", "2027-01-01"),
    ("fees:notice.county_months", "3 kk", "fees:notice.county_months", "3"),
    ("fees:interruption/health.paid.months", "2", "fees:interruption/health.paid.months", "2"),
    ("fees:procedure/starts.from", "contract", "fees:procedure/starts.from", "contract"),
    ("fees:contract/ends.effective", "month-end", "fees:contract/ends.effective", "month-end"),
    ("fees:law", '["937/2005 5 §"]', "fees:law", ["937/2005 5 §"]),
    ("fees:fee/I@2026-01-01", "", "fees:fee/I@2026-01-01", None),
    ("fact/mmse.number.max", "30", "fact/mmse", "30"),
    ("fact/rava", "{yes_no: true}", "fact/rava", {"yes_no": "true"}),
]
WRONG = [
    ("fees:fee/II@2026-01-01", "paljon", "not-an-amount", "value", "paljon"),
    ("fees:fee/II@2026-01-01", "1.250", "not-an-amount", "value", "1.250"),
    ("fees:fee/II@2026-01-01", "1,250.50", "not-an-amount", "value", "1,250.50"),
    ("fees:fee/II@1-1-2027", "700", "not-a-date", "value", "1-1-2027"),
    ("fees:in-force.from", "31.2.2027", "not-a-date", "value", "31.2.2027"),
    ("fees:leave/II", "monta", "not-a-number", "value", "monta"),
    ("fees:complete", "ehkä", "not-yes-or-no", "value", "ehkä"),
    ("fees:tier/II.criteria.care_hours", "noin 8 h", "not-a-condition", "value", "noin 8 h"),
    ("fees:notice", "{county_months: 3", "not-readable", "value", "{county_months: 3"),
    ("fees:notice", "3", "field-needed", "example", "fees:notice.county_months"),
    ("fees:tier/II", "high", "field-needed", "example", "fees:tier/II.lasts"),
    ("fees.amount", "Teksti", "language-needed", "example", "fees.amount~fi"),
    ("fees~heading", "Teksti", "language-needed", "example", "fees~heading.fi"),
    ("fees:fee/III@2026-01-01", "7", "no-such-address", "meant", "fees:fee/III,IV@2026-01-01"),
    ("fees:fee/II", "700", "no-such-address", "meant", "fees:fee/II@2026-01-01"),
    ("fees:tier/I.kind", "base", "no-such-address", "meant", "fees:tier/II"),
    ("fees.amuont~fi", "x", "no-such-address", "meant", "fees.amount~fi"),
    ("fees:chose", "first", "no-such-address", "meant", "fees:choose"),
    ("fees:choose/old", "first", "no-such-address", "meant", "fees:choose"),
    ("leave:notice.county_months", "3", "no-such-address", "meant", "fees:notice"),
    ("fees:leave/II@when", "5", "no-such-address", "meant", "fees:leave/II"),
    ("fees:tier/II", "{id: III}", "no-such-address", "meant", "fees:tier/II"),
    ("fees:leave/I", "", "no-such-address", "meant", "fees:leave/II"),
    ("fees:fee/I@2026-01-01.amount.from", "5", "no-such-address", "meant", "fees:fee/I@2026-01-01"),
    ("fact/mmsr.number.max", "30", "no-such-address", "meant", "fact/mmse"),
]


def home(address: str) -> tuple[str, str]:
    return (FACTS, "facts.yaml") if address.startswith("fact/") else (SECTION, "sections/f.yaml")


@pytest.mark.parametrize(("address", "written", "at", "value"), GOOD)
def test_a_value_as_people_write_it(address: str, written: str, at: str, value: Plain) -> None:
    text, file = home(address)
    edit = set_value(text, file, read_address(address), written)
    assert (str(edit.address), edit.value) == (at, value)
    after = write_edits(text, file, [edit])
    assert after != text
    assert not compose(after, file)[1]


@pytest.mark.parametrize(("address", "written", "says", "name", "value"), WRONG)
def test_what_cannot_be_meant(address: str, written: str, says: str, name: str, value: str) -> None:
    text, file = home(address)
    with pytest.raises(RulebookError) as raised:
        set_value(text, file, read_address(address), written)
    assert (raised.value.message, raised.value.values[name]) == (says, value)


def test_a_new_fee_row_stands_in_the_order_of_dates() -> None:
    text = SECTION
    for day in ("2028-01-01", "2027-01-01", "2025-01-01", "2029-01-01"):
        address = read_address(f"fees:fee/II@{day}")
        text = write_edits(text, "sections/f.yaml", [set_value(text, "", address, "700")])
    entries = file_entries(compose(text, "")[0], "sections/f.yaml")
    days = [e.address.at for e in entries if (e.address.block, e.address.row) == ("fee", "II")]
    assert days == [f"{year}-01-01" for year in range(2025, 2030)]


def test_what_is_no_address() -> None:
    for written in ("", "fees:fee/II @2026", "fees amount", "fact/", "~heading.fi"):
        with pytest.raises(RulebookError, match="not-an-address"):
            read_address(written)


def test_the_sentences_say_the_same_in_every_language() -> None:
    fi, sv, en = (
        import_module(f"rulebook_cli.locale.{language}.writing").WRITING
        for language in ("fi", "sv", "en")
    )
    assert fi.keys() == sv.keys() == en.keys() >= {says for _, _, says, _, _ in WRONG}
    for name in fi:
        fields = [
            {field for _, field, _, _ in string.Formatter().parse(words[name]) if field}
            for words in (fi, sv, en)
        ]
        assert fields[0] == fields[1] == fields[2]
