"""All amendments at a glance, kept for as long as no branch moves."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.gathering import REFS, Gathered, gather
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.standing import base_of
from rulebook_cli.model.amendment import UNDONE, Amendment, Base, Filed
from rulebook_cli.model.text import Text
from rulebook_cli.store.trees import tree_at

Words = tuple[tuple[str, str], ...]
"""A text as pairs of a language and its words."""


class Row(NamedTuple):
    """One amendment in the list, of nothing but words, so that ten thousand are read at once.

    `base` is empty once it has been answered; `proposed` is a date or empty. `sections` are the
    ids of what it changes, `places` the same as the book is read; `said` are the answers'
    reasons, that of a withdrawal, and notes, each with its kind.
    """

    id: str
    association: str
    number: int
    title: Words
    status: str
    sections: tuple[str, ...]
    places: tuple[str, ...]
    proposed: str = ""
    base: str = ""
    branch: str = ""
    said: tuple[tuple[str, Words], ...] = ()


class Overview(NamedTuple):
    """All amendments: open ones first, each by association and number; `unread` are branches
    nobody can read, `late` those that were changed after the answer."""

    main: str
    rows: tuple[Row, ...]
    unread: tuple[str, ...] = ()
    late: tuple[str, ...] = ()


def overview(desk: Desk, answer: bytes | None = None) -> Overview:
    """All amendments, given git's answer about `REFS` or asking for it. No other process where
    no branch has moved since last time."""
    answer = answer or desk.repository.refs_answer(*REFS)
    stamp = hashlib.sha256(answer).hexdigest()
    key = f"overview:{desk.repository.folder}:{current_language()}:{stamp}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        main, rows, unread, late = kept
        return Overview(main, tuple(map(Row._make, rows)), unread, late)
    gathered = gather(desk, answer)
    rows = tuple(sorted(_rows(desk, gathered), key=_order))
    seen = Overview(gathered.main, rows, gathered.unread, gathered.late)
    desk.cache.keep({key: (seen.main, tuple(map(tuple, rows)), seen.unread, seen.late)})
    return seen


def _order(row: Row) -> tuple[bool, str, int, str]:
    return not row.base, row.association, row.number, row.branch


def _rows(desk: Desk, gathered: Gathered) -> Iterable[Row]:
    tree = tree_at(desk.repository, gathered.main, desk.cache)
    names = _section_names(desk, gathered.main) if gathered.open or gathered.answered else {}
    open_ids = set()
    for filed in gathered.open:
        record = gathered.record_of(filed)
        open_ids.add(record.id)
        base = base_of(desk, gathered.main, filed, tree)
        yield _row(record, names, filed=filed, base=base)
    for answered in gathered.answered:
        if answered.id not in open_ids:
            proposed = gathered.begun.get(answered.id) or answered.submitted
            yield _row(answered, names, proposed=proposed.isoformat() if proposed else "")


def _row(
    record: Amendment,
    names: dict[str, str],
    filed: Filed | None = None,
    base: Base | None = None,
    proposed: str = "",
) -> Row:
    sections = _sections(filed.amendment if filed else record)
    said = [
        ("undone" if answer.outcome == UNDONE else "answer", _words(answer.because))
        for answer in record.answers
    ]
    if record.withdrawn:
        said.append(("reason", _words(record.withdrawn.because)))
    if filed:
        said += _notes(record, base)
    return Row(
        id=record.id,
        association=record.association,
        number=record.number,
        title=_words(record.title),
        status=record.status.value,
        sections=sections,
        places=tuple(names.get(section, section) for section in sections),
        proposed=filed.on.isoformat() if filed else proposed,
        base=base.value if base else "",
        branch=filed.ref if filed else "",
        said=tuple(said),
    )


def _notes(record: Amendment, base: Base | None) -> Iterator[tuple[str, Words]]:
    """What an open amendment was made on, which parts need others, and what its proposer can do
    where the draft has moved under it; what is named stands as a word of no language."""
    if record.amends:
        yield "amends", (("", record.amends),)
    needing = [part for part in record.parts if part.needs]
    if needing:
        each = (f"{part.number} ({', '.join(map(str, part.needs))})" for part in needing)
        yield "needs", (("", ", ".join(each)),)
    if base in (Base.NEAR, Base.CLASH, Base.GONE):
        yield f"settle-{base.value}", (("", record.id),)


def _words(text: Text) -> Words:
    return tuple(text.words.items())


def _sections(amendment: Amendment) -> tuple[str, ...]:
    """The sections that an amendment changes, or the vocabulary files."""
    places = (at for part in amendment.parts for at in part.at)
    return tuple(dict.fromkeys(f"{at.book}s" if at.book else at.section for at in places))


def _section_names(desk: Desk, main: str) -> dict[str, str]:
    """The sections of the draft as it is read, by their ids; kept, since the whole book is much
    to read for a list."""
    language = current_language()
    key = f"section-names:{language}:{main}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, dict):
        return kept
    from rulebook_cli.render.words.place_names import home_names

    names = home_names(desk.book_at(main), language)
    desk.cache.keep({key: names})
    return names
