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
    id_: Annotated[
        str | None, typer.Argument(metavar="[ID]", help=phrase("withdraw.id"), show_default=False)
    ] = None,
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
    from rulebook_cli.cli.merging.own_named import own_named

    whole_only([id_] if id_ else [], "withdraw-whole")
    desk = open_desk(book)
    named = own_named(desk, id_, as_)
    own_open(desk, named, as_)  # before anybody writes a reason in vain
    said = reason_or_ask(desk, because, (named,), "withdraw")
    reason = required_text(said, "withdraw-because-missing")
    withdraw_amendment(desk, named, as_, reason, dry_run, tuple(despite or ()))
    suggest("withdraw.next")
