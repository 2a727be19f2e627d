"""The one door to YAML: text to a tree of nodes, and plain data back to text.

Reading goes over the events of libyaml (ruamel.yaml.clib), which carry the place of every value
at a twentieth of the time of a round trip. What YAML allows and a rulebook does not (anchors,
aliases, tags, duplicate keys, a second document) is misread, with its line.
"""

import io
from collections.abc import Iterator
from typing import Any

from rulebook_cli.model.entry import Plain
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence

DEEPEST = 100
"""How many levels a file may nest: far more than any rule needs."""

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
    """The tree of a YAML text and what in it could not be read. Never raises for bad text."""
    from _ruamel_yaml import CParser
    from ruamel.yaml.error import YAMLError

    try:
        return _composed(_events(CParser(text)), file)
    except YAMLError as error:
        # libyaml is of YAML 1.1 and stops at a question mark inside braces, which 1.2 allows.
        try:
            return _composed(_events_of_1_2(text), file)
        except (YAMLError, ValueError, RecursionError):
            return None, [_syntax(error, text, file)]


def _composed(events: Iterator[Any], file: str) -> tuple[Node | None, list[Misread]]:
    composer = _Composer(file)
    for event in events:
        composer.take(event)
    return composer.root, composer.misread


def _events(parser: Any) -> Iterator[Any]:
    """The events of libyaml's parser."""
    while parser.check_event():
        yield parser.get_event()


def _events_of_1_2(text: str) -> Iterator[Any]:
    """The events of ruamel.yaml's own parser: of YAML 1.2, exact, and twenty times slower."""
    from ruamel.yaml import YAML

    yield from YAML(typ="safe", pure=True).parse(text)


def _syntax(error: Any, text: str, file: str) -> Misread:
    """What libyaml stumbled on, as one of our own causes."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return Misread("unsafe-text", _unprintable(text, file), "control")
    line = min(mark.line, text.count("\n"))
    words = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    says = next((cause for part, cause in _CAUSES if part in words), "other")
    if says == "tab" and "\t" not in text.split("\n")[line]:
        says = "character"
    return Misread("yaml-syntax", Place(file, line + 1, mark.column + 1), says)


def _unprintable(text: str, file: str) -> Place:
    """Where the first character stands that YAML does not take."""
    for number, line in enumerate(text.split("\n"), 1):
        for column, letter in enumerate(line, 1):
            if (letter < " " and letter not in "\t\r") or letter in "\x7f\ufffe\uffff":
                return Place(file, number, column)
    return Place(file)


class _Composer:
    """Builds the tree from events, with a stack instead of recursion."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Node | None = None
        self.misread: list[Misread] = []
        self.stack: list[Sequence | Mapping] = []
        self.keys: list[Scalar | None] = []
        self.documents = 0
        self.too_deep = 0

    def take(self, event: Any) -> None:
        """Take one event of the parser."""
        name = type(event).__name__
        if name == "DocumentStartEvent":
            self.documents += 1
            if self.documents == 2:
                self._misread("second-document", event)
        elif self.documents > 1:
            return
        elif name == "AliasEvent":
            self._misread("alias", event, name=event.anchor)
            self._add(Scalar("", self._place(event), event.start_mark.index, event.end_mark.index))
        elif name in ("MappingStartEvent", "SequenceStartEvent"):
            self._open(event, name)
        elif name in ("MappingEndEvent", "SequenceEndEvent"):
            self._close(event)
        elif name == "ScalarEvent":
            self._scalar(event)

    def _scalar(self, event: Any) -> None:
        self._refuse_extras(event)
        start, end = event.start_mark.index, event.end_mark.index
        self._add(Scalar(event.value, self._place(event), start, end, event.style or ""))

    def _open(self, event: Any, name: str) -> None:
        self._refuse_extras(event)
        if len(self.stack) >= DEEPEST:
            if not self.too_deep:
                self._misread("too-deep", event, most=DEEPEST)
            self.too_deep += 1
            return
        place, start = self._place(event), event.start_mark.index
        node: Sequence | Mapping
        if name == "MappingStartEvent":
            node = Mapping({}, place, start, start, bool(event.flow_style))
        else:
            node = Sequence([], place, start, start, bool(event.flow_style))
        self._add(node)
        self.stack.append(node)
        self.keys.append(None)

    def _close(self, event: Any) -> None:
        if self.too_deep:
            self.too_deep -= 1
            return
        self.keys.pop()
        self.stack.pop().end = event.end_mark.index

    def _add(self, node: Node) -> None:
        if self.too_deep:
            return
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = self._as_key(node)
            return
        self.keys[-1] = None
        if key.value in parent.items:
            first = parent.items[key.value][0].place.line
            self._at("duplicate-key", key.place, key=key.value, first=first)
        else:
            parent.items[key.value] = (key, node)

    def _as_key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            return node
        self._at("key", node.place)
        return Scalar("", node.place, node.start, node.end, '"')

    def _refuse_extras(self, event: Any) -> None:
        if event.anchor:
            self._misread("anchor", event, name=event.anchor)
        if event.tag:
            self._misread("tag", event, name=str(event.tag))

    def _misread(self, says: str, event: Any, **values: object) -> None:
        self._at(says, self._place(event), **values)

    def _at(self, says: str, place: Place, **values: object) -> None:
        self.misread.append(Misread("yaml-syntax", place, says, values))

    def _place(self, event: Any) -> Place:
        return Place(self.file, event.start_mark.line + 1, event.start_mark.column + 1)


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


def _styled(value: Any) -> Any:
    """The value with each text in the style it needs."""
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

    if isinstance(value, dict):
        return {key: _styled(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_styled(item) for item in value]
    if not isinstance(value, str):
        return value
    if "\n" in value:
        return LiteralScalarString(value)
    return DoubleQuotedScalarString(value) if _reads_otherwise(value) else value


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
