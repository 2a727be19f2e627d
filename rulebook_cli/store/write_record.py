"""Records as YAML: amendments, comments, statements and decisions."""

from collections.abc import Sequence
from typing import Any

from rulebook_cli.model.amendment import Amendment, Answer, Part, Withdrawal
from rulebook_cli.model.comment import Comment, CommentAnswer
from rulebook_cli.model.decision import Decision, Proposal
from rulebook_cli.model.statement import Point, Received
from rulebook_cli.model.text import Text
from rulebook_cli.store.yaml_file import dump


def amendment_record(amendment: Amendment) -> bytes:
    """The record of an amendment as it stands in amendments/ID.yaml."""
    return _written(
        {
            "id": amendment.id,
            "association": amendment.association,
            "proposers": list(amendment.proposers),
            "round": amendment.round,
            "title": _text(amendment.title),
            "reason": _text(amendment.reason),
            "principles": list(amendment.principles),
            "evidence": list(amendment.evidence),
            "base": amendment.base,
            "parts": [_part(part) for part in amendment.parts],
            "supporters": [{"id": who.id, "on": who.on} for who in amendment.supporters],
            "submitted": amendment.submitted,
            "sent": amendment.sent,
            "answers": [_answer(answer) for answer in amendment.answers],
            "withdrawn": _withdrawal(amendment.withdrawn),
            "obsoleted_by": amendment.obsoleted_by,
            "formerly": list(amendment.formerly),
            "lapsed": amendment.lapsed,
            "amends": amendment.amends,
            "whole": amendment.whole or None,
            "joint": list(amendment.joint),
        }
    )


def decision_record(decision: Decision) -> bytes:
    """The record of a decision as it stands in decisions/ID.yaml."""
    remedy, review = decision.remedy, decision.review
    return _written(
        {
            "id": decision.id,
            "body": {"kind": decision.body_kind, "name": _text(decision.body)},
            "meeting": decision.meeting,
            "section": decision.section,
            "diary": decision.diary,
            "outcome": decision.outcome,
            "because": _text(decision.because),
            "proposals": [_proposal(proposal) for proposal in decision.proposals],
            "blank": decision.blank,
            "minutes_published": decision.minutes_published,
            "remedy": {"kind": remedy.kind, "days": remedy.days, "text": _text(remedy.text)}
            if remedy
            else None,
            "review": {"by": review.by, "what": _text(review.what)} if review else None,
        }
    )


def comment_record(comment: Comment) -> bytes:
    """The record of a comment as it stands in comments/ASSOCIATION/N.yaml."""
    return _written(
        {
            "on": comment.on,
            "quote": comment.quote,
            "context": _kept(comment.context._asdict()),
            "seen": comment.seen,
            "stance": comment.stance.value if comment.stance else None,
            "theme": comment.theme,
            "text": _text(comment.text),
            "answers": comment.answers,
            "support": comment.support or None,
            "retracts": comment.retracts,
            "at": comment.at.isoformat() if comment.at else None,
            "by": comment.by,
        }
    )


def comment_answers_record(answers: Sequence[CommentAnswer]) -> bytes:
    """What was answered to a comment as it stands in answers/ASSOCIATION/N.yaml, the latest
    last."""
    lines = [
        _kept({"taken": one.taken, "because": _text(one.because), "by": one.by, "on": one.on})
        for one in answers
    ]
    return _written({"answers": lines})


def statement_record(received: Received) -> bytes:
    """The record of a received statement as it stands in statements/ID.yaml."""
    return _written(
        {
            "id": received.id,
            "from": _kept(
                {
                    "name": _text(received.sender),
                    "kind": received.sender_kind,
                    "number": received.number,
                }
            ),
            "arrived": received.arrived.isoformat() if received.arrived else None,
            "channel": received.channel,
            "diary": received.diary,
            "original": _kept(
                {
                    "file": received.original,
                    "sha256": received.sha256,
                    "redacted": received.redacted,
                    "kept_in": received.kept_in,
                    "removed": _withdrawal(received.removed),
                }
            ),
            "public": _kept({"level": received.public, "ground": received.ground}),
            "stance": received.stance.value if received.stance else None,
            "signatories": received.signatories,
            "points": [_point(point) for point in received.points],
            "round": received.round,
            "amendments": list(received.amendments),
            "like": received.like,
        }
    )


def _withdrawal(ended: Withdrawal | None) -> dict[str, Any] | None:
    return {"on": ended.on, "because": _text(ended.because)} if ended else None


def _point(point: Point) -> dict[str, Any]:
    answer = point.answer
    return _kept(
        {
            "place": point.on,
            "theme": point.theme,
            "text": _text(point.text),
            "answer": {"taken": answer.taken, "because": _text(answer.because)} if answer else None,
            "quote": point.quote,
            "answers": point.answers,
            "by": point.by,
            "stance": point.stance.value if point.stance else None,
        }
    )


def _part(part: Part) -> dict[str, Any]:
    at = [str(address) for address in part.at]
    reason, needs = _text(part.reason), list(part.needs)
    return _kept({"number": part.number, "at": at, "reason": reason, "needs": needs})


def _proposal(proposal: Proposal) -> dict[str, Any]:
    amendments = list(proposal.amendments)
    values = {"by": proposal.by, "amendments": amendments, "votes": proposal.votes}
    counted = () if proposal.votes is None else ("votes",)  # no votes at all is an outcome too
    return _kept(values, always=("amendments", *counted))


def _answer(answer: Answer) -> dict[str, Any]:
    return _kept(
        {
            "part": answer.part,
            "outcome": answer.outcome,
            "because": _text(answer.because),
            "by": answer.by,
            "on": answer.on,
            "despite": list(answer.despite),
        }
    )


def _text(text: Text) -> Any:
    """A text by language; one without a language as it is."""
    if set(text.words) == {""}:
        return text.words[""]
    return dict(text.words)


def _kept(values: dict[str, Any], always: tuple[str, ...] = ()) -> dict[str, Any]:
    """The values that say something."""
    return {
        key: value
        for key, value in values.items()
        if key in always or (value not in (None, "", 0) and value != [] and value != {})
    }


def _written(values: dict[str, Any]) -> bytes:
    return dump(_kept(values)).encode()
