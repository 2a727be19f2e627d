"""`rulebook evidence`: bring, list, save and withdraw evidence of experience."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.options import (
    AsWho,
    Because,
    Book,
    Despite,
    DryRun,
    Json,
    Lang,
    NoColour,
    Yes,
    command,
    required_text,
)
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.speech import say

app = command()


def _help(key: str) -> str:
    return say(current_language(), "evidence", f"option.{key}")


def _text(name: str, metavar: str) -> object:
    return typer.Option(f"--{name}", metavar=metavar, help=_help(name), show_default=False)


@app.command(help=phrase("evidence.help"))
def evidence(
    about: Annotated[
        str | None,
        typer.Argument(metavar="[ID|PLACE]", help=_help("about"), show_default=False),
    ] = None,
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help=_help("file"), show_default=False)
    ] = None,
    says: Annotated[str, _text("says", "TEXT")] = "",
    alt: Annotated[str, _text("alt", "TEXT")] = "",
    consent: Annotated[str, _text("consent", "NAME")] = "",
    note: Annotated[str, _text("note", "TEXT")] = "",
    as_: AsWho = None,
    list_: Annotated[bool, typer.Option("--list", help=_help("list"))] = False,
    show: Annotated[str | None, _text("show", "ID")] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help=_help("output"), show_default=False),
    ] = None,
    withdraw: Annotated[str | None, _text("withdraw", "ID")] = None,
    because: Because = None,
    send: Annotated[bool, typer.Option("--send", help=_help("send"))] = False,
    despite: Despite = None,
    json: Json = False,
    dry_run: DryRun = False,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Keep a photo, a sound or a note on a ref of its own; what is withdrawn is removed."""
    from rulebook_cli.cli.desk.desk import open_desk

    if sum((list_, show is not None, withdraw is not None, bool(file or note))) > 1:
        raise RulebookError("evidence-one-thing")
    desk = open_desk(book)
    if withdraw is not None:
        from rulebook_cli.cli.evidence.withdrawing import withdraw_and_send

        reason = required_text(because, "evidence-because-missing")
        withdraw_and_send(desk, withdraw, as_, reason, tuple(despite or ()), send, dry_run)
    elif show is not None:
        from rulebook_cli.cli.evidence.showing_evidence import save_evidence

        save_evidence(desk, show, output, yes)
    elif list_ or not (file or note or says or alt or consent):
        from rulebook_cli.cli.evidence.showing_evidence import list_evidence

        list_evidence(desk, about, as_, json)
    else:
        from rulebook_cli.cli.evidence.bringing import Brought, bring

        named = required_text(about, "evidence-about-missing")
        told = (says, alt, consent, note)
        bring(desk, Brought(named, file, *told, as_, tuple(despite or ()), dry_run))
