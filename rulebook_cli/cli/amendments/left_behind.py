"""What of a proposed text could not be read, and so would not come along into the draft."""

from collections.abc import Collection

from rulebook_cli.model.misread import Misread
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.book_files import FACTS, SETTINGS, TERMS


def left_behind(base: Rulebook, theirs: Rulebook, files: Collection[str]) -> tuple[Misread, ...]:
    """What in the changed files a reader stumbled over and did not in the base: a second document,
    an unknown key, an anchor. An amendment is taken in value by value, so this stays behind."""
    known = {_told(misread) for misread in base.misread}
    return tuple(
        misread
        for misread in theirs.misread
        if misread.place.file in files and _told(misread) not in known
    )


def unreadable_files(book: Rulebook, files: Collection[str]) -> set[str]:
    """Those of some files of which nothing could be read: a section that is not in the book, a
    vocabulary without a word."""
    whole = {section.place.file for section in book.sections}
    whole |= {FACTS} if book.facts else set()
    whole |= {TERMS} if book.terms else set()
    return {path for path in files if path not in whole and path != SETTINGS}


def _told(misread: Misread) -> tuple[str, ...]:
    """The same for the same stumbling block, whatever its line."""
    values = tuple(f"{key}={value}" for key, value in sorted(misread.values.items()))
    return (misread.check, misread.place.file, str(misread.address), misread.says, *values)
