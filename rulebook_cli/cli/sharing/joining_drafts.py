"""Two coordinators' drafts that have gone apart, made one again."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from rulebook_cli.cli.amendments.contested import contested
from rulebook_cli.cli.amendments.folding import Stack, fold_in
from rulebook_cli.cli.amendments.opening import Opened
from rulebook_cli.cli.amendments.refusals import show_clashes
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.identity import coordinator_name
from rulebook_cli.cli.sharing.joining_answers import join_answers
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, phrase, tell
from rulebook_cli.model.amendment import UNDONE, Amendment, Answer, Filed
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.store.amendments import read_record
from rulebook_cli.store.book_files import is_book_file
from rulebook_cli.store.branches import record_path
from rulebook_cli.store.history import Draft, FileChange
from rulebook_cli.store.repository import MAIN
from rulebook_cli.store.write_record import amendment_record


def join_drafts(desk: Desk, here: str, there: str) -> bool:
    """Put what was done here on top of what was done there: the book by three-way merge, answers
    to one amendment as one log, other files whole. False, with nothing moved, where they clash.

    `here` and `there` are the commits of the two drafts; the new commit has both as parents.
    """
    repository = desk.repository
    base = repository.merge_base(here, there)
    if base is None:
        return False
    ours, theirs = repository.difference(base, here), repository.difference(base, there)
    both = _written_by_both(ours, theirs)
    closing = _closing(desk)
    records = _joined_records(desk, both, closing)
    unlike = [mine.path for mine, _ in both if mine.path not in records]
    if unlike:
        hint("update.same-files", files=unlike)
        return False
    filed = Filed(_nameless(), "", here, date.min, "", ())
    opened = Opened(filed, desk.book_at(base), desk.book_at(here), desk.book_files(here))
    book, theirs_files = desk.book_at(there), desk.book_files(there)
    folded = fold_in(book, theirs_files, opened)
    if folded.consolidated.clashes:
        clashed = tuple((opened, clash) for clash in folded.consolidated.clashes)
        show_clashes(contested(book, Stack(folded.book, theirs_files, (opened,), clashed)))
        return False
    content = repository.read(change.new for change in ours if change.new)
    others = {
        change.path: content[change.new] if change.new else None
        for change in ours
        if not is_book_file(change.path)
    }
    files = {**folded.files, **others, **_written(records)}
    draft = Draft((there, here), files, phrase("update.joined-commit"), desk.author())
    new = repository.commit(MAIN, draft, here)
    report_followed(desk, here, new)
    tell("update.joined")
    superseded = [one.id for one in records.values() if closing in _partless(one)]
    if superseded:
        hint("update.superseded", ids=superseded)
    return True


def _written_by_both(
    ours: Iterable[FileChange], theirs: Iterable[FileChange]
) -> list[tuple[FileChange, FileChange]]:
    """The files outside the book that both wrote, each otherwise: as here, as there."""
    there = {change.path: change for change in theirs}
    return [
        (change, there[change.path])
        for change in ours
        if not is_book_file(change.path)
        and change.path in there
        and there[change.path].new != change.new
    ]


def _joined_records(
    desk: Desk, both: Iterable[tuple[FileChange, FileChange]], closing: Answer
) -> dict[str, Amendment]:
    """Of the files that both wrote, the records of amendments whose answers go together."""
    found = {}
    for here, there in both:
        content = desk.repository.read(name for name in (here.old, here.new, there.new) if name)
        base, mine, theirs = (
            read_record(content.get(name or "") or b"", here.path)[0]
            for name in (here.old, here.new, there.new)
        )
        if mine and theirs and here.path == record_path(mine.id) == record_path(theirs.id):
            joined = join_answers(base, mine, theirs, closing)
            if joined:
                found[here.path] = joined
    return found


def _closing(desk: Desk) -> Answer:
    """The line that takes an own answer back where another coordinator gave the same first."""
    because = Text({current_language(): phrase("update.superseded-because")})
    return Answer(UNDONE, because, coordinator_name(desk), today())


def _partless(record: Amendment) -> list[Answer]:
    return [answer._replace(part=0) for answer in record.answers]


def _written(records: Mapping[str, Amendment]) -> dict[str, bytes | None]:
    return {path: amendment_record(record) for path, record in records.items()}


def _nameless() -> Amendment:
    """What stands in for the own draft where an amendment's record would."""
    own = phrase("update.own-draft")
    return Amendment(own, "", Text(), Text(), Place(str(Path("rulebook.yaml"))))
