"""The words of the first steps, in English."""

FIRST_STEPS = {
    "outside": (
        "Rulebook helps associations and the wellbeing services county to draft the rulebook of "
        "support for informal care together. There is no rulebook in this folder."
    ),
    "step.tour": "see an example from beginning to end: rulebook tour",
    "step.join": "join a rulebook whose address you were given: rulebook join ADDRESS --as ID",
    "step.init": "begin a new rulebook: rulebook init FOLDER",
    "step.ask": "see what support the rulebook gives in your situation: rulebook ask",
    "step.check": "check the rulebook: rulebook check",
    "more": "The whole situation: rulebook status. All commands: rulebook --help.",
    "more-outside": (
        "If the rulebook is in another folder, go there: cd FOLDER. All commands: rulebook --help."
    ),
    "after.tour": (
        "Begin a rulebook of your own: rulebook init FOLDER. Join a shared one: rulebook join "
        "ADDRESS --as ID"
    ),
    "after.init": "Say who you are: rulebook join --as ID",
    "after.join": "See what you can do: rulebook status",
    "after.update": "See where things stand: rulebook status",
    "after.read": "You can propose a change: rulebook propose",
    "after.ask": (
        "See the sections the answer rests on: rulebook read. Propose a change: rulebook propose"
    ),
    "after.check": "What a check means: rulebook explain CHECK",
    "after.explain": "Check the rulebook: rulebook check",
    "after.statute": "Compare the fees with the statute: rulebook paper fees",
    "after.schema": "See that the files are in order: rulebook check",
    "after.calendar": "See where the round stands: rulebook status",
    "after.propose": "Look at your amendment: rulebook diff ID. Send it: rulebook submit",
    "after.comment": "Send your comment: rulebook submit. See all: rulebook comment --list",
    "after.support": "Send your support: rulebook submit",
    "after.evidence": "Send the material: rulebook submit",
    "after.withdraw": "You can make a new amendment: rulebook propose",
    "after.submit": "Print the association's statement: rulebook statement --output statement.pdf",
    "after.statement": "Send your amendments: rulebook submit",
    "after.round": "See what you can do today: rulebook status",
    "after.request": "When the answer comes: rulebook receive FILE --from SENDER",
    "after.receive": (
        "See what has arrived: rulebook receive --show STATEMENT. Make the summary: rulebook memo"
    ),
    "after.amendments": "See what an amendment changes: rulebook diff ID",
    "after.diff": "See the other amendments: rulebook amendments",
    "after.clashes": "Settle a clash: rulebook merge ID or rulebook reject ID",
    "after.clashes-none": "See the open amendments: rulebook amendments",
    "after.impact": (
        "Save the reckoning: add --output impact.pdf. Look at the amendment: rulebook diff ID"
    ),
    "after.merge": "See what still waits for an answer: rulebook amendments",
    "after.reject": "See what still waits for an answer: rulebook amendments",
    "after.memo": "Answer the amendments: rulebook merge ID or rulebook reject ID",
    "after.paper": "See which kinds of paper there are: rulebook paper",
    "after.salon": "See what was promised at the Salonki: rulebook salon --tasks",
    "after.publish": "See what still waits: rulebook status",
    "after.decide": "Print the extract of the minutes: rulebook paper extract",
    "after.templates": "See what a paper looks like: rulebook memo --output memo.pdf",
}
