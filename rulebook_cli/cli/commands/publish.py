"""`rulebook publish`: the rulebook and the summary of statements, for everybody to read."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.options import (
    Book,
    DraftToo,
    DryRun,
    Lang,
    NoColour,
    On,
    Yes,
    command,
)
from rulebook_cli.render.speech import say

app = command()


def _say(key: str) -> str:
    return say(current_language(), "publishing", key)


@app.command(help=say(current_language(), "commands", "publish.help"))
def publish(
    output: Annotated[
        Path,
        typer.Option(
            "--output", "-o", metavar="FOLDER", help=_say("option.output"), show_default=False
        ),
    ] = Path("published"),
    draft: DraftToo = False,
    on: On = None,
    despite: Annotated[
        list[str] | None,
        typer.Option("--despite", metavar="CHECK", help=_say("option.despite"), show_default=False),
    ] = None,
    dry_run: DryRun = False,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """Write the latest decided version, or the draft, and the memo in every language."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.showing.publishing import Publishing, publish
    from rulebook_cli.cli.terminal.clock import today

    named = tuple(despite or ())
    wanted = Publishing(output, on or today(), draft, named, yes, dry_run)
    return publish(open_desk(book), wanted)
