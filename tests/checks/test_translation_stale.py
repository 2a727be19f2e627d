"""A text left behind by its other language, by stage and against an earlier book."""

from datetime import date

import pytest

from rulebook_cli.checks.translation_stale import find
from rulebook_cli.law.fi_937_2005 import PARAMETERS
from rulebook_cli.model.finding import Severity
from rulebook_cli.model.inquiry import Inquiry, Stage
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import statute_from
from rulebook_cli.store.read_rulebook import read_rulebook

STATUTE = statute_from(PARAMETERS)


def book(fi: str, sv: str = "", heading: str = "{fi: O, sv: R}") -> Rulebook:
    swedish = f"\n      sv: {sv!r}" if sv else ""
    section = (
        f'id: a\nnumber: "1"\nheading: {heading}\nprovisions:\n  - id: p\n    text:\n'
        f"      fi: {fi!r}{swedish}\n"
    )
    files = {
        "rulebook.yaml": b"title: {fi: K, sv: B}\nlanguages: [fi, sv]\n",
        "sections/a.yaml": section.encode(),
    }
    return read_rulebook(files)


def said(now: Rulebook, earlier: Rulebook | None, stage: Stage = Stage.DRAFT) -> list[str]:
    inquiry = Inquiry(now, STATUTE, date(2026, 6, 1), earlier=earlier, stage=stage)
    return [f"{fault.address} {fault.values['stale']}" for fault in find(inquiry)]


def test_the_language_left_behind_is_named() -> None:
    before = book("Yksi päivä.", "En dag.")
    assert said(book("Kaksi päivää.", "En dag."), before) == ["a.p~sv sv"]
    assert said(book("Yksi päivä.", "Två dagar."), before) == ["a.p~fi fi"]


def test_what_is_changed_in_both_or_in_none_is_fine() -> None:
    before = book("Yksi päivä.", "En dag.")
    assert said(book("Kaksi päivää.", "Två dagar."), before) == []
    assert said(book("Yksi   päivä.", "En dag."), before) == []
    assert said(before, before) == []
    assert said(before, None) == []


def test_a_text_that_is_new_or_lacks_a_language_is_another_checks() -> None:
    assert said(book("Yksi.", "En."), book("Nolla.")) == []
    assert said(book("Yksi."), book("Nolla.", "Noll.")) == []


def test_a_heading_too() -> None:
    before = book("Yksi.", "En.")
    assert said(book("Yksi.", "En.", "{fi: Uusi, sv: R}"), before) == ["a~heading sv"]


@pytest.mark.parametrize(
    ("stage", "severity"),
    [
        (Stage.AMENDMENT, Severity.INFO),
        (Stage.DRAFT, Severity.WARNING),
        (Stage.DECISION, Severity.ERROR),
    ],
)
def test_how_grave_it_is_depends_on_the_stage(stage: Stage, severity: Severity) -> None:
    before, now = book("Yksi.", "En."), book("Kaksi.", "En.")
    inquiry = Inquiry(now, STATUTE, date(2026, 6, 1), earlier=before, stage=stage)
    assert [fault.severity for fault in find(inquiry)] == [severity]


def test_what_catches_up_with_a_language_that_went_ahead_leaves_nobody_behind() -> None:
    """The Swedish was taken in first, the Finnish by another amendment."""
    began = book("Yksi.", "En.")
    ahead = book("Yksi.", "Två.")
    for now, stale in (
        (book("Kaksi.", "Två."), []),  # catches up
        (book("Yksi.", "Tre."), ["a.p~fi fi"]),  # goes farther ahead
    ):
        inquiry = Inquiry(now, STATUTE, date(2026, 6, 1), earlier=ahead, origin=began)
        assert [f"{f.address} {f.values['stale']}" for f in find(inquiry)] == stale
    both = book("Kaksi.", "Två.")  # both had moved: who moves alone leaves the other behind
    inquiry = Inquiry(book("Kolme.", "Två."), STATUTE, date(2026, 6, 1), earlier=both, origin=began)
    assert [f.values["stale"] for f in find(inquiry)] == ["sv"]
