"""Two coordinators' drafts that have gone apart, made one again."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from rulebook_cli.cli.amendments.contested import contested
from rulebook_cli.cli.amendments.folding import Opened, Stack, fold_in
from rulebook_cli.cli.amendments.refusals import show_clashes
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.terminal.screen import hint, phrase, tell
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.store.book_files import is_book_file
from rulebook_cli.store.history import Draft, FileChange
from rulebook_cli.store.repository import MAIN


def join_drafts(desk: Desk, here: str, there: str) -> bool:
    """Put what was done here on top of what was done there: the book by three-way merge, other
    files whole. False, with nothing moved, where they clash.

    `here` and `there` are the commits of the two drafts; the new commit has both as parents.
    """
    repository = desk.repository
    base = repository.merge_base(here, there)
    if base is None:
        return False
    ours, theirs = repository.difference(base, here), repository.difference(base, there)
    both = _written_by_both(ours, theirs)
    if both:
        hint("update.same-files", files=both)
        return False
    filed = Filed(_nameless(), "", here, date.min, "", ())
    opened = Opened(filed, desk.book_at(base), desk.book_at(here), desk.book_files(here))
    book, files = desk.book_at(there), desk.book_files(there)
    folded = fold_in(book, files, opened)
    if folded.consolidated.clashes:
        clashed = tuple((opened, clash) for clash in folded.consolidated.clashes)
        show_clashes(contested(book, Stack(folded.book, files, (opened,), clashed)))
        return False
    content = repository.read(change.new for change in ours if change.new)
    others = {
        change.path: content[change.new] if change.new else None
        for change in ours
        if not is_book_file(change.path)
    }
    message = phrase("update.joined-commit")
    draft = Draft((there, here), {**folded.files, **others}, message, desk.author())
    new = repository.commit(MAIN, draft, here)
    report_followed(desk, here, new)
    tell("update.joined")
    return True


def _written_by_both(ours: Iterable[FileChange], theirs: Iterable[FileChange]) -> list[str]:
    """The files outside the book that both wrote, each otherwise."""
    there = {change.path: change.new for change in theirs}
    return [
        change.path
        for change in ours
        if not is_book_file(change.path)
        and change.path in there
        and there[change.path] != change.new
    ]


def _nameless() -> Amendment:
    """What stands in for the own draft where an amendment's record would."""
    own = phrase("update.own-draft")
    return Amendment(own, "", Text(), Text(), Place(str(Path("rulebook.yaml"))))
