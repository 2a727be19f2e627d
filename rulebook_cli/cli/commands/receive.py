"""`rulebook receive`: register what arrived, tie it to places, answer it."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.statements.words import word
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

app = command()


def _option(name: str, metavar: str) -> typer.models.OptionInfo:
    words = word(f"option.{name}")
    option: typer.models.OptionInfo = typer.Option(
        f"--{name}", metavar=metavar, help=words, show_default=False
    )
    return option


def _flag(name: str) -> typer.models.OptionInfo:
    flag: typer.models.OptionInfo = typer.Option(f"--{name}", help=word(f"option.{name}"))
    return flag


@app.command(help=phrase("receive.help"))
def receive(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FILE]...", help=phrase("receive.file"), show_default=False),
    ] = None,
    from_: Annotated[
        str | None,
        typer.Option("--from", metavar="NAME", help=phrase("receive.from"), show_default=False),
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option("--kind", metavar="KIND", help=phrase("receive.kind"), show_default=False),
    ] = None,
    arrived: Annotated[
        str | None,
        typer.Option(
            "--arrived", metavar="TIME", help=phrase("receive.arrived"), show_default=False
        ),
    ] = None,
    diary: Annotated[str, typer.Option("--diary", metavar="NO", help=phrase("receive.diary"))] = "",
    channel: Annotated[str | None, _option("channel", "CHANNEL")] = None,
    stance: Annotated[str | None, _option("stance", "STANCE")] = None,
    signatories: Annotated[int | None, _option("signatories", "N")] = None,
    public: Annotated[str | None, _option("public", "yes|partly|no")] = None,
    ground: Annotated[str, _option("ground", "TEXT")] = "",
    redacted: Annotated[Path | None, _option("redacted", "FILE")] = None,
    no_file: Annotated[bool, _flag("no-file")] = False,
    csv: Annotated[Path | None, _option("csv", "FILE.csv")] = None,
    map_: Annotated[str | None, _option("map", "MAPPING.yaml")] = None,
    skip_bad: Annotated[bool, _flag("skip-bad")] = False,
    point: Annotated[str | None, _option("point", "STATEMENT")] = None,
    place: Annotated[str, _option("place", "PLACE")] = "",
    quote: Annotated[str, _option("quote", "TEXT")] = "",
    passage: Annotated[int, _option("passage", "N")] = 0,
    theme: Annotated[str, _option("theme", "TEXT")] = "",
    text: Annotated[str, _option("text", "TEXT")] = "",
    answers: Annotated[str, _option("answers", "ID")] = "",
    answer: Annotated[list[str] | None, _option("answer", "STATEMENT#N")] = None,
    taken: Annotated[str | None, _option("taken", "yes|partly|no")] = None,
    because: Because = None,
    apart: Annotated[str | None, _option("apart", "STATEMENT")] = None,
    change: Annotated[str | None, _option("change", "STATEMENT")] = None,
    remove: Annotated[str | None, _option("remove", "STATEMENT")] = None,
    list_: Annotated[bool, _flag("list")] = False,
    show: Annotated[str | None, _option("show", "STATEMENT")] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help=phrase("receive.output"), show_default=False
        ),
    ] = None,
    as_: AsWho = None,
    despite: Despite = None,
    json: Json = False,
    dry_run: DryRun = False,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """Do the one thing that is asked; each lives in a file of its own."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.statements.ways import Ways, way_of

    way = way_of(
        Ways(
            files=bool(files),
            no_file=no_file,
            csv=csv is not None,
            point=point is not None,
            answer=bool(answer),
            apart=apart is not None,
            list_=list_,
            show=show is not None,
            change=change is not None,
            remove=remove is not None,
            of_point=bool(quote or passage or answers),
            taken=taken is not None,
            because=because is not None,
            of_arrival=any((from_, kind, arrived, diary, channel, stance))
            or signatories is not None,
            of_public=public is not None or bool(ground),
            of_csv=map_ is not None,
            of_words=bool(place or theme or text),
            of_copy=redacted is not None,
        )
    )
    desk, checks = open_desk(book), tuple(despite or ())
    if way == "list_":
        from rulebook_cli.cli.statements.listing_statements import list_statements

        return list_statements(desk, json)
    if way == "show":
        from rulebook_cli.cli.statements.listing_statements import show_statement

        return show_statement(desk, show or "")
    if way == "change":
        from rulebook_cli.cli.statements.changing_publicity import Changing, change_publicity

        changing = Changing(change or "", public, ground, redacted, checks, dry_run)
        return change_publicity(desk, changing)
    if way == "remove":
        from rulebook_cli.cli.statements.removing import remove_original

        reason = required_text(because, "because-missing")
        return remove_original(desk, remove or "", reason, checks, dry_run)
    if way == "apart":
        from rulebook_cli.cli.statements.answering_points import set_apart

        return set_apart(desk, apart or "", dry_run)
    if way == "answer":
        from rulebook_cli.cli.statements.answering_points import answer_points

        reason = required_text(because, "because-missing")
        return answer_points(desk, answer or [], taken, reason, checks, dry_run)
    if way == "point":
        from rulebook_cli.cli.statements.pointing import Tie
        from rulebook_cli.cli.statements.tying import tie_or_ask

        tie = Tie(point or "", place, quote, passage, theme, text, answers, checks, dry_run, json)
        return tie_or_ask(desk, tie)
    from rulebook_cli.cli.statements.arrivals import Words, said_of

    words = Words(
        sender=from_ or "",
        kind=kind,
        arrived=arrived,
        diary=diary,
        channel=channel,
        stance=stance,
        signatories=signatories,
        public=public,
        ground=ground,
        redacted=redacted,
    )
    said = said_of(words, as_, output, yes, dry_run, json, checks, skip_bad)
    if way == "no_file":
        from rulebook_cli.cli.statements.noting import receive_note

        return receive_note(desk, text, place, theme, said)
    if way == "csv":
        from rulebook_cli.cli.statements.importing import Import, import_csv

        assert csv is not None
        return import_csv(desk, Import(csv, map_ or ""), said)
    from rulebook_cli.cli.statements.receiving_files import receive_files

    return receive_files(desk, files or [], said)
