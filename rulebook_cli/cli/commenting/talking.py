"""A comment at the command line: what is missing is asked, then it is shown and filed."""

import sys
from dataclasses import replace
from pathlib import Path
from shlex import join

from rulebook_cli.cli.amendments.gathering import Gathered, gather
from rulebook_cli.cli.commenting.comment_lines import comment_lines
from rulebook_cli.cli.commenting.commenting import Wanted, file_comment, make_comment
from rulebook_cli.cli.commenting.private_notes import keep_note
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.cli.terminal.editor import edit_text, has_chosen_editor
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import (
    is_interactive,
    name_no_other,
    note,
    screen_width,
    suggest_words,
)
from rulebook_cli.logic.in_round import open_for
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.render.speech import say

_MOST_BYTES = 1_000_000


def comment_with_talk(desk: Desk, wanted: Wanted, yes: bool, dry_run: bool) -> int:
    """Say what is wanted. With a person at the terminal what is missing is asked, and the comment
    is shown before it is written. Its id goes to standard output."""
    desk.author()
    who = "" if wanted.private else proposer(desk, wanted.as_).id
    gathered, talks = gather(desk), is_interactive() and not yes
    wanted = _with_text(desk, gathered, wanted, talks)
    comment = make_comment(desk, gathered, wanted, who)
    if dry_run or talks:
        _show(desk, comment)
    if dry_run:
        note("comments", "dry-run")
        return GOOD
    if talks and not _agreed():
        keep_words(desk, comment.text.best(), wanted)
        return GOOD
    if wanted.private:
        print(keep_note(desk, comment), flush=True)
        note("comments", "kept-private")
        name_no_other()  # it is never sent
        return GOOD
    try:
        made = file_comment(desk, comment, wanted.despite)
    except RulebookError:
        if talks:  # nobody types a text twice
            keep_words(desk, comment.text.best(), wanted)
        raise
    print(made.id, flush=True)
    note("comments", "done", id=made.id)
    tell_lateness(desk, who)
    suggest_next("next" if desk.repository.is_joined() else "next-alone")
    return GOOD


def tell_lateness(desk: Desk, who: str) -> None:
    """Say that a round is not open for this association now: what it says is taken, and marked."""
    if not open_for(desk.draft.settings, who, now()):
        note("comments", "late-said")


def suggest_next(key: str) -> None:
    """Name the next command to a person at a terminal."""
    suggest_words(say(current_language(), "comments", key))


def _with_text(desk: Desk, gathered: Gathered, wanted: Wanted, talks: bool) -> Wanted:
    """The wish with its words: from a file, from the options, asked, or from the editor."""
    language = current_language()
    if wanted.from_ is not None:
        if wanted.texts:
            raise RulebookError("comment-text-twice")
        return replace(wanted, texts=((language, _read(wanted.from_)),))
    if wanted.texts or not talks:
        return wanted
    named = wanted.place is not None or wanted.answers
    if named:  # what cannot be is refused before anybody writes
        make_comment(desk, gathered, replace(wanted, texts=((language, "…"),)), "")
    if named and has_chosen_editor():
        return replace(wanted, texts=((language, edit_text("", "comment.txt")),))
    from rulebook_cli.cli.commenting.asking import ask_comment
    from rulebook_cli.cli.terminal.questions import LeftOff

    try:
        return ask_comment(desk, gathered, wanted)
    except LeftOff as stop:
        keep_words(desk, stop.written, wanted)
        raise


def _read(source: str) -> str:
    try:
        if source == "-":
            data = sys.stdin.buffer.read(_MOST_BYTES)
        else:
            with Path(source).open("rb") as file:
                data = file.read(_MOST_BYTES)
        return data.decode("utf-8-sig")
    except OSError as error:
        raise unreadable_file(source, error) from error
    except UnicodeDecodeError as error:
        raise RulebookError("comment-not-text", path=source) from error


def _show(desk: Desk, comment: Comment) -> None:
    """The comment as it will be read, on standard error: standard output is the id's."""
    for line in comment_lines(comment, desk.draft, current_language(), screen_width()):
        print(line, file=sys.stderr)


def _agreed() -> bool:
    from rulebook_cli.cli.terminal.questions import confirm

    return confirm(say(current_language(), "comments", "agree"))


def keep_words(desk: Desk, words: str, wanted: Wanted) -> None:
    """Keep the words of a comment that was not made after all, and say how to go on."""
    if wanted.from_ not in (None, "-"):
        note("comments", "left", path=str(wanted.from_))
        return
    folder = desk.repository.kept_folder
    folder.mkdir(parents=True, exist_ok=True)
    stamp, number = f"comment-{now():%Y%m%d-%H%M%S}", 1
    path = folder / f"{stamp}.txt"
    while path.exists():
        number += 1
        path = folder / f"{stamp}-{number}.txt"
    path.write_text(words, encoding="utf-8")
    note("comments", "left", path=str(path))
    place = [wanted.place] if wanted.place else []
    answers = ["--answers", wanted.answers] if wanted.answers else []
    private = ["--private"] if wanted.private else []
    go_on = ["rulebook", "comment", *place, *answers, *private, "--from", str(path)]
    print(f"  {join(go_on)}", file=sys.stderr)
