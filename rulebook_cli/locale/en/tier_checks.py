"""The checks of tiers in English."""

TIER_CHECKS = {
    "tier-gap": (
        "Everybody whom the classes concern must fall into one of them ({tiers}), but this person "
        "is left without a class: {person}. The same holds for all with: {region}."
    ),
    "tier-gap.more": (
        "Everybody whom the classes concern must fall into one of them ({tiers}), but this person "
        "is left without a class: {person}. The same holds for all with: {region}. "
        "There are more gaps."
    ),
    "tier-gap.remedy": (
        "Widen the criteria of a class so that the person falls into it, narrow whom the classes "
        "concern (eligible), or set complete: false if the gap is meant."
    ),
    "tier-gap.more.remedy": (
        "Widen the criteria of a class so that the person falls into it, narrow whom the classes "
        "concern (eligible), or set complete: false if the gap is meant."
    ),
    "tier-gap.undecided": (
        "The table of classes is so large that it could not be decided whether it has gaps. This "
        "was not judged."
    ),
    "tier-gap.undecided.remedy": "Split the table, for example by age group.",
    "tier-gap.unwritten": (
        "Gaps were not judged, since the criteria of these classes have not been written: {tiers}."
    ),
    "tier-gap.unwritten.remedy": "Write the criteria of the classes if they are known.",
    "tier-overlap": (
        "Only one class may fit at a time, but this person meets the criteria of both class "
        "{first} and class {second}, and their fees differ: {person}. The same holds for all "
        "with: {region}."
    ),
    "tier-overlap.same-fee": (
        "Only one class may fit at a time, but this person meets the criteria of both class "
        "{first} and class {second}: {person}. The classes pay the same fee. The same holds for "
        "all with: {region}."
    ),
    "tier-overlap.remedy": (
        "Tighten the criteria of one of the classes, or set choose: highest, so that the highest "
        "class decides."
    ),
    "tier-overlap.same-fee.remedy": (
        "Tighten the criteria of one of the classes, or set choose: highest, so that the highest "
        "class decides."
    ),
    "tier-overlap.undecided": (
        "The table of classes is so large that overlaps could not be decided. This was not judged."
    ),
    "tier-overlap.undecided.remedy": "Split the table, for example by age group.",
}

EXPLAINED = {
    "tier-gap": (
        "This check sees that everybody whom a table of classes concerns (eligible) falls into "
        "some class, when the table is marked as complete (complete: true).\n"
        "It goes through all possible care situations and proves each gap with a person who is "
        "left without a class. Facts that do not matter are not named.\n"
        "The heavy transition stage and indicative scores (guide) do not fill a gap.\n"
        "To mend it: widen the criteria of a class, narrow the circle, or set complete: false."
    ),
    "tier-overlap": (
        "This check sees that nobody meets the criteria of two classes when only one may fit "
        "(choose: unique).\n"
        "If the fees differ it is an error, since the person would have two fees; if the fee is "
        "the same it is a warning.\n"
        "To mend it: tighten the criteria of one class, or choose another way (choose: highest)."
    ),
}
