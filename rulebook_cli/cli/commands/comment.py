"""`rulebook comment`: say something of the book or of an amendment; list, answer, take back."""

from dataclasses import replace
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
    return say(current_language(), "comments", f"option.{key}")


@app.command(help=phrase("comment.help"))
def comment(
    place: Annotated[
        str | None,
        typer.Argument(metavar="[PLACE]", help=_help("place"), show_default=False),
    ] = None,
    as_: AsWho = None,
    stance: Annotated[
        str | None,
        typer.Option(
            "--stance",
            metavar="supports|with-changes|opposes|neutral",
            help=_help("stance"),
            show_default=False,
        ),
    ] = None,
    text: Annotated[
        str | None,
        typer.Option("--text", metavar="TEXT", help=_help("text"), show_default=False),
    ] = None,
    text_fi: Annotated[
        str | None,
        typer.Option("--text-fi", metavar="TEXT", help=_help("text-fi"), show_default=False),
    ] = None,
    text_sv: Annotated[
        str | None,
        typer.Option("--text-sv", metavar="TEXT", help=_help("text-sv"), show_default=False),
    ] = None,
    text_en: Annotated[
        str | None,
        typer.Option("--text-en", metavar="TEXT", help=_help("text-en"), show_default=False),
    ] = None,
    from_: Annotated[
        str | None,
        typer.Option("--from", metavar="FILE", help=_help("from"), show_default=False),
    ] = None,
    theme: Annotated[
        str, typer.Option("--theme", metavar="TEXT", help=_help("theme"), show_default=False)
    ] = "",
    answers: Annotated[
        str, typer.Option("--answers", metavar="ID", help=_help("answers"), show_default=False)
    ] = "",
    quote: Annotated[
        str, typer.Option("--quote", metavar="TEXT", help=_help("quote"), show_default=False)
    ] = "",
    private: Annotated[bool, typer.Option("--private", help=_help("private"))] = False,
    list_: Annotated[bool, typer.Option("--list", help=_help("list"))] = False,
    retract: Annotated[
        str | None,
        typer.Option("--retract", metavar="ID", help=_help("retract"), show_default=False),
    ] = None,
    answer: Annotated[
        list[str] | None,
        typer.Option("--answer", metavar="ID", help=_help("answer"), show_default=False),
    ] = None,
    taken: Annotated[
        str | None,
        typer.Option("--taken", metavar="yes|partly|no", help=_help("taken"), show_default=False),
    ] = None,
    because: Because = None,
    despite: Despite = None,
    dry_run: DryRun = False,
    yes: Yes = False,
    json: Json = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """Say one thing; or list what was said, answer it, take one's own back."""
    from rulebook_cli.cli.commenting.ways import Ways, way_of
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.terminal.exit_codes import GOOD

    said = (text, text_fi, text_sv, text_en, from_, stance, quote, theme, answers, private)
    asked = (list_, retract, tuple(answer or ()), taken, because, place, any(said), json)
    way = way_of(Ways(*asked))
    desk = open_desk(book)
    if way == "list":
        from rulebook_cli.cli.commenting.listing_comments import list_comments

        list_comments(desk, place, as_, json)
        return GOOD
    if way == "retract":
        from rulebook_cli.cli.commenting.taking_back import take_back

        take_back(desk, retract or "", as_, because, dry_run, tuple(despite or ()))
        return GOOD
    if way == "answer":
        from rulebook_cli.cli.commenting.answering_comments import answer_comments

        reason = required_text(because, "because-missing")
        answer_comments(desk, answer or [], taken, reason, dry_run, tuple(despite or ()))
        return GOOD
    from rulebook_cli.cli.commenting.commenting import Wanted
    from rulebook_cli.cli.commenting.talking import comment_with_talk

    words = ((current_language(), text), ("fi", text_fi), ("sv", text_sv), ("en", text_en))
    given = [(language, spoken) for language, spoken in words if spoken is not None]
    if len(dict(given)) < len(given):
        raise RulebookError("comment-text-twice")
    wanted = Wanted(place, as_, stance, tuple(given), theme, answers, quote, from_, private)
    wanted = replace(wanted, despite=tuple(despite or ()))
    return comment_with_talk(desk, wanted, yes, dry_run)
