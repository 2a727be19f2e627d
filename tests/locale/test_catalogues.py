"""The three languages say the same things: same sentences, same values, no language in another."""

import ast
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from string import Formatter

import click
import pytest
import typer

import rulebook_cli.locale
from rulebook_cli.cli.commands_group import COMMANDS

LANGUAGES = ("fi", "sv", "en")
FOLDER = Path(rulebook_cli.locale.__path__[0])
MODULES = sorted(
    {file.stem for language in LANGUAGES for file in (FOLDER / language).glob("*.py")}
    - {"__init__"}
)
OURS = [module for module in MODULES if module != "click"]

GIVE_AWAY = (
    "the and of or not with is are been was has have had this that these which your you must "
    "can cannot could would should there here their its give see says said file files folder "
    "draft amendment amendments section sections error errors warning missing invalid value "
    "option options command commands argument arguments required default help show change "
    "changes answer association associations coordinator round rulebook reason decision decided "
    "board council county carers saved sent nothing try again"
)
"""English words that no Finnish or Swedish sentence needs."""

ALLOWED = {
    "decide.kind": "council board",
    "diff.help": "decided draft",
    "read.section": "rulebook",
    "more": "rulebook",
    "propose.base": "decided draft",
    "option.base": "decided draft",
    "merge.option": "draft",
    "order-of-one": "draft",
    "paper-amendment-needs": "amendment",
    "wrong-type.at-least": "of",
    "wrong-type.at-least.remedy": "of",
    "wrong-type.id-taken": "not",
    "own.partly-merged": "amendment",
    "own.merged-modified": "amendment",
    "own.rejected": "amendment",
    "own.obsolete": "amendment",
    "not-a-condition": "not",
    "service-without-level": "county",
    "service-without-level.remedy": "county",
    "fee-indexation": "decision",
    "fee-indexation.remedy": "decision",
    "fee-indexation.unverified.remedy": "decision",
    "fee-indexation.above.remedy": "decision",
    "fee-indexation.above-unverified.remedy": "decision",
}
"""English words that the user writes as such, and which sentences speak of them."""

JOINTS = {"cell.or", "or"}
"""Words that stand between two others, with a space on both sides."""

SAID_TO_PROGRAMMERS = frozenset(
    {
        "Could not determine name for option with declarations {decls!r}",
        "No options defined but a name was passed ({name}). Did you mean to declare an argument "
        "instead? Did you mean to pass '--{name}'?",
        "Arguments take exactly one parameter declaration, got {length}: {decls}.",
        "Name '{name}' defined twice",
        "Boolean option {decl!r} cannot use the same flag for true/false.",
        "Invalid start character for option ({option})",
        "Unknown color {colour!r}",
        "Unknown standard stream '{name}'",
        "Choice({choices})",
    }
)
"""Sentences of Click about a program that is wrong, which no user can meet."""

UNUSED_FILES = {"shell_completion.py", "rich_utils.py"}
"""Files of Click and Typer that the program switches off: completion and coloured boxes."""


def catalogues(language: str, module: str) -> Mapping[str, Mapping[str, str]]:
    """The dictionaries of a module: the one of its own name, and `EXPLAINED` where there is one."""
    found = import_module(f"rulebook_cli.locale.{language}.{module}")
    names = (module.upper(), "EXPLAINED")
    return {name: getattr(found, name) for name in names if hasattr(found, name)}


def sentences(language: str, module: str) -> Iterator[tuple[str, str]]:
    for words in catalogues(language, module).values():
        yield from words.items()


def named(sentence: str) -> set[str]:
    """The values a sentence holds."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def holes(sentence: str) -> tuple[set[str], list[str]]:
    """The values a sentence holds, and those in doubled braces, which are filled in later."""
    return named(sentence), sorted(re.findall(r"\{\{(\w+)\}\}", sentence))


def plain_words(sentence: str) -> set[str]:
    """The words of a sentence without what is the same in every language: values to be filled in,
    commands, options, addresses and names of files."""
    called = rf"rulebook ({'|'.join(COMMANDS)}|[A-ZÅÄÖ]+|--help)\b"
    for technical in (r"\{[^}]*\}", r"%\(\w+\)s", called, r"git [a-z]+", r"--[a-z-]+"):
        sentence = re.sub(technical, " ", sentence)
    sentence = re.sub(r"\S*\w[./:@_~=+*]\w\S*", " ", sentence)
    return set(re.findall(r"[a-zåäö-]+", sentence.lower()))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("module", MODULES)
def test_every_language_has_the_module_under_its_name(module: str, language: str) -> None:
    assert module.upper() in catalogues(language, module)


@pytest.mark.parametrize("language", ("sv", "en"))
@pytest.mark.parametrize("module", OURS)
def test_every_language_has_the_same_sentences(module: str, language: str) -> None:
    finnish, other = catalogues("fi", module), catalogues(language, module)
    assert set(other) == set(finnish)
    for name, words in finnish.items():
        assert set(other[name]) ^ set(words) == set()


@pytest.mark.parametrize("language", ("sv", "en"))
@pytest.mark.parametrize("module", OURS)
def test_every_language_names_the_same_values(module: str, language: str) -> None:
    differing = {
        key
        for name, words in catalogues("fi", module).items()
        for key, sentence in catalogues(language, module).get(name, {}).items()
        if key in words and holes(sentence) != holes(words[key])
    }
    assert differing == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("module", MODULES)
def test_no_sentence_is_empty_or_badly_spaced(module: str, language: str) -> None:
    wrong = {
        key
        for key, sentence in sentences(language, module)
        if not sentence
        or (sentence != sentence.strip() and key not in JOINTS)
        or "  " in sentence
        or ("\t" in sentence and "\t" not in key)
    }
    assert wrong == set()


@pytest.mark.parametrize("language", ("fi", "sv"))
@pytest.mark.parametrize("module", MODULES)
def test_no_english_is_left(module: str, language: str) -> None:
    left = {
        (key, word)
        for key, sentence in sentences(language, module)
        for word in plain_words(sentence) & set(GIVE_AWAY.split())
        if word not in ALLOWED.get(key, "").split()
    }
    assert left == set()


def test_the_english_words_would_be_seen() -> None:
    """The test above can fail: most sentences in English are caught by it."""
    every = [sentence for module in OURS for _, sentence in sentences("en", module)]
    long = [sentence for sentence in every if len(plain_words(sentence)) > 5]
    caught = [sentence for sentence in long if plain_words(sentence) & set(GIVE_AWAY.split())]
    assert len(caught) > 0.9 * len(long)


def test_click_speaks_finnish_and_swedish_alike() -> None:
    assert set(dict(sentences("fi", "click"))) == set(dict(sentences("sv", "click")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_for_click_name_only_values_click_gives(language: str) -> None:
    wrong = {key for key, ours in sentences(language, "click") if not named(ours) <= named(key)}
    assert wrong == set()


@pytest.mark.parametrize("language", ("fi", "sv"))
def test_all_that_click_can_say_to_a_user_is_translated(language: str) -> None:
    spoken = {*said_by(click.__path__[0]), *said_by(typer.__path__[0])}
    assert "Missing argument" in spoken
    assert spoken - set(dict(sentences(language, "click"))) - SAID_TO_PROGRAMMERS == set()


def said_by(folder: str) -> Iterator[str]:
    """What a library hands to gettext for translation, read from its source."""
    for file in sorted(Path(folder).rglob("*.py")):
        if file.name in UNUSED_FILES:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("_", "ngettext"):
                yield from (
                    argument.value
                    for argument in node.args
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
                )
