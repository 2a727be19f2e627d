"""Amendments that cannot all stand, as questions a person can answer."""

from dataclasses import dataclass

from rulebook_cli.model.finding import Finding
from rulebook_cli.model.text import Text


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
class Choice:
    """One way to settle a clash: which amendments stay (none: the draft as it is), and how the
    place then reads."""

    keep: tuple[str, ...]
    result: str


@dataclass(frozen=True, slots=True)
class ClashQuestion:
    """A clash put as a question. `kind` is text, value or meaning; `place` names the place, in
    words; `why` are sentences that say what cannot be, and who shows it; `mended_by` are
    amendments that would mend a clash of meaning."""

    kind: str
    amendments: tuple[str, ...]
    place: str
    why: tuple[str, ...]
    choices: tuple[Choice, ...]
    mended_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposer:
    """What a reader of a clash needs to know of one amendment: whose it is, its title, why."""

    id: str
    name: Text
    title: Text
    reason: Text


@dataclass(frozen=True, slots=True)
class ClashReport:
    """All clashes among some amendments. `alike` are groups that propose the very same;
    `complete` tells whether everything was looked for."""

    questions: tuple[ClashQuestion, ...]
    proposers: dict[str, Proposer]
    alike: tuple[tuple[str, ...], ...] = ()
    complete: bool = True
