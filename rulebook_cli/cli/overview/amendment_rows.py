"""Amendments as rows of the list: what each is, where it stands, what was said of it."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from rulebook_cli.cli.amendments.amended import left_base
from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.amendments.standing import base_of
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.overview.new_section_names import new_section_names
from rulebook_cli.cli.overview.rows import Row, Words
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.logic.in_round import is_late
from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import UNDONE, Amendment, Answer, Base, Filed
from rulebook_cli.model.settings import Settings
from rulebook_cli.model.text import Text
from rulebook_cli.store.book_settings import read_settings_at
from rulebook_cli.store.trees import tree_at


def rows_of(desk: Desk, gathered: Gathered) -> Iterable[Row]:
    """A row for each amendment, open or answered."""
    tree = tree_at(desk.repository, gathered.main, desk.cache)
    names = _section_names(desk, gathered.main) if gathered.open or gathered.answered else {}
    settings = read_settings_at(desk.repository, gathered.main, desk.cache)
    own = new_section_names(desk, gathered.main, gathered.open, names)
    open_ids = set()
    for filed in gathered.open:
        record = gathered.record_of(filed)
        open_ids.add(record.id)
        base = base_of(desk, gathered.main, filed, tree)
        late = is_late(record, settings, filed.at or filed.on)
        left = left_base(gathered.answered, record) if base in (Base.CLASH, Base.GONE) else ""
        moved = _carried(record, settings, filed.on)
        called = {**own.get(filed.commit, {}), **names}
        yield _row(record, called, filed=filed, base=base, late=late, left=left, moved=moved)
    for answered in gathered.answered:
        if answered.id not in open_ids:
            proposed = gathered.begun.get(answered.id) or answered.submitted
            late = is_late(answered, settings, proposed)
            on = proposed.isoformat() if proposed else ""
            yield _row(answered, names, proposed=on, late=late)


def _carried(record: Amendment, settings: Settings, on: date) -> str:
    """The round that an amendment was carried into: another than was open when it was made."""
    then = settings.open_round(on)
    return record.round if then and record.round not in ("", then.id) else ""


def _row(
    record: Amendment,
    names: dict[str, str],
    filed: Filed | None = None,
    base: Base | None = None,
    proposed: str = "",
    late: bool = False,
    left: str = "",
    moved: str = "",
) -> Row:
    sections = _sections(filed.amendment if filed else record)
    said = list(_answers(record))
    if record.withdrawn:
        said.append(("reason", _words(record.withdrawn.because)))
    if filed:
        said += _parts(record, names)
        said += _notes(record, base)
    if moved:
        said.append(("carried", (("", moved),)))
    if late:
        said.append(("out-of-time", (("", record.id),)))
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
        left_base=left,
        branch=filed.ref if filed else "",
        commit=filed.commit if filed else "",
        said=tuple(said),
        supporters=tuple(one.id for one in record.supporters),
    )


def _answers(record: Amendment) -> Iterator[tuple[str, Words]]:
    """The answers in their order; one to several parts at once stands once, behind their ids."""
    for (outcome, because, *_), group in groupby(record.answers, key=_answer_as_given):
        ids = ", ".join(f"{record.id}.{one.part}" for one in group if one.part)
        words = ((code, f"{ids}: {said}" if ids else said) for code, said in _words(because))
        yield "undone" if outcome == UNDONE else "answer", tuple(words)


def _answer_as_given(answer: Answer) -> tuple[str, Text, str, date, bool]:
    return answer.outcome, answer.because, answer.by, answer.on, bool(answer.part)


def _parts(record: Amendment, names: dict[str, str]) -> Iterator[tuple[str, Words]]:
    """The parts by their ids, each with what it changes something in, where there are several."""
    if len(record.parts) > 1:
        homes = (_homes(part.at) for part in record.parts)
        named = (", ".join(names.get(home, home) for home in each) for each in homes)
        numbered = zip(record.parts, named, strict=True)
        said = (f"{record.id}.{part.number} ({where})" for part, where in numbered)
        yield "parts", (("", ", ".join(said)),)


def _notes(record: Amendment, base: Base | None) -> Iterator[tuple[str, Words]]:
    """What an open amendment was made on, which parts need others, and what its proposer can do
    where the draft has moved under it; what is named stands as a word of no language."""
    yield from _together(record)
    if record.amends:
        yield "amends", (("", record.amends),)
    needing = [part for part in record.parts if part.needs]
    if needing:
        each = (f"{part.number} ({', '.join(map(str, part.needs))})" for part in needing)
        yield "needs", (("", ", ".join(each)),)
    if base in (Base.NEAR, Base.CLASH, Base.GONE):
        yield f"settle-{base.value}", (("", record.id),)


def _together(record: Amendment) -> Iterator[tuple[str, Words]]:
    """Who proposes it too, who is asked to, and who supports it."""
    for key, names in (
        ("joint", record.joint_now),
        ("joint-awaited", record.joint_awaited),
        ("supporters", record.other_supporters),
    ):
        if names:
            yield key, (("", ", ".join(names)),)


def _words(text: Text) -> Words:
    return tuple(text.words.items())


def _sections(amendment: Amendment) -> tuple[str, ...]:
    """The sections that an amendment changes, or the vocabulary files."""
    return _homes(at for part in amendment.parts for at in part.at)


def _homes(places: Iterable[Address]) -> tuple[str, ...]:
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
