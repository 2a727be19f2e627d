"""Which of several amendments that were to be taken at once brings an error."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from rulebook_cli.cli.amendments.folding import fold_in
from rulebook_cli.cli.book.judging import new_errors
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.merging.taking import Chosen
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import wrapped
from rulebook_cli.model.finding import Finding
from rulebook_cli.render.speech import say


def tell_who_brings(
    desk: Desk, main: str, chosen: Sequence[Chosen], errors: Iterable[Finding], on: date
) -> None:
    """Say which of several amendments bring some of the errors by themselves, and that the rest
    come only of taking them together; of one amendment nothing."""
    if len(chosen) < 2:
        return
    left = {error.fingerprint for error in errors}
    guilty = list(_bringing(desk, main, chosen, left, on))
    if guilty:
        _tell("brings-error", ids=guilty)
    if left:
        _tell("bring-together", ids=[id_ for one in chosen for id_ in one.names])


def _bringing(
    desk: Desk, main: str, chosen: Sequence[Chosen], left: set[str], on: date
) -> Iterator[str]:
    """The names of those that bring some of the errors alone, which are taken from `left`."""
    wanted, files = frozenset(left), desk.book_files(main)
    for one in chosen:
        alone = fold_in(desk.draft, files, one.opened, one.parts)
        own = {error.fingerprint for error in new_errors(desk.draft, alone.book, on)} & wanted
        left -= own
        if own and not alone.consolidated.clashes:
            yield from one.names


def _tell(key: str, **values: object) -> None:
    print(wrapped(say(current_language(), "taking", key, **values)))
