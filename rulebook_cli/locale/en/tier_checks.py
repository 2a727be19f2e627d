"""The checks of tiers in English: gaps, overlaps, tiers and fees side by side, discretion."""

_SPLIT = "Split the table, for example by age group."
_CLOSE_GAP = (
    "Widen the criteria of a class so that the person falls into it, narrow whom the classes "
    "concern (eligible), or set complete: false if the gap is meant."
)
_ONE_TIER = (
    "Tighten the criteria of one of the classes, or set choose: highest, so that the highest class "
    "decides."
)
_REACH = "Tighten the criteria of {by}, widen those of {tier}, or remove class {tier}."

TIER_CHECKS = {
    "tables-overlap": (
        "Tables of classes must concern different people, but this person is concerned by both "
        "table {first} and table {second}: {person}. {alike}"
    ),
    "tables-overlap.remedy": (
        "Narrow whom one of the tables concerns (eligible), so that nobody falls under both."
    ),
    "tables-overlap.undecided": (
        "The tables of classes are so large that it could not be wholly decided whether they "
        "overlap."
    ),
    "tables-overlap.undecided.remedy": "Simplify whom the tables concern (eligible).",
    "tier-gap": (
        "Everybody whom the classes concern must fall into one of them ({tiers}), but this person "
        "is left without a class: {person}. {alike}"
    ),
    "tier-gap.remedy": _CLOSE_GAP,
    "tier-gap.more": (
        "Everybody whom the classes concern must fall into one of them ({tiers}), but this person "
        "is left without a class: {person}. {alike} There are more gaps."
    ),
    "tier-gap.more.remedy": _CLOSE_GAP,
    "tier-gap.undecided": (
        "The table of classes is so large that it could not be decided whether it has gaps. This "
        "was not judged."
    ),
    "tier-gap.undecided.remedy": _SPLIT,
    "tier-gap.no-tiers": (
        "A table of classes must have at least one class that somebody can be in, but here is none."
    ),
    "tier-gap.no-tiers.remedy": "Add a class to the table, or remove the table.",
    "tier-gap.unwritten": (
        "The criteria of these classes have not been written: {tiers}. Nobody is placed in them, "
        "and it could not be judged whether anybody is left without a class or whether any fact "
        "is needless."
    ),
    "tier-gap.unwritten.remedy": (
        "Write the criteria of the classes if they are known. A class that is for everybody is "
        "written criteria: {{}}."
    ),
    "tier-overlap": (
        "Only one class may fit at a time, but this person meets the criteria of both class "
        "{first} and class {second}, and their fees differ: {person}. {alike}"
    ),
    "tier-overlap.remedy": _ONE_TIER,
    "tier-overlap.same-fee": (
        "Only one class may fit at a time, but this person meets the criteria of both class "
        "{first} and class {second}: {person}. The classes pay the same fee. {alike}"
    ),
    "tier-overlap.same-fee.remedy": _ONE_TIER,
    "tier-overlap.no-fee": (
        "Only one class may fit at a time, but this person meets the criteria of both class "
        "{first} and class {second}: {person}. The rulebook gives no fee for these classes, so it "
        "is not known whether the person would have two fees. {alike}"
    ),
    "tier-overlap.no-fee.remedy": _ONE_TIER,
    "tier-overlap.one-fee": (
        "Only one class may fit at a time, but this person meets the criteria of both class "
        "{first} and class {second}: {person}. The rulebook gives a fee for only one of them. "
        "{alike}"
    ),
    "tier-overlap.one-fee.remedy": _ONE_TIER,
    "tier-overlap.more": (
        "Only one class may fit at a time, but {total} pairs of classes overlap. The rest are not "
        "listed."
    ),
    "tier-overlap.more.remedy": _ONE_TIER,
    "tier-overlap.uncounted": (
        "Only one class may fit at a time, but so many pairs of classes overlap that they were not "
        "counted. {total} of them are listed here."
    ),
    "tier-overlap.uncounted.remedy": _ONE_TIER,
    "tier-overlap.undecided": (
        "The table of classes is so large that not all overlaps could be decided."
    ),
    "tier-overlap.undecided.remedy": _SPLIT,
    "tier-unreachable": (
        "Somebody must be able to be placed in class {tier}, but everybody who meets its criteria "
        "also meets those of a higher class ({by}), and the highest class decides. This happens to "
        "this person: {person}. {alike}"
    ),
    "tier-unreachable.remedy": _REACH,
    "tier-unreachable.first": (
        "Somebody must be able to be placed in class {tier}, but everybody who meets its criteria "
        "also meets those of an earlier class ({by}), and the first class that fits decides. This "
        "happens to this person: {person}. {alike}"
    ),
    "tier-unreachable.first.remedy": _REACH,
    "tier-unreachable.undecided": (
        "The table of classes is so large that it could not be decided whether somebody can be "
        "placed in each class."
    ),
    "tier-unreachable.undecided.remedy": _SPLIT,
    "tier-shadowed": (
        "Every alternative of class {tier} must decide somebody’s class, but this one decides "
        "nobody’s: {part}. Everybody who meets it also meets the criteria of a better class "
        "({by}). This happens to this person: {person}. {alike}"
    ),
    "tier-shadowed.remedy": "Remove the alternative, or check which class it is meant for.",
    "tier-shadowed.undecided": (
        "The table of classes is so large that it could not be decided whether the classes have "
        "alternatives that decide nothing."
    ),
    "tier-shadowed.undecided.remedy": _SPLIT,
    "heavy-without-limit": (
        "A heavy transition stage must last for a limited time (937/2005 section 5), but class "
        "{tier} does not say how long it lasts."
    ),
    "heavy-without-limit.remedy": (
        'Say in the class how long it lasts, as in lasts: {{months: "1..6", renewable: false}}.'
    ),
    "discretion-missing": (
        "Criteria guide the decision, but each case is decided on its own (KHO:2018:136), so the "
        "rulebook must have a provision on discretion. The classes are in {section}, but there is "
        "no such provision."
    ),
    "discretion-missing.remedy": (
        "Add a provision that says when the criteria may be departed from, and mark it "
        "kind: discretion."
    ),
    "eligibility-narrower-than-law": (
        "Whoever meets the six conditions of the act (937/2005 section 3) should be concerned by "
        "the classes, but such a person is left out: {region}. {share}"
    ),
    "eligibility-narrower-than-law.remedy": (
        "Remove the further condition, add a table for those left out, or give your reason for the "
        "limit as a waiver (waivers). Local criteria are allowed where applicants are treated "
        "equally (KHO:2018:135)."
    ),
    "eligibility-narrower-than-law.not-judged": (
        "It was not judged whether the rulebook demands more than the six conditions of the act "
        "(937/2005 section 3), since no facts stand for these conditions: {missing}."
    ),
    "eligibility-narrower-than-law.not-judged.remedy": (
        'Add a yes-or-no fact to facts.yaml and tie it to the act, as in law: "937/2005 3 § 4 k".'
    ),
    "eligibility-narrower-than-law.undecided": (
        "The tables of classes are so large that it could not be decided whether they demand more "
        "than the six conditions of the act."
    ),
    "eligibility-narrower-than-law.undecided.remedy": (
        "Simplify whom the tables concern (eligible)."
    ),
    "heavier-gets-less": (
        "Heavier care must not be paid less (937/2005 section 5), but on {day} this happens to two "
        "people who differ only in this: {changed}. In class {lighter_tier} ({lighter_fee}) is: "
        "{person}. The care is heavier but the fee lower in class {heavier_tier} ({heavier_fee}): "
        "{other}. {alike}"
    ),
    "heavier-gets-less.remedy": (
        "Check the criteria and the fees of classes {lighter_tier} and {heavier_tier}, and which "
        "way the need of care grows (heavier)."
    ),
    "heavier-gets-less.undirected": (
        "It was not judged whether heavier care gets less, since no fact says which way the need "
        "of care grows (heavier)."
    ),
    "heavier-gets-less.undirected.remedy": (
        "Give the facts their direction, as in heavier: more where a larger number is heavier."
    ),
    "heavier-gets-less.undecided": (
        "The table of classes is so large that not all pairs of people could be compared."
    ),
    "heavier-gets-less.undecided.remedy": _SPLIT,
}

