"""A proposal in the making: new contents of files, read and compared with the base."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile
from pathlib import Path

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.folding import whole_sections
from rulebook_cli.cli.book.sections_by_name import section_named
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change, Edit
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.store.book_files import FACTS, TERMS
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.read_rulebook import read_file, read_rulebook

VOCABULARY = {"facts": FACTS, "terms": TERMS}
Files = dict[str, bytes | None]
_IN_LANGUAGES = ("ask", "definition", "name")
"""The fields of a fact, a term, a tier or a service that are written in each language."""


class Unreadable(Exception):  # noqa: N818 - what it is; it never leaves the command
    """A text from which nothing can be made; it is kept, and `misread` tells why."""

    def __init__(self, data: bytes, path: str, misread: Sequence[Misread]) -> None:
        super().__init__(path)
        self.data, self.path, self.misread = data, path, tuple(misread)


@dataclass(frozen=True, slots=True)
class Base:
    """What a proposal is made on: a book, its files, and the commit that holds them; `own` where
    that is one's own amendment as it stands, and `began` the book that this was made on; `amends`
    is the amendment that is amended. `cache` knows the files that have been read."""

    commit: str
    book: Rulebook
    files: Mapping[str, bytes]
    own: bool = False
    amends: str = ""
    began: Rulebook | None = None
    cache: Cache | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed: the changed files (None removes one), and the book they make."""

    base: Base
    files: Files
    book: Rulebook

    @property
    def changes(self) -> tuple[Change, ...]:
        """What it changes against its base."""
        return compare(self.base.book.entries, self.book.entries)

    @property
    def whole(self) -> set[str]:
        """The sections that are new or go away."""
        return whole_sections(self.base.book, self.book)


def section_path(base: Base, name: str) -> str:
    """The file of a section, of `facts` or of `terms`.

    Raises `RulebookError("no-such-section")` with the nearest one.
    """
    return VOCABULARY[name] if name in VOCABULARY else section_named(base.book, name).place.file


def propose_text(base: Base, name: str, data: bytes) -> Proposal:
    """A whole file's new text. Raises `Unreadable`, `RulebookError`: `other-section`,
    `section-exists`, `nothing-changed`, `no-such-section`."""
    if name == "new":
        return _propose_new(base, data)
    path = section_path(base, name)
    noun = _readable(path, data)
    before = next((s for s in base.book.sections if s.place.file == path), None)
    if isinstance(noun, Section) and before and noun.id != before.id:
        raise RulebookError("other-section", found=noun.id, wanted=before.id)
    return _proposal(base, {path: data})


def propose_values(
    base: Base, name: str, settings: Sequence[tuple[str, str]], after: str | None = None
) -> Proposal:
    """Values set one by one: pairs of an address and a value as people write it. With `after`
    (a provision, or the section itself for its beginning) a provision that is not there is added.
    """
    from rulebook_cli.cli.proposing.new_provision import new_provision, set_or_added
    from rulebook_cli.store.set_value import read_address
    from rulebook_cli.store.write_edits import write_edits

    texts: dict[str, str] = {}
    for written_address, value in settings:
        address = read_address(written_address)
        _known_language(base.book, _language(address))
        if not value.strip():
            _whole_or_nothing(base.book, address)
        home = f"{address.book}s" if address.book else address.section
        path = section_path(base, home)
        if name and section_path(base, name) != path:
            raise RulebookError("outside-section", address=written_address, section=name)
        text = texts.get(path, base.files.get(path, b"").decode())
        added = new_provision(text, path, address, after) if after and value else []
        text = write_edits(text, path, added) if added else text
        texts[path] = write_edits(text, path, [set_or_added(text, path, address, value)])
    return _proposal(base, {path: text.encode() for path, text in texts.items()})


def _language(address: Address) -> str:
    """The language whose text is addressed: of a provision, a heading, or a name of something."""
    if address.block == "heading":
        return address.field
    of, _, language = address.field.rpartition(".")
    return language if of.rpartition(".")[2] in _IN_LANGUAGES else address.language


