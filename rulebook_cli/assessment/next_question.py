"""What to ask next: only what can still change the answer, what settles it soonest first."""

from collections.abc import Iterator
from fractions import Fraction

from rulebook_cli.assessment.assess import Assessment
from rulebook_cli.model.case import Case
from rulebook_cli.model.inquiry import Inquiry


def next_question(inquiry: Inquiry, said: Case) -> str | None:
    """The fact to ask a person about next; None when no answer can change anything.

    A worker's facts are never asked, nor what was asked already. Raises as `Assessment`.
    """
    return next(iter(questions(Assessment(inquiry, said))), None)


def questions(assessment: Assessment) -> list[str]:
    """The facts that can be asked and make a difference, in the order in which they settle the
    answer soonest: those after which, on average, the fewest questions are left, then the fewest
    outcomes, then the first in the book."""
    columns = assessment.reckoner.unknowns.columns
    matter = assessment.diagram.columns(assessment.diagram.root)
    ranked = sorted(matter, key=lambda at: (*_left(assessment, at), at))
    return [columns[at].fact for at in ranked]


def _left(assessment: Assessment, column: int) -> tuple[Fraction, Fraction]:
    """How many questions and outcomes are left after an answer, on average."""
    counts = list(_counts(assessment, column))
    asked, outcomes = (Fraction(sum(each), len(counts)) for each in zip(*counts, strict=True))
    return asked, outcomes


def _counts(assessment: Assessment, column: int) -> Iterator[tuple[int, int]]:
    diagram = assessment.diagram
    for place in range(len(assessment.reckoner.unknowns.columns[column].values)):
        branch = diagram.given(column, place)
        yield len(diagram.columns(branch)), len(diagram.outcomes(branch))
