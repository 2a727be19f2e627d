"""The words of the papers for the deciding body in English."""

BODY_PAPERS = {
    "assessment.unread": (
        "The file {path} could not be read in full (line {line}). Headings "
        "that could not be read are shown as not assessed."
    ),
    # Shared
    "people.gains": "Better off: {people} carers.",
    "people.loses": "Worse off: {people} carers.",
    "people.moves": "In another class, with no known change of the fee: {people}.",
    "cost.unknown": (
        "The impact on costs and people has not been reckoned, since no headcounts are on record."
    ),
    "cost.left-out": "This is missing from the sum ({ids}): {why}",
    "cost.left-out.any": "This is missing from the sum: {why}",
    "cost.unverified": "The headcounts have not been confirmed, so the figures are indicative.",
    "falls.with": "With it falls {ids}, which was made on it.",
    "falls.same": "The same place is changed by {ids}.",
    "falls.more": "{count} others",
    "falls.part": "Without part {part}, {ids} falls.",
    # Cover sheet
    "cover.kind": "Cover sheet for the decision",
    "cover.title": "To be decided: {title}",
    "cover.changes": "What changes, and what rejecting it means",
    "cover.rejected-all": (
        "If the whole proposal is rejected, the present text stays in force. If one item is "
        "rejected:"
    ),
    "cover.rejected-all.undecided": (
        "If the whole proposal is rejected, nothing new comes into force. It is compared with "
        "{left}, which no body has decided. If one item is rejected:"
    ),
    "cover.no-change": "The text does not change.",
    "cover.no-change.undecided": (
        "The text is the same as what it is compared with: {left}, which no body has decided."
    ),
    "cover.stays": "if this is rejected, the text does not change in this respect ({places})",
    "cover.cost.not-known": "what becomes of the costs cannot be reckoned",
    "cover.cost.more": "costs do not rise by {cost} a year",
    "cover.cost.less": "costs do not fall by {cost} a year",
    "cover.cost.either": "costs do not change by {cost} a year",
    "cover.impact": "What it costs and whom it touches",
    "cover.opposed": "Who opposed",
    "cover.nobody-opposed": "Nobody has said that they oppose.",
    "cover.not-taken": "What was not taken, and why",
    "cover.all-taken": "No answered proposal was left out.",
    "cover.waiting": "{count} amendments await an answer.",
    "cover.waiting.one": "One amendment awaits an answer.",
    "cover.more": (
        "For want of room this sheet leaves out {missing}. All of it is in the summary of "
        "statements, and the whole change is in the parallel texts."
    ),
    "cover.more.changes": "{count} changes",
    "cover.more.changes.one": "one change",
    "cover.more.impact": "{count} impacts",
    "cover.more.opposed": "{count} who opposed",
    "cover.more.opposed.one": "one who opposed",
    "cover.more.not-taken": "{count} proposals that were not taken",
    "cover.more.not-taken.one": "one proposal that was not taken",
    "cover.whole": (
        "The reasons are in the summary of statements, and the whole change in the parallel texts."
    ),
    "remedy.missing": (
        "The county's own text on appeal is not on record for this decision. It must be added "
        "before the extract is given."
    ),
    "remedy.open": "(The county adds its own text on appeal here.)",
    "remedy.kind.oikaisuvaatimus": "claim for rectification",
    "remedy.kind.aluevalitus": "appeal to the administrative court (county appeal)",
    "remedy.kind.hallintovalitus": "appeal to the administrative court",
    "agenda.title": "Agenda text: {title}",
    "agenda.matter": "Matter",
    "agenda.earlier": "Earlier handling",
    "agenda.no-earlier": "No earlier handling is on record.",
    "agenda.round": "Consultation: {opens} to {closes}.",
    "agenda.round-open": "The consultation began on {opens}.",
    "agenda.preparer": "Prepared by",
    "agenda.open": "(to be added)",
    "agenda.open-meeting": "(to be added at the meeting)",
    "agenda.reasons": "Reasons",
    "agenda.what": "What is proposed",
    "agenda.see": "The present and the proposed text are side by side in annex {number}.",
    "agenda.taken": "Amendments that were taken into the proposal:",
    "agenda.law": "Legal basis",
    "agenda.heard": "Who was heard",
    "agenda.asked": "Asked for a statement: {names}.",
    "agenda.answered": "A statement, a comment or an amendment came from: {names}.",
    "agenda.persons": "{count} private persons answered too.",
    "agenda.persons.one": "One private person answered too.",
    "agenda.nobody-answered": "No statements are on record.",
    "agenda.opposed": "Opposed: {names}.",
    "agenda.see-memo": "The summary of statements with the answers is annex {number}.",
    "agenda.left-out": "What is not proposed, and why",
    "agenda.impact": "Impact",
    "agenda.see-assessment": "The advance assessment of consequences is annex {number}.",
    "agenda.when": "Entry into force",
    "agenda.no-day": "The day of entry into force is to be added.",
    "agenda.presenter": "Presented by",
    "agenda.proposal": "Proposal for the decision",
    "agenda.body": "The body",
    "agenda.decides": "{body} decides",
    "agenda.approve": "to approve the document “{title}” as in annex {number};",
    "agenda.note": (
        "to take note of the summary of statements (annex {memo}) and of the advance assessment "
        "of consequences (annex {assessment}); and"
    ),
    "agenda.from": "that the decision enters into force as said above under Entry into force.",
    "agenda.decision": "Decision",
    "agenda.handling": "Handling at the meeting",
    "agenda.appeal": "Appeal",
    "agenda.annexes": "Annexes",
    "agenda.annex": "Annex {number} {name}",
    "agenda.annex.text": "The proposed text as a whole",
    "agenda.annex.parallel": "Parallel texts",
    "agenda.annex.memo": "Summary of statements",
    "agenda.annex.assessment": "Advance assessment of consequences",
    "agenda.annex.fees": "Fee table",
    "agenda.for-information": "For information",
    "assessment.kind": "Advance assessment of consequences",
    "assessment.title": "Advance assessment of consequences: {title}",
    "assessment.lead": (
        "Under each heading stand the county's own assessment, the figures reckoned and what "
        "statements say. A heading that nobody has assessed is marked as not assessed."
    ),
    "assessment.matter": "Matter",
    "assessment.before": "Present",
    "assessment.after": "Assessed",
    "assessment.none": "Not assessed",
    "assessment.no-own": "The county's own assessment: not assessed.",
    "assessment.figures": "Figures",
    "assessment.voices": "Said in statements",
    "assessment.carers": "Consequences for carers",
    "assessment.cared_for": "Consequences for cared-for persons",
    "assessment.under_18": "Consequences for those under 18",
    "assessment.older": "Consequences for older people",
    "assessment.disabled": "Consequences for disabled people",
    "assessment.language": "Consequences for language rights",
    "assessment.staff": "Consequences for staff",
    "assessment.economy": "Economic consequences",
    "assessment.region": "Consequences by region",
    "assessment.equality": "Consequences for equality",
    "assessment.alternatives": "Alternatives",
    "assessment.follow_up": "Follow-up",
    "assessment.rejected": "Alternatives that were proposed and not taken:",
    "assessment.review": "{body}: by {by} to be looked into: {what}",
    "extract.kind": "Extract from the minutes",
    "extract.meeting": "Meeting",
    "extract.matter": "Matter",
    "extract.proposals": "Proposals",
    "extract.no-proposals": "No proposals are on record.",
    "extract.with": "amendments {ids}",
    "extract.without": "without amendments",
    "extract.votes": "Vote: {votes}.",
    "extract.decision": "Decision",
    "extract.outcome.approved": "“{title}” was approved.",
    "extract.outcome.approved-changed": "“{title}” was approved with changes.",
    "extract.outcome.returned": "The matter was sent back for preparation.",
    "extract.outcome.tabled": "The matter was tabled.",
    "extract.outcome.rejected": "The proposal was rejected.",
    "extract.appeal": "Appeal",
    "extract.remedy": "Means",
    "extract.time": "Time limit",
    "extract.days": "{count} days",
    "extract.days.one": "1 day",
    "extract.certified": "Certified as a true extract",
    "extract.nothing-decided": (
        "No body's decision is on record, so there is nothing to make an extract of. Record the "
        "decision: rulebook decide."
    ),
    "extract.no-such": "There is no decision {id}. The decisions on record are: {known}.",
    "extract.remedy-hint": (
        "The decision {id} has no text on appeal, so the extract has none either. Write the "
        "county's own text under remedy in the file {path}."
    ),
    "joint.stance.supports": "{name} support the draft.",
    "joint.stance.with-changes": "{name} support the draft with changes.",
    "joint.stance.opposes": "{name} oppose the draft.",
    "joint.stance.neutral": "{name} take no stance on the draft.",
    "joint.stance.none": "{name} have not stated a common stance on the draft as a whole.",
    "joint.empty": (
        "The associations thank you for the chance to give a statement. They have proposed no "
        "amendments to the draft so far."
    ),
    "statement.annexes": "Annexes",
    "memo.clashes.title": "Conflicting amendments and how they were settled",
    "memo.clashes.none": "No amendments would change one place in different ways.",
    "memo.clashes.lead": (
        "These amendments would change one place in different ways. After each stands what "
        "became of it, and why."
    ),
    "memo.cost": "Effect on costs",
}
