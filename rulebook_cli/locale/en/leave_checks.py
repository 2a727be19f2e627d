"""The words of the checks of leave, interruptions, notice and contract, in English."""

# Long because: every sentence of these checks stands beside its remedy.

LEAVE_CHECKS = {
    "leave-below-statute": (
        "Every carer must have at least {least} leave days a month ({section}), but {tiers:in "
        "class|in classes} the number is {days} in this care situation: {person}. {alike} Source: "
        "{source}."
    ),
    "leave-below-statute.remedy": (
        "Add a row, or widen the conditions of the row (when, lost_when), so that everybody has at "
        "least {least} leave days."
    ),
    "leave-below-statute.everyone": (
        "Every carer must have at least {least} leave days a month ({section}), but {tiers:in "
        "class|in classes} the number is {days}. Source: {source}."
    ),
    "leave-below-statute.everyone.remedy": (
        "Change the number of leave days (days) of {tiers:class|classes} to at least {least}."
    ),
    "leave-below-statute.missing": (
        "Every carer must have at least {least} leave days a month ({section}), but there is no "
        "row of statutory leave for {tiers:class|classes}. Source: {source}."
    ),
    "leave-below-statute.missing.remedy": (
        "Add a row for {tiers:class|classes} with at least {least} leave days."
    ),
    "leave-below-statute.bound": (
        "Where the care binds the carer round the clock or continuously every day, there must "
        "be at least {least} leave days a month ({section}), but {tiers:in class|in classes} "
        "the number is {days} in this care situation: {person}. {alike} Source: {source}."
    ),
    "leave-below-statute.bound.remedy": (
        "Add a row for {tiers:class|classes} that gives a carer so bound {least} leave days, or "
        "change the "
        "criteria of the class so that nobody so bound falls into it."
    ),
    "leave-below-statute.bound-not-judged": (
        "Leave must be longer ({least} days) where the care binds round the clock or continuously "
        "every day. This was not judged, since no yes-or-no fact tells who is so bound."
    ),
    "leave-below-statute.bound-not-judged.remedy": (
        "Add a fact with means: bound-round-the-clock to facts.yaml."
    ),
    "leave-below-statute.not-judged": (
        "Whether the leave days are enough was not judged, since the rulebook has no rows of "
        "statutory leave (leave)."
    ),
    "leave-below-statute.not-judged.remedy": (
        "Record the leave days of each class in the rulebook under leave."
    ),
    "leave-below-statute.undecided": (
        "The tables of classes and the conditions of leave are so large that whether the leave "
        "days are enough could not be settled in full."
    ),
    "leave-below-statute.undecided.remedy": (
        "Simplify the conditions of leave (when, lost_when), or split the table of classes."
    ),
    "leave-lost-for-small-absence": (
        "The right to leave must not be lost because the cared-for person is regularly outside "
        "the home for a small part of the time ({section}), but {tiers:in class|in classes} it "
        "is lost in this care situation: {person}."
    ),
    "leave-lost-for-small-absence.remedy": (
        "Remove the condition by which the right is lost (lost_when), or raise its limit."
    ),
    "leave-lost-for-small-absence.perhaps": (
        "The right to leave must not be lost because the cared-for person is regularly outside "
        "the home for a small part of the time ({section}). {tiers:In class|In classes} it is "
        "lost in this care situation: {person}. The absence is less than a third of the time. "
        "The act does not say what is small."
    ),
    "leave-lost-for-small-absence.perhaps.remedy": (
        "Raise the limit (lost_when), or give the reason for it as a waiver (waivers) and settle "
        "each case on its own."
    ),
    "leave-lost-for-small-absence.not-judged": (
        "How leave is lost {tiers:in class|in classes} was not judged, since the condition "
        "(lost_when) names no fact that tells how much the cared-for person is outside the home"
        " ({section})."
    ),
    "leave-lost-for-small-absence.not-judged.remedy": (
        "If the condition is about absence, give the fact means: hours-away-per-weekday or means: "
        "days-elsewhere-per-month."
    ),
    "leave-lost-for-small-absence.undecided": (
        "The criteria of {tiers:class|classes} are so large that how leave is lost could not be "
        "settled "
        "({section})."
    ),
    "leave-lost-for-small-absence.undecided.remedy": (
        "Simplify the conditions of leave (when, lost_when), or split the table of classes."
    ),
    "leave-reduces-fee": (
        "Leave must not reduce the care fee ({section}), but in the interruption {interruption}, "
        "whose cause is leave, the fee is not paid for the whole time."
    ),
    "leave-reduces-fee.remedy": (
        "Give leave an interruption of its own with cause: [leave] and paid: always."
    ),
    "leave-reduces-fee.deducted": (
        "Leave must not reduce the care fee ({section}), but in the interruption {interruption}, "
        "whose cause is leave, a part of the fee is deducted (deduct)."
    ),
    "leave-reduces-fee.deducted.remedy": (
        "Give leave an interruption of its own with cause: [leave] and paid: always, and no "
        "deduction."
    ),
    "leave-reduces-fee.unsaid": (
        "Leave must not reduce the care fee ({section}). This was not judged for the interruption "
        "{interruption}, since its row does not say for what time the fee is paid (paid)."
    ),
    "leave-reduces-fee.unsaid.remedy": "Give the row paid: always.",
    "leave-reduces-fee.not-judged": (
        "What leave does to the care fee was not judged, since the rulebook has no interruption "
        "whose cause is leave (cause: leave)."
    ),
    "leave-reduces-fee.not-judged.remedy": (
        "Add an interruption with cause: [leave] and paid: always."
    ),
    "interruption-missing.cared-for-health": (
        "The rulebook must say how the care fee is paid when care is interrupted for the cared-for "
        "person's health ({section}), but no interruption has this cause ({cause})."
    ),
    "interruption-missing.cared-for-health.remedy": (
        "Add an interruption with cause: [cared-for-health] and paid: {{months: 1}}."
    ),
    "interruption-missing.carer": (
        "The contract must settle how the care fee is paid when care is interrupted for a reason "
        "of the carer ({section}), but no interruption of the rulebook has this cause ({cause})."
    ),
    "interruption-missing.carer.remedy": (
        "Add an interruption with cause: [carer], and say for what time the fee is paid (paid)."
    ),
    "interruption-missing.cared-for-other": (
        "The contract must settle how the care fee is paid when care is interrupted for a reason "
        "of the cared-for person other than health ({section}), but no interruption of the "
        "rulebook has this cause ({cause})."
    ),
    "interruption-missing.cared-for-other.remedy": (
        "Add an interruption with cause: [cared-for-other], and say for what time the fee is paid "
        "(paid)."
    ),
    "interruption-missing.leave": (
        "The rulebook must say that leave does not reduce the care fee ({section}), but no "
        "interruption has this cause ({cause})."
    ),
    "interruption-missing.leave.remedy": (
        "Add an interruption with cause: [leave] and paid: always."
    ),
    "interruption-missing.not-judged": (
        "Whether all interruptions are covered was not judged, since the rulebook has no rows of "
        "interruptions (interruptions)."
    ),
    "interruption-missing.not-judged.remedy": (
        "Record under interruptions how the fee is paid when care is interrupted."
    ),
    "interruption-too-short": (
        "When care is interrupted for a time for the cared-for person's health, the care fee must "
        "be paid for at least {least} month ({section}), but in the interruption {interruption} it "
        "is not paid for so long. Source: {source}."
    ),
    "interruption-too-short.remedy": "Give the row at least paid: {{months: 1}}.",
    "interruption-too-short.days": (
        "When care is interrupted for a time for the cared-for person's health, the care fee must "
        "be paid for at least {least} month ({section}), but in the interruption {interruption} "
        "the days paid are {days}. A month may have 31 days. Source: {source}."
    ),
    "interruption-too-short.days.remedy": "Give the row at least paid: {{months: 1}}.",
    "interruption-too-short.unsaid": (
        "When care is interrupted for the cared-for person's health, the care fee must be paid for "
        "at least {least} month ({section}). This was not judged for the interruption "
        "{interruption}, since its row does not say for what time the fee is paid (paid)."
    ),
    "interruption-too-short.unsaid.remedy": "Give the row at least paid: {{months: 1}}.",
    "interruption-too-short.not-judged": (
        "The fee paid during an interruption was not judged, since the rulebook has no "
        "interruption whose cause is the cared-for person's health (cause: cared-for-health)."
    ),
    "interruption-too-short.not-judged.remedy": (
        "Add an interruption with cause: [cared-for-health] and paid: {{months: 1}}."
    ),
    "notice-too-short.county": (
        "The county's notice period must be at least {least} months ({section}), but in the "
        "rulebook it is {months}. Source: {source}."
    ),
    "notice-too-short.county.remedy": (
        "Give the county's notice period (county_months) as at least {least}."
    ),
    "notice-too-short.county-unsaid": (
        "The county's notice period was not judged, since the rulebook does not give it "
        "(county_months). It must be at least {least} months ({section})."
    ),
    "notice-too-short.county-unsaid.remedy": (
        "Give the county's notice period under county_months."
    ),
    "notice-too-short.carer": (
        "The carer's notice period must be at least {least} month ({section}), but in the rulebook "
        "it is {months}. Source: {source}."
    ),
    "notice-too-short.carer.remedy": (
        "Give the carer's notice period (carer_months) as at least {least}."
    ),
    "notice-too-short.carer-unsaid": (
        "The carer's notice period was not judged, since the rulebook does not give it "
        "(carer_months). It must be at least {least} month ({section})."
    ),
    "notice-too-short.carer-unsaid.remedy": ("Give the carer's notice period under carer_months."),
    "notice-too-short.at-once": (
        "The contract may end at once only if going on would endanger health or safety "
        "({section}), but the rulebook has other reasons too: {reasons}."
    ),
    "notice-too-short.at-once.remedy": (
        "Leave only the reasons health and safety under immediate_only_for."
    ),
    "notice-too-short.not-judged": (
        "The notice periods were not judged, since the rulebook does not have them as data "
        "(notice)."
    ),
    "notice-too-short.not-judged.remedy": "Record the notice periods under notice.",
    "earliest-date": (
        "In existing contracts the fee may go down only after the notice period, but {tiers:in "
        "class|in classes} it is {before}, and {after} from {begins}. If the letter of notice "
        "is posted on {posted}, it counts as received on {received} and the contract ends on "
        "{ends} at the earliest. The cut may begin on {changes} at the earliest ({source})."
    ),
    "earliest-date.remedy": (
        "Let the cut begin on {changes} at the earliest, or limit it to new contracts "
        "(applies_to: new-contracts in the section's in_force). If the letters have been sent "
        "already, look up the day with: rulebook statute --earliest."
    ),
    "earliest-date.not-known": (
        "In existing contracts the fee may go down only after the notice period. {tiers:In "
        "class|In classes} the fee is {before} and from {begins} the minimum of {year}, which is "
        "not known yet (that of {last_year} is {last}). So nobody can tell yet whether the fee "
        "falls. If it does, and the letter of notice is posted on {posted}, it counts as received "
        "on {received}, the contract ends on {ends} at the earliest, and the cut may begin on "
        "{changes} at the earliest ({source})."
    ),
    "earliest-date.not-known.remedy": (
        "When the numbers are confirmed, add them to rulebook.yaml under statute_years and check "
        "again. To be sure, let the new fee begin on {changes} at the earliest."
    ),
    "earliest-date.untold": (
        "This reaches existing contracts on {begins} at the latest. No field tells whether it "
        "makes them worse, so it was not judged. If it does, and the letter of notice is posted on "
        "{posted}, the letter counts as received on {received}, the contract ends on {ends} at the "
        "earliest, and the change may begin on {changes} at the earliest ({source})."
    ),
    "earliest-date.untold.remedy": (
        "If this makes existing contracts worse, let it begin on {changes} at the earliest."
    ),
    "earliest-date.leave": (
        "In existing contracts leave may become less only after the notice period, but in class "
        "{tier} the days of leave have been {before} a month, and are {after} from {begins}. If "
        "the letter of notice is posted on {posted}, it counts as received on {received} and the "
        "contract ends on {ends} at the earliest. The leave may become less on {changes} at the "
        "earliest ({source})."
    ),
    "earliest-date.leave.remedy": (
        "Let the cut begin on {changes} at the earliest, or limit it to new contracts "
        "(applies_to: new-contracts in the section's in_force). If the letters have been sent "
        "already, look up the day with: rulebook statute --earliest."
    ),
    "earliest-date.breaks": (
        "In existing contracts leave may become less only after the notice period, but in class "
        "{tier} there have been {before} hours of recreational breaks a month, and {after} from "
        "{begins}. If the letter of notice is posted on {posted}, it counts as received on "
        "{received} and the contract ends on {ends} at the earliest. The leave may become less on "
        "{changes} at the earliest ({source})."
    ),
    "earliest-date.breaks.remedy": (
        "Let the cut begin on {changes} at the earliest, or limit it to new contracts "
        "(applies_to: new-contracts in the section's in_force). If the letters have been sent "
        "already, look up the day with: rulebook statute --earliest."
    ),
    "earliest-date.stricter": (
        "Existing contracts may be made worse only after the notice period. This rule changes "
        "from {begins}, and no field tells whether the change makes them worse. If it does, and "
        "the letter of notice is posted on {posted}, the letter counts as received on "
        "{received}, the contract ends on {ends} at the earliest, and the change may begin on "
        "{changes} at the earliest ({source})."
    ),
    "earliest-date.stricter.remedy": (
        "If the change makes existing contracts worse, let it begin on {changes} at the "
        "earliest, or limit it to new contracts (applies_to: new-contracts in the section's "
        "in_force)."
    ),
    "retroactive-ending": (
        "A contract must not end with effect in the past, but the rulebook allows it (retroactive: "
        "true). A raise may reach back. Ruling: {source}. The ruling of an administrative court is "
        "not a precedent."
    ),
    "retroactive-ending.remedy": "Set retroactive: false where the contract ends (ends).",
    "retroactive-ending.not-judged": (
        "Whether contracts end with effect in the past was not judged, since the rulebook has no "
        "data on the contract (contract)."
    ),
    "retroactive-ending.not-judged.remedy": ("Record under contract how the contract ends (ends)."),
    "fixed-term-without-reason": (
        "A contract may be made for a fixed term only for a special reason ({section}), but the "
        "rulebook has other grounds: {reasons}. Ruling: {source}. The ruling of an administrative "
        "court is not a precedent."
    ),
    "fixed-term-without-reason.remedy": (
        "Leave only special-reason as a ground (only_for), and write the special reason into each "
        "contract for a fixed term."
    ),
    "fixed-term-without-reason.not-judged": (
        "The grounds for contracts for a fixed term were not judged, since the rulebook does not "
        "have them as data (fixed_term)."
    ),
    "fixed-term-without-reason.not-judged.remedy": (
        "Give the contract fixed_term: {{only_for: [special-reason]}}."
    ),
    "intake-closed.backwards": (
        "Applications must reopen after they were closed, but here they are closed on {closed} and "
        "reopen on {reopened}."
    ),
    "intake-closed.backwards.remedy": (
        "Correct the days: reopened is the first day on which applications are taken again."
    ),
    "intake-closed.again": (
        "Applications closed on {other} must reopen before they are closed again, but here they "
        "are closed again on {closed}."
    ),
    "intake-closed.again.remedy": (
        "Write when the closure of {other} ended (reopened), or remove one of the two."
    ),
    "intake-closed": (
        "It must be possible to apply at any time, and an application must get a written decision, "
        "but by the rulebook new applications are closed from {closed} on. Guidance: {source}. The "
        "Ombudsman's decision is not a precedent."
    ),
    "intake-closed.remedy": (
        "Remove the closure. If the appropriation has run out, the application is still taken in, "
        "gets a decision with reasons, and the applicant is shown to other services."
    ),
    "intake-closed.reopened": (
        "It must be possible to apply at any time, and an application must get a written decision, "
        "but by the rulebook new applications are closed from {closed} on and open again on "
        "{reopened}. Guidance: {source}. The Ombudsman's decision is not a precedent."
    ),
    "intake-closed.reopened.remedy": (
        "Remove the closure. If the appropriation has run out, the application is still taken in, "
        "gets a decision with reasons, and the applicant is shown to other services."
    ),
}

