"""The list of comments, with where each stands now and what was answered."""

from collections.abc import Iterable, Sequence
from typing import Any

from rulebook_cli.cli.amendments.gathering import Gathered, gather
from rulebook_cli.cli.commenting.anchored import with_standings
from rulebook_cli.cli.commenting.comment_lines import comment_lines, is_late
from rulebook_cli.cli.commenting.private_notes import own_notes
from rulebook_cli.cli.commenting.said import all_said
from rulebook_cli.cli.commenting.subjects import subject_named
from rulebook_cli.cli.commenting.unsent import unsent_here
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import print_json, screen_width, wrapped
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.anchor import Standing
from rulebook_cli.model.comment import Comment, taken_back
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.render.speech import say


def list_comments(desk: Desk, place: str | None, who: str | None, json: bool) -> None:
    """Show the comments on a place (on everything without one), of one association where it is
    named, and one's own private notes. As JSON without the notes: it may go elsewhere."""
    gathered = gather(desk)
    everything = all_said(desk, gathered.main)
    wanted = subject_named(desk, gathered, place).on if place else ""
    chosen = [one for one in everything if _is_wanted(one, wanted, who)]
    shown = with_standings(desk, gathered, chosen, current_language())
    back = taken_back(everything)
    if json:
        print_json({"comments": [_row(one, desk, back) for one in shown]})
        return
    notes = [] if who else _notes(desk, gathered, wanted)
    _print(desk, shown, back)
    for note in notes:
        _show(note, desk, (_words("own-note"),))
    if not shown and not notes:
        print(wrapped(_words("none")))


def _notes(desk: Desk, gathered: Gathered, wanted: str) -> list[Comment]:
    notes = [one for one in own_notes(desk) if _is_wanted(one, wanted, None)]
    return with_standings(desk, gathered, notes, current_language())


def _is_wanted(comment: Comment, wanted: str, who: str | None) -> bool:
    """Whether a comment is on a place, or on something inside it, and of the named association."""
    if who and comment.association != who:
        return False
    if not wanted or wanted == comment.on:
        return True
    if wanted == WHOLE_BOOK:
        return False
    inside = comment.on.removeprefix(wanted)
    if inside != comment.on and inside[:1] in (".", ":", "~"):
        return True
    address, asked = parse_address(comment.on), parse_address(wanted)
    return address is not None and asked is not None and address.whole == asked.whole


def _print(desk: Desk, shown: Sequence[Comment], back: set[tuple[str, int]]) -> None:
    unsent = unsent_here(desk, {one.association for one in shown})
    for one in shown:
        notes = []
        if (one.association, one.number) in back:
            notes.append(_words("taken-back"))
        if is_late(one, desk.draft):
            notes.append(_words("late"))
        if one.id in unsent:
            notes.append(_words("unsent"))
        _show(one, desk, tuple(notes))
    if len(shown) > 1:
        print(wrapped(_tally(shown)))


def _tally(shown: Iterable[Comment]) -> str:
    """How many there are, and how many have lost their words."""
    standings = [one.now.standing for one in shown if one.now]
    counts = {standing: standings.count(standing) for standing in Standing}
    return _words(
        "tally",
        count=len(standings),
        changed=counts[Standing.CHANGED],
        lost=counts[Standing.LOST],
    )


def _show(comment: Comment, desk: Desk, notes: tuple[str, ...]) -> None:
    lines = comment_lines(comment, desk.draft, current_language(), screen_width(), notes)
    print("\n".join(lines))


def _row(comment: Comment, desk: Desk, back: set[tuple[str, int]]) -> dict[str, Any]:
    """A comment for other programs."""
    now, answer = comment.now, comment.answer
    return {
        "id": comment.id,
        "association": comment.association,
        "on": comment.on,
        "quote": comment.quote or None,
        "stance": comment.stance.value if comment.stance else None,
        "theme": comment.theme or None,
        "text": dict(comment.text.words),
        "answers": comment.answers or None,
        "at": comment.at.isoformat() if comment.at else None,
        "support": comment.support,
        "retracts": f"{comment.association}/{comment.retracts}" if comment.retracts else None,
        "taken_back": (comment.association, comment.number) in back,
        "late": is_late(comment, desk.draft),
        "standing": now.standing.value if now else None,
        "words": {"old": now.old or None, "new": now.new or None, "moved": now.moved or None}
        if now
        else None,
        "answer": {
            "taken": answer.taken,
            "because": dict(answer.because.words),
            "by": answer.by or None,
            "on": answer.on.isoformat() if answer.on else None,
        }
        if answer
        else None,
    }


def _words(key: str, **values: object) -> str:
    return say(current_language(), "comments", key, **values)
