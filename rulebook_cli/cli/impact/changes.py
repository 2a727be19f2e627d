"""What `impact` holds against each other: versions of the book, with amendments or without."""

from collections.abc import Sequence
from dataclasses import dataclass

from rulebook_cli.cli.amendments.gathering import draft_with, find_all_open, gather
from rulebook_cli.cli.book.versions import Version, decided, named_version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
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
    those that do not fit the draft itself, and are not reckoned at all."""

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

    @property
    def name(self) -> str:
        """The amendments, or the two versions."""
        if self.ids:
            return ", ".join(self.ids)
        if self.before is self.after:
            return self.after.name
        return f"{self.before.name} → {self.after.name}"

    @property
    def title(self) -> str:
        """The amendments with their titles."""
        both = zip(self.ids, self.titles, strict=True)
        return "; ".join(f"{id_} {title}" for id_, title in both)


def change_of(desk: Desk, ids: Sequence[str], everything: bool) -> Change:
    """The draft with amendments (all open ones, if wanted) against the draft; with none named, the
    draft against the latest decided version, or the draft as it is where nothing is decided.

    Raises `RulebookError`: `nothing-open`, `clash` where the only amendment does not fit, and as
    `find_all_open`.
    """
    if everything:
        ids = [filed.amendment.id for filed in gather(desk).open]
        if not ids:
            raise RulebookError("nothing-open")
    draft = named_version(desk, "draft")
    if not ids:
        before = named_version(desk, "decided") if decided(desk) else draft
        return Change(before, draft)
    filed = find_all_open(desk, list(ids))
    known = tuple(each.amendment.id for each in filed)
    titles = tuple(each.amendment.title.best(current_language()) for each in filed)
    try:
        together = draft_with(desk, list(known))
    except RulebookError as error:
        if len(known) == 1 or error.message not in ("clash", "clash-between"):
            raise
        return _apart(desk, draft, filed, error)
    after = Version(together, phrase("version.with", ids=known), True)
    alone = tuple(_alone(desk, each) for each in filed) if len(known) > 1 else ()
    return Change(draft, after, known, titles, alone)


def _apart(desk: Desk, draft: Version, filed: Sequence[Filed], error: RulebookError) -> Change:
    """Amendments that do not fit together, each by itself.

    Raises the error again where none of them fits the draft.
    """
    alone, unfit = [], []
    for each in filed:
        try:
            alone.append(_alone(desk, each))
        except RulebookError as own:
            if own.message not in ("clash", "clash-between"):
                raise
            unfit.append(each.amendment.id)
    if not alone:
        raise error
    names: tuple[str, ...] = ()
    if error.message == "clash-between":
        names = tuple(str(name) for name in _listed(error.values["names"]))
    names = tuple(name for name in names if name not in unfit)
    at = tuple(str(place) for place in _listed(error.values["at"])) if names else ()
    return Change(
        draft,
        draft,
        tuple(each.id for each in alone),
        tuple(each.title for each in alone),
        tuple(alone),
        Clash(names, at, tuple(unfit)),
    )


def _alone(desk: Desk, filed: Filed) -> Alone:
    id_ = filed.amendment.id
    return Alone(id_, filed.amendment.title.best(current_language()), draft_with(desk, [id_]))


def _listed(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else [value]
