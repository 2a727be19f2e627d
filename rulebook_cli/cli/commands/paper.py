"""`rulebook paper`: a paper of a kind, ready to be printed, sent or handed out."""

from typing import Annotated

import typer

from rulebook_cli.cli.desk.delivery import deliver
from rulebook_cli.cli.terminal.options import (
    BaseVersion,
    Book,
    ContractFrom,
    DraftToo,
    Form,
    Lang,
    LargePrint,
    NoColour,
    On,
    Output,
    WithAmendments,
    Yes,
    command,
)
from rulebook_cli.cli.terminal.screen import phrase, suggest, tell

app = command()


@app.command(help=phrase("paper.help"))
def paper(
    kind: Annotated[
        str | None, typer.Argument(metavar="[KIND]", help=phrase("paper.kind"), show_default=False)
    ] = None,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID …]", help=phrase("paper.names"), show_default=False),
    ] = None,
    with_: WithAmendments = None,
    section: Annotated[
        str | None,
        typer.Option("--section", metavar="ID", help=phrase("paper.section"), show_default=False),
    ] = None,
    base: BaseVersion = None,
    draft: DraftToo = False,
    internal: Annotated[bool, typer.Option("--internal", help=phrase("paper.internal"))] = False,
    on: On = None,
    contract_from: ContractFrom = None,
    format_: Form = None,
    large_print: LargePrint = False,
    output: Output = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Draw the paper of a kind; without one, list the kinds."""
    from rulebook_cli.cli.showing.printing import (
        Wanted,
        draw_kind,
        kind_lines,
        kind_named,
        refuse_what_it_does_not_heed,
    )

    if kind is None:
        tell("paper.kinds")
        print("\n".join(kind_lines()))
        suggest("paper.next-kind")
        return
    from rulebook_cli.cli.book.contract_day import day_asked
    from rulebook_cli.cli.desk.desk import open_desk

    chosen = kind_named(kind)
    wanted = Wanted(
        tuple(names or ()),
        day_asked(on, contract_from),
        tuple(with_ or ()),
        section or "",
        draft,
        internal,
        base or "",
        contract_from,
    )
    refuse_what_it_does_not_heed(chosen, wanted)
    desk = open_desk(book)
    if chosen.name == "archive" and output and output.suffix.lower() == ".zip":
        from rulebook_cli.cli.showing.archive import save_archive

        save_archive(desk, wanted, output, yes)
        return
    deliver(draw_kind(desk, chosen, wanted), format_, output, yes, large_print, desk)
    suggest("paper.next" if output else "paper.next-save", kind=kind)
