"""The checks of the classes' criteria and of facts in English."""

_SPLIT = "Split the table, for example by age group."
_IDLE = "Remove the condition, or check its limit."

CRITERIA_CHECKS = {
    "eligible-never": (
        "A table of classes must concern somebody, but nobody can meet its conditions (eligible). "
        "So its classes were not judged: {tiers}."
    ),
    "eligible-never.remedy": "Mend the conditions so that somebody can meet them all.",
    "eligible-never.undecided": (
        "The conditions (eligible) are so large that it could not be decided whether anybody can "
        "meet them."
    ),
    "eligible-never.undecided.remedy": _SPLIT,
    "criteria-never": (
        "Somebody must be able to meet the criteria of class {tier}, but nobody whom the classes "
        "concern can."
    ),
    "criteria-never.remedy": (
        "Check the limits of the criteria: they may shut each other out, or clash with whom the "
        "classes concern (eligible)."
    ),
    "criteria-never.too-many": (
        "Somebody must be able to meet the criteria of class {tier}, but nobody can: {count} "
        "conditions must be met, and only {among} are listed."
    ),
    "criteria-never.too-many.remedy": (
        "Make the number (count) smaller, or add conditions to the list."
    ),
    "criteria-never.undecided": (
        "The table of classes is so large that it could not be decided whether somebody can meet "
        "the criteria of each class."
    ),
    "criteria-never.undecided.remedy": _SPLIT,
    "criteria-always": (
        "The criteria of class {tier} should narrow it, but everybody whom the classes concern "
        "meets them."
    ),
    "criteria-always.remedy": (
        "Tighten the criteria, or write criteria: {{}} if the class is meant for everybody."
    ),
    "criteria-always.undecided": (
        "The table of classes is so large that it could not be decided whether the criteria of "
        "each class narrow it."
    ),
    "criteria-always.undecided.remedy": _SPLIT,
    "criterion-idle": (
        "Every condition of class {tier} should make a difference, but everybody whom the classes "
        "concern meets this one: {part}."
    ),
    "criterion-idle.remedy": _IDLE,
    "criterion-idle.never": (
        "Every condition of class {tier} should make a difference, but nobody whom the classes "
        "concern can meet this one: {part}."
    ),
    "criterion-idle.never.remedy": _IDLE,
    "criterion-idle.eligible": (
        "Every condition of eligibility (eligible) should narrow whom the classes concern, but "
        "everybody meets this one: {part}."
    ),
    "criterion-idle.eligible.remedy": _IDLE,
    "criterion-idle.eligible-never": (
        "Every condition of eligibility (eligible) should make a difference, but nobody can meet "
        "this one: {part}."
    ),
    "criterion-idle.eligible-never.remedy": _IDLE,
    "criterion-idle.undecided": (
        "The table of classes is so large that it could not be decided what each condition does."
    ),
    "criterion-idle.undecided.remedy": _SPLIT,
    "fact-irrelevant": (
        "A fact should make a difference, but nobody’s class depends on this one: {fact}."
    ),
    "fact-irrelevant.remedy": (
        "Check the criteria that name the fact, or remove it from them and from facts.yaml."
    ),
    "fact-irrelevant.unused": (
        "A fact should make a difference, but no rule uses this one: {fact}."
    ),
    "fact-irrelevant.unused.remedy": "Put the fact to use, or remove it from facts.yaml.",
    "fact-irrelevant.undecided": (
        "The tables of classes are so large that it could not be decided what each fact does."
    ),
    "fact-irrelevant.undecided.remedy": _SPLIT,
    "outside-domain.unknown-option": (
        "The value of the fact “{fact}” must be one of these: {options}. There is no value {found}."
    ),
    "outside-domain.unknown-option.remedy": (
        "Use one of the fact’s values, or add the value to facts.yaml."
    ),
    "outside-domain.unknown-option.remedy-meant": "Did you mean {meant}?",
    "outside-domain.outside": (
        "The value of the fact “{fact}” must lie within {range}, but here it is {found}."
    ),
    "outside-domain.outside.remedy": "Mend the value, or widen the fact’s limits in facts.yaml.",
    "outside-domain.off-step": (
        "The value of the fact “{fact}” must be one of the steps within {range}, but {found} falls "
        "between them."
    ),
    "outside-domain.off-step.remedy": (
        "Mend the value, or make the fact’s step finer in facts.yaml."
    ),
    "outside-domain.off-step.remedy-meant": "The nearest possible value is {meant}.",
    "outside-domain.not-a-number": (
        "The value of the fact “{fact}” must be a number, but here it says {found}."
    ),
    "outside-domain.not-a-number.remedy": (
        "Write the number without a unit and with a decimal point, as in 7.5."
    ),
    "outside-domain.not-a-number.remedy-meant": "Did you mean {meant}?",
    "outside-domain.not-a-date": (
        "The value of the fact “{fact}” must be a date, but here it says {found}."
    ),
    "outside-domain.not-a-date.remedy": "Write the date as in 2026-01-31.",
    "outside-domain.not-a-date.remedy-meant": "Write {meant}, if you meant that day.",
    "outside-domain.not-yes-or-no": (
        "The value of the fact “{fact}” must be yes or no, but here it says {found}."
    ),
    "outside-domain.not-yes-or-no.remedy": "Write true (yes) or false (no).",
    "outside-domain.no-order": (
        "The fact “{fact}” is yes or no and has no order, but here it is compared with {found}."
    ),
    "outside-domain.no-order.remedy": "Write true (yes) or false (no).",
    "outside-domain.share": (
        "The fee is multiplied by the fact that names a carer’s share, so “{fact}” in the "
        "reduction {reduction} must be a number from 0 to 1 or from 0 to 100 per cent."
    ),
    "outside-domain.share.remedy": (
        "Declare the fact in facts.yaml as number: {{min: 0, max: 1, step: 0.01}}, or name "
        "another fact."
    ),
    "outside-domain.reversed": (
        "A range must begin with the lower value, but the range {found} of the fact “{fact}” holds "
        "no values."
    ),
    "outside-domain.reversed.remedy": "Swap the ends of the range.",
    "outside-domain.empty-range": (
        "A range must hold at least one value, but the range {found} of the fact “{fact}” holds "
        "none, since its ends are the same and one of them is left out."
    ),
    "outside-domain.empty-range.remedy": "Write the value alone, or move one of the ends.",
    "outside-domain.empty-range.remedy-meant": (
        "Write the value {meant} alone, or move one of the range’s ends."
    ),
    "outside-domain.points-table": (
        "A table of points must rest on facts that are asked, but no points can be counted from "
        "this: {found}."
    ),
    "outside-domain.points-table.remedy": (
        "Add rows to the table, and use only facts that are not points themselves."
    ),
    "points-unreachable": (
        "Some total of points must meet the condition, but no total of the fact “{fact}” "
        "({low}–{high}) meets this: {found}."
    ),
    "points-unreachable.remedy": "Mend the limit, or check the table of points in facts.yaml.",
    "points-unreachable.undecided": (
        "The table of points of the fact “{fact}” gives so many different totals that the "
        "conditions were not judged."
    ),
    "points-unreachable.undecided.remedy": "Round the points, or split the table in two.",
}

