"""The words of the checks on the order, revision and reduction of fees and on client fees."""

# Long because: every sentence stands beside its remedy.

_ORDER = "Correct the fees of classes {lower} and {higher}, or list the classes lowest first."
_LESS = (
    "A higher class must not pay less than a lower one (937/2005 section 5), but on {day} the "
    "fee of class {higher} is {higher_fee} and that of the lower class {lower} is {lower_fee}."
)
_LESS_AT_LEAST = (
    "A higher class must not pay less than a lower one (937/2005 section 5), but on {day} the "
    "fee of class {higher} may be as low as {higher_fee}, while that of the lower class "
    "{lower} is at least {lower_fee}."
)
_LESS_IN_STAGE = (
    "A heavier stage must not pay less than the class the person is otherwise in (937/2005 "
    "section 5), but on {day} the fee of stage {higher} is {higher_fee} and that of class "
    "{lower} is {lower_fee}."
)
_STAGE = (
    "Raise the fee of stage {higher}, or take class {lower} out of those the stage is on top "
    "of (on_top_of)."
)

_FOLLOWS = (
    "A fee must follow the wage coefficient from year to year ({section}): {before} in "
    "{before_year} is {due} in {year} (× {factor}), but {tiers:in class|in classes} the fee is "
    "{amount} from "
    "{start}."
)
_ABOVE = (
    "A fee that rises by more than the wage coefficient must rest on a decision ({section}): "
    "{before} in {before_year} is {due} in {year} (× {factor}), but {tiers:in class|in classes} "
    "the fee is "
    "{amount} from {start} and no decision is marked."
)
_DECIDED = (
    "A fee revised by decision must also reach the amount revised by the wage coefficient "
    "({section}): {before} in {before_year} is {due} in {year} (× {factor}), but {tiers:in "
    "class|in classes} "
    "the fee is {amount} from {start}."
)
_INDEXED = (
    "A fee tied to the index must follow an amount of the year before, which the wage coefficient "
    "then raises ({section}). {tiers:In class|In classes} the indexed row begins on {start}, but "
)
_COEFFICIENT = " Source of the coefficient: {source}."
_UNSURE = " Not all of the numbers that {due} rests on have been verified: check them."
_FOLLOW = (
    "Set the amount to {due}, tie the fee to the coefficient (amount: indexed), or mark a larger "
    "raise with raise: decision."
)
_DECIDE = "Mark the row with raise: decision if the raise was decided, or correct it to {right}."
_REACH = "Raise the fee to at least {due}."

_UNLESS = (
    " unless the care is less binding than the act presumes and the need of care slight, or the "
    "carer personally asks for less for a special reason ({section})."
)
_LEAST = "Also when reduced, the care fee must be at least {minimum} a month in {year}," + _UNLESS
_HEAVY = (
    "Also when reduced, the fee of the heavy transition stage must be at least {minimum} a month "
    "in {year},"
) + _UNLESS
_EVER = "Also when reduced, the care fee must reach the statutory minimum,"
_HEAVY_EVER = (
    "Also when reduced, the fee of the heavy transition stage must reach its statutory minimum,"
)
_CASE = (
    " In class {tier} the fee from {day} is {amount} when these reductions apply: {reductions}. No "
    "sufficient ground is marked for them. This happens to: {person}. Classes concerned: {tiers}."
)
_SOURCE = " Source of the minimum: {source}."
_UNVERIFIED = " Not all of the numbers this rests on have been verified: check them."
_LAST_KNOWN = (
    " The minimum of that year is not known. The last known one is {minimum} (year {year})."
)
_NOR_VERIFIED = " That amount has not been verified either."
_RUNS_ON = " The row that begins on {start} still holds in {year}."
_TIED = (
    " The fee of class {tier} is tied to the minimum, whose amount is not known yet, but from "
    "{day} these reductions take the fee below it: {reductions}. No sufficient ground is marked "
    "for them. This happens to: {person}. Classes concerned: {tiers}."
)
_UNWRITTEN = (
    " In class {tier} the fee from {day} is less than that when these reductions apply: "
    "{reductions}. The criteria of the class are not written, so no person could be named. "
    "Compared with: {minimum} (year {year})."
)
_GROUND = (
    "Narrow or change the reduction so that the fee does not fall below the minimum. If the "
    "reduction presumes the statutory ground, mark it (ground: [less-binding, slight-need] or "
    "ground: carer-special-reason)."
)
_REDUCED = {
    "": _LEAST + _CASE + _SOURCE,
    ".unverified": _LEAST + _CASE + _SOURCE + _UNVERIFIED,
    ".year-unknown": _EVER + _UNLESS + _CASE + _LAST_KNOWN + _SOURCE,
    ".year-unknown-unverified": _EVER + _UNLESS + _CASE + _LAST_KNOWN + _NOR_VERIFIED + _SOURCE,
    ".runs-on": _LEAST + _RUNS_ON + _CASE + _SOURCE,
    ".tied": _EVER + _UNLESS + _TIED,
    ".unwritten": _EVER + _UNLESS + _UNWRITTEN + _SOURCE,
    ".heavy": _HEAVY + _CASE + _SOURCE,
    ".heavy-unverified": _HEAVY + _CASE + _SOURCE + _UNVERIFIED,
    ".heavy-year-unknown": _HEAVY_EVER + _UNLESS + _CASE + _LAST_KNOWN + _SOURCE,
    ".heavy-year-unknown-unverified": (
        _HEAVY_EVER + _UNLESS + _CASE + _LAST_KNOWN + _NOR_VERIFIED + _SOURCE
    ),
    ".heavy-runs-on": _HEAVY + _RUNS_ON + _CASE + _SOURCE,
    ".heavy-tied": _HEAVY_EVER + _UNLESS + _TIED,
    ".heavy-unwritten": _HEAVY_EVER + _UNLESS + _UNWRITTEN + _SOURCE,
}

