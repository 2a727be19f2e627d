"""A book that says everything its formats can say, and the ways to read and change it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.amendments import read_record
from rulebook_cli.store.forms.comments import read_comment
from rulebook_cli.store.forms.papers import read_decision, read_received
from rulebook_cli.store.read_rulebook import read_file, read_rulebook
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Mapping as MappingNode
from rulebook_cli.store.yaml_tree import Node, Scalar, Sequence

FOLDER = Path(__file__).parent / "whole_book"
FILES = {path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in FOLDER.rglob("*.yaml")}
BOOK_FILES = [path for path in sorted(FILES) if path.count("/") == 0 or "sections/" in path]
_FORMS = {"comments": read_comment, "statements": read_received, "decisions": read_decision}


def whole_book(**changed: bytes) -> Rulebook:
    return read_rulebook({**FILES, **changed})


def read_one(path: str, data: bytes) -> tuple[object, list[Any]]:
    """What the file at `path` says, and what in it was misread."""
    if path in BOOK_FILES:
        read = read_file(path, data)
        return read.noun, list(read.misread)
    folder = path.split("/")[0]
    if folder == "amendments":
        return read_record(data, path)
    root, misread = compose(data.decode(), path)
    reading = Reading(path, data.decode())
    noun = _FORMS[folder](root, reading)
    return noun, [*misread, *reading.misread]


def at(path: str, words: str) -> Place:
    """Where `words` stand in a file of the whole book; they must stand there once."""
    text = FILES[path].decode()
    assert text.count(words) == 1, (path, words, text.count(words))
    before = text[: text.index(words)]
    return Place(path, before.count("\n") + 1, len(before) - before.rfind("\n"))


def scalars(node: Node | None, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Scalar]]:
    """Every value of a tree that is no list or mapping, with its path."""
    if isinstance(node, MappingNode):
        for key, (_, value) in node.items.items():
            yield from scalars(value, (*path, key))
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            yield from scalars(item, (*path, str(number)))
    elif node is not None:
        yield "/".join(path), node


def leaves() -> list[tuple[str, str, Scalar]]:
    """Every single value of the whole book: its file, its path, its node."""
    return [
        (file, path, node)
        for file, data in sorted(FILES.items())
        for path, node in scalars(compose(data.decode(), file)[0])
    ]


def replaced(file: str, node: Scalar, words: str) -> bytes:
    """The file with other words in place of a value; a block's end is kept."""
    text = FILES[file].decode()
    kept = "\n" if text[: node.end].endswith("\n") else ""
    return (text[: node.start] + words + kept + text[node.end :]).encode()


def small_book(section: str = "", files: Mapping[str, str] | None = None) -> Rulebook:
    """A book of one section whose file ends in `section`; `files` replace its other files."""
    texts = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": "facts: {}\n",
        "sections/a.yaml": f'id: a\nnumber: "1"\nheading: {{fi: A}}\n{section}',
        **(files or {}),
    }
    return read_rulebook({path: text.encode() for path, text in texts.items()})
