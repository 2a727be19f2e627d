"""`rulebook explain`: every check in every language."""

import pytest
from desks import Desk

from rulebook_cli.checks.catalogue import CHECKS
from rulebook_cli.locale.en.checks import EXPLAINED as EN
from rulebook_cli.locale.fi.checks import EXPLAINED as FI
from rulebook_cli.locale.sv.checks import EXPLAINED as SV


def test_the_list_names_every_check(nowhere: Desk) -> None:
    lines = nowhere.good("explain").out.splitlines()
    assert [line.split()[0] for line in lines] == [check.name for check in CHECKS]
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize(("language", "words"), [("fi", FI), ("sv", SV), ("en", EN)])
def test_a_check_is_explained(nowhere: Desk, language: str, words: dict[str, str]) -> None:
    """One process for each language; that every check has its text is a test of the catalogues."""
    for name in ("tier-gap", "fee-below-minimum"):
        text = nowhere.good("explain", name, lang=language).out
        assert text.startswith(name) and max(map(len, text.splitlines())) <= 80
        assert " ".join(words[name].split()) in " ".join(text.split())


def test_every_check_in_three_languages_from_one_process(
    nowhere: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    from rulebook_cli.cli.app import run

    for language, words in (("fi", FI), ("sv", SV), ("en", EN)):
        for check in CHECKS:
            assert run(["explain", check.name, "--lang", language]) == 0
            shown = capsys.readouterr().out
            assert shown.startswith(f"{check.name}\n") and len(shown) > 80
            assert " ".join(words[check.name].split())[:60] in " ".join(shown.split())


def test_an_unknown_check_suggests_the_nearest(nowhere: Desk) -> None:
    assert "Did you mean tier-gap?" in nowhere.refused("explain", "tier-gaps")
    assert "rulebook explain" in nowhere.refused("explain", "zzz")
