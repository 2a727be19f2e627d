"""What the checks say has words in every language, and the words name what is said."""

import ast
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest
from case_files import CASES, cases_of, faults_of

import rulebook_cli.store
from rulebook_cli.checks.catalogue import CHECKS, WAIVERS
from rulebook_cli.store.yaml_file import _CAUSES

LANGUAGES = ("fi", "sv", "en")
READ = ("yaml-syntax", "unknown-key", "wrong-type", "unsafe-text")


def words(language: str, name: str = "CHECKS") -> dict[str, str]:
    catalogue: dict[str, str] = getattr(
        import_module(f"rulebook_cli.locale.{language}.checks"), name
    )
    return catalogue


def named(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def noted_by_the_reader() -> set[str]:
    """Every message that the code in `store/` notes, read from its source."""
    noted = {f"yaml-syntax.{says}" for _, says in _CAUSES}
    noted |= {"yaml-syntax.other", "yaml-syntax.character"}
    noted |= {"unsafe-text.control", "unsafe-text.direction", "unsafe-text.zero-width"}
    folder = Path(rulebook_cli.store.__path__[0])
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                noted |= noted_by(node)
    return noted


def noted_by(call: ast.Call) -> set[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [
        arg.value if isinstance(arg, ast.Constant) and isinstance(arg.value, str) else None
        for arg in call.args
    ]
    if name == "wrong" and len(texts) > 1 and texts[1]:
        return {f"wrong-type.{texts[1]}"}
    if name in ("_misread", "_at") and texts[0]:
        return {f"yaml-syntax.{texts[0]}"}
    if name in ("note", "Misread") and texts[0] in READ and len(texts) > 2 and texts[2] is not None:
        return {f"{texts[0]}.{texts[2]}".rstrip(".")}
    return set()


def said() -> dict[str, set[str]]:
    """Every message the cases bring about, and the names all its faults give values for."""
    found: dict[str, set[str]] = {}
    for file in CASES.glob("*.yaml"):
        for case in cases_of(file):
            for fault in faults_of(file.stem, case):
                message = f"{file.stem}.{fault.says}" if fault.says else file.stem
                named = set(fault.values) | ({"other"} if fault.other else set())
                named |= {"person", "region", "alike", "share"} if fault.region else set()
                found[message] = found.get(message, named) & named
    return found


def test_the_reader_notes_what_is_expected_of_this_test() -> None:
    assert {"wrong-type.date", "wrong-type.missing", "yaml-syntax.anchor", "unknown-key"} <= (
        noted_by_the_reader()
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_the_reader_notes_has_a_sentence_and_a_remedy(language: str) -> None:
    for message in noted_by_the_reader():
        assert message in words(language), message
        assert f"{message}.remedy" in words(language), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_name_only_what_the_fault_gives(language: str) -> None:
    catalogue = words(language)
    for message, values in said().items():
        for key in (message, f"{message}.remedy", f"{message}.remedy-meant"):
            if key in catalogue or not key.endswith("-meant"):
                assert named(catalogue[key]) <= values, key


def test_the_languages_have_the_same_sentences_that_name_the_same_things() -> None:
    for name in ("CHECKS", "EXPLAINED"):
        finnish, *others = (words(language, name) for language in LANGUAGES)
        for other in others:
            assert list(other) == list(finnish)
            assert {k: named(v) for k, v in other.items()} == {
                k: named(v) for k, v in finnish.items()
            }


def test_every_sentence_belongs_to_a_check_and_has_a_remedy() -> None:
    names = {check.name for check in CHECKS} | set(WAIVERS)
    for key in words("fi"):
        check, _, rest = key.partition(".")
        assert check in names, key
        if not rest.endswith(("remedy", "remedy-meant")):
            assert f"{key}.remedy" in words("fi"), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_check_is_explained_in_plain_text(language: str) -> None:
    explained = words(language, "EXPLAINED")
    assert set(explained) == {check.name for check in CHECKS} | set(WAIVERS)
    assert not [text for text in explained.values() if "{" in text or "}" in text]
