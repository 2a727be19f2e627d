"""Amounts of euros in the notations of three languages."""

import pytest

from rulebook_cli.model.reference import amounts_in


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("650,00 euroa", ["650.00"]),
        ("1 050,5 €", ["1050.50"]),
        ("1\u00a0050 euron", ["1050.00"]),
        ("vuonna 2026 530,00 euroa", ["530.00"]),
        ("€1,050.00", ["1050.00"]),
        ("1,050.00 euros a month", ["1050.00"]),
        ("EUR 650", ["650.00"]),
        ("**650,00** euroa", ["650.00"]),
        ("1 963,96–2 888,21 euroa", ["1963.96", "2888.21"]),
        ("12 €/vrk ja 13,70 eur", ["12.00", "13.70"]),
        ("5 eurooppalaista", []),
        ("10 europeiska", []),
        ("2 miljoonaa euroa", []),
        ("14 päivää, 16 tuntia", []),
    ],
)
def test_the_amounts_of_a_text(text: str, amounts: list[str]) -> None:
    assert [str(amount) for _, amount in amounts_in(text)] == amounts
