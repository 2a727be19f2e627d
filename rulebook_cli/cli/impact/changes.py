"""What `impact` holds against each other: versions of the book, with amendments or without."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rulebook_cli.cli.amendments.gathering import find_all_open, gather
from rulebook_cli.cli.amendments.left_out import find_all_with_answered
from rulebook_cli.cli.amendments.part_names import part_id, part_named, parts_by_amendment
from rulebook_cli.cli.book.versions import (
    Version,
    decided,
    meant_by,
    named_version,
    version_with,
)
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.amendment import Filed
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Alone:
    """The draft with one amendment."""

    id: str
    title: str
    book: Rulebook


@dataclass(frozen=True, slots=True)
class Clash:
    """Why amendments cannot be reckoned together: which of them clash, and where. `unfit` are
    those that do not fit what they are laid on, and are not reckoned at all."""

    names: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    unfit: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A book before and after; `ids` are the amendments in it, none where two versions of the
    book are held against each other. `alone` are the books with one amendment each, where there
    are several; with a `clash` there is nothing but these, and `after` is the book before."""

    before: Version
    after: Version
    ids: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    alone: tuple[Alone, ...] = ()
    clash: Clash | None = None
    laid: str = ""
    """What the amendments are laid on, where it is not the draft as it is."""

    @property
    def name(self) -> str:
        """The amendments, or the two versions."""
        if self.ids:
            return ", ".join(self.ids)
        if self.before.name == self.after.name:
            return self.after.name
        return f"{self.before.name} → {self.after.name}"

    @property
    def title(self) -> str:
        """The amendments with their titles."""
        both = zip(self.ids, self.titles, strict=True)
        return "; ".join(f"{id_} {title}" for id_, title in both)


def change_of(desk: Desk, names: Sequence[str], everything: bool, base: str = "") -> Change:
    """The draft, or the version that `base` names, with amendments (all open ones, if wanted)
    against the same without; with none named, the draft against that version: the latest decided
    one, or the draft as it is where nothing is decided. `names` may also be two versions, or one
    that says itself what the amendments are laid on (`decided+misol-1`).

    Raises `RulebookError`: `nothing-open`, `clash` where the only amendment does not fit, and as
    `meant_by` and `find_all_open`.
    """
    base, ids = _base_and_ids(desk, names, base)
    if len(ids) == 2 and not all(gather(desk).knows(part_named(id_)[0]) for id_ in ids):
        if base:
            raise RulebookError("base-and-two-versions", base=base, names=ids)
        return Change(named_version(desk, ids[0]), named_version(desk, ids[1]))
    if everything:
        inside = meant_by(desk, base).ids if base else ()
        ids = [one.amendment.id for one in gather(desk).open if one.amendment.id not in inside]
        if not ids:
            raise RulebookError("nothing-open")
    if not ids:
        before = named_version(desk, base or ("decided" if decided(desk) else "draft"))
        return Change(before, named_version(desk, "draft"))
    before = named_version(desk, base or "draft")
    laid = before.name if base not in ("", "draft") else ""
    parts = parts_by_amendment(ids)
    find = find_all_open if base in ("", "draft") else find_all_with_answered
    filed = find(desk, list(parts))
    known = tuple(name for each in filed for name in _names(each, parts))
    titles = tuple(_title(each) for each in filed for _ in _names(each, parts))
    try:
        after = version_with(desk, base, known)
    except RulebookError as error:
        if len(known) == 1 or error.message not in ("clash", "clash-between"):
            raise
        apart = _apart(desk, base, before, dict(zip(known, titles, strict=True)), error)
        return replace(apart, laid=laid)
    both = zip(known, titles, strict=True)
    alone = tuple(_alone(desk, base, *each) for each in both) if len(known) > 1 else ()
    return Change(before, after, known, titles, alone, laid=laid)


def _base_and_ids(desk: Desk, names: Sequence[str], base: str) -> tuple[str, list[str]]:
    """What the amendments are laid on and which they are, where one name says both."""
    if len(names) != 1 or base or "+" not in names[0]:
        return base, list(names)
    meant = meant_by(desk, names[0])
    # Amendments and nothing below them stand on the draft: they are no base of their own.
    return names[0].removesuffix("+".join(meant.ids)).rstrip("+"), list(meant.ids)


def _apart(
    desk: Desk, base: str, before: Version, titles: Mapping[str, str], error: RulebookError
) -> Change:
    """Amendments that do not fit together, each by itself; `titles` by their names.

    Raises the error again where none of them fits what they are laid on.
    """
    alone, unfit = [], []
    for name, title in titles.items():
        try:
            alone.append(_alone(desk, base, name, title))
        except RulebookError as own:
            if own.message not in ("clash", "clash-between"):
                raise
            unfit.append(name)
    if not alone:
        raise error
    names: tuple[str, ...] = ()
    if error.message == "clash-between":
        names = tuple(str(name) for name in _listed(error.values["names"]))
    names = tuple(name for name in names if name in {each.id for each in alone})
    names = names if len(names) > 1 else ()
    at = tuple(str(place) for place in _listed(error.values["at"])) if names else ()
    return Change(
        before,
        before,
        tuple(each.id for each in alone),
        tuple(each.title for each in alone),
        tuple(alone),
        Clash(names, at, tuple(unfit)),
    )


def _alone(desk: Desk, base: str, name: str, title: str) -> Alone:
    return Alone(name, title, version_with(desk, base, [name]).book)


def _names(filed: Filed, parts: Mapping[str, Sequence[int]]) -> list[str]:
    """What an amendment goes by: its parts, where only some of them are meant."""
    id_ = filed.amendment.id
    return [part_id(id_, number) for number in parts.get(id_) or (0,)]


def _title(filed: Filed) -> str:
    return filed.amendment.title.best(current_language())


def _listed(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else [value]
