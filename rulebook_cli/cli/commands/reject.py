"""`rulebook reject`: leave an amendment out, with the reason."""

from typing import Annotated

import typer

from rulebook_cli.cli.options import Because, Book, DryRun, Lang, command, required_text
from rulebook_cli.cli.screen import phrase

app = command()


@app.command(help=phrase("reject.help"))
def reject(
    id_: Annotated[str, typer.Argument(metavar="ID", help=phrase("reject.id"))],
    part: Annotated[
        list[int] | None,
        typer.Option("--part", metavar="N", help=phrase("reject.part"), show_default=False),
    ] = None,
    because: Because = None,
    dry_run: DryRun = False,
    book: Book = None,
    lang: Lang = None,
) -> None:
    """Bring the record with its reason to main, and nothing else."""
    from rulebook_cli.cli.answering import reject_amendment
    from rulebook_cli.cli.desk import open_desk

    reason = required_text(because, "because-missing")
    reject_amendment(open_desk(book), id_, tuple(part or ()), reason, dry_run)
