"""Words for what was not looked at of what amendments do together, in English."""

CLASH_LIMITS = {
    "lead": (
        "The clashes listed here are true, but part of what the amendments do together was not "
        "looked at. There may be more:"
    ),
    "sets": (
        "Of {ids} not every combination of {count} was looked at by itself. The smaller "
        "combinations were, and so were the largest ones whose words go together."
    ),
    "pairs": (
        "Of {ids} not every pair was looked at by itself. Each amendment was looked at alone, "
        "and so were the largest combinations whose words go together."
    ),
    "larger": (
        "Of {ids} every combination of up to five was looked at. Of combinations of {count} and "
        "more only the largest ones whose words go together were."
    ),
    "table": (
        "Gaps and overlaps of classes were not looked for among all clients for {ids}, since the "
        "classes are so complicated or an amendment changes the facts that they rest on. They "
        "were looked for like other errors, one combination at a time."
    ),
    "largest": (
        "So many of {ids} exclude each other that only {count} of the largest combinations were "
        "looked at."
    ),
    "traced": (
        "{ids} bring more than {count} errors together. Which of them bring the other errors was "
        "not looked for."
    ),
    "mending": (
        "For the error that {ids} bring together not every other amendment was tried that might "
        "mend it, but {count} at most."
    ),
    "needs": (
        "What {ids} need beside them was not looked for among all combinations, but among {count} "
        "at most for each."
    ),
    "others": "{ids} and {count} others",
    "others.one": "{ids} and one other",
}
