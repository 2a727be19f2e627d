"""`rulebook calendar`: the round's days for one's own calendar."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.options import Book, Lang, NoColour, On, Output, Yes, command
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.render.speech import say

app = command()


@app.command(help=phrase("calendar.help"))
def calendar(
    round_: Annotated[
        str | None,
        typer.Option(
            "--round",
            metavar="ID",
            help=say(current_language(), "rounds", "option.only"),
            show_default=False,
        ),
    ] = None,
    output: Output = None,
    on: On = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Write an iCalendar file of rounds, meetings, reviews and promises."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.rounds.calendar_file import make_calendar
    from rulebook_cli.cli.terminal.clock import today

    make_calendar(open_desk(book), round_, output, on or today(), yes)
