"""The kinds of `rulebook paper` and their words, in English."""

PAPER_KINDS = {
    "ending-other": (
        "The ending of the file {path} tells of another format than --format {form}. Name the "
        "file {better}, or leave --format out."
    ),
    # A memo in part
    "no-such-respondent": ("There is no respondent called {name}. The respondents are: {known}."),
    "no-such-respondent-near": (
        "There is no respondent called {name}. Did you mean: {meant}? The respondents are: {known}."
    ),
    "memo.only-from": "Only what {who} has proposed and said is shown.",
    "memo.only-section": "Only the place {place} is shown.",
    # The kinds
    "kind.parallel": "parallel texts: in force to the left, proposed to the right",
    "kind.collective": "the whole rulebook with every open amendment at its place",
    "kind.amendment": "one amendment, to be signed and handed in",
    "kind.counter": "a counter-proposal for a meeting: to read aloud, text, impact",
    "kind.fees": "the fee table by year, beside the least the act allows",
    "kind.services": "services by level, whom they are for, and the service paths",
    "kind.principles": "which principles the amendments serve",
    "kind.brief": "in brief and in plain words: one section as questions and answers",
    "kind.cover": "cover sheet for the decision: the whole matter on one page",
    "kind.agenda": "agenda text, to be pasted into a case system",
    "kind.assessment": "advance assessment of consequences, by heading",
    "kind.extract": "extract from the minutes, with the text on appeal",
    "kind.archive": "archive (--output X.zip): the papers, originals, an index",
    "kind.instruction": "the enacting words and the changed text, for the decision",
    # What is missing
    "no-such-paper": "There is no kind of paper called {name}. The kinds are: {known}.",
    "no-such-paper-near": (
        "There is no kind of paper called {name}. Did you mean: {meant}? The kinds are: {known}."
    ),
    "paper-amendment-needs": (
        "Say which amendment is to be printed, for example rulebook paper amendment misol-1. "
        "The command rulebook amendments shows their ids."
    ),
    "paper-counter-needs": (
        "Say of which amendments the counter-proposal is to be made, for example rulebook paper "
        "counter misol-1 hol-2. The command rulebook amendments shows their ids."
    ),
    "paper-brief-needs": (
        "Say which section or chapter it is to be of, for example rulebook paper brief 6. The "
        "command rulebook read shows the headings and ids."
    ),
    "paper-too-many": (
        "The kind {kind} has no use for the word {word}. Leave it out. The command rulebook paper "
        "--help tells more."
    ),
    "paper-option": "The option {option} does nothing to the kind {kind}. Leave it out.",
    "paper-instruction-with": "Give either the later version or the option --with, but not both.",
    # Shared
    "matter": "Matter",
    # Parallel texts
    "parallel.kind": "Parallel texts",
    "parallel.title": "Parallel texts: {title}",
    "parallel.lead": "To the left: {left}. To the right: {right}.",
    "parallel.marks": (
        "New words are underlined to the right, and words that go are in italics to the left. "
        "Words with nothing in their place are struck through to the right. Three dashes stand for "
        "text that does not change."
    ),
    "parallel.left": "In force",
    "parallel.left.undecided": "Before the change",
    "parallel.right": "Proposed",
    "parallel.right.decided": "Decided",
    "parallel.undecided": (
        "No body has decided the text to the left, so it is not shown as being in force."
    ),
    "parallel.new": "(new: nothing like it in the text in force)",
    "parallel.new.undecided": "(new: nothing like it in the earlier text)",
    "parallel.gone": "(repealed: nothing like it in the proposal)",
    "parallel.gone.decided": "(repealed: nothing like it in the decided text)",
    "parallel.same": "The texts of the versions are the same.",
    "parallel.same-section": "The text of this place is the same in both versions.",
    "parallel.unchanged": "These stay as they are: {sections}.",
    # The collective paper
    "collective.kind": "Collective paper",
    "collective.title": "Open amendments at their places: {title}",
    "collective.lead": (
        "The draft has {count} open amendments. Each stands after the text that it changes, in the "
        "order of their numbers."
    ),
    "collective.lead.one": (
        "The draft has one open amendment. It stands after the text that it changes."
    ),
    "collective.list": "The amendments",
    "collective.part": "Amendment {ids}: {who}",
    "collective.see": "see the reasons of amendment {id} above",
    "collective.elsewhere": "New places and other amendments",
    "collective.elsewhere.lead": (
        "These amendments concern text that the draft does not yet have, or facts and terms."
    ),
    # One amendment
    "amendment.kind": "Amendment",
    "amendment.made": "Made",
    "amendment.sent": "Sent",
    "amendment.base": "Made on",
    "amendment.parts": "Changes",
    "amendment.part": "{ids}: {place}",
    "amendment.standing": "How it stands to the draft and to other parts",
    "amendment.waiting": "These await an answer: {ids}.",
    "amendment.not-here": "The text of the amendment is not in this copy.",
    # A counter-proposal
    "counter.kind": "Counter-proposal",
    "counter.title": "Counter-proposal: {title}",
    "counter.diary": "Diary number",
    "counter.meeting": "Meeting and section",
    "counter.aloud": "To be read aloud",
    "counter.aloud.note": "The counter-proposal is given to the chair in writing.",
    "counter.text": "The text proposed",
    "counter.reasons": "Reasons",
    "counter.impact": "Impact",
    "counter.uncounted": (
        "No effect on costs has been reckoned: the change touches no fees, classes, leave or "
        "charges, or the county has not given the figures that it could be reckoned from."
    ),
    "counter.mover": "Moved by",
    "counter.seconder": "Seconded by",
    # The fee table
    "fees.kind": "Fee table",
    "fees.title": "Fee table: {title}",
    "fees.version": "Version",
    "fees.lead": (
        "Below each amount it is said whether it has been decided, follows the act, or is to be "
        "confirmed."
    ),
    "fees.lead-draft": (
        "This is a draft that nobody has decided. Below each amount it is said whether it is "
        "proposed, follows the act, or is to be confirmed."
    ),
    "fees.nothing": "No fees are set.",
    "fees.tier": "Class",
    "fees.none": "not set",
    "fees.from": "from {start}",
    "fees.awaited": "to be confirmed",
    "fees.agreed": "agreed case by case",
    "fees.decided": "decided",
    "fees.proposed": "proposed",
    "fees.raised-decided": "raise by decision",
    "fees.raised-proposed": "proposed raise",
    "fees.statutory-minimum": "statutory minimum",
    "fees.heavy-minimum": "minimum of the heavy stage",
    "fees.indexed": "index revision",
    "fees.minimum": "Statutory minimum",
    "fees.heavy_minimum": "Statutory minimum, heavy stage",
    "fees.unknown": "not known",
    "fees.compared": (
        "For comparison the last rows have the minimum fee of section 5 of the act (937/2005), "
        "also in a heavy transition stage."
    ),
    "fees.unverified": "* The number has not been verified from an official source.",
    "fees.source.minimum": "Minimum fee {year}: {source}.",
    "fees.source.heavy_minimum": "Minimum fee in a heavy transition stage {year}: {source}.",
    "fees.no-source": "no source is noted",
    # The enacting words
    "instruction.kind": "Enacting words",
    "instruction.title": "Enacting words and changed text: {title}",
    "instruction.from": "Version changed",
    "instruction.to": "New version",
    "instruction.words": "Enacting words",
    "instruction.text": "Changed text",
    "instruction.entry": "Entry into force",
    "instruction.entry.note": "The deciding body fills in the day.",
    "pdf-squares": (
        "The fonts of the PDF lack these letters, so they are empty squares in it: {letters}. In "
        "DOCX and HTML files they can be seen."
    ),
    "archive-begins": "The documents of the archive are being made. It takes a moment …",
    "archive-has": "Done: {path}",
}