def _known_language(book: Rulebook, language: str) -> None:
    """Raises `RulebookError("not-a-book-language")` for a language the book is not kept in."""
    known = book.settings.languages
    if language and language not in known:
        raise RulebookError("not-a-book-language", language=language, known=known)


def _whole_or_nothing(book: Rulebook, address: Address) -> None:
    """Raises `RulebookError("one-language-emptied")` where a provision would lose its text in a
    language that is equally authentic with others, or its only one: that reads as deleting it."""
    section = book.section(address.section)
    if section is None or not address.language or address.block:
        return
    found = next((one for one in section.provisions if one.id == address.provision), None)
    if found is None or address.language not in found.text.words:
        return
    authentic = book.settings.authoritative or book.settings.languages
    if address.language in authentic or len(found.text.words) == 1:
        whole = str(replace(address, language=""))
        raise RulebookError("one-language-emptied", language=address.language, whole=whole)


def with_texts(proposal: Proposal, day: date) -> Proposal:
    """The proposal with the amounts in prose following the changed rows."""
    from rulebook_cli.changes.follow_amounts import follow_amounts
    from rulebook_cli.cli.book.judging import statute_of

    before, after = proposal.base.book, proposal.book
    return with_edits(proposal, follow_amounts(before, after, day, statute_of(after)))


def with_edits(proposal: Proposal, edits: Sequence[Edit]) -> Proposal:
    """The proposal with further edits written in."""
    if not edits:
        return proposal
    from rulebook_cli.store.write_edits import write_edits

    files = dict(proposal.files)
    for edit in edits:
        data = files.get(edit.file) or proposal.base.files.get(edit.file) or b""
        files[edit.file] = write_edits(data.decode(), edit.file, [edit]).encode()
    return _proposal(proposal.base, files)


def propose_removal(base: Base, name: str) -> Proposal:
    """A section taken out of the book."""
    if name in VOCABULARY:
        raise RulebookError("cannot-delete", name=name)
    return _proposal(base, {section_path(base, name): None})


def read_proposed(source: str) -> bytes:
    """What `--from` names: a file, or standard input for `-`. Raises `RulebookError`."""
    import sys

    if source == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(source).read_bytes()
    except OSError as error:
        raise unreadable_file(source, error) from error


def _propose_new(base: Base, data: bytes) -> Proposal:
    noun = _readable("sections/new.yaml", data)
    if not isinstance(noun, Section):
        raise Unreadable(data, "sections/new.yaml", ())
    if base.book.section(noun.id) is not None:
        raise RulebookError("section-exists", id=noun.id)
    return _proposal(base, {f"sections/{_file_name(noun)}": data})


def _file_name(section: Section) -> str:
    """`05a-waiting.yaml` for "5 a": the file stands after `05-fees.yaml` and before `06-….yaml`."""
    number = "".join(c if c.isalnum() else "." for c in section.number.lower() if c != " ")
    lead = "".join(takewhile(str.isdecimal, number))
    return f"{number.strip('.').zfill(len(number) + max(0, 2 - len(lead)))}-{section.id}.yaml"


def _readable(path: str, data: bytes) -> object:
    """The noun of a file's text. Raises `Unreadable` when nothing can be made of it."""
    read = read_file(path, data)
    broken = [misread for misread in read.misread if misread.check == "yaml-syntax"]
    if read.noun is None or (broken and not read.entries):
        raise Unreadable(data, path, read.misread)
    return read.noun


def _proposal(base: Base, files: Files) -> Proposal:
    after = {p: d for p, d in {**base.files, **files}.items() if d is not None}
    proposal = Proposal(base, files, read_rulebook(after, base.cache))
    mended = base.own and len(proposal.book.misread) < len(base.book.misread)
    if not proposal.changes and not mended:
        raise RulebookError("nothing-changed")
    return proposal
