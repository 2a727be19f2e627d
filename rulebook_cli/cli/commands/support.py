"""`rulebook support`: stand behind another association's amendment, or no longer."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.options import AsWho, Book, DryRun, Lang, command
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.render.speech import say

app = command()


def _help(key: str) -> str:
    return say(current_language(), "comments", f"option.{key}")


@app.command(help=phrase("support.help"))
def support(
    id_: Annotated[str, typer.Argument(metavar="ID", help=_help("support-id"))],
    as_: AsWho = None,
    reason: Annotated[
        str,
        typer.Option("--reason", metavar="TEXT", help=_help("support-reason"), show_default=False),
    ] = "",
    withdraw: Annotated[bool, typer.Option("--withdraw", help=_help("support-withdraw"))] = False,
    dry_run: DryRun = False,
    book: Book = None,
    lang: Lang = None,
) -> None:
    """Put the support, or its end, on the association's own branch of comments."""
    from rulebook_cli.cli.amendments.part_names import whole_only
    from rulebook_cli.cli.commenting import supporting
    from rulebook_cli.cli.desk.desk import open_desk

    whole_only([id_], "support-whole")
    act = supporting.take_support_back if withdraw else supporting.support
    act(open_desk(book), id_, as_, reason, dry_run)
