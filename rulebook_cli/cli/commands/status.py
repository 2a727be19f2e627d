"""`rulebook status`: who you are, what is going on, and what you can do now."""

from rulebook_cli.cli.terminal.options import Book, Json, Lang, NoColour, On, command
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("status.help"))
def status(
    on: On = None,
    json: Json = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """The book, the round, one's own amendments and the next steps."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.overview.situation import look_around, situation_json, situation_text
    from rulebook_cli.cli.terminal.clock import at_day
    from rulebook_cli.cli.terminal.screen import print_json

    situation = look_around(open_desk(book), at_day(on))
    if json:
        print_json(situation_json(situation))
    else:
        print(situation_text(situation))
