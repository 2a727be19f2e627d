"""`rulebook salon`: the packet for a Salonki; afterwards its minutes and tasks."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.options import (
    Book,
    Despite,
    DryRun,
    Form,
    Held,
    Json,
    Lang,
    LargePrint,
    NoColour,
    Yes,
    command,
)
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.render.speech import say

app = command()


def _text(name: str, metavar: str) -> object:
    help_ = say(current_language(), "salon_command", f"option.{name}")
    return typer.Option(f"--{name}", metavar=metavar, help=help_, show_default=False)


@app.command(help=phrase("salon.help"))
def salon(
    on: Held = None,
    at: Annotated[str, _text("at", "TIME")] = "",
    where: Annotated[str, _text("where", "TEXT")] = "",
    round_: Annotated[str | None, _text("round", "ID")] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FOLDER",
            help=say(current_language(), "salon_command", "option.output"),
            show_default=False,
        ),
    ] = None,
    minutes: Annotated[Path | None, _text("minutes", "FILE")] = None,
    tasks: Annotated[
        bool, typer.Option("--tasks", help=say(current_language(), "salon_command", "option.tasks"))
    ] = False,
    done: Annotated[str | None, _text("done", "ID")] = None,
    despite: Despite = None,
    dry_run: DryRun = False,
    json: Json = False,
    format_: Form = None,
    large_print: LargePrint = False,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """Write the packet; or enter the minutes, tell the tasks, mark one as done."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.salon.ways import way_of
    from rulebook_cli.cli.terminal.clock import today
    from rulebook_cli.cli.terminal.exit_codes import GOOD

    told = {"--at": at, "--where": where, "--round": round_, "--dry-run": dry_run, "--json": json}
    way = way_of(minutes, tasks, done, {**told, "--output": output, "--format": format_})
    desk = open_desk(book)
    if minutes is not None:
        from rulebook_cli.cli.salon.minutes_file import enter_minutes

        return enter_minutes(desk, minutes, on, round_, tuple(despite or ()), dry_run, json)
    if way == "tasks":
        from rulebook_cli.cli.salon.task_list import list_tasks

        list_tasks(desk, on or today(), format_, output, yes, large_print, json)
    elif done is not None:
        from rulebook_cli.cli.salon.task_list import mark_done

        mark_done(desk, done, on or today(), dry_run)
    else:
        from rulebook_cli.cli.salon.packet import show_packet, write_packet
        from rulebook_cli.cli.showing.gathered_evening import Asked

        asked = Asked(on, at, where, round_)
        if output is None:
            show_packet(desk, asked, format_)
        else:
            write_packet(desk, asked, output, yes, large_print)
    return GOOD
