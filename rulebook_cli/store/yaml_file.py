"""The one door to YAML: text to a tree of nodes, and plain data back to text.

Reading goes over the events of libyaml (ruamel.yaml.clib), which carry the place of every value
at a twentieth of the time of a round trip.
"""

import io
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from rulebook_cli.model.entry import Plain
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.store.composer import DEEPEST, Composer
from rulebook_cli.store.yaml_tree import Node

_SLOW = 200_000
"""The longest text that is given to the slower parser: some seconds' work."""
_UNREAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_TAB_IN_INDENT = re.compile(r" *\t")

_CAUSES = (
    ("cannot start any token", "tab"),
    ("mapping values are not allowed", "colon"),
    ("expected ',' or ']'", "unclosed"),
    ("expected ',' or '}'", "unclosed"),
    ("unexpected end of stream", "unclosed"),
    ("expected <block end>", "indent"),
    ("could not find expected ':'", "no-colon"),
    ("did not find expected key", "indent"),
)


def compose(text: str, file: str) -> tuple[Node | None, list[Misread]]:
    """The tree of a YAML text and what in it could not be read. Never raises for bad text.

    A byte order mark counts for no place and no index.
    """
    from _ruamel_yaml import CParser
    from ruamel.yaml.error import YAMLError

    text = text.removeprefix("\ufeff")
    try:
        return _composed(_events(CParser(text)), file)
    except UnicodeEncodeError:
        return None, [_unprintable(text, file)]
    except YAMLError as error:
        # libyaml is of YAML 1.1 and stops at `?` and `:` inside braces where 1.2 goes on.
        if len(text) > _SLOW:
            return None, [_syntax(error, text, file)]
        return _composed_slowly(error, text, file)


def _composed_slowly(first: Exception, text: str, file: str) -> tuple[Node | None, list[Misread]]:
    """The tree by the slower parser; else the error of the one that came further."""
    try:
        return _composed(_events_of_1_2(text), file)
    except Exception as error:  # this parser stumbles over bad text in many ways of its own
        wrong = [_syntax(one, text, file) for one in (first, error)]
        return None, [max(wrong, key=lambda misread: misread.place)]


def _composed(events: Iterator[Any], file: str) -> tuple[Node | None, list[Misread]]:
    composer = Composer(file)
    for event in events:
        composer.take(event)
        if composer.gave_up:
            return None, composer.misread
    return composer.root, composer.misread


def _events(parser: Any) -> Iterator[Any]:
    """The events of libyaml's parser."""
    while parser.check_event():
        yield parser.get_event()


def _events_of_1_2(text: str) -> Iterator[Any]:
    """The events of ruamel.yaml's own parser: of YAML 1.2, exact, and twenty times slower.

    Raises `RecursionError` where a text is too deep: every level makes it slower still.
    """
    from ruamel.yaml import YAML

    depth = 0
    for event in YAML(typ="safe", pure=True).parse(text):
        name = type(event).__name__
        depth += name.endswith("StartEvent") - name.endswith("EndEvent")
        if depth > DEEPEST:
            raise RecursionError
        yield event


def _syntax(error: Any, text: str, file: str) -> Misread:
    """What a parser stumbled on, as one of our own causes."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return _unprintable(text, file)
    line = min(mark.line, text.count("\n"))
    indented = _TAB_IN_INDENT.match(text.split("\n")[line])
    if indented:
        return Misread("yaml-syntax", Place(file, line + 1, indented.end()), "tab")
    words = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    says = next((cause for part, cause in _CAUSES if part in words), "other")
    if says == "tab" and "\t" not in text.split("\n")[line]:
        says = "character"
    return Misread("yaml-syntax", Place(file, line + 1, mark.column + 1), says)


def _unprintable(text: str, file: str) -> Misread:
    """The first character that YAML does not take; without one, all we know is that it stopped."""
    for number, line in enumerate(text.split("\n"), 1):
        if found := _UNREAD.search(line):
            place = Place(file, number, found.start() + 1)
            return Misread("unsafe-text", place, "control", {"code": f"U+{ord(found[0]):04X}"})
    return Misread("yaml-syntax", Place(file), "other")


def round_trip() -> Any:
    """A fresh round-trip reader and writer that keeps comments, quotes and layout."""
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 10**9
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.allow_duplicate_keys = False
    yaml.representer.add_representer(
        type(None), lambda self, _: self.represent_scalar("tag:yaml.org,2002:null", "null")
    )
    return yaml


def dump(value: object) -> str:
    """Plain data as YAML text in the project's layout: long texts as blocks, texts that would be
    read as something else in quotation marks, the rest plain."""
    stream = io.StringIO()
    round_trip().dump(_styled(value), stream)
    return stream.getvalue()


_UNPRINTABLE = "[^\n\t\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
"""Compiled only where something is written: it costs as much as reading a section does."""


def _styled(value: Any) -> Any:
    """The value with each text in the style it needs."""
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

    if isinstance(value, dict):
        return {key: _styled(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_styled(item) for item in value]
    if isinstance(value, date):
        return value.replace()  # its own object: the same one twice would become an anchor
    if not isinstance(value, str):
        return value
    if "\n" in value and not re.search(_UNPRINTABLE, value):
        return LiteralScalarString(value)
    quoted = "\n" in value or _reads_otherwise(value)
    return DoubleQuotedScalarString(value) if quoted else value


def _reads_otherwise(text: str) -> bool:
    """Whether a plain scalar of this text would be read as a number, a date or nothing."""
    return text.strip("0123456789.-+:eE_") == "" or text.lower() in ("null", "true", "false", "~")


def plain_lines(value: Plain) -> str:
    """A plain value as one line of flow YAML, for showing and comparing."""
    from ruamel.yaml import YAML

    stream = io.StringIO()
    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = True
    yaml.width = 10**9
    yaml.dump(value, stream)
    return stream.getvalue().strip().removesuffix("\n...")