EXPLAINED = {
    "tables-overlap": (
        "This check sees that nobody is concerned by two tables of classes at once.\n"
        "There may be several tables, one for each age group for example. Each pair that overlaps "
        "is proven with a person who falls under both.\n"
        "To mend it: narrow whom one of the tables concerns (eligible)."
    ),
    "tier-gap": (
        "This check sees that everybody whom a table of classes concerns (eligible) falls into "
        "some class, when the table is marked as complete (complete: true).\n"
        "It goes through all possible care situations and proves each gap with a person who is "
        "left without a class. Facts that do not matter are not named.\n"
        "The heavy transition stage and indicative scores (guide) do not fill a gap. Nobody is "
        "placed in a class whose criteria have not been written; that is said.\n"
        "To mend it: widen the criteria of a class, narrow the circle, or set complete: false."
    ),
    "tier-overlap": (
        "This check sees that nobody meets the criteria of two classes when only one may fit "
        "(choose: unique).\n"
        "If the fees differ it is an error, since the person would have two fees; if the fee is "
        "the same, or neither class has one, it is a warning.\n"
        "To mend it: tighten the criteria of one class, or choose another way (choose: highest)."
    ),
    "tier-unreachable": (
        "This check sees that somebody can be placed in each class.\n"
        "Where the first or the highest class that fits decides, a class may always stand in the "
        "shadow of others. It is compared with all better classes together.\n"
        "To mend it: change the criteria of the classes, or remove the class."
    ),
    "tier-shadowed": (
        "This check sees that every alternative (any) of a class decides somebody’s class.\n"
        "An alternative is needless if everybody who meets it already falls into a better class.\n"
        "To mend it: remove the alternative, or move it to the class it is meant for."
    ),
    "heavy-without-limit": (
        "This check sees that a heavy transition stage (kind: heavy) says how long it lasts.\n"
        "The stage that the act means is short (937/2005 section 5); without a limit nobody knows "
        "when the fee of the class is paid again.\n"
        "To mend it: give the time in months (lasts)."
    ),
    "discretion-missing": (
        "This check sees that a rulebook with fee classes has at least one provision on discretion "
        "(kind: discretion).\n"
        "Criteria guide the decision, but the county decides each case on its own "
        "(KHO:2018:136).\n"
        "To mend it: add a provision that says when the criteria may be departed from."
    ),
    "eligibility-narrower-than-law": (
        "This check shows whom the rulebook leaves outside the classes although they meet the six "
        "conditions of section 3 of the Informal Care Act.\n"
        "The conditions are known by the facts that are tied to the act (law). Where a condition "
        "has no fact this is not judged, and that is said.\n"
        "Local criteria are allowed (KHO:2018:135), so this is a warning.\n"
        "To mend it: remove the further condition, add the missing table, or give your reason in a "
        "waiver."
    ),
    "heavier-gets-less": (
        "This check sees that heavier care is not paid less than lighter care.\n"
        "It compares two people who differ only in one fact that says which way the need of care "
        "grows (heavier), and whose fees are known on the same day. Reductions are not counted.\n"
        "To mend it: change the criteria or the fees of the classes."
    ),
}
