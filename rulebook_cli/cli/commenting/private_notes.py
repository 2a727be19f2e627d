"""Notes to oneself, which never leave the machine.

They lie in the clone's own folder beside git's objects and are no objects of git: nothing that is
sent, bundled, printed or cloned can hold them.
"""

import os
import re
from dataclasses import replace

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.errors import RulebookError

_NAME = re.compile(r"([1-9]\d{0,5})\.yaml")
OWN = "note"
"""What stands in the place of an association in a note's id: `note/3`."""


def keep_note(desk: Desk, comment: Comment) -> str:
    """Keep a note; returns its id. Only the user may read the file."""
    from rulebook_cli.store.write_record import comment_record

    folder = desk.repository.notes_folder
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    data = comment_record(replace(comment, by=_me(desk)))
    number = max((one for one in _numbers(desk)), default=0) + 1
    while True:
        try:
            made = os.open(folder / f"{number}.yaml", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:  # another window has just taken it
            number += 1
            continue
        with os.fdopen(made, "wb") as file:
            file.write(data)
        return f"{OWN}/{number}"


def own_notes(desk: Desk) -> list[Comment]:
    """The notes of whoever sits here, by number; those of others at this machine are not shown."""
    from rulebook_cli.store.voices import read_comment_file

    me, notes = _me(desk), []
    for number in sorted(_numbers(desk)):
        data = (desk.repository.notes_folder / f"{number}.yaml").read_bytes()
        found = read_comment_file(data, f"comments/{OWN}/{number}.yaml")
        if found and found.by == me:
            notes.append(found)
    return notes


def drop_note(desk: Desk, id_: str) -> None:
    """Remove a note of one's own. Raises `RulebookError("no-such-comment")`."""
    for one in own_notes(desk):
        if one.id == id_:
            (desk.repository.notes_folder / f"{one.number}.yaml").unlink(missing_ok=True)
            return
    raise RulebookError("no-such-comment", id=id_)


def _numbers(desk: Desk) -> list[int]:
    folder = desk.repository.notes_folder
    files = folder.iterdir() if folder.is_dir() else ()
    return [int(found[1]) for file in files if (found := _NAME.fullmatch(file.name))]


def _me(desk: Desk) -> str:
    return desk.author().email.lower()
