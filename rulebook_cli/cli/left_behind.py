"""What of a proposed text could not be read, and so would not come along into the draft."""

from collections.abc import Collection

from rulebook_cli.model.misread import Misread
from rulebook_cli.model.rulebook import Rulebook


def left_behind(base: Rulebook, theirs: Rulebook, files: Collection[str]) -> tuple[Misread, ...]:
    """What in the changed files a reader stumbled over and did not in the base: a second document,
    an unknown key, an anchor. An amendment is taken in value by value, so this stays behind."""
    known = {_told(misread) for misread in base.misread}
    return tuple(
        misread
        for misread in theirs.misread
        if misread.place.file in files and _told(misread) not in known
    )


def _told(misread: Misread) -> tuple[str, ...]:
    """The same for the same stumbling block, whatever its line."""
    values = tuple(f"{key}={value}" for key, value in sorted(misread.values.items()))
    return (misread.check, misread.place.file, str(misread.address), misread.says, *values)
