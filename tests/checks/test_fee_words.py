"""What the fee checks say has words in every language, and the words name what is said."""

from importlib import import_module
from string import Formatter

import pytest
from case_files import CASES, cases_of, faults_of

CHECKS = (
    "fee-missing",
    "fee-period-gap",
    "fee-period-overlap",
    "fee-below-minimum",
    "heavy-fee-below-minimum",
    "fee-outdated",
    "statute-year-missing",
)
LANGUAGES = ("fi", "sv", "en")


def words(language: str) -> dict[str, str]:
    catalogue: dict[str, str] = import_module(
        f"rulebook_cli.locale.{language}.fee_checks"
    ).FEE_CHECKS
    return catalogue


def named(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def said() -> dict[str, set[str]]:
    """Every message the cases bring about, and the names all its faults give values for."""
    found: dict[str, set[str]] = {}
    for check in CHECKS:
        for case in cases_of(CASES / f"{check}.yaml"):
            for fault in faults_of(check, case):
                message = f"{check}.{fault.says}" if fault.says else check
                found[message] = found.get(message, set(fault.values)) & set(fault.values)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_has_words_and_a_remedy_and_no_words_are_idle(language: str) -> None:
    messages = set(said())
    assert set(words(language)) == messages | {f"{message}.remedy" for message in messages}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_name_only_what_the_fault_gives(language: str) -> None:
    for message, values in said().items():
        catalogue = words(language)
        assert named(catalogue[message]) <= values, message
        assert named(catalogue[f"{message}.remedy"]) <= values, message


def test_the_sentences_name_the_same_things_in_every_language() -> None:
    for message in words("fi"):
        assert len({frozenset(named(words(language)[message])) for language in LANGUAGES}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_check_is_explained_in_plain_text(language: str) -> None:
    explained = import_module(f"rulebook_cli.locale.{language}.fee_checks").EXPLAINED
    assert tuple(explained) == CHECKS
    assert not [text for text in explained.values() if "{" in text or "}" in text]
