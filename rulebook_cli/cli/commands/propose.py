"""`rulebook propose`: propose an amendment."""

from dataclasses import replace
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.exit_codes import FINDINGS
from rulebook_cli.cli.terminal.options import (
    AsWho,
    Book,
    Despite,
    DryRun,
    Lang,
    NoColour,
    Yes,
    command,
)
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.errors import RulebookError

app = command()


@app.command(help=phrase("propose.help"))
def propose(
    section: Annotated[
        str | None,
        typer.Argument(metavar="[SECTION]", help=phrase("propose.section"), show_default=False),
    ] = None,
    as_: AsWho = None,
    title: Annotated[
        str | None,
        typer.Option("--title", metavar="TEXT", help=phrase("propose.title"), show_default=False),
    ] = None,
    reason: Annotated[
        str | None,
        typer.Option("--reason", metavar="TEXT", help=phrase("propose.reason"), show_default=False),
    ] = None,
    from_: Annotated[
        str | None,
        typer.Option("--from", metavar="FILE", help=phrase("propose.from"), show_default=False),
    ] = None,
    set_: Annotated[
        list[str] | None,
        typer.Option(
            "--set", metavar="ADDRESS=VALUE", help=phrase("propose.set"), show_default=False
        ),
    ] = None,
    after: Annotated[
        str | None,
        typer.Option(
            "--after", metavar="ADDRESS", help=phrase("propose.after"), show_default=False
        ),
    ] = None,
    renumber: Annotated[
        list[str] | None,
        typer.Option(
            "--renumber",
            metavar="[SECTION=]NUMBER",
            help=phrase("propose.renumber"),
            show_default=False,
        ),
    ] = None,
    move_after: Annotated[
        str | None,
        typer.Option(
            "--move-after",
            metavar="SECTION",
            help=phrase("propose.move-after"),
            show_default=False,
        ),
    ] = None,
    texts: Annotated[bool, typer.Option("--texts", help=phrase("propose.texts"))] = False,
    delete: Annotated[bool, typer.Option("--delete", help=phrase("propose.delete"))] = False,
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="ID", help=phrase("propose.to"), show_default=False),
    ] = None,
    base: Annotated[
        str | None,
        typer.Option(
            "--base",
            metavar="draft|decided|ID",
            help=phrase("propose.base"),
            show_default=False,
        ),
    ] = None,
    whole: Annotated[bool, typer.Option("--whole", help=phrase("propose.whole"))] = False,
    rebase: Annotated[
        str | None,
        typer.Option("--rebase", metavar="ID", help=phrase("propose.rebase"), show_default=False),
    ] = None,
    principle: Annotated[
        list[str] | None,
        typer.Option(
            "--principle", metavar="ID", help=phrase("propose.principle"), show_default=False
        ),
    ] = None,
    with_association: Annotated[
        list[str] | None,
        typer.Option(
            "--with-association", metavar="ID", help=phrase("propose.with"), show_default=False
        ),
    ] = None,
    despite: Despite = None,
    dry_run: DryRun = False,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """Put a change on a branch of its own; print its id. Nothing else in the clone moves."""
    from rulebook_cli.cli.amendments.part_names import whole_only
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.proposing.filing_amendments import Wanted
    from rulebook_cli.cli.proposing.kept import keep_unreadable
    from rulebook_cli.cli.proposing.proposing import Unreadable
    from rulebook_cli.cli.proposing.talking_over import propose_with_talk
    from rulebook_cli.cli.terminal.typed_words import checked_title

    checked_title(title)  # before anybody writes a text that would be left without one
    whole_only(filter(None, (to, base)), "propose-whole")
    desk = open_desk(book)
    desk.repository.get_ready()
    if rebase is not None:
        from rulebook_cli.cli.proposing.rebasing import Rebasing
        from rulebook_cli.cli.proposing.rebasing import rebase as settle

        others = (section, title, reason, after, to, base, principle, renumber, move_after)
        if delete or texts or whole or any(others) or (from_ is not None and set_):
            raise RulebookError("rebase-alone")
        return settle(desk, Rebasing(rebase, as_, from_, tuple(set_ or ())), yes, dry_run)
    named = (section or "", as_, title, reason, from_, tuple(set_ or ()), delete, to)
    wanted = Wanted(*named, tuple(principle or ()), texts, after=after, base=base, whole=whole)
    wanted = replace(wanted, renumber=tuple(renumber or ()), move_after=move_after)
    wanted = replace(wanted, despite=tuple(despite or ()), joint=tuple(with_association or ()))
    try:
        return propose_with_talk(desk, wanted, yes, dry_run)
    except Unreadable as text:
        keep_unreadable(desk, text, wanted)
        return FINDINGS
