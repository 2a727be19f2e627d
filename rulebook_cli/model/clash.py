"""Amendments that cannot all stand, as questions a person can answer."""

from dataclasses import dataclass
from datetime import date

from rulebook_cli.model.finding import Finding
from rulebook_cli.model.text import Text
from rulebook_cli.model.text_change import Span

DRAFT = "draft"
"""The name of the draft among those who write a place."""


@dataclass(frozen=True, slots=True)
class MeaningClash:
    """A smallest set of amendments that together bring an error which none of its parts brings.

    `finding` is what the check says of the draft with all of them in it, with a person where the
    check knows one; `mended_by` are further amendments each of which would mend it.
    """

    amendments: tuple[str, ...]
    finding: Finding
    mended_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Repair:
    """An amendment that brings an error when it is taken alone, and the smallest sets of others
    with each of which it brings none. `finding` is the first error that it brings alone."""

    amendment: str
    finding: Finding
    needs: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class NotLookedAt:
    """What a search for clashes of meaning left out, and among which amendments.

    `what` is `sets` (not all sets of `count` amendments were asked about one by one, only the
    largest sets), `larger` (all sets of fewer than `count` were), `table` (a table of tiers was
    too large for the sweep, or the facts themselves change), `largest` (some of the largest sets
    were not asked about), `traced` (of more than `count` errors in the largest sets nobody looked
    for who brings them), `mending` (at most `count` others were tried on a clash), or `needs`
    (at most `count` sets were tried for one that fails alone).
    """

    what: str
    amendments: tuple[str, ...]
    count: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to settle a clash: which amendments stay (none: the draft as it is), and how the
    place then reads. `order` is whose words come first and whose then, where all of several that
    were put in at one point are taken; the draft may be among them. `things` is how many those
    are, since several may have put in the same. `is_told` says that the result is a sentence of
    its own, not what the place reads."""

    keep: tuple[str, ...]
    result: str
    order: tuple[str, ...] = ()
    things: int = 2
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class ClashQuestion:
    """A clash put as a question. `kind` is text, value or meaning; `place` names the place, in
    words; `why` are sentences that say what cannot be, and who shows it; `mended_by` are
    amendments that would mend a clash of meaning; `draft` those that brought what the draft says
    there, where it is a side. `parts` are, by the amendment's id, the parts that are left out
    where it is not chosen, for those of which other parts can stand without them."""

    kind: str
    amendments: tuple[str, ...]
    place: str
    why: tuple[str, ...]
    choices: tuple[Choice, ...]
    mended_by: tuple[str, ...] = ()
    draft: tuple["Proposer", ...] = ()
    parts: tuple[tuple[str, tuple[int, ...]], ...] = ()

    def left_out(self, id_: str) -> tuple[str, ...]:
        """What goes of an amendment that is not chosen: the whole, or parts (`misol-3.2`)."""
        return tuple(f"{id_}.{number}" for number in dict(self.parts).get(id_, ())) or (id_,)

    @property
    def with_draft(self) -> bool:
        """Whether the draft as it is now is one of the sides: no amendment fits it unchanged."""
        return any(not choice.keep for choice in self.choices)


@dataclass(frozen=True, slots=True)
class Proposer:
    """What a reader of a clash needs to know of one amendment: whose it is, its title, why."""

    id: str
    name: Text
    title: Text
    reason: Text


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a place, and the amendments that propose it. `spans` is the wording with the
    words marked that are not in all wordings: as deleted in the first, as inserted in others."""

    amendments: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class WordedPlace:
    """A place that amendments word in nearly the same way; `place` names it, in words."""

    address: str
    place: str
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class AlikeGroup:
    """Amendments that propose the same or nearly the same, to be answered once. `versions` are
    those that propose the very same, each group of them once; `places` are the places where the
    versions differ, none where all say the very same."""

    versions: tuple[tuple[str, ...], ...]
    places: tuple[WordedPlace, ...] = ()

    @property
    def amendments(self) -> tuple[str, ...]:
        """All of them."""
        return tuple(id_ for version in self.versions for id_ in version)


@dataclass(frozen=True, slots=True)
class RepairAdvice:
    """An amendment that must not be taken alone: what is wrong then, in sentences, and with which
    sets of others it is without error."""

    amendment: str
    why: tuple[str, ...]
    needs: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class ClashReport:
    """All clashes among some amendments. `groups` are those that propose the same or nearly the
    same; `repairs` those that fail alone and go with others; `not_looked_at` is what was left
    out, nothing where everything was looked for. `base` names the version that they were judged
    on, empty for the draft; `made` the day of the contract that they were judged for."""

    questions: tuple[ClashQuestion, ...]
    proposers: dict[str, Proposer]
    groups: tuple[AlikeGroup, ...] = ()
    repairs: tuple[RepairAdvice, ...] = ()
    not_looked_at: tuple[NotLookedAt, ...] = ()
    base: str = ""
    made: date | None = None

    @property
    def apart_from_groups(self) -> tuple[ClashQuestion, ...]:
        """The questions that are not answered with a group: those between amendments that do not
        all propose nearly the same."""
        sets = [frozenset(group.amendments) for group in self.groups]
        return tuple(
            question
            for question in self.questions
            if question.kind == "meaning"
            or not any(some.issuperset(question.amendments) for some in sets)
        )
