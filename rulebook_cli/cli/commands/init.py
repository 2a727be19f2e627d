"""`rulebook init`: start a rulebook."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import Lang, command
from rulebook_cli.cli.terminal.screen import hint, name_no_other, phrase, tell

app = command()


@app.command(help=phrase("init.help"))
def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help=phrase("init.folder"))],
    draft: Annotated[
        str, typer.Option("--draft", metavar="NAME", help=phrase("init.draft"))
    ] = "model-county",
    lang: Lang = None,
) -> None:
    """Copy a ready draft into a new repository with one commit on main."""
    from rulebook_cli.cli.desk.identity import first_author
    from rulebook_cli.model.errors import RulebookError
    from rulebook_cli.store.ready_drafts import read_draft
    from rulebook_cli.store.repository import Repository

    files = read_draft(draft)
    try:
        made = Repository.create(folder, files, phrase("init.commit", draft=draft), first_author())
    except OSError as error:
        raise RulebookError("cannot-make", folder=str(folder)) from error
    tell("init.done", folder=str(made.folder), draft=draft)
    hint("init.next", folder=str(folder))
    name_no_other()
