"""The words for what a reader of the costs must know, in English."""

IMPACT_NOTES = {
    "apart.clash": (
        "Amendments {names} do not fit together, so what they cost together cannot be reckoned: "
        "they change the same place in different ways ({at}). So each is reckoned by itself. See "
        "the clashes with: rulebook clashes."
    ),
    "apart.unfit": (
        "These amendments do not fit the draft as it is now, so they are not reckoned: {names}. "
        "See the difference with: rulebook diff {id}."
    ),
    "apart.unfit-laid": (
        "These amendments do not fit {base}, so they are not reckoned: {names}. See where "
        "they clash with: rulebook clashes."
    ),
    "laid.counts": (
        "The headcounts are read as counts by the classes of the version that the amendments "
        "are laid on."
    ),
    "notice.year-missing": (
        "the index and the minimum fees of {year} are not known yet, so fees tied to them are "
        "reckoned by those of {last_known}. When the numbers are confirmed, add them to "
        "rulebook.yaml under statute_years."
    ),
    "notice.contracts-new": (
        "the change holds only for contracts made on {start} or later. Those counted have an "
        "older contract, so it does not touch them. See what it means for a new contract with "
        "--contract-from {option}."
    ),
    "notice.contracts-switch": (
        "the change holds for an older contract when {switch}, and for all contracts from "
        "{latest}. On {day} nobody knows how many have come under it, so the figures reach from "
        "none to all of them."
    ),
    "notice.contracts-switch-open": (
        "the change holds for an older contract when {switch}, without a last day. On {day} nobody "
        "knows how many have come under it, so the figures reach from none to all of them."
    ),
    "notice.contracts-latest": (
        "the change holds for older contracts only from {latest}, so on {day} it does not touch "
        "those counted yet. For a new contract it holds from {start}: see it with "
        "--contract-from {option}."
    ),
    "notice.contracts-begins": (
        "the change comes into force only on {begins}, so on {day} it touches nobody yet."
    ),
    "notice.fees-unverified": (
        "the fee of these classes rests on a number of the act that is not verified: {tiers}."
    ),
    "notice.fee-unknown": (
        "the fee of classes {tiers} cannot be known on {day}, so their fees are missing from the "
        "sums. Add a fee row, or choose another day with --on."
    ),
    "notice.fees-of-last-year": (
        "the number that the fee of these classes is tied to is not known for {year}, so they are "
        "reckoned by that of {last_known}: {tiers}. When it is confirmed, add it to rulebook.yaml "
        "under statute_years."
    ),
    "notice.substitutes-unverified": (
        "the fee of substitute carers of these classes rests on a number of the act that is not "
        "verified: {tiers}."
    ),
    "notice.leave-without-substitute": (
        "on {day} the rulebook has no fee of substitute carers for a day that is known for classes "
        "{tiers}, so their leave days are reckoned by the unit cost of a leave day."
    ),
    "notice.leave-without-voucher": (
        "on {day} the rulebook has no voucher for leave days of classes {tiers} that tells its "
        "hours a month, so their leave days are reckoned by the unit cost of a leave day."
    ),
    "notice.no-fees": (
        "no class has a fee in the rulebook on {day}, so the fees are missing from the sums. "
        "Choose another day with --on."
    ),
    "notice.no-fee-row": (
        "classes {tiers} have no fee on {day}, so their fee is reckoned as nothing."
    ),
    "notice.other-year": (
        "the headcounts are of {year}, but the sums are of {day}. Bring the headcounts up to date, "
        "or choose another day with --on."
    ),
    "annex.title": "What the changes cost",
    "annex.day": "Reckoned with the rules and amounts of {day}.",
    "annex.unverified": "The headcounts are not verified, so the sums are indicative.",
    "annex.ended": "These amendments are not reckoned, since they are no longer open: {names}.",
    "annex.ended.one": "Amendment {names} is not reckoned, since it is no longer open.",
    "annex.beside": (
        "These amendments change nothing that is reckoned (classes, fees, leave), so "
        "they are not in the sums; what else they may cost is not known: {names}."
    ),
    "annex.beside.one": (
        "Amendment {names} changes nothing that is reckoned (classes, fees, leave), so "
        "it is not in the sums; what else it may cost is not known."
    ),
    "annex.unchanged": (
        "By the headcounts these change neither the costs nor anybody's support: {names}."
    ),
    "cell.not-known": "not known",
    "alone.left-out": "{name}: {why}",
    "annex.faulty": (
        "The costs could not be reckoned, since there are mistakes in the county's headcounts or "
        "unit costs. See them with: rulebook check."
    ),
    "annex.faulty-hint": (
        "The costs are missing from the paper, since there are mistakes in the files of the "
        "folder caseload. See them with: rulebook check."
    ),
    "annex.note": "Each change is reckoned by itself from the headcounts named here.",
    "notice.no-headcounts": (
        "there are no headcounts, so people are counted by the weights of the case mix."
    ),
    "notice.newcomers": (
        "who comes into the support is counted by the weights of the case mix: it has {count}"
        " people outside the support, while {people} carers without a contract are estimated."
        " Many more may come."
    ),
    "notice.tiers-without-count": "these classes have no headcount: {tiers}.",
    "notice.tiers-without-cases": (
        "the case mix has no cases of these classes, so nobody moves in them: {tiers}."
    ),
    "notice.tier-gone": (
        "classes {tiers} are no longer there. Headcounts alone cannot tell where people go, so "
        "they are reckoned as falling out of the support."
    ),
    "notice.nobody-moves": (
        "the change concerns the criteria of classes or reductions. Headcounts alone cannot show "
        "who moves from one class to another: that needs a case mix (caseload/cases.csv)."
    ),
    "notice.no-reductions": "reductions of the fee are not counted, since there is no case mix.",
    "notice.no-cases": (
        "there is no case mix, so no typical situations can be shown, and conditional leave "
        "stands as a range."
    ),
    "notice.assumed": (
        "the case mix lacks these facts that a worker judges; they are taken as fulfilled: {facts}"
    ),
    "notice.lacking": (
        "the case mix lacks these facts that the rules use, so they are not known: {facts}"
    ),
    "notice.headcounts-unverified": "the headcounts are not verified (source: {source}).",
    "notice.no-leave-day": (
        "the price of a leave day (leave-day) is not given, so leave days that are arranged "
        "neither with vouchers nor with substitute carers are reckoned as costing nothing."
    ),
    "notice.costs-unverified": "these unit costs are not verified: {names}.",
    "notice.not-counted": (
        "the sums leave out support services, pension and insurance contributions, and "
        "administration."
    ),
}
