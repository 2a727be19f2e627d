"""The records beside the book, read to see whether they can be read and what they say."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from rulebook_cli.logic.in_round import made_amendment, made_comment
from rulebook_cli.logic.writings import (
    amendment_writings,
    comment_writings,
    evidence_writings,
    salon_writings,
    statement_writings,
)
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.evidence import Evidence
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.salon import Salon
from rulebook_cli.model.statement import Received
from rulebook_cli.model.writing import Made, Records, Served, Writing
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.forms.amendment import named_principles, read_amendment
from rulebook_cli.store.forms.comments import read_comment, read_comment_answers
from rulebook_cli.store.forms.evidence import read_evidence
from rulebook_cli.store.forms.papers import read_decision, read_received
from rulebook_cli.store.forms.salon import read_salon
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.work_files import is_ordinary
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Node

_READERS: tuple[tuple[str, Callable[[Node | None, Reading], Any]], ...] = (
    (r"amendments/[^/]+\.yaml", read_amendment),
    (r"comments/[^/]+/[^/]+\.yaml", read_comment),
    (r"answers/[^/]+/[^/]+\.yaml", read_comment_answers),
    (r"statements/[^/]+\.yaml", read_received),
    (r"decisions/[^/]+\.yaml", read_decision),
    (r"evidence/[^/]+\.yaml", read_evidence),
    (r"salons/[^/]+\.yaml", read_salon),
)
_FOLDERS = ("amendments", "comments", "answers", "statements", "decisions", "evidence", "salons")


def misread_records(files: Mapping[str, bytes]) -> tuple[Misread, ...]:
    """What in the records among `files` (path to content) cannot be read."""
    misread: list[Misread] = []
    for path, data in sorted(files.items()):
        for pattern, read in _READERS:
            if re.fullmatch(pattern, path):
                misread += _misread(path, data, read)
    return tuple(misread)


def read_said(files: Mapping[str, bytes]) -> Records:
    """What somebody has written in the records among `files`, and the evidence, as far as they can
    be read."""
    writings: list[Writing] = []
    evidence: list[Evidence] = []
    made: list[Made] = []
    served: list[Served] = []
    for path, data in sorted(files.items()):
        noun = _noun(path, data)
        if isinstance(noun, Evidence):
            evidence.append(noun)
            writings += evidence_writings(noun)
        elif isinstance(noun, Amendment):
            writings += amendment_writings(noun)
            made += made_amendment(noun)
            served += _served(noun, path, data)
        elif isinstance(noun, Received):
            writings += statement_writings(noun)
        elif isinstance(noun, Salon):
            writings += salon_writings(noun)
        elif isinstance(noun, Comment):
            _, who, name = path.split("/")
            number = int(name.removesuffix(".yaml")) if name[:-5].isdecimal() else 0
            comment = replace(noun, association=who, number=number)
            writings += comment_writings(comment)
            made += made_comment(comment)
    return Records(tuple(writings), tuple(evidence), tuple(made), tuple(served))


def _served(amendment: Amendment, path: str, data: bytes) -> list[Served]:
    """The principles that an amendment names, with their places; an empty one where an open
    amendment names none."""
    if not amendment.principles:
        return [Served(amendment.id, "", amendment.place)] if amendment.is_open else []
    text, _ = decode(data, path)
    named = named_principles(compose(text, path)[0])
    return [Served(amendment.id, principle, place) for principle, place in named]


def _noun(path: str, data: bytes) -> Any:
    """What a record says; None for another file, or where it cannot be read."""
    for pattern, read in _READERS:
        if re.fullmatch(pattern, path):
            text, _ = decode(data, path)
            return read(compose(text, path)[0], Reading(path, text))
    return None


def record_files(folder: Path) -> dict[str, bytes]:
    """The records in a folder, by path."""
    paths = (path for name in _FOLDERS for path in sorted((folder / name).rglob("*.yaml")))
    ours = (path for path in paths if is_ordinary(path, folder))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in ours}


def _misread(path: str, data: bytes, read: Callable[[Node | None, Reading], Any]) -> list[Misread]:
    text, misread = decode(data, path)
    root, syntax = compose(text, path)
    reading = Reading(path, text)
    read(root, reading)
    return [*misread, *syntax, *reading.misread]
