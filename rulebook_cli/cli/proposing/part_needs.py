"""Which parts of an amendment need which others: those without which they bring a new error."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import combinations

from rulebook_cli.changes.consolidate import consolidate
from rulebook_cli.cli.amendments.folding import write_folded
from rulebook_cli.cli.amendments.opening import Opened
from rulebook_cli.cli.book.judging import errors_of, new_among
from rulebook_cli.cli.proposing.proposing import Proposal
from rulebook_cli.model.amendment import Amendment, Filed, Part
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import FileRead, assemble, read_file

_MOST = 30
"""How many sets of parts are judged at most for one amendment; each takes some hundredths of a
second."""
Sound = Callable[[frozenset[int]], bool]
"""Whether some parts alone bring no error that the whole amendment does not bring."""


class _TooMany(Exception):  # noqa: N818 - it is no error: what has been found so far is kept
    """So many sets have been judged that no more are. Never leaves this file."""


def needs_of_proposal(
    amendment: Amendment,
    proposal: Proposal,
    book: Rulebook,
    files: Mapping[str, bytes],
    on: date,
) -> tuple[Part, ...]:
    """The parts of an amendment that is being made, with what each needs; `book` and `files` are
    what the whole of it was made on."""
    after = {**proposal.base.files, **proposal.files}
    theirs = {path: data for path, data in after.items() if data is not None}
    opened = Opened(Filed(amendment, "", "", on, "", ()), book, proposal.book, theirs)
    return with_needs(amendment.parts, book, files, opened, on)


def with_needs(
    parts: tuple[Part, ...], book: Rulebook, files: Mapping[str, bytes], opened: Opened, on: date
) -> tuple[Part, ...]:
    """The parts with what each needs, found by folding them into the book that the amendment was
    made on. Of very many parts some are left as they are."""
    if len(parts) < 2 or len(parts) > _MOST:
        return parts
    sound = _judge(book, files, opened, on)
    numbers = [part.number for part in parts]
    done: list[Part] = []
    for part in parts:
        try:
            needs = _needed(frozenset({part.number}), numbers, sound)
        except _TooMany:
            return (*done, *parts[len(done) :])
        done.append(part._replace(needs=needs))
    return tuple(done)


def needs_of(
    chosen: Iterable[int],
    book: Rulebook,
    files: Mapping[str, bytes],
    opened: Opened,
    on: date,
) -> tuple[int, ...]:
    """The further parts without which some parts together bring a new error into a book; empty
    where no part mends it, or it would take too long to find out."""
    numbers = [part.number for part in opened.filed.amendment.parts]
    try:
        return _needed(frozenset(chosen), numbers, _judge(book, files, opened, on))
    except _TooMany:
        return ()


def _judge(book: Rulebook, files: Mapping[str, bytes], opened: Opened, on: date) -> Sound:
    """The question whether some parts are sound by themselves; each set is judged once."""
    known: dict[frozenset[int], bool] = {}
    result = consolidate(opened.base, book, opened.theirs, opened.filed.amendment.id)
    read = _remembering()
    whole = write_folded(files, result, opened, read=read).book
    allowed = [(errors_of(each, on), each) for each in (book, whole)]

    def sound(some: frozenset[int]) -> bool:
        if some not in known:
            if len(known) >= _MOST:
                raise _TooMany
            made = write_folded(files, result, opened, some, read).book
            errors = errors_of(made, on)
            for was, each in allowed:
                errors = new_among(errors, was, each, made)
            known[some] = not errors
        return known[some]

    return sound


def _remembering() -> Callable[[Mapping[str, bytes]], Rulebook]:
    """Read a book's files, each content once however many books hold it."""
    known: dict[tuple[str, bytes], FileRead] = {}

    def read(files: Mapping[str, bytes]) -> Rulebook:
        for path, data in files.items():
            if (path, data) not in known:
                known[path, data] = read_file(path, data)
        return assemble({path: known[path, data] for path, data in files.items()})

    return read


def _needed(chosen: frozenset[int], numbers: list[int], sound: Sound) -> tuple[int, ...]:
    """The smallest set of other parts with which the chosen ones are sound; empty where they are
    so alone."""
    if sound(chosen):
        return ()
    others = [number for number in numbers if number not in chosen]
    for size in range(1, len(others) + 1):
        for some in combinations(others, size):
            if sound(chosen | frozenset(some)):
                return some
    return ()
