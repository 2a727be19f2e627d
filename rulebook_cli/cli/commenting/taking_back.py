"""A comment or a support taken back: by a new entry, since what was said stays on record."""

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.commenting.commenting import file_comment
from rulebook_cli.cli.commenting.private_notes import OWN, drop_note
from rulebook_cli.cli.commenting.said import all_said, comment_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note, wrapped
from rulebook_cli.model.comment import Comment, taken_back
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say


def take_back(
    desk: Desk,
    id_: str,
    as_: str | None,
    because: str | None,
    dry_run: bool,
    despite: tuple[str, ...] = (),
) -> None:
    """Take a comment of one's own back; a private note is removed.

    Raises `RulebookError`: `no-such-comment`, `two-comments`, `comment-not-yours`,
    `comment-taken-back`, `retract-because-missing`,
    `personal-data-found`.
    """
    if id_.startswith(f"{OWN}/"):
        if not dry_run:
            drop_note(desk, id_)
        print(wrapped(say(current_language(), "comments", "note-removed", id=id_)))
        return
    who = proposer(desk, as_).id
    comments = all_said(desk, gather(desk).main)
    chosen = comment_named(comments, id_)
    if chosen.association != who:
        raise RulebookError("comment-not-yours", id=chosen.id, owner=chosen.association)
    if chosen.retracts or (who, chosen.number) in taken_back(comments):
        raise RulebookError("comment-taken-back", id=chosen.id)
    if not (because or "").strip():
        raise RulebookError("retract-because-missing", id=chosen.id)
    entry = retraction(chosen, because or "")
    if dry_run:
        note("comments", "would-take-back", id=chosen.id)
        return
    made = file_comment(desk, entry, despite)
    print(made.id, flush=True)
    note("comments", "retracted", id=chosen.id)


def retraction(comment: Comment, because: str) -> Comment:
    """The entry that takes a comment back."""
    return Comment(
        association=comment.association,
        number=0,
        on=comment.on,
        text=Text({current_language(): because.strip()}) if because.strip() else Text(),
        place=Place(""),
        support=comment.support,
        retracts=comment.number,
        at=now(),
    )