_CAP = (
    "The client fee for care during the carer's leave must be at most {cap} a leave day in {year} "
    "({section}), but for service {service} it is {amount} from {start}. Source of the cap: "
    "{source}."
)
_CAP_EVER = (
    "The client fee for care during the carer's leave must not exceed the statutory cap "
    "({section}). For service {service} it is {amount} from {start}. The cap of that year is not "
    "known, and the fee exceeds the last known one, {cap} (year {year}). Source: {source}."
)
_CAP_REMEDY = "Lower the fee to at most {cap}."
_CAP_YEAR = (
    "Check the cap. A verified amount can be given in rulebook.yaml under statute_years "
    "(leave_day_cap)."
)
_CAP_UNSEEN = " The amount of the cap has not been verified: check it."
_DAY = "Give the fee for a leave day (per: leave-day)."

FEE_RULE_CHECKS = {
    "fee-order": _LESS,
    "fee-order.remedy": _ORDER,
    "fee-order.unverified": _LESS + _UNVERIFIED,
    "fee-order.unverified.remedy": _ORDER,
    "fee-order.span": _LESS_AT_LEAST,
    "fee-order.span.remedy": _ORDER,
    "fee-order.span-unverified": _LESS_AT_LEAST + _UNVERIFIED,
    "fee-order.span-unverified.remedy": _ORDER,
    "fee-order.stage": _LESS_IN_STAGE,
    "fee-order.stage.remedy": _STAGE,
    "fee-order.stage-unverified": _LESS_IN_STAGE + _UNVERIFIED,
    "fee-order.stage-unverified.remedy": _STAGE,
    "fee-indexation": _FOLLOWS + _COEFFICIENT,
    "fee-indexation.remedy": _FOLLOW,
    "fee-indexation.unverified": _FOLLOWS + _COEFFICIENT + _UNSURE,
    "fee-indexation.unverified.remedy": _FOLLOW,
    "fee-indexation.above": _ABOVE + _COEFFICIENT,
    "fee-indexation.above.remedy": _DECIDE,
    "fee-indexation.above-unverified": _ABOVE + _COEFFICIENT + _UNSURE,
    "fee-indexation.above-unverified.remedy": _DECIDE,
    "fee-indexation.decision": _DECIDED + _COEFFICIENT,
    "fee-indexation.decision.remedy": _REACH,
    "fee-indexation.decision-unverified": _DECIDED + _COEFFICIENT + _UNSURE,
    "fee-indexation.decision-unverified.remedy": _REACH,
    "fee-indexation.not-judged": (
        "A fee must follow the wage coefficient from year to year ({section}), but the "
        "coefficients needed are not known. So it was not judged whether the amounts of {year} "
        "have been revised."
    ),
    "fee-indexation.not-judged.remedy": (
        "Tie the fees to the coefficient (amount: indexed), or give the coefficient of {year} with "
        "its source in rulebook.yaml under statute_years (coefficient) once it is published."
    ),
    "fee-indexation.no-base": _INDEXED + "no fee comes before it.",
    "fee-indexation.no-base.remedy": (
        "Add a row that begins in {year_before} with its amount in euros, or write the amount of "
        "this row in euros."
    ),
    "fee-indexation.same-year": _INDEXED + "the row before it begins in the same year, {before}.",
    "fee-indexation.same-year.remedy": (
        "Let the row begin on {may_begin}, or write its amount in euros."
    ),
    "fee-indexation.gap": _INDEXED + "the row before it begins as early as {before}.",
    "fee-indexation.gap.remedy": (
        "Let the row begin on {may_begin}: from then on the amount moves with every year by "
        "itself. Or write its amount in euros."
    ),
    **{f"reduction-below-minimum{says}": text for says, text in _REDUCED.items()},
    **{f"reduction-below-minimum{says}.remedy": _GROUND for says in _REDUCED},
    "reduction-below-minimum.more": (
        "There are {total} reductions and combinations of reductions that take the fee below the "
        "minimum. {listed} of them are listed."
    ),
    "reduction-below-minimum.more.remedy": (
        "Mend the listed ones first and check the rulebook again."
    ),
    "reduction-below-minimum.undecided": (
        "There are so many classes and reductions that it could not be decided whether somebody's "
        "fee falls below the minimum. Not all cases were judged."
    ),
    "reduction-below-minimum.undecided.remedy": (
        "Simplify the conditions of the reductions (when)."
    ),
    "reduction-without-ground": (
        "A rule that lowers the fee must have a ground (937/2005 section 5), but none is marked "
        "for the reduction {reduction}."
    ),
    "reduction-without-ground.remedy": (
        "Mark the ground (ground): less-binding if the care is less binding, slight-need if the "
        "need of care is slight, or carer-special-reason if the carer personally asks for it for a "
        "special reason. If none of them fits, remove the reduction."
    ),
    "client-fee-above-cap": _CAP,
    "client-fee-above-cap.remedy": _CAP_REMEDY,
    "client-fee-above-cap.unverified": (
        _CAP + " The amount {cap} has not been verified: check it."
    ),
    "client-fee-above-cap.unverified.remedy": _CAP_YEAR,
    "client-fee-above-cap.year-unknown": _CAP_EVER,
    "client-fee-above-cap.year-unknown.remedy": _CAP_YEAR,
    "client-fee-above-cap.year-unknown-unverified": (
        _CAP_EVER + " That amount has not been verified either."
    ),
    "client-fee-above-cap.year-unknown-unverified.remedy": _CAP_YEAR,
    "client-fee-above-cap.unit": (
        "At most {cap} a leave day may be charged for care during the carer's leave ({section}, "
        "year {year}), but the fee of service {service}, {amount}, is charged by another unit "
        "({per}). How many of those make one leave day? The book does not say, so the fee was not "
        "judged. Source of the cap: {source}.{unverified:|" + _CAP_UNSEEN + "}"
    ),
    "client-fee-above-cap.unit.remedy": (
        _DAY + " If the fee is not for care during leave, it need not be changed."
    ),
    "client-fee-above-cap.unit-above": (
        "At most {cap} a leave day may be charged for care during the carer's leave ({section}, "
        "year {year}), but a single unit ({per}) of service {service} already costs {amount}. "
        "Source of the cap: {source}.{unverified:|" + _CAP_UNSEEN + "}"
    ),
    "client-fee-above-cap.unit-above.remedy": (
        _DAY + " If the fee is not for care during leave, waive the finding (waivers)."
    ),
    "client-fee-above-cap.share-above": (
        "At most {cap} a leave day may be charged for care during the carer's leave ({section}, "
        "year {year}), but the client share of the voucher {service} is {amount} an hour: its "
        "{hours} hours a month make {day_hours} hours for each leave day, so a leave day costs at "
        "least {share}. "
        "Source of the cap: {source}.{unverified:|" + _CAP_UNSEEN + "}"
    ),
    "client-fee-above-cap.share-above.remedy": (
        "Give the client share for a leave day (per: leave-day, at most {cap}), or lower it to "
        "{most} an hour. If the voucher is not for care during leave, waive the finding (waivers)."
    ),
    "client-fee-above-cap.hours-above": (
        "At most {cap} a leave day may be charged for care during the carer's leave ({section}, "
        "year {year}), but a leave day charged at {amount} an hour costs {together} for its 24 "
        "hours. Source of the cap: {source}.{unverified:|" + _CAP_UNSEEN + "}"
    ),
    "client-fee-above-cap.hours-above.remedy": _DAY,
    "household-cut": (
        "The fee must not be lowered because several persons are cared for in one household, but "
        "the reduction {reduction} depends on this: {fact}. An administrative court has held such "
        "a reduction unlawful ({ruling}). The ruling is not a precedent."
    ),
    "household-cut.remedy": (
        "Remove the condition or the reduction. The fee follows from how binding and demanding the "
        "care of each person is (937/2005 section 5)."
    ),
    "household-cut.not-judged": (
        "It was not judged whether a rule lowers the fee for the number of persons cared for in "
        "one household, since no fact is marked as meaning that (means: {means}). An "
        "administrative court has held such a reduction unlawful ({ruling}). The ruling is not a "
        "precedent."
    ),
    "household-cut.not-judged.remedy": (
        "If the rulebook asks how many persons the carer cares for in one household, add means: "
        "{means} to that fact."
    ),
}

