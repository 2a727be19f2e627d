"""Amendments chosen to be taken in, and folded one on another in an order of their own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rulebook_cli.changes.consolidate import OURS, consolidate
from rulebook_cli.checks.catalogue import CHECKS
from rulebook_cli.cli.amendments.amended import bases_first, open_base
from rulebook_cli.cli.amendments.folding import Folded, Stack, fold_in
from rulebook_cli.cli.amendments.gathering import Gathered, find_open
from rulebook_cli.cli.amendments.opening import Opened, open_to_take
from rulebook_cli.cli.amendments.refusals import refuse_settings, refuse_taken_parts
from rulebook_cli.cli.amendments.rewording import Reworded, fold_reworded
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.screen import hint
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.as_written import nearest

DRAFT = OURS
"""What the draft itself is called where amendments are put in an order with it."""


@dataclass(frozen=True, slots=True)
class Taking:
    """What is to be taken in: amendments, or some parts of one, or one in other words. Where they
    are `ordered`, and two put something at one point, both are taken, in the order in which the
    ids are named; the draft itself may be among them."""

    ids: tuple[str, ...]
    parts: tuple[int, ...]
    as_modified: Path | None
    because: str
    despite: tuple[str, ...]
    ordered: bool = False

    @property
    def amendments(self) -> tuple[str, ...]:
        """The ids without the draft's name."""
        return tuple(id_ for id_ in self.ids if not (self.ordered and id_ == DRAFT))

    def check(self) -> None:
        """Raises `RulebookError`: `one-at-a-time` when parts or other words name several,
        `order-of-one` where there is nothing to put in order, `order-and-words`,
        `no-such-check`."""
        if self.ordered and (self.as_modified or self.parts):
            raise RulebookError("order-and-words")
        if self.ordered and (len(set(self.ids)) < 2 or not self.amendments):
            raise RulebookError("order-of-one", ids=self.ids)
        if len(self.ids) != 1 and (self.parts or self.as_modified):
            raise RulebookError("one-at-a-time")
        checks = tuple(check.name for check in CHECKS)
        for name in self.despite:
            if name not in checks:
                raise RulebookError("no-such-check", name=name, meant=nearest(name, checks))


@dataclass(frozen=True, slots=True)
class Chosen:
    """One amendment to be folded in: its record, and the parts that are answered (none: the
    whole). `needs` are parts that these need and that are neither among them nor in the draft."""

    record: Amendment
    opened: Opened
    parts: tuple[int, ...]

    @property
    def needs(self) -> tuple[int, ...]:
        """The parts that are needed and missing."""
        there = {*self.parts, *self.record.taken}
        meant = (part for part in self.record.parts if part.number in self.parts)
        needed = (number for part in meant for number in part.needs)
        return tuple(dict.fromkeys(number for number in needed if number not in there))

    @property
    def names(self) -> list[str]:
        """What is taken: the amendment by its id, or its parts (`misol-3.2`)."""
        return [f"{self.record.id}.{part}" for part in self.parts] or [self.record.id]


def choose(desk: Desk, gathered: Gathered, taking: Taking) -> list[Chosen]:
    """The amendments that are meant, in an order that does not hang on how they were named: by
    association and number, what another one amends before it; as they were named where that is
    wanted."""
    found = dict.fromkeys(find_open(desk, gathered, id_).ref for id_ in taking.amendments)
    by_ref = {filed.ref: filed for filed in gathered.open}
    refs = list(found) if taking.ordered else _in_order(found, by_ref)
    return [_chosen(desk, gathered, by_ref[ref], taking) for ref in refs]


def _in_order(refs: Iterable[str], by_ref: dict[str, Filed]) -> list[str]:
    filed = sorted(
        (by_ref[ref] for ref in refs),
        key=lambda one: (one.amendment.association, one.amendment.number, one.ref),
    )
    return [one.ref for one in bases_first(filed)]


def _chosen(desk: Desk, gathered: Gathered, filed: Filed, taking: Taking) -> Chosen:
    record = gathered.record_of(filed)
    parts = _parts(record, taking)
    refuse_settings(desk, filed, parts)
    return Chosen(record, open_to_take(desk, filed), parts)


def _parts(record: Amendment, taking: Taking) -> tuple[int, ...]:
    """The parts that are meant: those named, else those that wait where some were answered."""
    refuse_taken_parts(record, taking.parts)
    if taking.parts or len(record.waiting) == len(record.outcomes):
        return tuple(dict.fromkeys(taking.parts))
    hint("merge.rest", id=record.id, parts=record.waiting, count=len(record.waiting))
    return record.waiting


def unmerged_base(gathered: Gathered, chosen: Sequence[Chosen]) -> tuple[str, str] | None:
    """The first amendment that amends another which is neither in the draft nor taken along, and
    that other; None where every one has what it stands on."""
    along = {one.record.id for one in chosen if not one.parts}
    for one in chosen:
        base = open_base(gathered.open, one.record)
        if base is not None and base.amendment.id not in along:
            return one.record.id, base.amendment.id
    return None


@dataclass(frozen=True, slots=True)
class Step:
    """One amendment folded in on top of those before it."""

    chosen: Chosen
    folded: Folded


def fold_each(
    desk: Desk, main: str, chosen: Sequence[Chosen], reworded: Reworded | None = None
) -> tuple[list[Step], Stack]:
    """Each amendment folded in on top of those before it, as far as they fit."""
    book, files = desk.draft, desk.book_files(main)
    steps, clashed = [], []
    for one in chosen:
        if reworded:
            folded = fold_reworded(book, files, one.opened, reworded, one.parts)
        else:
            folded = fold_in(book, files, one.opened, one.parts)
        clashed += [(one.opened, clash) for clash in folded.consolidated.clashes]
        steps.append(Step(one, folded))
        book, files = folded.book, folded.onto(files)
    opened = tuple(one.opened for one in chosen)
    return steps, Stack(book, files, opened, tuple(clashed))


def fold_ordered(
    desk: Desk, main: str, chosen: Sequence[Chosen], ids: Sequence[str]
) -> tuple[list[Step], Stack]:
    """Each amendment folded in, so that what several put at one point stands in the order of
    `ids`; the draft's own too where it is among them, else it clashes with them as ever. The
    steps come in the order in which they were folded: those before the draft from the last."""
    at = list(ids).index(DRAFT) if DRAFT in ids else 0
    turned = [*reversed(chosen[:at]), *chosen[at:]]
    book, files = desk.draft, desk.book_files(main)
    steps, clashed = [], []
    for number, one in enumerate(turned):
        first = "theirs" if number < at else "ours"
        if DRAFT not in ids and _clashes_with(desk.draft, one):
            first = ""
        folded = fold_in(book, files, one.opened, one.parts, first)
        clashed += [(one.opened, clash) for clash in folded.consolidated.clashes]
        steps.append(Step(one, folded))
        book, files = folded.book, folded.onto(files)
    opened = tuple(one.opened for one in turned)
    return steps, Stack(book, files, opened, tuple(clashed))


def _clashes_with(draft: Rulebook, one: Chosen) -> bool:
    """Whether an amendment clashes with the draft itself."""
    opened, record = one.opened, one.record
    result = consolidate(opened.base, draft, opened.theirs, record.id, record.replaced)
    return bool(result.clashes)
