"""Options that many commands share."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import forbid_colour, phrase
from rulebook_cli.cli.terminal.typed_words import clean_words
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.speech import say


def _day(text: str) -> date:
    """A date in ISO form or as people write it in Finland."""
    from rulebook_cli.store.as_written import iso_date

    try:
        return date.fromisoformat(iso_date(text) or text)
    except ValueError as error:
        raise typer.BadParameter(phrase("not-a-date", text=text)) from error


def _no_colour(wanted: bool) -> bool:
    if wanted:
        forbid_colour()
    return wanted


def _form(text: str | None) -> str | None:
    if text is None:
        return None
    forms = ("terminal", "md", "html", "pdf", "docx", "csv")
    if text not in forms:
        raise typer.BadParameter(phrase("not-a-form", text=text, forms=forms))
    return text


Book = Annotated[
    Path | None,
    typer.Option("--book", metavar="DIR", help=phrase("option.book"), show_default=False),
]
On = Annotated[
    date | None,
    typer.Option("--on", metavar="DATE", parser=_day, help=phrase("option.on"), show_default=False),
]
Held = Annotated[
    date | None,
    typer.Option("--on", metavar="DATE", parser=_day, help=phrase("salon.on"), show_default=False),
]
Days = Annotated[
    list[date] | None,
    typer.Option(
        "--on", metavar="DATE", parser=_day, help=phrase("option.days"), show_default=False
    ),
]
ContractFrom = Annotated[
    date | None,
    typer.Option(
        "--contract-from",
        metavar="DATE",
        parser=_day,
        help=phrase("option.contract-from"),
        show_default=False,
    ),
]
Lang = Annotated[
    str | None,
    typer.Option("--lang", metavar="fi|sv|en", help=phrase("option.lang"), show_default=False),
]
Json = Annotated[bool, typer.Option("--json", help=phrase("option.json"))]
Yes = Annotated[bool, typer.Option("--yes", "-y", help=phrase("option.yes"))]
DryRun = Annotated[bool, typer.Option("--dry-run", help=phrase("option.dry-run"))]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FILE", help=phrase("option.output"), show_default=False
    ),
]
Form = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="terminal|md|html|pdf|docx|csv",
        callback=lambda text: _form(text),
        help=phrase("option.format"),
        show_default=False,
    ),
]
LargePrint = Annotated[bool, typer.Option("--large-print", help=phrase("option.large-print"))]
NoColour = Annotated[
    bool,
    typer.Option(
        "--no-color", callback=lambda wanted: _no_colour(wanted), help=phrase("option.no-color")
    ),
]
AsWho = Annotated[
    str | None,
    typer.Option("--as", metavar="ID", help=phrase("option.as"), show_default=False),
]
Because = Annotated[
    str | None,
    typer.Option("--because", metavar="TEXT", help=phrase("option.because"), show_default=False),
]
WithAmendments = Annotated[
    list[str] | None,
    typer.Option("--with", metavar="ID", help=phrase("option.with"), show_default=False),
]
Despite = Annotated[
    list[str] | None,
    typer.Option(
        "--despite", metavar="personal-data", help=phrase("option.despite"), show_default=False
    ),
]
BaseVersion = Annotated[
    str | None,
    typer.Option(
        "--base",
        metavar="VERSION",
        help=say(current_language(), "versions", "option.base"),
        show_default=False,
    ),
]
DraftToo = Annotated[bool, typer.Option("--draft", help=phrase("option.draft"))]


def command() -> typer.Typer:
    """An application for one command."""
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


def required_text(text: str | None, message: str, **values: object) -> str:
    """The text without surrounding space. Raises `RulebookError(message)` when it is empty."""
    words = clean_words(text or "")
    if not words:
        raise RulebookError(message, **values)
    return words