EXPLAINED = {
    "fee-order": (
        "This check sees that on no day a higher class of a table pays less than a lower one, "
        "since the fee follows from how binding and demanding the care is (937/2005 section 5). "
        "Classes are listed lowest first. Of a span the low end is compared. An amount that is not "
        "known yet is not compared. Example: class II pays 700 euros and class III 650 euros."
    ),
    "fee-indexation": (
        "Fees are revised every calendar year by the wage coefficient, also those above or below "
        "the minimum and those of substitute carers (937/2005 section 6). This check compares the "
        "rows of consecutive years to the cent, by the method the rulebook names (indexation): the "
        "ratio of the coefficients, or the percentage with two decimals. A fee raised by decision "
        "(raise: decision) may be higher but not lower. The statute's own minimum is accepted as "
        "it is. Of a longer gap than from one year to the next nothing is said of an amount in "
        "euros; a row tied to the index that follows no amount of the year before can never be "
        "reckoned, and is told. Where the "
        "coefficient is not known, the check says that the year was not judged. Example: 634 euros "
        "in 2023 is 666.14 euros in 2024 by the percentage."
    ),
    "reduction-below-minimum": (
        "This check looks for somebody whose fee falls below the minimum after reductions. It goes "
        "through all classes, stages and years and all reductions that can apply to one person at "
        "the same time, and names a person it happens to. In the heavy transition stage the fee is "
        "compared with the minimum of that stage. A lower fee needs care that is less binding than "
        "the act presumes and also a slight need of care, or the carer's own request for a special "
        "reason (937/2005 section 5). The ground is marked for the reduction (ground). Where the "
        "minimum has not been verified or is not known, the result is a warning. Example: class I "
        "pays the minimum, and day services halve it without a ground."
    ),
    "reduction-without-ground": (
        "This check sees that every rule that lowers the fee names its ground (ground). The fee "
        "follows from how binding and demanding the care is (937/2005 section 5), and a reduction "
        "must be argued for each person (Deputy Chancellor of Justice OKV/2289/10/2020). Whether "
        "the ground is enough for going below the minimum is for the check "
        "reduction-below-minimum to tell."
    ),
    "client-fee-above-cap": (
        "For care during the carer's leave at most the statutory cap may be charged for a leave "
        "day, also when the leave is taken in pieces (734/1992 section 6 b). This check compares "
        "client fees and the client's share of vouchers with the cap of the year in which the fee "
        "begins. Where the fee is charged by the hour or visit, the check asks how many of those "
        "make a leave day; for the service leave-day it counts 24. Where the cap has not been "
        "verified or is not known, the result is a warning. Example: 14 euros a leave day is too "
        "much in 2026, when the cap is 13.70 euros. By the hour a leave day is at most 24 hours. "
        "The hours of a leave day are known where a voucher tells its hours a month and the leave "
        "of its classes is in the rulebook: 24 hours a month and two leave days make 12 hours a "
        "day."
    ),
    "household-cut": (
        "This check looks for reductions that depend on how many persons are cared for in one "
        "household. On 1 April 2019 the Administrative Court of Eastern Finland held unlawful a "
        "rule that lowered the fee by 30 per cent because two persons were cared for in one "
        "household (19/0149/2 and 19/0150/2). The ruling is not a precedent, so the result is a "
        "warning. The check knows the fact by means: persons-cared-for-in-household. Where there "
        "is none, it says that it did not judge."
    ),
}
