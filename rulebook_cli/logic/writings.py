"""The words of records: what in them somebody has written freely."""

from collections.abc import Iterator

from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.evidence import Evidence
from rulebook_cli.model.salon import Salon
from rulebook_cli.model.statement import Received
from rulebook_cli.model.text import Text
from rulebook_cli.model.writing import Writing


def amendment_writings(amendment: Amendment) -> Iterator[Writing]:
    """Title, reason, the parts' reasons, the answers, and why it was withdrawn."""
    ended = amendment.withdrawn
    texts = (
        amendment.title,
        amendment.reason,
        *(part.reason for part in amendment.parts),
        *(answer.because for answer in amendment.answers),
        *([ended.because] if ended else []),
    )
    return (Writing(amendment.id, text, amendment.place) for text in texts if text)


def comment_writings(comment: Comment) -> Iterator[Writing]:
    """A comment's text, theme and quote."""
    of = f"comments/{comment.association}/{comment.number}"
    texts = (comment.text, _plain(comment.theme), _plain(comment.quote))
    return (Writing(of, text, comment.place) for text in texts if text)


def statement_writings(received: Received) -> Iterator[Writing]:
    """What a statement says of each point, and what was answered."""
    for point in received.points:
        answered = [point.answer.because] if point.answer else []
        for text in (point.text, _plain(point.quote), *answered):
            if text:
                yield Writing(received.id, text, point.place)


def salon_writings(salon: Salon) -> Iterator[Writing]:
    """What was promised at a Salonki, and by whom."""
    for task in salon.tasks:
        yield Writing(task.id, task.what, task.place)
        yield Writing(task.id, _plain(task.who), task.place)


def evidence_writings(evidence: Evidence) -> Iterator[Writing]:
    """What is said with a piece of evidence, its alternative text, and why it was withdrawn."""
    ended = evidence.withdrawn
    texts = (evidence.says, evidence.alternative, *([ended.because] if ended else []))
    return (Writing(evidence.id, text, evidence.place) for text in texts if text)


def _plain(words: str) -> Text:
    return Text({"": words} if words else {})
