"""`rulebook explain`: what a check looks at, why, and how to mend what it finds."""

import textwrap
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import Lang, command
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("explain.help"))
def explain(
    check: Annotated[
        str | None,
        typer.Argument(metavar="[CHECK]", help=phrase("explain.check"), show_default=False),
    ] = None,
    lang: Lang = None,
) -> None:
    """Print a check's own documentation; without a name, the list of checks."""
    from rulebook_cli.checks.catalogue import CHECKS
    from rulebook_cli.cli.terminal.language import current_language
    from rulebook_cli.cli.terminal.screen import screen_width
    from rulebook_cli.model.errors import RulebookError
    from rulebook_cli.render.papers.findings import explanation

    names = tuple(known.name for known in CHECKS)
    if check is None:
        for known in CHECKS:
            grave = phrase(f"severity.{known.severity.value}")
            print(f"{known.name:30} {phrase(f'group.{known.group}')}, {grave}")
        return
    text = explanation(check, current_language())
    if not text:
        from rulebook_cli.store.as_written import nearest

        raise RulebookError("no-such-check", name=check, meant=nearest(check, names))
    print(check)
    for paragraph in text.split("\n"):
        print(textwrap.fill(paragraph, screen_width()))
