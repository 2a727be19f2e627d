"""`rulebook withdraw`: take one's own amendment back."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import (
    AsWho,
    Because,
    Book,
    DryRun,
    Lang,
    command,
    required_text,
)
from rulebook_cli.cli.terminal.screen import is_interactive, phrase, suggest

app = command()


@app.command(help=phrase("withdraw.help"))
def withdraw(
    id_: Annotated[str, typer.Argument(metavar="ID", help=phrase("withdraw.id"))],
    as_: AsWho = None,
    because: Because = None,
    dry_run: DryRun = False,
    book: Book = None,
    lang: Lang = None,
) -> None:
    """Mark the amendment withdrawn; one that was sent stays among the county's documents."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.merging.answering import withdraw_amendment

    if because is None and is_interactive():
        from rulebook_cli.cli.terminal.questions import write_something

        because = write_something(phrase("withdraw.ask"))
    reason = required_text(because, "withdraw-because-missing")
    withdraw_amendment(open_desk(book), id_, as_, reason, dry_run)
    suggest("withdraw.next")
