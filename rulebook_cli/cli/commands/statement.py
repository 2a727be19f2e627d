"""`rulebook statement`: an association's statement, ready to be signed and sent."""

from typing import Annotated

import typer

from rulebook_cli.cli.desk.delivery import deliver
from rulebook_cli.cli.terminal.options import Book, Form, Lang, NoColour, On, Output, Yes, command
from rulebook_cli.cli.terminal.screen import phrase, suggest

app = command()


@app.command(help=phrase("statement.help"))
def statement(
    association: Annotated[
        str | None,
        typer.Argument(metavar="[ASSOCIATION]", help=phrase("statement.who"), show_default=False),
    ] = None,
    stance: Annotated[
        str | None,
        typer.Option(
            "--stance",
            metavar="supports|with-changes|opposes|neutral",
            help=phrase("statement.stance"),
            show_default=False,
        ),
    ] = None,
    place: Annotated[str, typer.Option("--place", help=phrase("statement.place"))] = "",
    on: On = None,
    format_: Form = None,
    output: Output = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Draw an association's statement from its amendments."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.showing.papers import draw_statement_of
    from rulebook_cli.cli.terminal.clock import today

    paper = draw_statement_of(open_desk(book), association, stance, place, on or today())
    deliver(paper, format_, output, yes)
    suggest("statement.next" if output else "statement.next-save")
