"""The book as it is in force on a day, for a contract of a day: left out, marked, golden papers."""

import os
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from every_rule import every_rule, model_county

from rulebook_cli.model.fee import Tie, YearAmount
from rulebook_cli.render.book.book_contents import draw_contents
from rulebook_cli.render.book.read_book import draw_book
from rulebook_cli.render.speech import LANGUAGES
from rulebook_cli.render.writers.forms import FORMATS, write

GOLDEN = Path(__file__).parent / "golden"
DAY = date(2026, 6, 1)
ONE = timedelta(days=1)


def shown(book, language, on, made=None, sections=(), form="terminal"):
    paper = draw_book(book, language, on, sections, amounts=amounts, only_in_force=True, made=made)
    return write(paper, form)


def amounts(tier, row):
    """The minimum is known for 2026, nothing else that moves with the year."""
    if row.amount is Tie.STATUTORY_MINIMUM and row.start.year == 2026:
        return YearAmount(Decimal("530.00"), 2026)
    return None


def words(*arguments, **more):
    return " ".join(shown(*arguments, **more).decode().replace("\xa0", " ").split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fees_of_the_model_county_on_a_day(language):
    golden = GOLDEN / f"read-fees-on-a-day.{language}.txt"
    written = shown(model_county(), language, DAY, sections=("fees",)).decode()
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(written, encoding="utf-8", newline="\n")
    assert written == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_any_day_can_be_written_in_every_form(form, language):
    for on in (date.min, date(2025, 11, 1), date.max):
        assert shown(every_rule(), language, on, form=form)
        assert shown(every_rule(), language, on, made=on, form=form)


def test_a_section_for_new_applications_is_marked_once():
    """Its provisions that say nothing of themselves are not marked again."""
    text = words(every_rule(), "fi", date(2025, 11, 1), sections=("one",))
    mark = (
        "[Sopimus on tehty 1.11.2025 tai sen jälkeen: voimassa; sopimus on tehty ennen 1.11.2025: "
        "voi olla voimassa]"
    )
    assert text.count(mark) == 1
    after = words(every_rule(), "fi", date(2026, 12, 31), sections=("one",))
    assert "voi olla voimassa" not in after


def test_the_numbers_of_provisions_stay_where_one_is_left_out():
    text = words(every_rule(), "fi", date(2026, 1, 1), sections=("one",))
    assert "Harkitaan." not in text and "yksi kohta: luku 1, kohta 3" in text
    assert "2 Soveltamisohje: Ohje. 4 Vanha." in text
    both = words(every_rule(), "fi", date(2027, 1, 1), sections=("one",))
    assert "Harkitaan." in both and "Vanha." not in both


def test_a_section_that_is_not_in_force_is_not_in_the_contents():
    book = every_rule()
    ends = book.sections[0].in_force.end
    for on, there in ((ends, True), (ends + ONE, False)):
        written = write(draw_contents(book, "fi", on, only_in_force=True), "terminal")
        text = written.decode().replace("\xa0", " ")
        assert (" one " in text, "luku 1 kokonaan" in text) == (there, not there)


def test_what_moves_with_the_year_waits_for_its_number():
    text = words(model_county(), "fi", date(2027, 6, 1), sections=("fees",))
    assert "vahvistetaan myöhemmin (lakisääteinen vähimmäispalkkio)" in text
    assert "indeksillä tarkistettuna," in text
    assert "530,00 € (lakisääteinen vähimmäispalkkio)" not in text
