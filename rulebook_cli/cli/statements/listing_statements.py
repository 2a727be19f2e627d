"""`rulebook receive --list` and `--show`: what has been registered, and what waits to be done."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.statements.on_record import statement_named, statements_here
from rulebook_cli.cli.statements.pointing import place_in_words
from rulebook_cli.cli.statements.publicity import NO, YES
from rulebook_cli.cli.statements.words import next_step, tell_word, word
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note, print_json, screen_width
from rulebook_cli.logic.passages import passages
from rulebook_cli.model.statement import Received
from rulebook_cli.render import figures
from rulebook_cli.render.papers.comment_words import stance_words
from rulebook_cli.store.file_statements import read_kept
from rulebook_cli.store.kept_beside import Kept


def list_statements(desk: Desk, json: bool) -> int:
    """Show every statement with what has been made of it; those that say nearly the same together,
    under the first of them. Names of private persons are shown here only, where they are kept."""
    statements = statements_here(desk)
    kept = read_kept(desk.repository, statements)
    if json:
        print_json({"statements": [_row(one, kept[one.id]) for one in statements]})
        return GOOD
    alike = Counter(one.like for one in statements if one.like)
    for one in statements:
        if not one.like:
            _print(desk, one, kept[one.id], alike[one.id])
    if not statements:
        tell_word("none")
        return GOOD
    waiting = sum(not one.like and not is_done(one) for one in statements)
    tell_word("tally", count=len(statements), groups=len(statements) - sum(alike.values()))
    if waiting:
        tell_word("waiting", count=waiting)
        next_step("next-statement", id=word("any-id"))
    return GOOD


def is_done(statement: Received) -> bool:
    """Whether what a statement says has been tied to places, and answered."""
    tied = statement.points or statement.amendments or statement.public == NO
    return bool(tied) and all(point.answer for point in statement.points)


def _print(desk: Desk, one: Received, kept: Kept, alike: int) -> None:
    language = current_language()
    shown = one.sender.best(language, *one.sender.words)
    sender = f"{shown}, {kept.sender}" if kept.sender else shown
    day = figures.day(one.arrived.date(), language) if one.arrived else ""
    beside = [day, stance_words(one.stance, language), one.diary, _public(one)]
    if one.signatories > 1:
        beside.append(word("signed", count=one.signatories))
    print(f"{one.id}: {sender} ({', '.join(part for part in beside if part)})")
    if alike:
        print("  " + word("alike", count=alike + 1, id=one.id))
    for number, point in enumerate(one.points, 1):
        where = place_in_words(desk, point.on, point.answers)
        answer = point.answer
        taken = word(f"taken.{answer.taken}") if answer else word("not-answered")
        print(f"  #{number} {where}: {_short(point.text.best(language))} ({taken})")
    if not one.points and not one.amendments and one.public != NO:
        print("  " + word("untied"))


def _short(text: str) -> str:
    words = " ".join(text.split())
    most = max(30, screen_width() - 40)
    return words if len(words) <= most else words[:most].rpartition(" ")[0] + " …"


def _public(one: Received) -> str:
    return "" if one.public == YES else word(f"public.{one.public}", ground=one.ground)


def _row(one: Received, kept: Kept) -> dict[str, Any]:
    """A statement for other programs; a private person is not named: it may go elsewhere."""
    return {
        "id": one.id,
        "sender": dict(one.sender.words),
        "kind": one.sender_kind,
        "arrived": one.arrived,
        "channel": one.channel or None,
        "diary": one.diary or None,
        "public": {"level": one.public, "ground": one.ground or None},
        "stance": one.stance.value if one.stance else None,
        "signatories": one.signatories,
        "round": one.round or None,
        "like": one.like or None,
        "text": bool(kept.text),
        "amendments": list(one.amendments),
        "points": [
            {
                "point": f"{one.id}#{number}",
                "place": point.on,
                "theme": point.theme or None,
                "quote": point.quote or None,
                "text": dict(point.text.words),
                "answers": point.answers or None,
                "answer": {"taken": point.answer.taken, "because": dict(point.answer.because.words)}
                if point.answer
                else None,
            }
            for number, point in enumerate(one.points, 1)
        ],
    }


def show_statement(desk: Desk, name: str) -> int:
    """Print a statement's words, the passages numbered. Of one that is partly public the words of
    the public copy, which are those that can be tied; of one that is secret its words, with a
    warning that they stay here. Raises `RulebookError("no-such-statement")`."""
    one = statement_named(statements_here(desk), name)
    kept = read_kept(desk.repository, [one])[one.id]
    text = kept.redacted if one.redacted else kept.text
    if one.public != YES:
        note("statements", "shown-copy" if one.redacted else "shown-secret", id=one.id)
    if not text:
        tell_word("no-words", id=one.id)
        return GOOD
    _print_passages(passages(text))
    next_step("next-passage", id=one.id)
    return GOOD


def _print_passages(pieces: Sequence[str]) -> None:
    from textwrap import fill

    for number, piece in enumerate(pieces, 1):
        lead = f"{number}. "
        indent = " " * len(lead)
        print(fill(piece, screen_width(), initial_indent=lead, subsequent_indent=indent))
