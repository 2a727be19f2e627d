"""The answer to a person: what is possible, what could still change it, and what is taken as so."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from rulebook_cli.assessment.assess import Assessment
from rulebook_cli.assessment.because import with_provisions
from rulebook_cli.assessment.next_question import questions
from rulebook_cli.assessment.rules import Rules
from rulebook_cli.logic.meaning import conditions
from rulebook_cli.logic.residue import Reckoner
from rulebook_cli.logic.unknowns import known_facts, worker_facts
from rulebook_cli.model.assessment import Answer, Outcome
from rulebook_cli.model.case import Case
from rulebook_cli.model.criteria import All, Condition, Criteria
from rulebook_cli.model.fact import Points
from rulebook_cli.model.inquiry import Inquiry


def answer(inquiry: Inquiry, said: Case, recorded: Collection[str] = ()) -> Answer:
    """What a person gets by the book on the day, as far as what they said tells it.

    None is what they could not say: every outcome stays possible, as when nobody asks. A fact
    `recorded` as not known, which may be so, is taken as such.

    Raises as `Assessment`.
    """
    known = known_facts(inquiry.book.facts, said, recorded)
    assessment = Assessment(inquiry, known, recorded)
    still = questions(assessment)
    outcomes = tuple(assessment.outcomes)
    unmet: tuple[Condition, ...] = ()
    if len(outcomes) == 1 and not outcomes[0].eligible:
        at, unmet = _nearest(assessment.rules, assessment.reckoner)
        address = assessment.rules.eligible_address(at)
        because = with_provisions(inquiry, [address] if address else [])
        outcomes = (replace(outcomes[0], because=because),)
    return Answer(
        outcomes=outcomes,
        open=tuple(name for name in still if name not in said),
        unsaid=tuple(name for name in still if name in said),
        assumed=tuple(_assumed(assessment, outcomes)),
        unmet=unmet,
        without_criteria=tuple(_without_criteria(assessment.rules, outcomes)),
    )


def _nearest(rules: Rules, reckoner: Reckoner) -> tuple[int, tuple[Condition, ...]]:
    """The table whose conditions the person fails the fewest of, and those they fail."""
    failed = [
        [part for part in _parts(table.domain) if reckoner.read(part) is False]
        for _, table in rules.tables
    ]
    at = min(range(len(failed)), key=lambda at: len(failed[at]))
    return at, tuple(part for part in failed[at] if isinstance(part, Condition))


def _parts(criteria: Criteria) -> Iterator[Criteria]:
    """The parts that must all hold."""
    if isinstance(criteria, All):
        for part in criteria.parts:
            yield from _parts(part)
    else:
        yield criteria


def _assumed(assessment: Assessment, outcomes: Iterable[Outcome]) -> list[str]:
    """The worker's facts that eligibility rests on, where somebody may be eligible."""
    cited = {address for outcome in outcomes if outcome.eligible for address in outcome.because}
    rules, facts = assessment.rules, assessment.rules.inquiry.book.facts
    names: list[str] = []
    for at, (_, table) in enumerate(rules.tables):
        if rules.eligible_address(at) in cited:
            for found in conditions(table.domain):
                fact = facts.get(found.fact)
                under = fact.kind.table if fact and isinstance(fact.kind, Points) else ()
                names += [found.fact, *under]
    return worker_facts(facts, assessment.reckoner.unknowns.known, names)


def _without_criteria(rules: Rules, outcomes: Iterable[Outcome]) -> Iterator[str]:
    """The tiers nobody is placed in, because the book does not record their criteria."""
    if not any(outcome.eligible for outcome in outcomes):
        return
    cited = {address for outcome in outcomes for address in outcome.because}
    for at, (_, table) in enumerate(rules.tables):
        if rules.eligible_address(at) in cited or table.eligible is None:
            yield from (tier.id for tier in table.tiers if tier.criteria is None)
