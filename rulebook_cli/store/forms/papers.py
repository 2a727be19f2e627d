"""The forms of comments, received statements and decisions."""

from typing import Any

from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.decision import Decision, Proposal, Remedy, Review
from rulebook_cli.model.statement import Point, PointAnswer, Received
from rulebook_cli.store.dates import Moment
from rulebook_cli.store.forms.parts import DATE, ID, IDS, NAME, STRING, TEXT
from rulebook_cli.store.forms.settings import RESPONDENTS
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Enumerated, Reading, String, Whole
from rulebook_cli.store.yaml_tree import Node

STANCE = Enumerated(Stance)
BODIES = ("council", "executive", "board", "official")
OUTCOMES = ("approved", "approved-changed", "returned", "tabled", "rejected")
COMMENT = Record(
    lambda **values: Comment("", 0, **values),
    {
        "on": Key(STRING, "on", True),
        "quote": Key(STRING),
        "stance": Key(STANCE),
        "theme": Key(STRING),
        "text": Key(NAME, "text", True),
        "answers": Key(ID),
        "at": Key(Moment()),
        "by": Key(STRING),
    },
)
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
                    "taken": Key(String(("yes", "partly", "no")), "taken", True),
                    "because": Key(NAME, "because", True),
                },
                placed=False,
            )
        ),
        "quote": Key(STRING),
        "answers": Key(ID),
        "by": Key(STRING),
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
                name=Key(NAME, "sender", True), kind=Key(String(RESPONDENTS), "sender_kind", True)
            ),
            "sender",
            True,
        ),
        "arrived": Key(Moment()),
        "channel": Key(
            String(("paper", "mail", "lausuntopalvelu", "otakantaa", "event", "rulebook"))
        ),
        "diary": Key(STRING),
        "original": Key(_plain(file=Key(STRING, "original"), sha256=Key(STRING))),
        "public": Key(
            _plain(level=Key(String(("yes", "partly", "no")), "public"), ground=Key(STRING))
        ),
        "stance": Key(STANCE),
        "signatories": Key(Whole()),
        "points": Key(Many(_POINT)),
        "round": Key(STRING),
        "amendments": Key(IDS),
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


def read_comment(node: Node | None, reading: Reading) -> Comment | None:
    """A comment; its association and number come from its path."""
    comment: Comment | None = COMMENT.read(node, reading) if node else None
    return comment


def read_received(node: Node | None, reading: Reading) -> Received | None:
    """A received statement."""
    received: Received | None = RECEIVED.read(node, reading) if node else None
    return received


def read_decision(node: Node | None, reading: Reading) -> Decision | None:
    """A body's decision."""
    decision: Decision | None = DECISION.read(node, reading) if node else None
    return decision
