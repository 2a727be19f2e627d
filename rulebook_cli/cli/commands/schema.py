"""`rulebook schema`: the JSON Schema of a kind of file, for editors and other programs."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import Lang, command
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("schema.help"))
def schema(
    kind: Annotated[
        str | None,
        typer.Argument(metavar="[KIND]", help=phrase("schema.kind"), show_default=False),
    ] = None,
    lang: Lang = None,
) -> None:
    """Print a JSON Schema; without a kind, the list of kinds."""
    from rulebook_cli.store.schemas import KINDS, schema_text

    print("\n".join(KINDS) if kind is None else schema_text(kind).rstrip("\n"))
