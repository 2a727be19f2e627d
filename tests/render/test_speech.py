"""Sentences that bend with their values."""

import pytest

from rulebook_cli.render.speech import say

VALUES = {
    "amount": "1",
    "start": "2",
    "year": 2026,
    "minimum": "3",
    "source": "x",
    "section": "5 §",
}


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("fi", "luokassa IIIa", "luokissa IIIa ja IIIb"),
        ("sv", "i klass IIIa", "i klasserna IIIa och IIIb"),
        ("en", "in class IIIa", "in classes IIIa and IIIb"),
    ],
)
def test_one_class_or_many(language: str, one: str, many: str) -> None:
    for tiers, expected in ((("IIIa",), one), (("IIIa", "IIIb"), many)):
        said = say(language, "fee_checks", "fee-outdated", tiers=tiers, heavy=False, **VALUES)
        assert f" {expected} " in said


@pytest.mark.parametrize(
    ("language", "words"), [("fi", "raskaan"), ("sv", "tunga"), ("en", "heavy stage")]
)
def test_the_minimum_of_the_heavy_stage_is_called_so(language: str, words: str) -> None:
    says = ("", ".rise-unverified", ".below", ".unverified", ".year-unknown")
    for key in (*says, ".year-unknown-unverified"):
        for heavy in (False, True):
            values = {**VALUES, "tiers": ("I",), "heavy": heavy}
            said = say(language, "fee_checks", f"fee-outdated{key}", **values)
            assert (words in said.lower()) is heavy, said
