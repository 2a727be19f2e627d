"""A person's answer for a contract made on a day; without that day, for contracts of every age.

Contracts that get the same are one reading. Where nothing hangs on the contract there is one.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from rulebook_cli.assessment.answer import answer
from rulebook_cli.logic.alike import alike, all_contracts, by_switch, days_of
from rulebook_cli.logic.in_force import Chain, rule_chain
from rulebook_cli.model.assessment import Answer, Reading
from rulebook_cli.model.case import Case
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.period import ContractDays, Contracts
from rulebook_cli.model.rulebook import Rulebook


def readings(
    inquiry: Inquiry, said: Case, made: date | None = None, recorded: Collection[str] = ()
) -> tuple[Reading, ...]:
    """What a person gets by the book on the day, for the contract they have or would make.

    Newer contracts come first, then those that have not switched yet. A reading for which the
    book has no tiers comes last. Raises as `answer`; `no-tiers` only where no contract has any.
    """
    answers: dict[Contracts, Answer | None] = {}
    refused: RulebookError | None = None
    for contracts, each in asked_about(inquiry, made):
        try:
            answers[contracts] = answer(each, said, recorded)
        except RulebookError as error:
            if error.message != "no-tiers":
                raise
            answers[contracts], refused = None, error
    if refused and not any(answers.values()):
        raise refused
    grouped = alike(answers, lambda contracts: _given(answers[contracts]))
    found = [Reading(group, _first(answers, given)) for given, group in grouped]
    return tuple(sorted(found, key=lambda reading: reading.answer is None))


def asked_about(inquiry: Inquiry, made: date | None) -> list[tuple[Contracts, Inquiry]]:
    """The contracts that the book may treat apart, each with an inquiry about one of them."""
    chains = list(_chains(inquiry.book))
    if made is None:
        contracts = all_contracts(chains, inquiry.on)
        return [(each, replace(inquiry, contract=days_of(each, inquiry.on))) for each in contracts]
    return [
        (each, replace(inquiry, contract=ContractDays(made, each.switched_since)))
        for each in by_switch(chains, inquiry.on, made)
    ]


def _chains(book: Rulebook) -> Iterator[Chain]:
    """The times of what an answer rests on: the sections, and the rules that lower fees."""
    for section in book.sections:
        if section.tiers or section.fees or section.leave:
            yield (section.in_force,)
        for rule in section.fees.reductions if section.fees else ():
            yield rule_chain(section, rule.id)


def _given(given: Answer | None) -> object:
    """What makes one answer another: what people get, and what is still open about it. The
    provisions it rests on may be others for another contract and say the same."""
    if given is None:
        return None
    outcomes = tuple(
        (
            outcome.eligible,
            outcome.tier,
            outcome.stage,
            outcome.fee and (outcome.fee.low, outcome.fee.high, outcome.fee.per),
            outcome.leave_days,
            outcome.leave_hours,
        )
        for outcome in given.outcomes
    )
    return outcomes, given.open, given.unsaid, given.assumed, given.unmet, given.without_criteria


def _first(answers: dict[Contracts, Answer | None], given: object) -> Answer | None:
    return next(each for each in answers.values() if _given(each) == given)
