"""`rulebook receive --answer`: whether what a statement says was taken, and why; once for all that
say nearly the same."""

from collections.abc import Sequence
from dataclasses import replace

from rulebook_cli.cli.commenting.answering_comments import taken_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.statements.on_record import group_of, statement_named, statements_here
from rulebook_cli.cli.statements.publicity import refuse_senders_name
from rulebook_cli.cli.statements.words import next_step, tell_word, word
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.statement import Point, PointAnswer, Received
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say
from rulebook_cli.store.file_statements import change_statements, read_kept
from rulebook_cli.store.turns import RefMoved

Chosen = dict[str, set[int]]
"""The places (from 0) of the points that are answered, by the statement's id."""


def answer_points(
    desk: Desk,
    names: Sequence[str],
    taken: str | None,
    because: str,
    despite: tuple[str, ...],
    dry_run: bool,
) -> int:
    """Answer points (`vanhusneuvosto-1#2`), or all points of a statement, all or none; those of
    statements that say nearly the same with them.

    Raises `RulebookError`: `no-such-statement`, `no-such-point`, `no-points`, `not-taken`,
    `personal-data-found`, `point-names-sender`.
    """
    decided = taken_named(taken)
    refuse_personal_data(desk, {word("part.because"): because}, despite)
    statements = statements_here(desk)
    named: Chosen = {}
    for name in dict.fromkeys(names):
        id_, at = _named(statements, name)
        named.setdefault(id_, set()).update(at)
    chosen = _with_alike(statements, named)
    _refuse_names(desk, [one for one in statements if one.id in chosen], because)
    if not dry_run:
        answer = PointAnswer(decided, Text({current_language(): because}))
        _write(desk, chosen, answer)
    said = say(current_language(), "papers", f"taken.{decided}")
    for id_, at in named.items():
        for one in sorted(at):
            point = f"{id_}#{one + 1}"
            tell_word("would-answer" if dry_run else "answered", id=point, taken=said)
    others = sum(map(len, chosen.values())) - sum(map(len, named.values()))
    if others:
        tell_word("answered-alike", count=others)
    if not dry_run:
        next_step("next-answered")
    return GOOD


def _refuse_names(desk: Desk, answered: Sequence[Received], because: str) -> None:
    """An answer is printed beside the words: it may not say whose they are."""
    kept = read_kept(desk.repository, answered)
    for one in answered:
        refuse_senders_name(one.id, kept[one.id].sender, [because])


def _named(statements: Sequence[Received], name: str) -> tuple[str, set[int]]:
    """The statement and its points that a name means."""
    id_, _, number = name.strip().partition("#")
    statement = statement_named(statements, id_)
    count = len(statement.points)
    if not count:
        raise RulebookError("no-points", id=statement.id)
    if not number:
        return statement.id, set(range(count))
    if not (number.isdecimal() and 0 < int(number) <= count):
        raise RulebookError("no-such-point", id=statement.id, number=number, count=count)
    return statement.id, {int(number) - 1}


def _with_alike(statements: Sequence[Received], named: Chosen) -> Chosen:
    """The points of the same places in statements that say nearly the same."""
    by_id = {one.id: one for one in statements}
    chosen: Chosen = {id_: set(at) for id_, at in named.items()}
    for id_, at in named.items():
        places = {_place(by_id[id_].points[one]) for one in at}
        for other in group_of(statements, by_id[id_]):
            same = {n for n, point in enumerate(other.points) if _place(point) in places}
            if same and other.id != id_:
                chosen.setdefault(other.id, set()).update(same)
    return chosen


def _place(point: Point) -> tuple[str, str]:
    return point.on, point.answers


def _write(desk: Desk, chosen: Chosen, answer: PointAnswer) -> None:
    def answered(one: Received) -> Received:
        points = (
            replace(point, answer=answer) if at in chosen[one.id] else point
            for at, point in enumerate(one.points)
        )
        return replace(one, points=tuple(points))

    try:
        old, new = change_statements(desk.repository, list(chosen), answered, desk.author())
    except RefMoved as moved:
        raise RulebookError("not-on-main") from moved
    report_followed(desk, old, new)


def set_apart(desk: Desk, name: str, dry_run: bool) -> int:
    """Let a statement stand by itself that was taken for nearly the same as another.

    Raises `RulebookError`: `no-such-statement`, `not-alike`.
    """
    statement = statement_named(statements_here(desk), name)
    if not statement.like:
        raise RulebookError("not-alike", id=statement.id)
    if not dry_run:
        try:
            old, new = change_statements(
                desk.repository, [statement.id], lambda one: replace(one, like=""), desk.author()
            )
        except RefMoved as moved:
            raise RulebookError("not-on-main") from moved
        report_followed(desk, old, new)
    key = "apart-would" if dry_run else "apart-done"
    tell_word(key, id=statement.id, like=statement.like)
    return GOOD
