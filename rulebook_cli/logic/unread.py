"""The files of sections of which nothing is known, since they could not be read."""

from rulebook_cli.model.address import is_id
from rulebook_cli.model.rulebook import Rulebook

_FOLDER = "sections/"


def unread_files(book: Rulebook) -> frozenset[str]:
    """The files that hold a section which could not be read: what it says, defines and uses is
    not known, so nobody may be told that it is missing elsewhere."""
    read = {section.place.file for section in book.sections}
    files = {misread.place.file for misread in book.misread}
    return frozenset(file for file in files - read if file.startswith(_FOLDER))


def nameless_files(book: Rulebook) -> frozenset[str]:
    """Those of them whose section is not even known by its id."""
    named = {misread.place.file for misread in book.misread if is_id(misread.address)}
    return unread_files(book) - named
