"""The coordinator's answers to comments, recorded on main."""

from collections.abc import Sequence

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.commenting.said import all_said, comment_named
from rulebook_cli.cli.commenting.talking import suggest_next
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.identity import coordinator_name
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import wrapped
from rulebook_cli.model.comment import CommentAnswer, taken_back
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import LANGUAGES, say
from rulebook_cli.store.comment_answers import file_answer

TAKEN = ("yes", "partly", "no")


def answer_comments(
    desk: Desk,
    ids: Sequence[str],
    taken: str | None,
    because: str,
    dry_run: bool,
    despite: tuple[str, ...] = (),
) -> None:
    """Record on main whether comments were taken and why, all with one answer, all or none.

    Raises `RulebookError`: `no-such-comment`, `two-comments`, `comment-taken-back`, `not-taken`,
    `personal-data-found`.
    """
    word = taken_named(taken)
    where = say(current_language(), "evidence", "part.reason")
    refuse_personal_data(desk, {where: because}, despite)
    gathered = gather(desk)
    comments = all_said(desk, gathered.main)
    chosen = [comment_named(comments, id_) for id_ in dict.fromkeys(ids)]
    back = taken_back(comments)
    for one in chosen:
        if one.retracts or (one.association, one.number) in back:
            raise RulebookError("comment-taken-back", id=one.id)
    text = Text({current_language(): because})
    answer = CommentAnswer(word, text, coordinator_name(desk), today())
    language = current_language()
    said = say(language, "papers", f"taken.{word}")
    for one in chosen if dry_run else ():
        print(wrapped(say(language, "comments", "would-answer", id=one.id, taken=said)))
    if dry_run:
        return
    old, new = file_answer(desk.repository, chosen, answer, desk.author())
    for one in chosen:
        print(wrapped(say(language, "comments", "answered", id=one.id, taken=said)))
    report_followed(desk, old, new)
    suggest_next("next-answered")


def taken_named(word: str | None) -> str:
    """Yes, partly or no, in any of the languages. Raises `RulebookError("not-taken")`."""
    wanted = (word or "").strip().lower()
    for taken in TAKEN:
        words = {say(language, "comments", f"taken-word.{taken}") for language in LANGUAGES}
        if wanted and (wanted == taken or any(wanted in each.split(", ") for each in words)):
            return taken
    known = [
        say(current_language(), "comments", f"taken-word.{taken}").split(", ")[0] for taken in TAKEN
    ]
    raise RulebookError("not-taken", word=word or "", known=known)
