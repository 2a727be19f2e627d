"""The words for being in force, for contracts and for days, in English."""

DATES = {
    "contract": "Contract",
    "made": "made on {made}",
    "made.any": "any contract",
    "made.on": "the contract was made on {made}",
    "made.since": "the contract was made on {since} or later",
    "made.before": "the contract was made before {before}",
    "made.between": "the contract was made on {since} or later, but before {before}",
    "both": "{age} and {switched}",
    "been.at-plan-review": "the plan has been reviewed",
    "not-been.at-plan-review": "the plan has not been reviewed",
    "been.at-contract-review": "the contract has been reviewed",
    "not-been.at-contract-review": "the contract has not been reviewed",
    "been.at-notice-end": "the notice period has ended",
    "not-been.at-notice-end": "the notice period has not ended",
    "been.other": "the contract has come under the new terms",
    "not-been.other": "the contract has not come under the new terms",
    "switched.since": "{been} on {since} or later",
    "switched.before": "{not_been} on {before} or later",
    "switched.between": "{been} on {since} or later, but not on {before} or later",
    "holds": "in force",
    "may-hold": "may be in force",
    "holds-not": "not in force",
    "held": "{contracts}: {state}",
    "left-out": (
        "Not everything is in force on {on}. The tables hold the amounts of this day only. "
        "{count} provisions are left out here: {places}"
    ),
    "left-out.one": (
        "Not everything is in force on {on}. The tables hold the amounts of this day only. "
        "One provision is left out here: {places}"
    ),
    "left-out.made": (
        "Not everything is in force on {on} for a contract made on {made}. The tables hold "
        "the amounts of this day only. {count} provisions are left out here: {places}"
    ),
    "left-out.made.one": (
        "Not everything is in force on {on} for a contract made on {made}. The tables hold "
        "the amounts of this day only. One provision is left out here: {places}"
    ),
    "whole": "{place} as a whole",
    "readings": (
        "The answer depends on when the contract was made and when it came under the new terms. "
        "Give the day of the contract with --contract-from to see only the answers for it."
    ),
    "readings.made": (
        "The rulebook cannot tell whether the contract has already come under the new terms. So "
        "all answers that are possible are given here."
    ),
    "readings.table": "The table holds the answers where {contracts}.",
    "no-tiers-then": "The rulebook has no fee classes in force on {on} for these contracts.",
    "contract-after": (
        "The contract is made only on {made}, but you ask about {on}. Give a day on or after the "
        "contract's with --on, or leave it out."
    ),
    "diff.needs-days": (
        "With --contract-from you see what is in force on a day. Give a day or two with --on as "
        "well."
    ),
    "diff.many-days": "Give --on once or twice; here there are {count} days: {days}.",
    "diff.version": "{name} as in force on {on}",
    "diff.contract": "This is for a contract made on {made}.",
    "section-not-then": (
        "Section {section} is not in force on {on} for a contract made on {made}. Give another day "
        "with --on, or leave --contract-from out."
    ),
    "face.book": (
        "Here is what is in force on {on} for a contract made on {made}. What is not in force for "
        "it then is left out."
    ),
    "face.sums": (
        "The costs in this paper are reckoned as if every contract had been made on {made}."
    ),
    "annex.contract": "Every contract is taken to have been made on {made}.",
    "diff.same-day": "The same is in force on both days.",
    "diff.same": "The same is in force in both versions.",
    "diff.whose": (
        "All that is in force for at least some contracts is here. Give the day of a contract with "
        "--contract-from to see how things stand for it."
    ),
    "diff.unclear": (
        "The rulebook cannot tell whether on {on} the contract has already come under the new "
        "terms. So these are left out on that day: {places}"
    ),
    "diff.fees": "Care fees",
    "diff.tier": "Class",
    "diff.change": "Change",
    "diff.no-fee": "no fee",
    "later": "to be confirmed",
    "diff.one-version": (
        "The same version holds on both days, so what is compared here is what of it is in force "
        "on each."
    ),
}
