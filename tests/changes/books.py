"""Small books by their entries, and the model county's, for comparing and consolidating."""

import os
from pathlib import Path

from rulebook_cli.changes.consolidate import Consolidated, consolidate
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import read_rulebook

TIMES = int(os.environ.get("RULEBOOK_EXAMPLES", "1"))
"""How many times as many random examples as the ordinary suite has."""

DRAFT = Path(__file__).parents[2] / "drafts" / "model-county"
FILES = {
    path.relative_to(DRAFT).as_posix(): path.read_bytes() for path in sorted(DRAFT.rglob("*.yaml"))
}
SETTINGS = b"title: {fi: K}\nlanguages: [fi, sv]\n"


def book(text: str, **others: str) -> Rulebook:
    """A book whose section `a` ends in `text`; `others` are further sections by id."""
    files = {"rulebook.yaml": SETTINGS}
    for id_, rest in {"a": text, **others}.items():
        files[f"sections/{id_}.yaml"] = (
            f'id: {id_}\nnumber: "1"\nheading: {{fi: H}}\n{rest}'.encode()
        )
    read = read_rulebook(files)
    assert not read.misread, read.misread
    return read


def provisions(*rows: str) -> str:
    """`id: fi words | sv words` each."""
    lines = ["provisions:"]
    for row in rows:
        id_, _, words = row.partition(": ")
        lines += [f"  - id: {id_}", "    text:"]
        for language, text in zip(("fi", "sv"), words.split(" | "), strict=False):
            if text:
                lines.append(f"      {language}: {text!r}")
    return "\n".join(lines) + "\n"


def values(read: Rulebook) -> dict[str, Plain]:
    return {str(entry.address): entry.value for entry in read.entries}


def after(ours: Rulebook, theirs: Rulebook, result: Consolidated) -> dict[str, Plain]:
    """What a book says once a consolidation is written into it, by address, whatever its order."""
    now = values(ours)
    files = {section.place.file: section.id for section in (*ours.sections, *theirs.sections)}
    for section in (files[path] for path in result.removed):
        now = {key: value for key, value in now.items() if section_of(key) != section}
    for section in (files[path] for path in result.added):
        now |= {key: value for key, value in values(theirs).items() if section_of(key) == section}
    for edit in result.edits:
        if edit.address.block == "order":
            continue
        now.pop(str(edit.address), None)
        if edit.value is not None:
            now[str(edit.address)] = edit.value
    return now


def section_of(address: str) -> str:
    return address.replace(":", ".").replace("~", ".").partition(".")[0]


def merged(base: Rulebook, ours: Rulebook, theirs: Rulebook) -> Consolidated:
    return consolidate(base, ours, theirs, "misol-1")
