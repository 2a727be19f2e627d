"""`rulebook statute`: the numbers of the act, year by year, and the earliest lawful day."""

from typing import Annotated

import typer

from rulebook_cli.cli.desk.delivery import deliver
from rulebook_cli.cli.terminal.options import (
    Book,
    Form,
    Json,
    Lang,
    LargePrint,
    NoColour,
    Output,
    Yes,
    command,
)
from rulebook_cli.cli.terminal.screen import phrase, print_json

app = command()


@app.command(help=phrase("statute.help"))
def statute(
    year: Annotated[
        str | None,
        typer.Argument(metavar="[YEAR]", help=phrase("statute.year"), show_default=False),
    ] = None,
    earliest: Annotated[
        str | None,
        typer.Option(
            "--earliest", metavar="DATE", help=phrase("statute.earliest"), show_default=False
        ),
    ] = None,
    json: Json = False,
    format_: Form = None,
    large_print: LargePrint = False,
    output: Output = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Show the years of the statute, one of them, or the day a notice posted then runs out."""
    from rulebook_cli.cli.showing.statutes import draw_statute, look_up, statute_as_json

    found = look_up(book, year, earliest)
    if json:
        print_json(statute_as_json(found))
    else:
        deliver(draw_statute(found), format_, output, yes, large_print)
