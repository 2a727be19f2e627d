"""`rulebook read`: read the rulebook, or one section of it."""

from typing import Annotated

import typer

from rulebook_cli.cli.desk.delivery import deliver
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.options import (
    Book,
    ContractFrom,
    DraftToo,
    Form,
    Lang,
    LargePrint,
    NoColour,
    On,
    Output,
    Yes,
    command,
)
from rulebook_cli.cli.terminal.screen import phrase, suggest
from rulebook_cli.render.speech import say

app = command()


@app.command(help=phrase("read.help"))
def read(
    sections: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SECTION …]", help=phrase("read.section"), show_default=False),
    ] = None,
    draft: DraftToo = False,
    comments: Annotated[
        bool,
        typer.Option(
            "--comments", help=say(current_language(), "comments", "option.read-comments")
        ),
    ] = False,
    on: On = None,
    contract_from: ContractFrom = None,
    format_: Form = None,
    large_print: LargePrint = False,
    output: Output = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Show the latest decided version, or the draft; say which it is."""
    from rulebook_cli.cli.book.contract_day import day_asked
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.showing.reading import Shown, draw_reading

    day = day_asked(on, contract_from)
    whole = output is not None or format_ not in (None, "terminal") or comments
    shown = Shown(day, whole, bool(on or contract_from), contract_from)
    desk = open_desk(book)
    paper = draw_reading(desk, sections or [], draft, shown)
    if comments:
        from rulebook_cli.cli.commenting.beside_sections import with_comments

        paper = with_comments(desk, paper)
    deliver(paper, format_, output, yes, large_print, desk)
    suggest("read.next" if sections else "read.next-contents")
