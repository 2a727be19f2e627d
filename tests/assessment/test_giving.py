"""What a book gives one case after another is what `ask` answers them."""

from datetime import date
from decimal import Decimal

import pytest

from rulebook_cli.assessment.answer import answer
from rulebook_cli.assessment.flows import lacking_facts
from rulebook_cli.assessment.giving import Giving
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.model.case import Case
from rulebook_cli.model.caseload import CaseFile, Spread
from rulebook_cli.model.impact import Gets
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.store.case_rows import read_case_rows
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.ready_drafts import read_draft

FILES = read_draft("model-county")
BOOK = read_rulebook(FILES)
INQUIRY = Inquiry(BOOK, statute_of(BOOK), date(2026, 11, 22))
READ = read_case_rows(CaseFile("cases.csv", FILES["caseload/cases.csv"]), BOOK.facts)


def asked(case: Case) -> Gets:
    known = {name: value for name, value in case.items() if value is not None}
    outcome = answer(INQUIRY, known).settled
    assert outcome is not None
    if not outcome.tier:
        return Gets()
    fee = outcome.fee
    assert fee is not None and fee.low is not None and fee.high is not None
    days, hours = outcome.leave_days or Decimal(0), outcome.leave_hours or Decimal(0)
    spread = Spread(Decimal(fee.low), Decimal(fee.high))
    return Gets(outcome.tier, outcome.stage, spread, Spread(days, days), Spread(hours, hours))


@pytest.mark.parametrize("number", range(0, len(READ.rows), 4))
def test_the_same_as_ask(number: int) -> None:
    case = READ.rows[number].case
    assert Giving(INQUIRY).gives(case) == asked(case)


def test_the_model_countys_cases_lack_nothing_but_what_a_worker_judges() -> None:
    lacking, assumed = lacking_facts([INQUIRY], READ.columns)
    assert lacking == ()
    assert set(assumed) == {f.id for f in BOOK.facts.values() if f.judged_by == "worker"}
