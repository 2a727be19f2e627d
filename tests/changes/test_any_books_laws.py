"""The laws of comparing, folding and writing, on files with every block in them."""

from collections import Counter
from copy import deepcopy
from random import Random

from any_books import BOOK, MOVES, ODD, changed, edit_of, folded, seeds, with_edits, written
from books import TIMES, merged
from hypothesis import HealthCheck, given, settings

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.consolidate import Consolidated

often = settings(max_examples=100 * TIMES, deadline=None, suppress_health_check=list(HealthCheck))


def clashing(result: Consolidated) -> set[str]:
    """The places of the clashes; of an order's, the point where both sides put something."""
    return {
        f"{clash.address.section} after {clash.base}"
        if clash.kind == "order"
        else str(clash.address)
        for clash in result.clashes
    }


@often
@given(seeds)
def test_what_is_compared_can_be_written(by: Random) -> None:
    """A with the changes that lead from A to B written in is B, order included."""
    data = changed(by, BOOK, 3, ODD)
    old, new = written(data, by), written(changed(by, data, 5, ODD))
    changes = compare(old.book.entries, new.book.entries)
    assert (old.said == new.said) is (not changes)
    now = with_edits(old, [edit_of(change) for change in changes])
    assert now.said == new.said
    assert not compare(now.book.entries, new.book.entries)


@often
@given(seeds)
def test_moving_alone_keeps_every_comment(by: Random) -> None:
    data = deepcopy(BOOK)
    del data["sections/a.yaml"]["leave"][2]  # rows of one name are not told apart when they move
    old, new = written(data, by), written(changed(by, data, 4, MOVES))
    edits = [edit_of(change) for change in compare(old.book.entries, new.book.entries)]
    assert {edit.address.block for edit in edits} <= {"order"}
    now = with_edits(old, edits)
    for path, text in now.texts.items():
        assert Counter(text.splitlines()) == Counter(old.texts[path].splitlines())


@often
@given(seeds)
def test_a_change_alone_is_taken_whole(by: Random) -> None:
    data = changed(by, BOOK, 2, ODD)
    base, new = written(data, by), written(changed(by, data, 5, ODD))
    result = merged(base.book, base.book, new.book)
    assert not result.clashes and not result.near and not result.gone
    assert folded(base, result).said == new.said
    for other in (base, new):
        nothing = merged(base.book, new.book, other.book)
        assert not nothing.edits and not nothing.clashes


@often
@given(seeds)
def test_the_sides_may_be_swapped(by: Random) -> None:
    data = changed(by, BOOK, 2)
    base, one, other = (written(book) for book in (data, changed(by, data), changed(by, data)))
    there, back = (
        merged(base.book, one.book, other.book),
        merged(base.book, other.book, one.book),
    )
    assert clashing(there) == clashing(back)
    if not there.clashes:
        assert folded(one, there).said == folded(other, back).said


@often
@given(seeds)
def test_nothing_is_lost_where_rows_share_a_name(by: Random) -> None:
    """Every row of both sides is in the merge, or a clash says that something is to be chosen."""
    data = changed(by, BOOK, 2, ODD)
    base, one, other = (
        written(book) for book in (data, changed(by, data, 3, ODD), changed(by, data, 3, ODD))
    )
    result = merged(base.book, one.book, other.book)
    if result.clashes:
        return
    now = folded(one, result).said[0]
    for side in (one.said[0], other.said[0]):
        for address, value in side.items():
            if base.said[0].get(address) != value and address not in base.said[0]:
                assert address in now