EXPLAINED = {
    "leave-below-statute": (
        "Looks whether every carer gets at least the leave of the act (937/2005 4 § 1 mom.): two "
        "leave days a month, and three where the care binds round the clock or continuously every "
        "day. The latter is known by a fact with means: bound-round-the-clock. All situations that "
        "may fall into the class are judged, and the rows that hold in them: the best statutory "
        "row and the extra days. Recreational breaks do not count. A month that the cared-for "
        "person spends wholly elsewhere (28 days or more) is not judged. Example: class I has two "
        "days, but somebody bound round the clock may also fall into it. Add a row of three days "
        "for them."
    ),
    "leave-lost-for-small-absence": (
        "The right to leave is not lost because the cared-for person is regularly outside the home "
        "for a small part of the day (937/2005 4 § 1 mom.). Looks at who loses the right through "
        "absence (lost_when). Absence is known by facts with means: hours-away-per-weekday or "
        "means: days-elsewhere-per-month. The act gives no number: less than a sixth of the time "
        "(4 hours a day, 5 days a month) is small, and an error; less than a third (8 hours, 10 "
        "days) may be small, and a warning. Example: the right is lost when the cared-for person "
        "spends more than two hours a weekday in day activities. Remove the condition."
    ),
    "leave-reduces-fee": (
        "Leave does not reduce the care fee (937/2005 4 § 3 mom.). Looks at interruptions whose "
        "cause is leave (cause: leave): they must have paid: always and no deduction. The "
        "conditions of reductions do not tell of leave, and no words are searched for in the text. "
        "Example: during leave the fee is paid for five days only. Set paid: always."
    ),
    "interruption-missing": (
        "Looks whether the rulebook speaks of every cause of interruption that the act knows: the "
        "cared-for person's health (937/2005 9 §), a reason of the carer and another reason of the "
        "cared-for person, which the contract settles (8 §), and leave (4 § 3 mom.). Every cause "
        "that is missing is a warning of its own. Example: the only interruption is for the "
        "cared-for person's health. Add rows for the other causes."
    ),
    "interruption-too-short": (
        "When care is interrupted for a time for the cared-for person's health, payment stops only "
        "after a month (937/2005 9 §). Looks at interruptions whose cause is cared-for-health. "
        "Days are compared with the longest month, 31 days. Example: the fee is paid for 14 days. "
        "Set paid: months: 1."
    ),
    "notice-too-short": (
        "Looks at the notice periods: the county's is at least two months and the carer's at least "
        "one (937/2005 9 §). At once a contract may end only if going on would endanger health or "
        "safety. Example: the county's notice period is one month. Set county_months: 2."
    ),
    "earliest-date": (
        "Counts when the fee may go down in existing contracts at the earliest. A cut is a fee row "
        "that is lower than the row before it for the same class. A letter counts as received on "
        "the seventh day after posting, and then two full calendar months go by, or the rulebook's "
        "own longer notice period (937/2005 9 §, KHO:2016:143). The day of posting is the day of "
        "judging (--on). If the section of the row applies only to new contracts or applications, "
        "what counts is the day on which the others come under it at the latest (latest). A cut "
        "that has begun already is not judged. Example: a letter posted on 23 January 2026 is "
        "received on 30 January, and the contract ends on 31 March 2026 at the earliest. The cut "
        "may begin on 1 April 2026. Where the book that a change came from is known, a cut is also "
        "any fee and any number of leave days or recreational breaks that is greater there; "
        "changed criteria of classes, reductions and conditions of leave get a notice. A fixed fee "
        "that is to follow a minimum not known yet gets a notice, if it is above the last known "
        "one."
    ),
    "retroactive-ending": (
        "Looks whether the rulebook lets a contract end with effect in the past (ends: "
        "retroactive). A raise may reach back. It rests on the ruling of the Administrative Court "
        "of Northern Finland of 20 December 2019, 19/0557/2, which is not a precedent. Example: "
        "the contract ends on the day the cared-for person moved to service housing, though it was "
        "decided later. Set retroactive: false."
    ),
    "fixed-term-without-reason": (
        "A contract is made until further notice, and for a fixed term only for a special reason "
        "(937/2005 8 §). Looks whether the rulebook has other grounds (only_for). It also rests on "
        "the ruling of the Administrative Court of Eastern Finland of 1 April 2019, 19/0149/2 and "
        "19/0150/2, which is not a precedent. Example: all new contracts are made for a year. "
        "Leave only special-reason as a ground."
    ),
    "intake-closed": (
        "Looks whether the rulebook has times when no new applications are taken (intake). An "
        "application may be made at any time, it gets a written decision with reasons, and the "
        "applicant may not be left without other services. Guidance is given by the Deputy "
        "Parliamentary Ombudsman's decision AOA 1863/4/09, which is not a precedent, and by "
        "KHO:2018:135. Example: no new applications are taken from May to September because the "
        "appropriation has run out."
        " It also finds a closure that reopens before it began, or begins while another goes on."
    ),
}
