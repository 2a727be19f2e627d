"""`rulebook receive`: register what arrived by mail."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import (
    AsWho,
    Book,
    DryRun,
    Json,
    Lang,
    NoColour,
    Yes,
    command,
    required_text,
)
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("receive.help"))
def receive(
    file: Annotated[Path, typer.Argument(metavar="FILE.docx", help=phrase("receive.file"))],
    from_: Annotated[
        str | None,
        typer.Option("--from", metavar="NAME", help=phrase("receive.from"), show_default=False),
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option("--kind", metavar="KIND", help=phrase("receive.kind"), show_default=False),
    ] = None,
    arrived: Annotated[
        str | None,
        typer.Option(
            "--arrived", metavar="TIME", help=phrase("receive.arrived"), show_default=False
        ),
    ] = None,
    diary: Annotated[str, typer.Option("--diary", metavar="NO", help=phrase("receive.diary"))] = "",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help=phrase("receive.output"), show_default=False
        ),
    ] = None,
    as_: AsWho = None,
    json: Json = False,
    dry_run: DryRun = False,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """Make an amendment and comments of a Word file that came back; keep the original apart."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.post.receiving import Arrival, receive_file
    from rulebook_cli.cli.post.senders import moment_said
    from rulebook_cli.cli.terminal.clock import now
    from rulebook_cli.cli.terminal.language import current_language

    sender = required_text(from_, "sender-missing")
    when = moment_said(arrived, now()) if arrived else now()
    arrival = Arrival(file, sender, when, kind, diary, as_, output, yes, dry_run, json)
    return receive_file(open_desk(book), arrival, current_language())
