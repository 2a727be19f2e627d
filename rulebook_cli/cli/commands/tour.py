"""`rulebook tour`: the whole story on a model county, with the real commands."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import Lang, NoColour, command
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("tour.help"))
def tour(
    round_: Annotated[
        bool, typer.Option("--round", help=phrase("tour.round"), show_default=False)
    ] = False,
    folder: Annotated[
        Path | None,
        typer.Option("--folder", metavar="DIR", help=phrase("tour.folder"), show_default=False),
    ] = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """Play a story in a new folder, and name the papers to open."""
    from rulebook_cli.cli.touring.first_tour import first_tour
    from rulebook_cli.cli.touring.playing import play
    from rulebook_cli.cli.touring.round_tour import round_tour

    return play(round_tour if round_ else first_tour, folder)
