"""`rulebook round`: open a round, give more time, end it, begin the next."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.options import (
    Because,
    Book,
    Despite,
    DryRun,
    Json,
    Lang,
    NoColour,
    On,
    command,
)
from rulebook_cli.cli.terminal.screen import is_interactive, phrase
from rulebook_cli.render.speech import say

app = command()


def _option(name: str, metavar: str) -> typer.models.OptionInfo:
    words = say(current_language(), "rounds", f"option.{name}")
    option: typer.models.OptionInfo = typer.Option(
        f"--{name}", metavar=metavar, help=words, show_default=False
    )
    return option


def _flag(name: str) -> typer.models.OptionInfo:
    flag: typer.models.OptionInfo = typer.Option(
        f"--{name}", help=say(current_language(), "rounds", f"option.{name}")
    )
    return flag


@app.command(help=phrase("round.help"))
def round_(
    id_: Annotated[
        str | None,
        typer.Argument(
            metavar="[ID]",
            help=say(current_language(), "rounds", "option.round"),
            show_default=False,
        ),
    ] = None,
    open_: Annotated[bool, _flag("open")] = False,
    opens: Annotated[str, _option("opens", "TIME")] = "",
    amendments_close: Annotated[str, _option("amendments-close", "TIME")] = "",
    comments_close: Annotated[str, _option("comments-close", "TIME")] = "",
    diary: Annotated[str, _option("diary", "NO")] = "",
    contact: Annotated[str, _option("contact", "TEXT")] = "",
    name: Annotated[str, _option("name", "TEXT")] = "",
    question: Annotated[list[str] | None, _option("question", "TEXT")] = None,
    extend: Annotated[list[str] | None, _option("extend", "NAME")] = None,
    until: Annotated[str, _option("until", "TIME")] = "",
    close: Annotated[bool, _flag("close")] = False,
    next_: Annotated[str, _option("next", "ID")] = "",
    lapse: Annotated[list[str] | None, _option("lapse", "ID")] = None,
    carry: Annotated[list[str] | None, _option("carry", "ID")] = None,
    because: Because = None,
    despite: Despite = None,
    on: On = None,
    json: Json = False,
    dry_run: DryRun = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Do the one thing that is asked; without any, tell of the round and, at a terminal, ask."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.rounds.dates_given import Given
    from rulebook_cli.cli.rounds.ways import Ways
    from rulebook_cli.cli.rounds.wish import Wish, carry_out
    from rulebook_cli.cli.terminal.clock import at_day

    closes = (amendments_close, comments_close)
    questions = tuple(question or ())
    given = Given(opens, *closes, diary, contact, name, questions, current_language())
    way = Ways(
        open=open_,
        extend=bool(extend),
        close=close,
        next=bool(next_),
        lapse=bool(lapse),
        carry=bool(carry),
        of_dates=given != Given(language=current_language()),
        of_until=bool(until),
        of_reason=because is not None,
    ).way
    desk = open_desk(book)
    said = Wish(
        way,
        id_,
        at_day(on),
        given,
        tuple(extend or ()),
        until,
        next_,
        tuple(lapse or carry or ()),
        because,
        tuple(despite or ()),
        json,
        dry_run,
    )
    wish: Wish | None = said
    if is_interactive() and not (json or dry_run):
        from rulebook_cli.cli.rounds.asking_round import ask_round

        wish = ask_round(desk, said)
    if wish is not None:
        carry_out(desk, wish)
