"""Which amendments are near each other."""

import pytest
from books import book, provisions

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.near_identical import near_groups, near_texts, worded_apart
from rulebook_cli.model.change import Change

BASE = "Tuki maksetaan kerran kuussa."
MORE = (
    "Tuki maksetaan kerran kuussa. Omaishoitaja saa myös valmennusta, joka järjestetään hänen "
    "kotikunnassaan ja johon hän pääsee ilman jonotusta myös iltaisin tai etänä kotoa käsin."
)


def changes(*rows: str, more: str = "") -> tuple[Change, ...]:
    draft = book(provisions(f"p: {BASE}", "q: Vapaata on kolme päivää. | Tre dagar ledigt."))
    return compare(draft.entries, book(provisions(*rows) + more).entries)


def groups(**texts: str) -> list[tuple[str, ...]]:
    rest = "q: Vapaata on kolme päivää. | Tre dagar ledigt."
    amended = {id_: changes(f"p: {text}", rest) for id_, text in texts.items()}
    return near_groups(amended, ("fi", "sv"))


def test_a_word_or_two_in_a_long_addition() -> None:
    other = MORE.replace("valmennusta", "koulutusta")
    assert groups(a=MORE, b=other, c=MORE + " ") == [("a", "b", "c")]


def test_punctuation_and_wrapped_lines_part_nobody() -> None:
    assert near_texts(BASE, MORE, MORE.replace(", joka", " joka").replace(". ", ".\n", 1))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("saa myös", "ei saa"),
        ("kerran", "2 kertaa"),
        ("ilman", "vain"),
    ],
)
def test_what_turns_a_rule_is_never_little(old: str, new: str) -> None:
    other = MORE.replace(old, new)
    assert other != MORE and not near_texts(BASE, MORE, other)


def test_a_link_that_leads_elsewhere() -> None:
    one = MORE.replace("valmennusta", "[valmennusta](#a.p)")
    assert not near_texts(BASE, one, one.replace("#a.p", "#a.q"))


def test_another_word_at_one_place_is_another_proposal() -> None:
    """The long paragraph round it is the same: that is nobody's doing."""
    one, other = (MORE.replace("iltaisin", word) for word in ("aamuisin", "viikonloppuisin"))
    assert not near_texts(MORE, one, other)
    assert groups(a="Tuki maksetaan viikoittain.", b="Tuki maksetaan vuosittain.") == []


def test_amounts_are_never_near() -> None:
    fees = "fees:\n  per: month\n  schedule: [{tier: I, from: 2026-01-01, amount: %s}]\n"
    rows = (f"p: {MORE}", "q: Vapaata on kolme päivää. | Tre dagar ledigt.")
    one, same, other = (changes(*rows, more=fees % sum_) for sum_ in ("700", "700", "701"))
    assert near_groups({"a": one, "b": same, "c": other}, ("fi", "sv")) == [("a", "b")]


def test_one_language_is_not_near_another() -> None:
    finnish = changes(f"p: {BASE}", "q: Vapaata on neljä päivää. | Tre dagar ledigt.")
    swedish = changes(f"p: {BASE}", "q: Vapaata on kolme päivää. | Fyra dagar ledigt.")
    assert near_groups({"a": finnish, "b": swedish}, ("fi", "sv")) == []


def test_a_new_provision_under_two_ids() -> None:
    rest = (f"p: {BASE}", "q: Vapaata on kolme päivää. | Tre dagar ledigt.")
    one = changes(*rest, f"uusi: {MORE}")
    other = changes(*rest, f"koulutus: {MORE.replace('valmennusta', 'koulutusta')}")
    elsewhere = changes(f"muu: {MORE}", *rest)
    assert near_groups({"a": one, "b": other, "c": elsewhere}, ("fi", "sv")) == [("a", "b")]
    [worded] = worded_apart({"a": one, "b": other}, ("fi", "sv"))
    assert str(worded.address) == "a.uusi~fi"
    assert worded.texts["b"] == MORE.replace("valmennusta", "koulutusta")
