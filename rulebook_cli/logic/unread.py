"""The files of sections of which nothing is known, since they could not be read."""

import re
from pathlib import PurePosixPath

from rulebook_cli.model.address import is_id
from rulebook_cli.model.rulebook import Rulebook

_FOLDER = "sections/"
_ID_IN_NAME = re.compile(r"^\d+[a-z]?-")


def unread_files(book: Rulebook) -> frozenset[str]:
    """The files that hold a section which could not be read: what it says, defines and uses is
    not known, so nobody may be told that it is missing elsewhere."""
    read = {section.place.file for section in book.sections}
    files = {misread.place.file for misread in book.misread}
    return frozenset(file for file in files - read if file.startswith(_FOLDER))


def may_be_unread(book: Rulebook, section: str) -> bool:
    """Whether a section may stand in one of them: one whose id is not known either, and whose
    file is named after the section (`sections/08-leave.yaml` for `leave`)."""
    named = {misread.place.file for misread in book.misread if is_id(misread.address)}
    nameless = unread_files(book) - named
    return any(_ID_IN_NAME.sub("", PurePosixPath(file).stem) == section for file in nameless)
