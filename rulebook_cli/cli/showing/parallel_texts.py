"""`paper parallel`: what is in force beside what is proposed."""

from rulebook_cli.changes.decided_on import changes_decided_on
from rulebook_cli.cli.book.for_contract import standing_for, with_book_face
from rulebook_cli.cli.book.sections_by_name import section_named, tell_other_number
from rulebook_cli.cli.book.versions import (
    Version,
    decided,
    earlier_book,
    named_version,
    version_with,
)
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.printing import Wanted
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.parallel_paper import Side, draw_parallel
from rulebook_cli.store.history import Ref


def draw(desk: Desk, wanted: Wanted) -> Paper:
    """The decided version, else the draft as it began, beside the draft, or the draft with
    amendments; where the draft is what was decided last, the version before it beside that.
    Raises as `versions_wanted` and `section_named` do."""
    shown = versions_wanted(desk, wanted)
    left, right = (standing_for(each, wanted.on, wanted.made) for each in shown)
    paper = draw_parallel(
        Side(left.book, left.name, not left.draft),
        Side(right.book, right.name, not right.draft),
        changes_decided_on(left.book, right.book),
        current_language(),
        wanted.on,
        section_in(wanted.section, right.book, left.book),
        right.draft,
    )
    return with_book_face(paper, shown, wanted.on, wanted.made)


def versions_wanted(desk: Desk, wanted: Wanted) -> tuple[Version, Version]:
    """Version A beside version B, as `names` have them (`base` is another way to name A). Without
    B the draft, or the draft with the amendments that are named; without A the decided version,
    else the draft as it began.

    Raises `RulebookError`: `paper-instruction-with` where both B and amendments are named,
    `paper-base-twice`; and as `named_version`.
    """
    if wanted.base and len(wanted.names) > 1:
        raise RulebookError("paper-base-twice")
    names = ([wanted.base] if wanted.base else []) + list(wanted.names)
    first, second = (*names, "", "")[:2]
    if second and wanted.amendments:
        raise RulebookError("paper-instruction-with")
    if second:
        return named_version(desk, first), named_version(desk, second)
    if first:
        return named_version(desk, first), version_with(desk, "draft", wanted.amendments)
    if wanted.amendments:
        return earlier_version(desk), version_with(desk, "draft", wanted.amendments)
    return two_versions(desk)


def two_versions(desk: Desk, base: str = "") -> tuple[Version, Version]:
    """The version in force, or the one that `base` names, and the one proposed. Where the draft is
    what was decided last: the one before it, and that decision."""
    if base:
        return named_version(desk, base), named_version(desk, "draft")
    tags = decided(desk)
    latest = bool(tags) and says_the_draft(desk, tags[0])
    earlier = tags[1:] if latest else tags
    after = named_version(desk, "decided" if latest else "draft")
    if earlier:
        before = named_version(desk, earlier[0].name.removeprefix("refs/tags/"))
        return before, after
    return as_it_began(desk), after


def says_the_draft(desk: Desk, tag: Ref) -> bool:
    """Whether the draft says what was decided; main may have moved since, as when a statement is
    registered or the round is closed."""
    return tag.commit == desk.main or not changes_decided_on(desk.book_at(tag.commit), desk.draft)


def as_it_began(desk: Desk) -> Version:
    """The draft as main first held it."""
    first = desk.repository.first_commit(desk.main)
    return Version(desk.book_at(first) if first else desk.draft, phrase("version.began"), True)


def earlier_version(desk: Desk) -> Version:
    """The latest decided version, else the draft as it began."""
    if decided(desk):
        return named_version(desk, "decided")
    book = earlier_book(desk)
    return Version(book or desk.draft, phrase("version.began"), True)


def section_in(name: str, book: Rulebook, other: Rulebook) -> str:
    """The id of a section by what people call it, also of one that only the other book has; empty
    where none is named. Raises `RulebookError("no-such-section")`."""
    if not name:
        return ""
    gone = any(name == section.id for section in other.sections)
    if gone and book.section(name) is None:
        return name
    found = section_named(book, name)
    tell_other_number(book, name)
    return found.id
