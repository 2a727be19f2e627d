"""A statement that arrived on paper, by mail or through a public service."""

from dataclasses import dataclass
from datetime import datetime

from rulebook_cli.model.amendment import Withdrawal
from rulebook_cli.model.comment import Stance
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


@dataclass(frozen=True, slots=True)
class PointAnswer:
    """Whether a point was taken (yes, partly, no), and why."""

    taken: str
    because: Text


@dataclass(frozen=True, slots=True)
class Point:
    """What a statement says of one place of the book; `answers` a question of the round, `by` the
    person who wrote it, `quote` the words it is on, `stance` where it stands on that place."""

    on: str
    text: Text
    place: Place
    theme: str = ""
    answer: PointAnswer | None = None
    quote: str = ""
    answers: str = ""
    by: str = ""
    stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """A statement as it was received. `public` is yes, partly or no, on a `ground`; the
    original's bytes live on their own ref, their hash is here. `amendments` are those that were
    made of it.

    `number` is a private person's number in the round: the name stands beside the original only.
    `redacted` is the file of a copy without what is secret. `kept_in` names the import that the
    original came in, where it has no ref of its own. `like` is the statement that this one says
    nearly the same as. `removed` tells when and why the original was taken away for good.
    """

    id: str
    sender: Text
    sender_kind: str
    place: Place
    arrived: datetime | None = None
    channel: str = ""
    diary: str = ""
    original: str = ""
    sha256: str = ""
    public: str = "yes"
    ground: str = ""
    stance: Stance | None = None
    signatories: int = 1
    points: tuple[Point, ...] = ()
    round: str = ""
    amendments: tuple[str, ...] = ()
    number: int = 0
    redacted: str = ""
    kept_in: str = ""
    like: str = ""
    removed: Withdrawal | None = None
