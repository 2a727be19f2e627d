"""An amendment taken in the coordinator's own words: a section's whole text from a file."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.folding import Folded, fold_in
from rulebook_cli.cli.amendments.opening import Opened
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import screen_width, tell
from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.change import Change
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.finding import Fault, Finding, Severity
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.papers.findings import finding_lines
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.store.answers_on_main import taken_reworded
from rulebook_cli.store.read_rulebook import read_file, read_rulebook


@dataclass(frozen=True, slots=True)
class Reworded:
    """A file of the coordinator's: the section it is of, its bytes, and what made it unreadable
    (then there is no section)."""

    path: str
    data: bytes
    section: str
    wrong: tuple[Misread, ...] = ()


def read_reworded(file: Path) -> Reworded:
    """Read the coordinator's text. Raises `RulebookError`: `no-file`, `cannot-read`,
    `not-a-section`."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise unreadable_file(str(file), error) from error
    read = read_file(f"sections/{file.name}", data)
    broken = [m for m in read.misread if m.check == "yaml-syntax"]
    if isinstance(read.noun, Section) and not broken:
        return Reworded(str(file), data, read.noun.id)
    if not read.misread:
        raise RulebookError("not-a-section", path=str(file))
    wrong = (replace(m, place=_of_file(m.place, file)) for m in broken or read.misread)
    return Reworded(str(file), data, "", tuple(wrong))


@dataclass(frozen=True, slots=True)
class Wording:
    """What was taken into the draft in other words than were proposed: the draft before and
    after, and what differs."""

    before: Rulebook
    after: Rulebook
    changes: tuple[Change, ...]


def taken_wordings(desk: Desk, main: str, amendment: Amendment) -> list[Wording]:
    """The words in which an amendment, or a part of one, was taken instead of its own; the
    latest first. They can be found as long as main is here."""
    if "merged-modified" not in amendment.outcomes.values():
        return []
    wordings = []
    for old, new in taken_reworded(desk.repository, main, amendment):
        before, after = desk.book_at(old), desk.book_at(new)
        wordings.append(Wording(before, after, compare(before.entries, after.entries)))
    return wordings


def _of_file(place: Place, file: Path) -> Place:
    return place._replace(file=str(file))


def show_unreadable(reworded: Reworded, book: Rulebook) -> None:
    """Print what in the coordinator's text could not be read, line by line."""
    findings = [
        Finding(m.check, Severity.ERROR, Fault(m.place, m.address or "", m.says, m.values))
        for m in reworded.wrong
    ]
    for line in finding_lines(findings, book, current_language(), screen_width()):
        print(line)
    tell("merge.unreadable", path=reworded.path)


def fold_reworded(
    book: Rulebook,
    files: Mapping[str, bytes],
    opened: Opened,
    reworded: Reworded,
    parts: Collection[int],
) -> Folded:
    """The book after the amendment, or some of its parts, with a section in the coordinator's
    own words. Where those words clash with the draft, the section stands as they have it.

    Raises `RulebookError`: `not-a-section`, `reworded-outside`.
    """
    section = opened.theirs.section(reworded.section)
    if section is None:
        raise RulebookError("not-a-section", path=reworded.path)
    new_files = {**opened.files, section.place.file: reworded.data}
    new = replace(opened, theirs=read_rulebook(new_files), files=new_files)
    if parts:
        _refuse_outside(book, opened, new, parts)
    folded = fold_in(book, files, new, parts)
    if not folded.consolidated.clashes:
        return folded
    settled = replace(new, base=_with_section_of(new.base, book, section.id))
    return fold_in(book, files, settled, parts)


def _refuse_outside(book: Rulebook, opened: Opened, new: Opened, parts: Collection[int]) -> None:
    """Words of the coordinator's outside the parts would be lost: only what the amendment or the
    draft says there may stand there. Raises `RulebookError("reworded-outside")`."""
    record = opened.filed.amendment
    wanted = {str(at) for part in record.parts if part.number in parts for at in part.at}
    known = [{str(e.address): e.value for e in b.entries} for b in (opened.theirs, book)]
    outside: list[Address] = []
    for change in compare(opened.theirs.entries, new.theirs.entries):
        said = [values.get(str(change.address)) for values in known]
        if str(change.address.whole) not in wanted and change.after not in said:
            outside.append(change.address.whole)
    if outside:
        language = current_language()
        at = [place_name(address, book, language) for address in dict.fromkeys(outside)]
        raise RulebookError("reworded-outside", at=at, parts=sorted(parts), count=len(parts))


def _with_section_of(base: Rulebook, book: Rulebook, id_: str) -> Rulebook:
    """A book with one section as another book has it."""
    section = book.section(id_)
    if section is None or base.section(id_) is None:
        return base
    entries = [entry for entry in base.entries if entry.address.section != id_]
    entries += [entry for entry in book.entries if entry.address.section == id_]
    sections = tuple(section if one.id == id_ else one for one in base.sections)
    return replace(base, sections=sections, entries=tuple(entries))
