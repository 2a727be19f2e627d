"""The words of the checks of times in force, in English."""

PERIOD_CHECKS = {
    "never-in-force": (
        "The last day must be the first day or later, but this begins on {start} and ends on "
        "{end}. It is never in force."
    ),
    "never-in-force.remedy": "Mend the first day (from) or the last day (to).",
    "never-in-force.ended": (
        "A provision must be in force on some day on which its section is, but the provision ends "
        "on {end} and the section begins only on {start}. The provision is never in force."
    ),
    "never-in-force.ended.remedy": (
        "Change one of the times so that they have days in common, or remove the provision."
    ),
    "never-in-force.later": (
        "A provision must be in force on some day on which its section is, but the provision "
        "begins on {start} and the section ends on {end} already. The provision is never in force."
    ),
    "never-in-force.later.remedy": (
        "Change one of the times so that they have days in common, or remove the provision."
    ),
    "never-in-force.row": (
        "An amount must be in force on some day on which its section is, but the row begins on "
        "{start} and the section ends on {end} already."
    ),
    "never-in-force.row.remedy": (
        "Let the row begin earlier, let the section be in force longer, or remove the row."
    ),
    "never-in-force.latest": (
        "Earlier contracts must come under this when it enters into force or later. It enters into "
        "force on {start}, but earlier contracts come under it on {latest} at the latest."
    ),
    "never-in-force.latest.remedy": (
        "Move the day on which earlier contracts come under it at the latest (latest), or leave "
        "the transition (existing) out if this concerns everybody at once."
    ),
    "never-in-force.no-start": (
        "The first day must be known for new contracts to be told from earlier ones. Here new and "
        "earlier contracts are treated differently, but there is no first day."
    ),
    "never-in-force.no-start.remedy": "Give the first day in force (from).",
}

EXPLAINED = {
    "never-in-force": (
        "Sees that every section, provision and amount is in force on at least one day. The first "
        "and the last day belong to the time. A provision and an amount are in force only while "
        "their section is. An earlier contract comes under a new text when that enters into force "
        "or later. Example: a section is in force until 31 December 2026, but a provision of it "
        "begins on 1 January 2027."
    ),
}
