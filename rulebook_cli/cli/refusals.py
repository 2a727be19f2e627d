"""Why amendments were not taken in."""

from collections.abc import Iterable, Sequence
from typing import Any

from rulebook_cli.changes.consolidate import OURS, Consolidated
from rulebook_cli.cli.folding import Opened
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.screen import phrase, screen_width, tell
from rulebook_cli.model.change import Clash
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.findings import finding_lines
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.store.yaml_file import plain_lines


def show_clashes(result: Consolidated, opened: Opened, book: Rulebook) -> None:
    """Each place that clashes, with what the draft says there and what the amendment says."""
    id_ = opened.filed.amendment.id
    tell("merge.clash", id=id_, count=len(result.clashes))
    for clash in result.clashes:
        print()
        print(f"  {place_name(clash.address, book, current_language())} ({clash.address})")
        if clash.kind == "order":
            print("    " + phrase("clash.order"))
        for name, value in _texts(clash):
            label = phrase("clash.draft") if name == OURS else name
            print(f"    {label}: {_shown(value)}")
    print()
    tell("merge.clash-next", id=id_)


def show_new_errors(errors: Iterable[Finding], book: Rulebook) -> None:
    """The errors the amendments would bring."""
    tell("merge.new-errors")
    _show(errors, book)
    tell("merge.despite-next")


def show_new_warnings(findings: Sequence[Finding], book: Rulebook) -> None:
    """What the checks now say of the draft: it was taken in, but not unseen."""
    if findings:
        tell("merge.new-warnings", count=len(findings))
        _show(findings, book)


def show_errors_of_book(errors: Iterable[Finding], book: Rulebook) -> None:
    """The errors a book has that was to be recorded as approved."""
    tell("decide.errors")
    _show(errors, book)
    tell("decide.errors-next")


def _show(errors: Iterable[Finding], book: Rulebook) -> None:
    print()
    for line in finding_lines(errors, book, current_language(), screen_width()):
        print(line)


def _texts(clash: Clash) -> Iterable[tuple[str, Any]]:
    return clash.texts.items()


def _shown(value: Plain) -> str:
    """A value on one line; "(removed)" where there is none."""
    if value is None:
        return phrase("clash.removed")
    if isinstance(value, str):
        return " ".join(value.split())
    return plain_lines(value)
