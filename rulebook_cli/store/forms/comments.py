"""The forms of comments, and of what the coordinator answered to them."""

from dataclasses import replace
from typing import Any

from rulebook_cli.model.anchor import Context
from rulebook_cli.model.comment import Comment, CommentAnswer, Stance
from rulebook_cli.model.text import Text
from rulebook_cli.store.dates import Moment
from rulebook_cli.store.forms.parts import DATE, ID, NAME, STRING
from rulebook_cli.store.number_shapes import Whole
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Enumerated, Reading, String, YesOrNo
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar

STANCE = Enumerated(Stance)
TAKEN = ("yes", "partly", "no")


def _comment(text: Text | None = None, **values: Any) -> Comment:
    return Comment("", 0, text=text or Text(), **values)


COMMENT = Record(
    _comment,
    {
        "on": Key(STRING, "on", True),
        "quote": Key(STRING),
        "context": Key(
            Record(Context, {"before": Key(STRING), "after": Key(STRING)}, placed=False)
        ),
        "seen": Key(STRING),
        "stance": Key(STANCE),
        "theme": Key(STRING),
        "text": Key(NAME, "text", True),
        "answers": Key(ID),
        "support": Key(YesOrNo()),
        "retracts": Key(Whole()),
        "at": Key(Moment()),
        "by": Key(STRING),
    },
)
SUPPORT = replace(COMMENT, keys={**COMMENT.keys, "text": Key(NAME)})
"""The same where support needs no reason: whatever a comment may say."""
COMMENT_ANSWERS = Record(
    lambda **values: tuple(values["answers"]),
    {
        "answers": Key(
            Many(
                Record(
                    CommentAnswer,
                    {
                        "taken": Key(String(TAKEN), "taken", True),
                        "because": Key(NAME, "because", True),
                        "by": Key(STRING),
                        "on": Key(DATE),
                    },
                    placed=False,
                )
            ),
            "answers",
            True,
        )
    },
    placed=False,
)


def read_comment(node: Node | None, reading: Reading) -> Comment | None:
    """A comment; its association and number come from its path."""
    said = node.get("support") if isinstance(node, Mapping) else None
    form = SUPPORT if isinstance(said, Scalar) and said.value == "true" else COMMENT
    comment: Comment | None = form.read(node, reading) if node else None
    return comment


def read_comment_answers(node: Node | None, reading: Reading) -> tuple[CommentAnswer, ...]:
    """What was answered to a comment, the latest last; nothing where it cannot be read."""
    answers: tuple[CommentAnswer, ...] | None
    answers = COMMENT_ANSWERS.read(node, reading) if node else None
    return answers or ()
