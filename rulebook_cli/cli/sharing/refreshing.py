"""The files of a folder brought in step with the draft, where the user asks for it."""

import sys

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note, wrapped
from rulebook_cli.render.speech import say
from rulebook_cli.store.older_files import refresh_files


def refresh(desk: Desk) -> None:
    """Bring the files in step with the draft, and say where the user's own versions are."""
    kept = desk.repository.kept_folder
    copies, number = kept / f"{now():%Y%m%d-%H%M%S}", 1
    while copies.exists():
        number += 1
        copies = kept / f"{now():%Y%m%d-%H%M%S}-{number}"
    done = refresh_files(desk.repository, copies)
    key = "files.refreshed" if done.were_older else "files.in-step"
    print(wrapped(say(current_language(), "troubles", key), sys.stdout))
    if done.copied:
        note("troubles", "files.copied", folder=str(copies), paths=list(done.copied))
    if done.left:
        note("troubles", "files.left", paths=list(done.left))
