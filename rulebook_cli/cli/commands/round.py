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
    required_text,
)
from rulebook_cli.cli.terminal.screen import phrase
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
    """Do the one thing that is asked; without any, tell of the round."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.rounds.dates_given import Given
    from rulebook_cli.cli.rounds.finding_rounds import round_named
    from rulebook_cli.cli.rounds.opening import Opening, open_round
    from rulebook_cli.cli.rounds.ways import Ways
    from rulebook_cli.cli.terminal.clock import at_day, today

    given = Given(
        opens,
        amendments_close,
        comments_close,
        diary,
        contact,
        name,
        tuple(question or ()),
        current_language(),
    )
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
    desk, checks = open_desk(book), tuple(despite or ())
    if way == "open" and id_:
        return open_round(desk, Opening(id_, given, "", checks, dry_run))
    round_ = round_named(desk.draft.settings, id_, on or today())
    if way in ("open", "next"):
        after = round_.id if way == "next" else ""
        return open_round(desk, Opening(next_ or round_.id, given, after, checks, dry_run))
    if way == "extend":
        from rulebook_cli.cli.rounds.extending import Extending, extend_round

        return extend_round(desk, Extending(round_, tuple(extend or ()), until, dry_run))
    if way == "close":
        from rulebook_cli.cli.rounds.closing_round import close_round

        return close_round(desk, round_, dry_run)
    if way in ("lapse", "carry"):
        from rulebook_cli.cli.rounds.lapsing import Ending, end_amendments

        reason = required_text(because, "because-missing")
        ids = tuple(lapse or carry or ())
        ending = Ending(round_.id, ids, reason, way == "carry", checks, dry_run)
        return end_amendments(desk, ending)
    from rulebook_cli.cli.rounds.showing_round import show_round

    return show_round(desk, round_, at_day(on), json)
