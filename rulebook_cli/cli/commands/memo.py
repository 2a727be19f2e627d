"""`rulebook memo`: the summary of what was proposed and said, with the answers."""

from typing import Annotated

import typer

from rulebook_cli.cli.desk.delivery import deliver
from rulebook_cli.cli.terminal.options import Book, Form, Lang, NoColour, On, Output, Yes, command
from rulebook_cli.cli.terminal.screen import phrase, suggest

app = command()


@app.command(help=phrase("memo.help"))
def memo(
    round_: Annotated[
        str | None,
        typer.Option("--round", metavar="ID", help=phrase("memo.round"), show_default=False),
    ] = None,
    open_: Annotated[bool, typer.Option("--open", help=phrase("memo.open"))] = False,
    on: On = None,
    format_: Form = None,
    output: Output = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Draw the memo of a round."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.showing.papers import draw_memo_of
    from rulebook_cli.cli.terminal.clock import today

    deliver(draw_memo_of(open_desk(book), round_, on or today(), open_), format_, output, yes)
    suggest("memo.next")
