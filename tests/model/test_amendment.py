"""The life of an amendment, derived from its record."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Amendment, Answer, Part, Status, Withdrawal
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text

DAY, WHY = date(2027, 2, 10), Text({"fi": "Syy"})
TWO = (Part(1, (Address("a"),)), Part(2, (Address("b"),)))
PLAIN = Amendment("misol-3", "misol", WHY, WHY, Place("x"), parts=TWO)
BACK = Withdrawal(DAY, WHY)


def said(*answers: tuple[str, int]) -> tuple[Answer, ...]:
    return tuple(Answer(outcome, WHY, "hva", DAY, part) for outcome, part in answers)


@pytest.mark.parametrize(
    ("changes", "status", "is_open"),
    [
        ({}, Status.PROPOSED, True),
        ({"submitted": DAY}, Status.SUBMITTED, True),
        ({"answers": said(("merged", 0))}, Status.MERGED, False),
        ({"answers": said(("rejected", 0))}, Status.REJECTED, False),
        ({"answers": said(("merged-modified", 0))}, Status.MERGED_MODIFIED, False),
        ({"answers": said(("merged", 1))}, Status.PARTLY_MERGED, True),
        ({"answers": said(("rejected", 1))}, Status.PROPOSED, True),
        ({"answers": said(("rejected", 1)), "submitted": DAY}, Status.SUBMITTED, True),
        ({"answers": said(("merged", 1), ("merged", 2))}, Status.MERGED, False),
        ({"answers": said(("merged", 1), ("rejected", 2))}, Status.PARTLY_MERGED, False),
        ({"answers": said(("rejected", 1), ("rejected", 2))}, Status.REJECTED, False),
        ({"answers": said(("merged", 1), ("merged-modified", 2))}, Status.MERGED_MODIFIED, False),
        ({"answers": said(("rejected", 1), ("merged", 1), ("merged", 2))}, Status.MERGED, False),
        ({"answers": said(("merged", 1), ("rejected", 1))}, Status.PROPOSED, True),  # undone
        ({"answers": said(("merged", 0), ("rejected", 0))}, Status.REJECTED, False),  # undone
        ({"answers": said(("merged", 0), ("rejected", 2))}, Status.PARTLY_MERGED, False),
        ({"answers": said(("rejected", 1), ("merged", 0))}, Status.MERGED, False),
        ({"answers": said(("rejected", 0), ("merged", 1))}, Status.PARTLY_MERGED, False),
        ({"answers": said(("merged", 7))}, Status.PARTLY_MERGED, True),  # a part that is no more
        ({"answers": said(("merged", 7)), "parts": ()}, Status.MERGED, False),
        ({"answers": said(("rejected", 0)), "parts": ()}, Status.REJECTED, False),
        ({"answers": said(("merged", 0), ("undone", 0))}, Status.PROPOSED, True),
        ({"answers": said(("merged", 0), ("undone", 1))}, Status.PARTLY_MERGED, True),
        (
            {"answers": said(("merged", 1), ("merged", 2), ("undone", 2))},
            Status.PARTLY_MERGED,
            True,
        ),
        (
            {"answers": said(("rejected", 0), ("undone", 0)), "submitted": DAY},
            Status.SUBMITTED,
            True,
        ),
        ({"answers": said(("rejected", 0), ("merged", 1), ("undone", 1))}, Status.REJECTED, False),
        ({"answers": said(("undone", 0), ("merged", 0))}, Status.MERGED, False),
        ({"answers": said(("merged", 0), ("undone", 0)), "parts": ()}, Status.PROPOSED, True),
        (
            {"withdrawn": BACK, "answers": said(("merged", 0), ("undone", 0))},
            Status.WITHDRAWN,
            False,
        ),
        ({"withdrawn": BACK}, Status.WITHDRAWN, False),
        ({"withdrawn": BACK, "answers": said(("merged", 0))}, Status.MERGED, False),
        ({"withdrawn": BACK, "answers": said(("merged", 1))}, Status.PARTLY_MERGED, False),
        ({"withdrawn": BACK, "answers": said(("rejected", 1))}, Status.WITHDRAWN, False),
        ({"lapsed": DAY, "answers": said(("merged", 1))}, Status.PARTLY_MERGED, False),
        ({"lapsed": DAY, "answers": said(("rejected", 1))}, Status.LAPSED, False),
        ({"obsoleted_by": "hol-1"}, Status.OBSOLETE, False),
        ({"lapsed": DAY, "submitted": DAY}, Status.LAPSED, False),
    ],
)
def test_status(changes: dict[str, Any], status: Status, is_open: bool) -> None:
    amendment = replace(PLAIN, **changes)
    assert amendment.status is status
    assert amendment.is_open is is_open


OUTCOMES = st.sampled_from(("merged", "merged-modified", "rejected"))
STORIES = st.lists(st.tuples(OUTCOMES, st.integers(0, 3)), max_size=6)


@given(STORIES, st.integers(1, 3), st.booleans(), st.booleans())
def test_the_status_tells_what_stands_in_the_draft(
    story: list[tuple[str, int]], parts: int, back: bool, sent: bool
) -> None:
    """Against a plain account: the draft as a set of parts, told line by line."""
    numbers = range(1, parts + 1)
    story = [(outcome, part) for outcome, part in story if part <= parts]
    draft, reworded, answered = set[int](), set[int](), set[int]()
    for outcome, part in story:
        meant = set(numbers) if part == 0 else {part}
        answered |= meant
        draft = draft - meant if outcome == "rejected" else draft | meant
        reworded = reworded | meant if outcome == "merged-modified" else reworded - meant
    amendment = replace(
        PLAIN,
        parts=tuple(Part(number, (Address(f"s{number}"),)) for number in numbers),
        answers=said(*story),
        withdrawn=BACK if back else None,
        submitted=DAY if sent else None,
    )
    whole = draft == set(numbers)
    if whole:
        expected = Status.MERGED_MODIFIED if reworded else Status.MERGED
    elif draft:
        expected = Status.PARTLY_MERGED
    elif back:
        expected = Status.WITHDRAWN
    elif answered == set(numbers):
        expected = Status.REJECTED
    else:
        expected = Status.SUBMITTED if sent else Status.PROPOSED
    assert amendment.status is expected
    assert amendment.is_open is (not back and answered != set(numbers))
    assert set(amendment.taken) == draft
    assert set(amendment.waiting) == set(numbers) - answered


@given(STORIES, st.integers(1, 3), st.integers(1, 4))
def test_as_many_steps_back_as_forth_change_nothing(
    story: list[tuple[str, int]], parts: int, steps: int
) -> None:
    story = [(outcome, part) for outcome, part in story if part <= parts]
    numbers = tuple(Part(number, (Address(f"s{number}"),)) for number in range(1, parts + 1))
    first, rest = story[:-steps], story[-steps:]
    back = [("undone", part) for _, part in reversed(rest)]
    before = replace(PLAIN, parts=numbers, answers=said(*first))
    after = replace(PLAIN, parts=numbers, answers=said(*first, *rest, *back))
    assert (after.outcomes, after.status) == (before.outcomes, before.status)
    assert {part: one.outcome for part, one in after.standing.items()} == {
        part: one.outcome for part, one in before.standing.items()
    }


@pytest.mark.parametrize(
    ("id_", "number"), [("misol-3", 3), ("misol-x-12", 12), ("misol", 0), ("misol-", 0), ("a-b", 0)]
)
def test_the_number_is_what_stands_after_the_last_hyphen(id_: str, number: int) -> None:
    assert replace(PLAIN, id=id_).number == number
