"""Amendments laid out for reading, open and answered."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from rulebook_cli.cli.amendments.amended import left_base
from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.amendments.opening import books_of
from rulebook_cli.cli.amendments.standing import base_of
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.model.change import Change
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.amendments import called
from rulebook_cli.store.branches import ANSWERED, branch_of
from rulebook_cli.store.history import Ref


def all_exhibits(
    desk: Desk, gathered: Gathered, wanted: Callable[[Amendment], bool] = lambda _: True
) -> list[Exhibit]:
    """Every amendment, open ones and answered ones, by association and number; only the `wanted`,
    since laying out the others takes its time."""
    opened = [filed for filed in gathered.open if wanted(gathered.record_of(filed))]
    exhibits = [open_exhibit(desk, gathered, filed) for filed in opened]
    shown = {filed.amendment.id for filed in gathered.open}
    left = (one for one in gathered.answered if one.id not in shown and wanted(one))
    refs = {ref.name: ref for ref in gathered.refs}
    exhibits += [_answered(desk, one, refs) for one in left]
    return sorted(exhibits, key=lambda e: (e.amendment.association, e.amendment.number))


def exhibit_of(desk: Desk, gathered: Gathered, id_: str) -> Exhibit:
    """One amendment. Raises `RulebookError("no-such-amendment")`."""
    records = {filed.amendment.id: filed for filed in gathered.open}
    found = called((*(filed.amendment for filed in records.values()), *gathered.answered), id_)
    if found is None:
        raise RulebookError("no-such-amendment", id=id_, known=sorted(gathered.ids))
    if found.id in records:
        return open_exhibit(desk, gathered, records[found.id])
    return _answered(desk, found, {ref.name: ref for ref in gathered.refs})


def is_here(exhibit: Exhibit) -> bool:
    """Whether the text of an amendment is in this clone: what was answered before this clone had
    fetched it is known by its record alone."""
    return exhibit.base is not None or bool(exhibit.changes) or not exhibit.amendment.parts


def open_exhibit(desk: Desk, gathered: Gathered, filed: Filed) -> Exhibit:
    """An open amendment with what it changes and where it stands."""
    base, after = books_of(desk, filed)
    before, changes = _shown_against(filed.amendment, base, after)
    return Exhibit(
        amendment=gathered.record_of(filed),
        changes=changes,
        before=before,
        after=after,
        on=filed.on,
        at=filed.at,
        author=filed.author,
        base=base_of(desk, gathered.main, filed),
        left_base=left_base(gathered.answered, filed.amendment),
    )


def _answered(desk: Desk, amendment: Amendment, refs: Mapping[str, Ref]) -> Exhibit:
    """An answered amendment. Its changes are shown as long as its commits are here."""
    names = (ANSWERED + amendment.id, _remote_branch(amendment.id), branch_of(amendment.id))
    ref = next((refs[name] for name in names if name in refs), None)
    if ref is None or not (amendment.base and desk.repository.resolve(amendment.base)):
        answered_on = amendment.answers[-1].on if amendment.answers else amendment.submitted
        day = answered_on or desk.author().date.date()
        return Exhibit(amendment, (), desk.draft, desk.draft, day)
    after = desk.book_at(ref.commit)
    before, changes = _shown_against(amendment, desk.book_at(amendment.base), after)
    own = desk.repository.changed({ref.name: ref.commit}, amendment.base).get(ref.name, ())
    first = own[-1].author if own else ref.author
    day, at = first.date.date(), first.date
    return Exhibit(amendment, changes, before, after, day, first.name, at=at)


def _shown_against(
    amendment: Amendment, before: Rulebook, after: Rulebook
) -> tuple[Rulebook, tuple[Change, ...]]:
    """What an amendment is shown against, and its changes. A section that it replaces as a whole
    is shown as new text, as if there had been none."""
    from rulebook_cli.changes.compare import compare

    if amendment.replaced:
        sections = tuple(one for one in before.sections if one.id not in amendment.replaced)
        kept = (e for e in before.entries if e.address.section not in amendment.replaced)
        before = replace(before, sections=sections, entries=tuple(kept))
    return before, compare(before.entries, after.entries)


def _remote_branch(id_: str) -> str:
    return branch_of(id_).replace("refs/heads/", "refs/remotes/origin/", 1)
