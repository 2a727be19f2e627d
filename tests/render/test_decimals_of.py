"""Decimals in a note on where a number comes from; days and sections stay as they are."""

import pytest

from rulebook_cli.render.figures import decimals_of


@pytest.mark.parametrize(
    ("note", "written"),
    [
        ("600.00 × 1.712 / 1.063", "600,00 × 1,712 / 1,063"),
        ("1.712 / 1.0233.", "1,712 / 1,0233."),
        ("Pohde 30.12.2025 (sttinfo 71715599)", "Pohde 30.12.2025 (sttinfo 71715599)"),
        ("Itä-Uusimaa, aluehallitus 26.2.2026 § 53", "Itä-Uusimaa, aluehallitus 26.2.2026 § 53"),
        ("thl.fi; 937/2005 5 §", "thl.fi; 937/2005 5 §"),
        ("", ""),
    ],
)
def test_decimals_are_those_of_the_language(note, written):
    assert decimals_of(note, "fi") == decimals_of(note, "sv") == written
    assert decimals_of(note, "en") == note
