"""The life of an amendment, derived from its record."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

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
        ({"answers": said(("rejected", 1))}, Status.PARTLY_MERGED, True),
        ({"answers": said(("merged", 1), ("merged", 2))}, Status.MERGED, False),
        ({"answers": said(("merged", 1), ("rejected", 2))}, Status.PARTLY_MERGED, False),
        ({"answers": said(("rejected", 1), ("rejected", 2))}, Status.REJECTED, False),
        ({"answers": said(("merged", 1), ("merged-modified", 2))}, Status.MERGED_MODIFIED, False),
        ({"answers": said(("rejected", 1), ("merged", 1), ("merged", 2))}, Status.MERGED, False),
        ({"withdrawn": BACK}, Status.WITHDRAWN, False),
        ({"withdrawn": BACK, "answers": said(("merged", 0))}, Status.WITHDRAWN, False),
        ({"obsoleted_by": "hol-1"}, Status.OBSOLETE, False),
        ({"lapsed": DAY, "submitted": DAY}, Status.LAPSED, False),
    ],
)
def test_status(changes: dict[str, Any], status: Status, is_open: bool) -> None:
    amendment = replace(PLAIN, **changes)
    assert amendment.status is status
    assert amendment.is_open is is_open


@pytest.mark.parametrize(
    ("id_", "number"), [("misol-3", 3), ("misol-x-12", 12), ("misol", 0), ("misol-", 0), ("a-b", 0)]
)
def test_the_number_is_what_stands_after_the_last_hyphen(id_: str, number: int) -> None:
    assert replace(PLAIN, id=id_).number == number