EXPLAINED = {
    "eligible-never": (
        "This check sees that somebody can meet the conditions of a table of classes (eligible).\n"
        "If nobody can, the table concerns nobody, and its classes are not judged.\n"
        "To mend it: check the limits of the conditions."
    ),
    "criteria-never": (
        "This check sees that somebody whom the classes concern can meet the criteria of each "
        "class.\n"
        "To mend it: look for criteria that shut each other out, or for a limit that is not "
        "possible."
    ),
    "criteria-always": (
        "This check points out a class whose criteria everybody whom the classes concern meets.\n"
        "A class that is meant for everybody is written with empty criteria; it is left alone.\n"
        "To mend it: tighten the criteria, or empty them."
    ),
    "criterion-idle": (
        "This check points out conditions that make no difference: everybody meets them, or "
        "nobody.\n"
        "The conditions of a class are judged among those whom the classes concern, those of "
        "eligibility among everybody.\n"
        "To mend it: remove the condition, or check its limit."
    ),
    "fact-irrelevant": (
        "This check points out a fact that is asked in vain: two people who differ only in it are "
        "treated alike, or no rule uses it.\n"
        "Where the criteria of a class have not been written this cannot be judged.\n"
        "To mend it: remove the fact, or put it to use."
    ),
    "outside-domain": (
        "This check sees that criteria and tables of points hold only values that the fact can "
        "have: declared options, and numbers within the limits and on the steps.\n"
        "A condition whose meaning is unclear is not used by the other checks.\n"
        "To mend it: mend the value, or change the fact in facts.yaml."
    ),
    "points-unreachable": (
        "This check sees that conditions on points can be met: some total of the table meets "
        "them.\n"
        "To mend it: change the limit, or the points of the table."
    ),
}
