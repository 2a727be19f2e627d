"""`rulebook amendments`: list the amendments and where each stands."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import Book, Json, Lang, NoColour, command
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("amendments.help"))
def amendments(
    everything: Annotated[bool, typer.Option("--all", help=phrase("amendments.all"))] = False,
    check: Annotated[bool, typer.Option("--check", help=phrase("amendments.check"))] = False,
    json: Json = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """List open amendments; with --all, or as JSON, the answered ones too; with --check none is
    left of which nobody knows what the checks say."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.overview.listing import rows_json, rows_text
    from rulebook_cli.cli.overview.overview import overview
    from rulebook_cli.cli.terminal.screen import hint, print_json, suggest

    desk = open_desk(book)
    seen = overview(desk)
    if check:
        from rulebook_cli.cli.checking.judging_listed import judge_listed
        from rulebook_cli.cli.terminal.clock import today

        seen = overview(desk) if judge_listed(desk, seen.rows, today()) else seen
    if json:
        more = {"unreadable": list(seen.unread), "changed_late": list(seen.late)}
        print_json({**rows_json(seen.rows), **more})
        return
    print(rows_text(seen.rows, everything))
    if seen.unread:
        hint("amendments.unread", ids=seen.unread)
    if seen.late:
        hint("amendments.late", ids=seen.late)
    if any(row.base for row in seen.rows):
        suggest("amendments.next")
    elif not everything:
        suggest("amendments.next-none")
