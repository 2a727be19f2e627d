"""`rulebook withdraw`: take one's own amendment back."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import (
    AsWho,
    Because,
    Book,
    Despite,
    DryRun,
    Lang,
    command,
    required_text,
)
from rulebook_cli.cli.terminal.screen import phrase, suggest

app = command()


@app.command(help=phrase("withdraw.help"))
def withdraw(
    id_: Annotated[str, typer.Argument(metavar="ID", help=phrase("withdraw.id"))],
    as_: AsWho = None,
    because: Because = None,
    despite: Despite = None,
    dry_run: DryRun = False,
    book: Book = None,
    lang: Lang = None,
) -> None:
    """Mark the amendment withdrawn; one that was sent stays among the county's documents."""
    from rulebook_cli.cli.amendments.part_names import whole_only
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.merging.answering import own_open, withdraw_amendment
    from rulebook_cli.cli.merging.left_open import reason_or_ask

    whole_only([id_], "withdraw-whole")
    desk = open_desk(book)
    own_open(desk, id_, as_)  # before anybody writes a reason in vain
    said = reason_or_ask(desk, because, (id_,), "withdraw")
    reason = required_text(said, "withdraw-because-missing")
    withdraw_amendment(desk, id_, as_, reason, dry_run, tuple(despite or ()))
    suggest("withdraw.next")
