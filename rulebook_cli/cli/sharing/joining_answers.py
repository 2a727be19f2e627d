"""Two coordinators' answers to one amendment, made one log."""

from dataclasses import replace

from rulebook_cli.model.amendment import Amendment, Answer


def join_answers(
    base: Amendment | None, here: Amendment, there: Amendment, closing: Answer
) -> Amendment | None:
    """The record with the lines of both: what was answered there, then what was answered here.

    `base` is the record that both began with, None where there was none. Where both gave the same
    answer, that of there stands, and `closing` follows the own one: a line that takes it back.
    An answer that was undone here is in nobody's way. None where the answers differ, or where the
    two are not one amendment but two that took the same number.
    """
    if (here.parts, here.title, here.reason) != (there.parts, there.title, there.reason):
        return None
    before = base.answers if base else ()
    if any(one.answers[: len(before)] != before for one in (here, there)):
        return None
    was = replace(there, answers=before).outcomes
    mine, theirs = replace(there, answers=here.answers).outcomes, there.outcomes
    both = {part for part in was if mine[part] != was[part] != theirs[part]}
    if any(mine[part] != theirs[part] for part in both):
        return None
    lines = (*there.answers, *here.answers[len(before) :])
    joined = _closed(replace(there, answers=lines), both, len(there.answers), closing)
    expected = {part: mine[part] if mine[part] != was[part] else theirs[part] for part in was}
    if joined.outcomes != expected:
        return None
    if there.obsoleted_by == (base.obsoleted_by if base else ""):
        joined = replace(joined, obsoleted_by=here.obsoleted_by)
    if there.lapsed == (base.lapsed if base else None):
        joined = replace(joined, lapsed=here.lapsed)
    return joined


def _closed(joined: Amendment, both: set[int], known: int, closing: Answer) -> Amendment:
    """The record where of the lines from `known` on none stands for a part that both answered."""
    while over := [part for part, at in _standing(joined) if part in both and at >= known]:
        parts = [0] if len(over) == len(joined.outcomes) else over
        lines = (closing._replace(part=part) for part in parts)
        joined = replace(joined, answers=(*joined.answers, *lines))
    return joined


def _standing(record: Amendment) -> list[tuple[int, int]]:
    return [(part, at) for part, at in record.standing_lines.items() if at is not None]
