"""`rulebook request`: the package by which a county asks for statements."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import (
    Book,
    DryRun,
    Lang,
    LargePrint,
    NoColour,
    On,
    Yes,
    command,
)
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("request.help"))
def request(
    round_: Annotated[
        str | None,
        typer.Option("--round", metavar="ID", help=phrase("request.round"), show_default=False),
    ] = None,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help=phrase("request.output"))
    ] = Path("lausuntopyynto"),
    large_print: LargePrint = False,
    dry_run: DryRun = False,
    on: On = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Write the letter, the draft, the answer form and the help into a folder."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.post.requesting import Package, make_package
    from rulebook_cli.cli.terminal.clock import today
    from rulebook_cli.cli.terminal.language import current_language

    language = current_language() if lang else ""
    package = Package(round_, output, language, yes, dry_run, large_print)
    make_package(open_desk(book), package, on or today())
