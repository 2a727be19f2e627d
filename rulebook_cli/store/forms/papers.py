"""The forms of received statements and decisions."""

from typing import Any

from rulebook_cli.model.decision import Decision, Proposal, Remedy, Review
from rulebook_cli.model.statement import Point, PointAnswer, Received
from rulebook_cli.store.dates import Moment
from rulebook_cli.store.forms.amendment import WITHDRAWAL
from rulebook_cli.store.forms.comments import STANCE, TAKEN
from rulebook_cli.store.forms.parts import DATE, ID, IDS, NAME, STRING, TEXT
from rulebook_cli.store.forms.settings import RESPONDENTS
from rulebook_cli.store.number_shapes import Whole
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Reading, String
from rulebook_cli.store.yaml_tree import Node

CHANNELS = (
    *("paper", "mail", "phone", "lausuntopalvelu", "otakantaa", "webropol", "event", "petition"),
)
"""By what a statement may arrive."""
BODIES = ("council", "executive", "board", "official")
OUTCOMES = ("approved", "approved-changed", "returned", "tabled", "rejected")
_POINT = Record(
    Point,
    {
        "place": Key(STRING, "on", True),
        "theme": Key(STRING),
        "text": Key(NAME, "text", True),
        "answer": Key(
            Record(
                PointAnswer,
                {
                    "taken": Key(String(TAKEN), "taken", True),
                    "because": Key(NAME, "because", True),
                },
                placed=False,
            )
        ),
        "quote": Key(STRING),
        "answers": Key(ID),
        "by": Key(STRING),
        "stance": Key(STANCE),
    },
)


def _plain(**keys: Key) -> Record:
    """A mapping of which only the values are kept."""
    return Record(lambda **values: values, keys, placed=False)


def _received(sender: Any, original: Any = None, public: Any = None, **values: Any) -> Received:
    return Received(**values, **sender, **(original or {}), **(public or {}))


RECEIVED = Record(
    _received,
    {
        "id": Key(ID, "id", True),
        "from": Key(
            _plain(
                name=Key(NAME, "sender", True),
                kind=Key(String(RESPONDENTS), "sender_kind", True),
                number=Key(Whole()),
            ),
            "sender",
            True,
        ),
        "arrived": Key(Moment()),
        "channel": Key(String((*CHANNELS, "rulebook"))),
        "diary": Key(STRING),
        "original": Key(
            _plain(
                file=Key(STRING, "original"),
                sha256=Key(STRING),
                redacted=Key(STRING),
                kept_in=Key(ID),
                removed=Key(WITHDRAWAL),
            )
        ),
        "public": Key(
            _plain(level=Key(String(("yes", "partly", "no")), "public"), ground=Key(STRING))
        ),
        "stance": Key(STANCE),
        "signatories": Key(Whole()),
        "points": Key(Many(_POINT)),
        "round": Key(STRING),
        "amendments": Key(IDS),
        "like": Key(ID),
    },
)


def _decision(body: Any, **values: Any) -> Decision:
    return Decision(**body, **values)


_PROPOSAL = Record(
    Proposal,
    {
        "by": Key(STRING, "by", True),
        "amendments": Key(IDS, "amendments", True),
        "votes": Key(Whole()),
    },
    placed=False,
)
_REVIEW = Record(
    Review, {"by": Key(DATE, "by", True), "what": Key(TEXT, "what", True)}, placed=False
)
DECISION = Record(
    _decision,
    {
        "id": Key(ID, "id", True),
        "body": Key(
            _plain(kind=Key(String(BODIES), "body_kind", True), name=Key(NAME, "body", True)),
            "body",
            True,
        ),
        "meeting": Key(DATE, "meeting", True),
        "section": Key(STRING),
        "diary": Key(STRING),
        "outcome": Key(String(OUTCOMES), "outcome", True),
        "because": Key(NAME),
        "proposals": Key(Many(_PROPOSAL)),
        "blank": Key(Whole()),
        "minutes_published": Key(DATE),
        "remedy": Key(
            Record(
                Remedy,
                {
                    "kind": Key(STRING, "kind", True),
                    "days": Key(Whole(), "days", True),
                    "text": Key(TEXT, "text", True),
                },
                placed=False,
            )
        ),
        "review": Key(_REVIEW),
    },
)


def read_received(node: Node | None, reading: Reading) -> Received | None:
    """A received statement."""
    received: Received | None = RECEIVED.read(node, reading) if node else None
    return received


def read_decision(node: Node | None, reading: Reading) -> Decision | None:
    """A body's decision."""
    decision: Decision | None = DECISION.read(node, reading) if node else None
    return decision
